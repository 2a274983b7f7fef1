// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/release_detail_page.h"

#include "core/release/transitions.h"
#include "service/commands/release_commands.h"
#include "service/export_file.h"
#include "ui/release/activity/activity_tab.h"
#include "ui/release/checklist/checklist_tab.h"
#include "ui/release/closing_sheet.h"
#include "ui/release/criteria/criteria_tab.h"
#include "ui/release/criteria/rollback_bar.h"
#include "ui/release/edit_release_sheet.h"
#include "ui/release/incidents/incidents_tab.h"
#include "ui/release/monitoring/monitoring_tab.h"
#include "ui/release/move_ship_sheet.h"
#include "ui/release/notes/notes_tab.h"
#include "ui/release/overview/overview_tab.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/pipelines/pipelines_tab.h"
#include "ui/release/rehearsal/rehearsal_sheet.h"
#include "ui/release/release_header.h"
#include "ui/release/release_tabs.h"
#include "ui/release/reopen_sheet.h"
#include "ui/release/report/report_tab.h"
#include "ui/release/runbook/runbook_tab.h"
#include "ui/release/scope/scope_tab.h"
#include "ui/release/signoffs/signoffs_tab.h"
#include "ui/release/state_sheet.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ReleaseDetailPage::ReleaseDetailPage(service::Session &session, QWidget *parent, PipelinesSource *pipelines,
                                     MonitoringSource *monitoring)
    : Page(session, parent),
      m_desk(new ReleaseDesk(session, this)),
      m_header(new ReleaseHeader(*m_desk)),
      m_tabs(new ReleaseTabs),
      m_stack(new QStackedWidget),
      m_readOnly(new QWidget),
      m_contradicted(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_header);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(8, 0, 8, 0);
    m_tabs->setObjectName(u"releaseTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    strip->addWidget(m_tabs);
    strip->addStretch();
    outer->addLayout(strip);
    auto *banner = new QHBoxLayout(m_readOnly);
    banner->setContentsMargins(16, 8, 16, 0);
    banner->setSpacing(8);
    banner->addWidget(new GlyphLabel(Glyph::Closed, 16));
    m_whyReadOnly = new Label({}, Type::Body, Token::Text2);
    m_whyReadOnly->setObjectName(u"whyReadOnly"_s);
    m_whyReadOnly->setWordWrap(true);
    banner->addWidget(m_whyReadOnly, 1);
    m_reopen = makeButton(tr("Open again…"), ButtonLook::Plain, m_readOnly, {}, true);
    m_reopen->setObjectName(u"reopen"_s);
    connect(m_reopen, &QPushButton::clicked, this, [this] { (new ReopenSheet(*m_desk, this))->open(); });
    banner->addWidget(m_reopen);
    m_readOnly->hide();
    outer->addWidget(m_readOnly);
    m_contradicted->setObjectName(u"contradictedBanner"_s);
    auto *doubt = new QHBoxLayout(m_contradicted);
    doubt->setContentsMargins(16, 8, 16, 0);
    doubt->setSpacing(8);
    doubt->addWidget(new GlyphLabel(Glyph::Failed, 16));
    m_contradiction = new Label;
    m_contradiction->setObjectName(u"contradiction"_s);
    m_contradiction->setWordWrap(true);
    doubt->addWidget(m_contradiction, 1);
    m_contradicted->hide();
    outer->addWidget(m_contradicted);
    auto *rollback = new RollbackBar(*m_desk, pipelines);
    rollback->setObjectName(u"rollbackBar"_s);
    outer->addWidget(rollback);
    outer->addWidget(m_stack, 1);
    addTabs(pipelines, monitoring);
    addActions();
}

ReleaseDetailPage::~ReleaseDetailPage() = default;

void ReleaseDetailPage::addTabs(PipelinesSource *pipelines, MonitoringSource *monitoring)
{
    auto *overview = new OverviewTab(*m_desk);
    connect(overview, &OverviewTab::moveShipRequested, this, &ReleaseDetailPage::moveShip);
    addTab(u"overview"_s, tr("Overview"), overview);
    addTab(u"checklist"_s, tr("Checklist"), new ChecklistTab(*m_desk));
    addTab(u"criteria"_s, tr("Criteria"), new CriteriaTab(*m_desk));
    addTab(u"signoffs"_s, tr("Sign-offs"), new SignoffsTab(*m_desk));
    if (pipelines)
        addTab(u"pipelines"_s, tr("Pipelines"), new PipelinesTab(*m_desk, *pipelines));
    addTab(u"runbook"_s, tr("Runbook"), new RunbookTab(*m_desk, pipelines));
    if (monitoring)
        addTab(u"monitoring"_s, tr("Monitoring"), new MonitoringTab(*m_desk, *monitoring));
    addTab(u"incidents"_s, tr("Incidents"), new IncidentsTab(*m_desk));
    addTab(u"report"_s, tr("Report"), new ReportTab(*m_desk));
    addTab(u"scope"_s, tr("Scope"), new ScopeTab(*m_desk));
    addTab(u"notes"_s, tr("Notes"), new NotesTab(*m_desk));
    addTab(u"activity"_s, tr("Activity"), new ActivityTab(*m_desk));
    connect(m_tabs, &QTabBar::currentChanged, this, &ReleaseDetailPage::showTab);
}

void ReleaseDetailPage::addActions()
{
    connect(m_desk, &ReleaseDesk::noticeRaised, this, &Page::noticeRaised);
    connect(m_desk, &ReleaseDesk::routeRequested, this, &Page::routeRequested);
    connect(m_desk, &ReleaseDesk::pageChanged, this, &ReleaseDetailPage::showPage);
    connect(m_desk, &ReleaseDesk::opened, this, [this] {
        for (ReleaseTab *tab : m_pages)
            tab->reset();
    });
    connect(m_desk, &ReleaseDesk::gone, this, [this] {
        Q_EMIT noticeRaised({Notice::Kind::Information, tr("The release was removed.")});
        Q_EMIT routeRequested({u"releases"_s, {}, {}, {}, {}});
    });
    connect(&session(), &service::Session::changed, this, &ReleaseDetailPage::workspaceChanged);
    connect(&session(), &service::Session::actorChanged, this, &ReleaseDetailPage::refresh);
    connect(m_header, &ReleaseHeader::stateRequested, this, &ReleaseDetailPage::changeState);
    connect(m_header, &ReleaseHeader::moveShipRequested, this, &ReleaseDetailPage::moveShip);
    connect(m_header, &ReleaseHeader::editRequested, this, &ReleaseDetailPage::editDetails);
    connect(m_header, &ReleaseHeader::exportRequested, this, &ReleaseDetailPage::exportChecklist);
    connect(m_header, &ReleaseHeader::rehearseRequested, this, &ReleaseDetailPage::rehearse);
    connect(m_header, &ReleaseHeader::archiveRequested, this, &ReleaseDetailPage::chooseArchive);
    connect(m_header, &ReleaseHeader::removeRequested, this, &ReleaseDetailPage::removeRelease);
}

void ReleaseDetailPage::addTab(const QString &id, const QString &name, ReleaseTab *tab)
{
    tab->setObjectName(id + u"Tab"_s);
    m_pages.push_back(tab);
    m_isFresh.push_back(false);
    m_stack->addWidget(tab);
    m_tabs->addReleaseTab(id, name);
    connect(tab, &ReleaseTab::countChanged, this,
            [this, tab, at = m_tabs->count() - 1] { m_tabs->setCount(at, tab->count()); });
}

ReleaseTab *ReleaseDetailPage::currentTab() const
{
    return m_pages[static_cast<std::size_t>(m_stack->currentIndex())];
}

void ReleaseDetailPage::openRoute(const Route &route)
{
    if (!route.release)
        return;
    const int tab = route.tab.isEmpty() ? -1 : m_tabs->indexOfId(route.tab);
    if (*route.release != m_desk->release() && m_desk->hasPage())
        currentTab()->flush();
    if (*route.release != m_desk->release() || !m_desk->hasPage() || m_isStale) {
        m_isStale = false;
        m_desk->open(*route.release);
    }
    if (tab >= 0)
        m_tabs->setCurrentIndex(tab);
    if (route.intent == u"move")
        moveShip();
    else if (route.intent == u"rehearse")
        rehearse();
    else if (const auto state = fromText<ReleaseState>(route.intent))
        changeState(*state);
    else if (!route.focus.isNull() || !route.intent.isEmpty())
        currentTab()->focusOn(route.focus, route.intent);
    Q_EMIT pathChanged();
}

Route ReleaseDetailPage::route() const
{
    return {u"releases"_s, m_desk->release(), m_tabs->idAt(m_tabs->currentIndex()), {}, {}};
}

std::vector<Crumb> ReleaseDetailPage::path() const
{
    return {{tr("Releases"), Route{u"releases"_s, {}, {}, {}, {}}},
            {release_text::oneLine(m_desk->page().title), std::nullopt}};
}

QList<QAction *> ReleaseDetailPage::pageActions() const
{
    QList<QAction *> list = m_header->headerActions() + actions();
    for (const ReleaseTab *tab : m_pages)
        list += tab->actions();
    return list;
}

QWidget *ReleaseDetailPage::firstFocus()
{
    return currentTab()->firstFocus();
}

void ReleaseDetailPage::refresh()
{
    m_desk->load();
}

void ReleaseDetailPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale && m_desk->hasPage()) {
        m_isStale = false;
        refresh();
    }
}

void ReleaseDetailPage::hideEvent(QHideEvent *event)
{
    currentTab()->flush();
    Page::hideEvent(event);
}

void ReleaseDetailPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    painter.fillRect(QRect(0, m_tabs->geometry().bottom(), width(), 1), theme.color(Token::Border));
}

void ReleaseDetailPage::showTab(int index)
{
    if (index < 0 || index == m_stack->currentIndex())
        return;
    currentTab()->flush();
    const auto at = static_cast<std::size_t>(index);
    if (m_desk->hasPage() && !m_isFresh[at]) {
        m_isFresh[at] = true;
        m_pages[at]->showPage();
    }
    m_stack->setCurrentIndex(index);
    Q_EMIT pathChanged();
}

void ReleaseDetailPage::showPage()
{
    m_header->showPage();
    const QString why = m_desk->whyReadOnly();
    m_whyReadOnly->setText(why);
    m_readOnly->setVisible(!why.isEmpty());
    m_contradiction->setText(m_desk->page().contradiction);
    m_contradicted->setVisible(!m_desk->page().contradiction.isEmpty());
    m_reopen->setVisible(m_desk->page().plan.release.state == ReleaseState::Closed && !session().isReadOnly());
    std::fill(m_isFresh.begin(), m_isFresh.end(), false);
    m_isFresh[static_cast<std::size_t>(m_stack->currentIndex())] = true;
    currentTab()->showPage();
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setCount(i, m_pages[static_cast<std::size_t>(i)]->count());
    Q_EMIT pathChanged();
}

bool ReleaseDetailPage::concerns(const ChangeSet &changes) const
{
    if (changes.isForeign || changes.isEmpty())
        return true;
    const ReleasePlan &plan = m_desk->page().plan;
    return std::ranges::any_of(changes.changes, [&](const ChangeSet::Change &each) {
        if (each.kind == "item"_L1 && each.operation != ChangeSet::Operation::Inserted)
            return plan.item(ItemId{each.id}) != nullptr;
        if (each.kind == "release"_L1)
            return each.id == plan.release.id.value || std::ranges::contains(plan.release.dependsOn, ReleaseId{each.id})
                   || !m_desk->page().conflicts.empty();
        return each.kind != "saved_view"_L1 && each.kind != "template"_L1 && each.kind != "train"_L1;
    });
}

void ReleaseDetailPage::workspaceChanged(const ChangeSet &changes)
{
    if (!m_desk->hasPage() || !concerns(changes))
        return;
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

void ReleaseDetailPage::changeState(ReleaseState to)
{
    if (to == ReleaseState::Closed) {
        (new ClosingSheet(*m_desk, this))->open();
        return;
    }
    if (to == ReleaseState::Deploying || to == ReleaseState::Cancelled) {
        (new StateSheet(*m_desk, to, this))->open();
        return;
    }
    m_desk->run(service::ChangeReleaseState{m_desk->release(), to, {}},
                [this, to](auto &&) { m_desk->offerUndo(tr("The release is %1 now.").arg(stateWord(to))); });
}

void ReleaseDetailPage::moveShip()
{
    if (m_desk->whyReadOnly().isEmpty())
        (new MoveShipSheet(*m_desk, this))->open();
}

void ReleaseDetailPage::editDetails()
{
    if (m_desk->whyReadOnly().isEmpty())
        (new EditReleaseSheet(*m_desk, this))->open();
}

void ReleaseDetailPage::exportChecklist()
{
    const auto text = session().queries().checklistMarkdown(m_desk->release());
    if (!text) {
        raise(text.error());
        return;
    }
    QString name = release_text::oneLine(m_desk->page().title, 80);
    name.replace(u'/', u'-');
    auto *dialog = new QFileDialog(this, tr("Export the checklist"), name + u".md"_s, tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"md"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        if (const auto written = service::writeExport(path, *text, session().file()); !written)
            raise(written.error());
        else
            m_desk->tell(tr("The checklist was written."), path);
    });
    dialog->open();
}

void ReleaseDetailPage::rehearse()
{
    (new RehearsalSheet(*m_desk, this))->open();
}

void ReleaseDetailPage::removeRelease()
{
    m_desk->run(service::RemoveRelease{m_desk->release()}, [this](auto &&) {
        m_desk->offerUndo(tr("%1 was removed.").arg(release_text::oneLine(m_desk->page().title)));
    });
}

} // namespace slipway::ui
