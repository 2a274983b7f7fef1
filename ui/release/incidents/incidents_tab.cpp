// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/incidents_tab.h"

#include "ui/release/incidents/incident_rows.h"
#include "ui/release/incidents/notices_part.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"
#include "ui/widgets/table/table_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using namespace release_incidents;

IncidentsTab::IncidentsTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_stack(new QStackedWidget),
      m_empty(new EmptyState),
      m_ask(new AskBar)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildToolbar());
    outer->addWidget(m_ask);
    outer->addWidget(m_stack, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    buildCards(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_stack->addWidget(scroll);
    // With its four ways to begin it is higher than a small screen has room for.
    auto *first = new QScrollArea;
    first->setWidgetResizable(true);
    first->setFrameShape(QFrame::NoFrame);
    first->setFocusPolicy(Qt::NoFocus);
    first->setWidget(m_empty);
    first->viewport()->setAutoFillBackground(false);
    m_empty->setAutoFillBackground(false);
    m_stack->addWidget(first);
    m_empty->setText(
        tr("Nothing went wrong"),
        tr("Incidents after a deployment stand here with everything that was done about them; what users said "
           "about the release, and what they were told about its maintenance."));
    m_empty->setActions({m_open, m_add, m_import, m_notices->draftAction()});
}

QAction *IncidentsTab::makeAction(const QString &text, void (IncidentsTab::*act)())
{
    auto *action = new QAction(text, this);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

QWidget *IncidentsTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_summary = new Label;
    m_summary->setObjectName(u"incidentSummary"_s);
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    m_open = makeAction(tr("Open an incident…"), &IncidentsTab::openIncident);
    m_add = makeAction(tr("Add what a user said…"), &IncidentsTab::addFeedback);
    m_import = makeAction(tr("Take feedback from a file…"), &IncidentsTab::importFeedback);
    m_import->setWhatsThis(tr("CSV or JSON of an app store, a help desk or a survey"));
    QPushButton *open =
        makeButton(tr("Open incident…"), ButtonLook::Default, bar, icon(u"list-add"_s, Token::OnAccent));
    open->setObjectName(u"openIncidentButton"_s);
    row->addWidget(open);
    connect(open, &QPushButton::clicked, m_open, &QAction::trigger);
    connect(m_open, &QAction::changed, open, [this, open] { open->setEnabled(m_open->isEnabled()); });
    return bar;
}

void IncidentsTab::buildCards(QVBoxLayout *column)
{
    m_incidents = new TableCard(
        {.name = u"incidents"_s,
         .title = tr("Incidents"),
         .headers = {tr("Incident"), tr("Severity"), tr("State"), tr("Detected"), tr("Caused by"), tr("Owner")},
         .widths = {300, 80, 130, 170, 200, 150}});
    m_timeline = new TableCard({.name = u"incidentTimeline"_s,
                                .title = tr("Timeline"),
                                .headers = {tr("When"), tr("What"), tr("Who")},
                                .widths = {190, 420, 200},
                                .stretching = 1});
    m_feedback = new TableCard({.name = u"feedback"_s,
                                .title = tr("What users said"),
                                .headers = {tr("Note"), tr("From"), tr("When"), tr("Assign"), tr("Dismiss")},
                                .widths = {360, 170, 170, 130, 100}});
    m_notices = new NoticesPart(desk());
    for (QWidget *card : {static_cast<QWidget *>(m_incidents), static_cast<QWidget *>(m_timeline),
                          static_cast<QWidget *>(m_feedback), static_cast<QWidget *>(m_notices)})
        column->addWidget(card);
    // Buttons stand together at the end of a heading.
    for (const TableCard *card : {m_timeline, m_feedback})
        card->headingRow()->addStretch(1);
    const auto act = [&](const QString &text, const QString &name, void (IncidentsTab::*slot)()) {
        QPushButton *button = m_timeline->addButton(text, name);
        connect(button, &QPushButton::clicked, this, slot);
        return button;
    };
    m_edit = act(tr("Edit…"), u"editIncident"_s, &IncidentsTab::editIncident);
    m_note = act(tr("Add note…"), u"noteIncident"_s, &IncidentsTab::addNote);
    m_waive = act(tr("Let it be closed…"), u"waiveIncident"_s, &IncidentsTab::waive);
    m_reopen = act(tr("Reopen…"), u"reopenIncident"_s, &IncidentsTab::reopen);
    m_mitigate = act(tr("Mitigated…"), u"mitigateIncident"_s, &IncidentsTab::mitigate);
    m_resolve = act(tr("Resolved…"), u"resolveIncident"_s, &IncidentsTab::resolve);
    QPushButton *import = m_feedback->addButton(tr("From a file…"), u"importFeedback"_s);
    QPushButton *add = m_feedback->addButton(tr("Add…"), u"addFeedback"_s);
    connect(import, &QPushButton::clicked, m_import, &QAction::trigger);
    connect(add, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_feedback, &TableCard::linkFollowed, this, &IncidentsTab::followFeedback);
    connect(m_incidents->table(), &RowTable::currentKeyChanged, this, &IncidentsTab::showTimeline);
    connect(m_incidents->table(), &QTreeView::activated, this, &IncidentsTab::editIncident);
    connect(m_notices, &NoticesPart::changed, this, &IncidentsTab::showPage);
}

QString IncidentsTab::count() const
{
    return m_page.underWay() > 0 ? QString::number(m_page.underWay()) : QString();
}

QWidget *IncidentsTab::firstFocus()
{
    return m_stack->currentIndex() == 1 ? m_empty->firstFocus() : static_cast<QWidget *>(m_incidents->table());
}

void IncidentsTab::reset()
{
    m_ask->dismiss();
    m_incidents->table()->setCurrentIndex({});
}

void IncidentsTab::showPage()
{
    if (!desk().hasPage())
        return;
    auto page = desk().session().queries().releaseIncidents(desk().release());
    if (!page)
        return desk().raise(page.error());
    m_page = std::move(*page);
    const bool mayChange = !desk().session().isReadOnly();
    m_incidents->rows()->setRows(incidentRows(m_page, desk().zone(), desk().now()));
    m_feedback->rows()->setRows(feedbackRows(m_page, desk().zone(), mayChange));
    m_notices->show(m_page);
    m_summary->setText(summaryText(m_page));
    const bool hasNotes = !m_page.feedback.empty() || !m_page.suspected.empty() || !m_page.unplaced.empty();
    const bool isEmpty = m_page.incidents.empty() && !hasNotes && m_page.notices.empty();
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_incidents->setVisible(!m_page.incidents.empty());
    m_feedback->setVisible(!isEmpty);
    if (m_incidents->table()->currentKey().isEmpty() && !m_page.incidents.empty())
        m_incidents->table()->setCurrentKey(m_page.incidents.front().incident.id.toString());
    showTimeline();
}

const service::IncidentRow *IncidentsTab::current() const
{
    const QString key = m_incidents->table()->currentKey();
    const auto found =
        std::ranges::find(m_page.incidents, key, [](const auto &each) { return each.incident.id.toString(); });
    return found == m_page.incidents.end() ? nullptr : &*found;
}

void IncidentsTab::showTimeline()
{
    const service::IncidentRow *row = current();
    m_timeline->setVisible(row != nullptr);
    if (row)
        if (const auto page = desk().session().queries().incident(row->incident.id))
            m_timeline->rows()->setRows(timelineRows(*page, desk().zone()));
    showButtons();
}

void IncidentsTab::showButtons()
{
    const QString why = desk().session().isReadOnly() ? tr("The workspace is read-only.") : QString();
    for (QAction *each : {m_open, m_add, m_import})
        setAvailable(each, why);
    const service::IncidentRow *row = current();
    if (!row)
        return;
    const bool isResolved = row->state == IncidentState::Resolved;
    for (QWidget *each : {m_edit, m_note, m_waive, m_reopen, m_mitigate, m_resolve})
        setAvailable(each, why);
    m_mitigate->setVisible(row->state == IncidentState::Open);
    m_resolve->setVisible(!isResolved);
    m_reopen->setVisible(row->state != IncidentState::Open);
    m_waive->setVisible(!isResolved && row->incident.waiver.isEmpty());
}

void IncidentsTab::focusOn(const Uuid &focus, const QString &intent)
{
    if (intent == u"new")
        return openIncident();
    const QString key = focus.toString();
    if (m_incidents->rows()->indexOf(key).isValid()) {
        m_incidents->table()->setCurrentKey(key);
        m_incidents->table()->setFocus();
    } else if (m_feedback->rows()->indexOf(key).isValid()) {
        m_feedback->table()->setCurrentKey(key);
        m_feedback->table()->setFocus();
    }
}

} // namespace slipway::ui
