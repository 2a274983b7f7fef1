// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/insights_page.h"

#include "service/queries/queries.h"
#include "ui/insights/attribution_sheet.h"
#include "ui/insights/comparison_part.h"
#include "ui/insights/delivery_part.h"
#include "ui/insights/list_sheet.h"
#include "ui/insights/plan_part.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/insights/chart_export.h"
#include "ui/widgets/insights/insights_reader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using service::InsightList;

namespace {

constexpr int kMostBars = 6;
constexpr int kPageInset = 16;
constexpr qint64 kUsualDays = 90;
constexpr qint64 kPieces = 13;

QScrollArea *scrolled(QWidget *inside, const QString &name)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(kPageInset, kPageInset, kPageInset, kPageInset);
    column->addWidget(inside);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(name);
    scroll->setWidget(holder);
    scroll->viewport()->setAutoFillBackground(false);
    holder->setAutoFillBackground(false);
    return scroll;
}

} // namespace

InsightsPage::InsightsPage(service::Session &session, QWidget *parent)
    : Page(session, parent),
      m_reader(std::make_unique<InsightsReader>(session)),
      m_files(new InsightExport(session, this))
{
    setObjectName(u"insightsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    buildViews();
    column->addWidget(m_stack, 1);
    fillPeriods();
    connect(m_reader.get(), &InsightsReader::busyChanged, this, [this] { setProperty("isBusy", m_reader->isBusy()); });
    connect(m_files, &InsightExport::noticeRaised, this, &Page::noticeRaised);
    connect(&session, &service::Session::changed, this, &InsightsPage::changed);
}

InsightsPage::~InsightsPage() = default;

QWidget *InsightsPage::buildToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(kPageInset, 8, kPageInset, 8);
    row->setSpacing(8);
    m_segments = new Segments(tr("View"));
    m_segments->setObjectName(u"insightViews"_s);
    m_segments->addSegment(tr("Delivery"));
    m_segments->addSegment(tr("Waiting and estimates"));
    m_segments->addSegment(tr("On time"));
    m_segments->setCurrent(0);
    row->addWidget(m_segments);
    row->addStretch();
    m_scope = new QComboBox;
    m_scope->setObjectName(u"insightScope"_s);
    m_scope->setAccessibleName(tr("Product or team"));
    m_scope->setMaximumWidth(240);
    row->addWidget(m_scope);
    m_period = new QComboBox;
    m_period->setObjectName(u"insightPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    row->addWidget(m_period);
    m_exports = new QMenu(this);
    m_export = new QToolButton;
    m_export->setObjectName(u"insightExport"_s);
    m_export->setText(tr("Export"));
    m_export->setIcon(icon(u"document-export"_s));
    m_export->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setMenu(m_exports);
    m_export->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(m_export);
    connect(m_segments, &Segments::chosen, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        loadPlan();
        Q_EMIT pathChanged();
    });
    connect(m_scope, &QComboBox::activated, this, &InsightsPage::takeChoices);
    connect(m_period, &QComboBox::activated, this, &InsightsPage::takeChoices);
    connect(m_exports, &QMenu::aboutToShow, this, &InsightsPage::fillExports);
    return bar;
}

void InsightsPage::buildViews()
{
    m_stack = new QStackedWidget;
    m_delivery = new DeliveryPart(*m_files);
    m_plan = new PlanPart(*m_files);
    m_dates = new ComparisonPart(*m_reader, *m_files);
    m_stack->addWidget(scrolled(m_delivery, tr("Delivery")));
    m_stack->addWidget(scrolled(m_plan, tr("Waiting and estimates")));
    m_stack->addWidget(scrolled(m_dates, tr("On time")));
    m_empty = new EmptyState;
    m_empty->setText(
        tr("Nothing was delivered yet"),
        tr("As soon as releases ship and deployments are recorded, this page shows how delivery goes. What was "
           "delivered before can be imported: slipwayctl delivery import FILE."));
    auto *releases = new QAction(tr("Show releases"), this);
    connect(releases, &QAction::triggered, this, [this] { Q_EMIT routeRequested(Route{.page = u"releases"_s}); });
    m_empty->setActions({releases});
    m_stack->addWidget(m_empty);
    connect(m_delivery, &DeliveryPart::listRequested, this, &InsightsPage::showList);
    connect(m_delivery, &DeliveryPart::attributionRequested, this, &InsightsPage::attribute);
    connect(m_delivery, &DeliveryPart::routeRequested, this, &Page::routeRequested);
    connect(m_dates, &ComparisonPart::routeRequested, this, &Page::routeRequested);
    connect(m_dates, &ComparisonPart::failed, this, [this](const Error &error) { raise(error); });
}

void InsightsPage::fillScopes()
{
    const auto products = valueOr(session().queries().products());
    const auto people = valueOr(session().queries().people());
    const QString chosen = m_scope->currentData().toString();
    m_scope->clear();
    m_scope->addItem(tr("All products"), QString());
    for (const Product &each : products)
        m_scope->addItem(each.name, each.id.toString());
    QStringList teams;
    for (const Person &person : people) {
        QStringList ids;
        for (const Product &each : products)
            if (each.owner == person.id)
                ids += each.id.toString();
        if (ids.size() < 2)
            continue;
        if (teams.isEmpty())
            m_scope->insertSeparator(m_scope->count());
        teams += person.name;
        m_scope->addItem(tr("Team of %1").arg(person.name), ids.join(u' '));
    }
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(chosen)));
}

void InsightsPage::fillPeriods()
{
    const auto add = [&](const QString &text, qint64 days) { m_period->addItem(text, days); };
    add(tr("Last 30 days"), 30);
    add(tr("Last 90 days"), kUsualDays);
    add(tr("Last 6 months"), 182);
    add(tr("Last 12 months"), 365);
    add(tr("Last 3 years"), 1095);
    m_period->setCurrentIndex(m_period->findData(kUsualDays));
}

void InsightsPage::takeChoices()
{
    m_wish.products.clear();
    for (const QString &each : m_scope->currentData().toString().split(u' ', Qt::SkipEmptyParts))
        if (const auto id = Uuid::fromString(each))
            m_wish.products.push_back({*id});
    const qint64 days = m_period->currentData().toLongLong();
    m_wish.period = service::periodUntil(session().now(), days);
    m_wish.pieceDays = std::max<qint64>(1, (days + kPieces - 1) / kPieces);
    load();
}

void InsightsPage::load()
{
    m_isStale = false;
    ++m_generation;
    const service::InsightsWish wish = m_wish;
    m_reader->ask([wish](service::Insights &insights, const auto &) { return insights.page(wish); })
        .then(this, shownBy<service::InsightsPage>([this](const service::InsightsPage &page) {
                  m_delivery->showPage(page);
                  m_stack->setCurrentIndex(page.hasHistory ? m_segments->current() : m_stack->count() - 1);
                  m_segments->setEnabled(page.hasHistory);
              }));
    m_reader->ask([wish](service::Insights &insights, const auto &) { return insights.phaseBars(wish, kMostBars); })
        .then(this, shownBy<std::vector<service::PhaseBar>>(
                        [this](const std::vector<service::PhaseBar> &bars) { m_delivery->showBars(bars); }));
    m_reader
        ->ask([wish](service::Insights &insights, const auto &) { return insights.list(InsightList::Releases, wish); })
        .then(this, shownBy<service::InsightTable>([this](const service::InsightTable &table) {
                  m_dates->showReleases(table);
                  service::InsightTable latest = table;
                  if (latest.rows.size() > static_cast<std::size_t>(kMostBars))
                      latest.rows.resize(kMostBars);
                  m_delivery->showReleases(latest);
              }));
    loadPlan();
}

void InsightsPage::loadPlan()
{
    if (view() != View::Plan)
        return;
    const service::InsightsWish wish = m_wish;
    for (const InsightList list : PlanPart::lists())
        m_reader->ask([wish, list](service::Insights &insights, const auto &) { return insights.list(list, wish); })
            .then(this, shownBy<service::InsightTable>(
                            [this, list](const service::InsightTable &table) { m_plan->showList(list, table); }));
}

void InsightsPage::showList(InsightList list)
{
    const service::InsightsWish wish = m_wish;
    m_reader->ask([wish, list](service::Insights &insights, const auto &) { return insights.list(list, wish); })
        .then(this, [this](const Result<service::InsightTable> &table) {
            if (!table)
                return raise(table.error());
            auto *sheet = new ListSheet(*table, *m_files, this);
            connect(sheet, &ListSheet::routeRequested, this, &Page::routeRequested);
            sheet->open();
        });
}

void InsightsPage::attribute()
{
    auto *sheet = new AttributionSheet(session(), *m_reader, this);
    sheet->open();
}

void InsightsPage::fillExports()
{
    m_exports->clear();
    switch (view()) {
    case View::Delivery: m_delivery->addExports(*m_exports); break;
    case View::Plan: m_plan->addExports(*m_exports); break;
    case View::Dates: m_dates->addExports(*m_exports); break;
    }
}

void InsightsPage::changed(const ChangeSet &changes)
{
    const bool isOurs = std::ranges::any_of(std::array{u"deployment", u"release", u"incident", u"item", u"signoff",
                                                       u"history_deployment", u"history_incident", u"attribution",
                                                       u"product", u"phase", u"criterion"},
                                            [&](const char16_t *kind) { return changes.touches(QStringView(kind)); });
    if (!isOurs)
        return;
    if (isVisible())
        refresh();
    else
        m_isStale = true;
}

InsightsPage::View InsightsPage::view() const
{
    return static_cast<View>(m_segments->current());
}

void InsightsPage::openRoute(const Route &route)
{
    if (m_scope->count() == 0)
        fillScopes();
    const QStringList tabs{u"delivery"_s, u"plan"_s, u"dates"_s};
    if (const auto index = tabs.indexOf(route.tab); index >= 0) {
        m_segments->setCurrent(static_cast<int>(index));
        m_stack->setCurrentIndex(static_cast<int>(index));
    }
    if (m_isStale)
        takeChoices();
    else
        loadPlan();
}

Route InsightsPage::route() const
{
    const QStringList tabs{u"delivery"_s, u"plan"_s, u"dates"_s};
    return {.page = u"insights"_s, .release = {}, .tab = tabs.value(static_cast<int>(view()))};
}

std::vector<Crumb> InsightsPage::path() const
{
    return {{tr("Insights"), std::nullopt}};
}

void InsightsPage::refresh()
{
    fillScopes();
    takeChoices();
}

QWidget *InsightsPage::firstFocus()
{
    switch (view()) {
    case View::Delivery: return m_delivery->firstFocus();
    case View::Plan: return m_plan->firstFocus();
    case View::Dates: return m_dates->firstFocus();
    }
    return this;
}

} // namespace slipway::ui
