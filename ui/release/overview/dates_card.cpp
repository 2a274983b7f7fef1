// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/overview/dates_card.h"

#include "core/base/time_text.h"
#include "service/commands/release_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

DatesCard::DatesCard(ReleaseDesk &desk, QWidget *parent) : Card(parent), m_desk(desk), m_editor(new QWidget(this))
{
    setHeading(tr("Dates"));
    buildEditor();
}

void DatesCard::buildEditor()
{
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(0, 8, 0, 0);
    m_editorName = new Label({}, Type::CaptionStrong, Token::Text2);
    column->addWidget(m_editorName);
    m_when = new WhenField(tr("Date of the milestone"), m_editor);
    m_when->setObjectName(u"milestoneWhen"_s);
    column->addWidget(m_when);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, m_editor, {}, true);
    QPushButton *save = makeButton(tr("Set the date"), ButtonLook::Plain, m_editor, {}, true);
    save->setObjectName(u"milestoneSave"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, m_editor, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &DatesCard::saveEdit);
    body()->addWidget(m_editor);
    m_editor->hide();
}

std::vector<DatesCard::Line> DatesCard::lines() const
{
    const Release &release = m_desk.page().plan.release;
    std::vector<Line> list{{u"start"_s, tr("Start"), release.start, release.startedAt, {}, release.startRule}};
    for (const Milestone &each : m_desk.page().plan.milestones)
        list.push_back({each.id.toString(), each.name, each.at, each.actual, each.id, each.rule});
    list.push_back({u"ship"_s, tr("Ship"), release.ship, release.shippedAt, {}, {}});
    std::ranges::stable_sort(list.begin() + 1, list.end() - 1, {}, &Line::plan);
    return list;
}

void DatesCard::showDates()
{
    const std::vector<Line> wanted = lines();
    const QString why = m_desk.whyReadOnly();
    if (m_grid && wanted == m_shown && why == m_shownWhy && m_desk.zone() == m_shownZone)
        return;
    m_shown = wanted;
    m_shownWhy = why;
    m_shownZone = m_desk.zone();
    QWidget *old = m_grid;
    const QWidget *focused = old && old->isAncestorOf(focusWidget()) ? focusWidget() : nullptr;
    m_focused = focused ? focused->objectName() : QString();
    m_grid = new QWidget(this);
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Label(tr("Milestone"), Type::SmallStrong, Token::Text2), 0, 0, 1, 2);
    grid->addWidget(new Label(tr("Plan"), Type::SmallStrong, Token::Text2), 0, 2);
    grid->addWidget(new Label(tr("Actual"), Type::SmallStrong, Token::Text2), 0, 3);
    const QByteArray &zone = m_desk.zone();
    const QLocale locale;
    const auto day = [&](Instant at) { return locale.toString(dayIn(at, zone), u"d MMM"_s); };
    int row = 0;
    for (const Line &line : wanted) {
        ++row;
        grid->addWidget(new GlyphLabel(line.actual ? Glyph::MilestoneReached : Glyph::MilestoneAhead, 14), row, 0);
        auto *name = new Label(line.name);
        name->setElided(true);
        grid->addWidget(name, row, 1);
        auto *plan = new Label(day(line.plan), Type::Body, Token::Text2);
        plan->setToolTip(
            (words::exact(line.plan, zone) + (line.rule.isEmpty() ? QString() : u" · "_s + line.rule)).toHtmlEscaped());
        grid->addWidget(plan, row, 2);
        auto *actual = new Label(line.actual ? day(*line.actual) : u"–"_s);
        if (line.actual)
            actual->setToolTip(words::exact(*line.actual, zone).toHtmlEscaped());
        grid->addWidget(actual, row, 3);
        if (line.actual) {
            const auto late = dayIn(line.plan, zone).daysTo(dayIn(*line.actual, zone));
            if (late != 0)
                grid->addWidget(new Label(tr("%1%2 d").arg(late > 0 ? u"+"_s : u"−"_s).arg(std::abs(late)), Type::Small,
                                          late > 0 ? Token::Text : Token::Text2),
                                row, 4, Qt::AlignTrailing);
        }
        if (!line.milestone && line.key != "ship"_L1)
            continue;
        QToolButton *more = makeIconButton(icon(u"overflow-menu"_s), tr("Change %1").arg(line.name), m_grid);
        more->setObjectName(line.key);
        more->setFixedSize(24, 24);
        setAvailable(more, m_desk.whyReadOnly(), tr("Change %1").arg(line.name));
        connect(more, &QToolButton::clicked, this, [this, line, more] { showMenu(line, more); });
        grid->addWidget(more, row, 5);
        if (line.key == m_focused && !m_focused.isEmpty())
            more->setFocus();
    }
    body()->insertWidget(0, m_grid);
    m_grid->show();
    delete old;
    if (!m_desk.whyReadOnly().isEmpty())
        m_editor->hide();
}

void DatesCard::showMenu(const Line &line, QWidget *at)
{
    auto *menu = new QMenu(at);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!line.milestone) {
        menu->addAction(tr("Move the ship date…"), this, &DatesCard::moveShipRequested);
        menu->popup(at->mapToGlobal(QPoint(0, at->height())));
        return;
    }
    const MilestoneId milestone = *line.milestone;
    menu->addAction(tr("Set the date by hand…"), this,
                    [this, milestone, line] { beginEdit(milestone, line.name, line.plan); });
    const auto reach = [this, milestone](std::optional<Instant> when) {
        m_desk.run(
            service::EditMilestone{.release = m_desk.release(), .milestone = milestone, .at = {}, .actual = when});
    };
    if (line.actual)
        menu->addAction(tr("Not reached yet"), this, [reach] { reach(std::nullopt); });
    else
        menu->addAction(tr("Reached now"), this, [this, reach] { reach(m_desk.now()); });
    menu->popup(at->mapToGlobal(QPoint(0, at->height())));
}

void DatesCard::beginEdit(MilestoneId milestone, const QString &name, Instant at)
{
    m_edited = milestone;
    m_editorName->setText(name);
    m_when->setInstant(at, m_desk.zone());
    m_editor->show();
    m_when->setFocus();
}

void DatesCard::saveEdit()
{
    m_editor->hide();
    m_desk.run(
        service::EditMilestone{
            .release = m_desk.release(), .milestone = m_edited, .at = m_when->instant(), .actual = {}},
        [this](auto &&) { m_desk.offerUndo(tr("The date was changed.")); });
}

} // namespace slipway::ui
