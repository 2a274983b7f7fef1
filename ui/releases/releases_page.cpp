// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/releases_page.h"

#include "ui/releases/filter_row.h"
#include "ui/releases/name_popup.h"
#include "ui/releases/release_files.h"
#include "ui/releases/release_table.h"
#include "ui/releases/views_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr auto kColumnsKey = "releases/columns";
constexpr auto kShownKey = "releases/shown";
constexpr auto kViewKey = "releases/view";

} // namespace

ReleasesPage::ReleasesPage(service::Session &session, QWidget *parent)
    : Page(session, parent),
      m_model(session),
      m_files(new ReleaseFiles(session, this)),
      m_stack(new QStackedWidget(this)),
      m_name(new NamePopup(tr("Name of the view"), tr("Save"), this))
{
    setObjectName(u"releasesPage"_s);
    makeActions();
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(makeToolbar());
    auto *filled = new QWidget(m_stack);
    auto *inside = new QVBoxLayout(filled);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    inside->addWidget(makeTable(), 1);
    inside->addWidget(makeStatus());
    m_stack->addWidget(filled);
    m_empty = makeEmpty();
    m_stack->addWidget(m_empty);
    rows->addWidget(m_stack, 1);
    connectModel();
    const QSettings settings;
    if (!m_table->restoreColumns(settings.value(kColumnsKey).toByteArray()) && settings.contains(kShownKey))
        m_table->showColumns(settings.value(kShownKey).toStringList());
    m_model.openView(settings.value(kViewKey, u"around"_s).toString());
}

void ReleasesPage::connectModel()
{
    m_coalesced.setSingleShot(true);
    m_coalesced.setInterval(0);
    connect(&m_coalesced, &QTimer::timeout, this, &ReleasesPage::refresh);
    const auto stale = [this] {
        if (isVisible())
            m_coalesced.start();
        else
            m_isStale = true;
    };
    connect(&session(), &service::Session::changed, this, stale);
    connect(&session(), &service::Session::actorChanged, this, stale);
    connect(&m_model, &ReleasesViewModel::viewsChanged, this, &ReleasesPage::showViews);
    connect(&m_model, &ReleasesViewModel::queryChanged, this, &ReleasesPage::showQuery);
    connect(&m_model, &ReleasesViewModel::loaded, this, &ReleasesPage::showRows);
    connect(&m_model, &ReleasesViewModel::failed, this, &ReleasesPage::raise);
    connect(m_files, &ReleaseFiles::noticeRaised, this, &ReleasesPage::noticeRaised);
    m_minutes.setInterval(std::chrono::minutes(1));
    connect(&m_minutes, &QTimer::timeout, this, [this] { m_table->viewport()->update(); });
    connect(m_name, &NamePopup::accepted, this, [this](const QString &name) {
        if (m_renaming.isEmpty())
            saveView(name);
        else
            updateView(m_renaming, name, false);
    });
}

void ReleasesPage::openRoute(const Route &route)
{
    if (!route.tab.isEmpty())
        m_model.openView(route.tab);
    if (!route.release)
        return;
    if (const int row = m_model.rows()->rowOf(*route.release); row >= 0)
        m_table->setCurrentIndex(m_model.rows()->index(row, 0));
}

Route ReleasesPage::route() const
{
    return {u"releases"_s, {}, {}, {}, {}};
}

std::vector<Crumb> ReleasesPage::path() const
{
    return {{tr("Releases"), {}}};
}

void ReleasesPage::refresh()
{
    m_isStale = false;
    keepPlace();
    m_model.refresh();
    restorePlace();
}

QWidget *ReleasesPage::firstFocus()
{
    return m_stack->currentWidget() == m_empty ? static_cast<QWidget *>(m_empty) : m_table;
}

void ReleasesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_minutes.start();
    if (m_isStale)
        refresh();
}

void ReleasesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minutes.stop();
}

/// Notes which rows are current and on top, by what they show and not by their number.
void ReleasesPage::keepPlace()
{
    const auto *current = m_model.rows()->row(m_table->currentIndex().row());
    m_current = current ? std::optional(current->id) : std::nullopt;
    const auto *top = m_table->verticalScrollBar()->value() > 0 ? m_model.rows()->row(m_table->rowAt(0)) : nullptr;
    m_top = top ? std::optional(top->id) : std::nullopt;
}

void ReleasesPage::restorePlace()
{
    ReleasesModel *rows = m_model.rows();
    const int column = std::max(0, m_table->currentIndex().column());
    const int at = m_table->currentIndex().row();
    if (m_current) {
        const int row = rows->rowOf(*m_current);
        // What was current is gone: the one in its place is, so that the keyboard can go on.
        const int wanted = row >= 0 ? row : std::min(at, rows->rowCount() - 1);
        if (wanted >= 0 && wanted != at)
            m_table->selectionModel()->setCurrentIndex(rows->index(wanted, column),
                                                       QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    if (m_top)
        if (const int row = rows->rowOf(*m_top); row >= 0 && row != m_table->rowAt(0))
            m_table->scrollTo(rows->index(row, column), QAbstractItemView::PositionAtTop);
}

void ReleasesPage::showQuery()
{
    const ReleaseQuery &query = m_model.query();
    m_filter->setSurroundings(m_model.people(), m_model.environments(), m_model.today(), m_model.zone(),
                              session().now());
    m_filter->setFilter(query.filter);
    m_table->horizontalHeader()->setSortIndicator(ReleasesModel::columnOf(query.order),
                                                  query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->scrollToTop();
    showViews();
}

void ReleasesPage::showViews()
{
    std::vector<ViewTab> tabs;
    for (const ReleaseView &each : m_model.views())
        tabs.push_back({each.key, each.name, m_model.countOf(each.key), each.saved.has_value()});
    if (m_model.isEmptyWorkspace())
        std::erase_if(tabs, [](const ViewTab &each) { return each.key != u"all"; });
    const QString current = m_model.isEmptyWorkspace() ? u"all"_s : m_model.currentKey();
    m_views->setViews(tabs, current);
    m_filter->setPhases(m_model.phases());
    const QString whyNot =
        !current.isEmpty() ? tr("This table is a view already. Filter or sort it first.") : m_model.whyReadOnly();
    m_views->setSaveAvailable(whyNot);
    m_views->saveButton()->setVisible(!m_model.isEmptyWorkspace());
}

void ReleasesPage::showRows()
{
    m_filter->setSurroundings(m_model.people(), m_model.environments(), m_model.today(), m_model.zone(),
                              session().now());
    m_stack->setCurrentIndex(m_model.isEmptyWorkspace() ? 1 : 0);
    m_nothing->setVisible(m_model.rows()->rowCount() == 0);
    setAvailable(m_exportCsv, m_model.rows()->rowCount() == 0 ? tr("The table is empty.") : QString());
    setAvailable(m_exportIcs, m_model.isEmptyWorkspace() ? tr("There is no release yet.") : QString());
    for (QAction *each : {m_importCalendar, m_importTable, m_new})
        setAvailable(each, m_model.whyReadOnly());
    showStatus();
}

void ReleasesPage::showStatus()
{
    m_count->setText(m_model.countText());
    const int selected = static_cast<int>(m_table->selectionModel()->selectedRows().size());
    m_selected->setText(selected > 0 ? tr("%n selected", nullptr, selected) : QString());
    m_zone->setText(m_model.zoneText());
}

void ReleasesPage::followColumns()
{
    QSettings settings;
    settings.setValue(kShownKey, m_table->shownColumns());
    if (m_table->hasOwnWidths())
        settings.setValue(kColumnsKey, m_table->horizontalHeader()->saveState());
    else
        settings.remove(kColumnsKey);
}

} // namespace slipway::ui
