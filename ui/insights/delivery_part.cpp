// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/delivery_part.h"

#include "ui/insights/insight_charts.h"
#include "ui/insights/list_sheet.h"
#include "ui/insights/metric_card.h"
#include "ui/insights/trend_chart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/table_card.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using insights::Metric;
using service::InsightList;

namespace {

constexpr int kDeliveryGap = 16;

InsightList listBehind(Metric metric)
{
    switch (metric) {
    case Metric::Frequency: return InsightList::Deployments;
    case Metric::LeadTime: return InsightList::Commits;
    case Metric::FailRate: return InsightList::Failed;
    case Metric::Recovery: return InsightList::Failures;
    case Metric::Rework: return InsightList::Rework;
    }
    return InsightList::Deployments;
}

QString countText(const insights::DoraFigures &figures, Metric metric)
{
    switch (metric) {
    case Metric::Frequency: return DeliveryPart::tr("%n deployment(s)", nullptr, figures.deployments);
    case Metric::LeadTime: return DeliveryPart::tr("%n change(s)", nullptr, figures.leadCount);
    case Metric::FailRate: return DeliveryPart::tr("%1 of %2 deployments").arg(figures.failed).arg(figures.deployments);
    case Metric::Recovery:
        return DeliveryPart::tr("%1 resolved, %2 open").arg(figures.recoveryCount).arg(figures.openIncidents);
    case Metric::Rework: return DeliveryPart::tr("%1 of %2 deployments").arg(figures.rework).arg(figures.deployments);
    }
    return {};
}

} // namespace

DeliveryPart::DeliveryPart(InsightExport &files, QWidget *parent) : QWidget(parent), m_files(files)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kDeliveryGap);
    column->addWidget(buildCards());
    auto *upper = new QHBoxLayout;
    upper->setSpacing(kDeliveryGap);
    upper->addWidget(buildTrend(), 5);
    upper->addWidget(buildOnTime(), 3);
    column->addLayout(upper);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(kDeliveryGap);
    lower->addWidget(buildBars(), 5);
    m_releases =
        new TableCard({u"latestReleases"_s, tr("Latest releases"), {tr("Release"), tr("Outcome")}, {180, 140}, 0});
    connect(m_releases, &TableCard::linkFollowed, this, [this](const QString &link) {
        if (const auto route = routeOfLink(link))
            Q_EMIT routeRequested(*route);
    });
    m_releases->headingRow()->addStretch();
    m_releases->headingRow()->addWidget(link(tr("All"), u"allReleases"_s, InsightList::Releases));
    lower->addWidget(m_releases, 3);
    column->addLayout(lower);
    column->addStretch();
    choose(m_metric);
}

QPushButton *DeliveryPart::link(const QString &text, const QString &name, InsightList list)
{
    auto *button = makeButton(text, ButtonLook::Link, this, {}, true);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, list] { Q_EMIT listRequested(list); });
    return button;
}

QWidget *DeliveryPart::buildCards()
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kDeliveryGap);
    auto *group = new QButtonGroup(this);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const Metric metric = insights::kMetrics[i];
        m_cards[i] = new MetricCard(metric);
        m_cards[i]->setObjectName(u"metric%1"_s.arg(i));
        group->addButton(m_cards[i]);
        across->addWidget(m_cards[i], 1);
        connect(m_cards[i], &QAbstractButton::clicked, this, [this, metric] { choose(metric); });
    }
    return row;
}

Card *DeliveryPart::buildTrend()
{
    m_trendCard = new Card;
    m_trendCard->setHeading(tr("Trend"));
    m_counts = new Label({}, Type::Small, Token::Text2);
    m_trendCard->headingRow()->addWidget(m_counts);
    m_trendCard->headingRow()->addStretch();
    m_unattributed = makeButton({}, ButtonLook::Link, m_trendCard, {}, true);
    m_unattributed->setObjectName(u"unattributed"_s);
    connect(m_unattributed, &QPushButton::clicked, this, &DeliveryPart::attributionRequested);
    m_trendCard->headingRow()->addWidget(m_unattributed);
    m_attempts = link(tr("Failed attempts"), u"failedAttempts"_s, InsightList::Attempts);
    m_trendCard->headingRow()->addWidget(m_attempts);
    m_list = makeButton(tr("List"), ButtonLook::Link, m_trendCard, {}, true);
    m_list->setObjectName(u"metricList"_s);
    connect(m_list, &QPushButton::clicked, this, [this] { Q_EMIT listRequested(listBehind(m_metric)); });
    m_trendCard->headingRow()->addWidget(m_list);
    m_explain = makeButton(tr("Definition"), ButtonLook::Link, m_trendCard, {}, true);
    m_explain->setObjectName(u"metricDefinition"_s);
    m_explain->setCheckable(true);
    connect(m_explain, &QPushButton::clicked, this, &DeliveryPart::explain);
    m_trendCard->headingRow()->addWidget(m_explain);
    m_definition = new Label({}, Type::Small, Token::Text2);
    m_definition->setObjectName(u"definitionText"_s);
    m_definition->setWordWrap(true);
    m_definition->hide();
    m_trendCard->body()->addWidget(m_definition);
    m_trend = new TrendChart;
    m_trendCard->body()->addWidget(m_trend, 1);
    return m_trendCard;
}

Card *DeliveryPart::buildOnTime()
{
    auto *card = new Card;
    card->setHeading(tr("On time"));
    card->headingRow()->addWidget(new Label(tr("releases by month"), Type::Small, Token::Text2));
    card->headingRow()->addStretch();
    m_share = new Label({}, Type::Strong);
    m_share->setObjectName(u"onTimeShare"_s);
    card->headingRow()->addWidget(m_share);
    card->headingRow()->addWidget(link(tr("List"), u"onTimeList"_s, InsightList::Releases));
    m_onTime = new OnTimeChart;
    card->body()->addWidget(m_onTime, 1);
    return card;
}

Card *DeliveryPart::buildBars()
{
    auto *card = new Card;
    card->setHeading(tr("Where time went"));
    card->headingRow()->addWidget(new Label(tr("days by phase"), Type::Small, Token::Text2));
    card->headingRow()->addStretch();
    card->headingRow()->addWidget(link(tr("Drift by phase"), u"driftList"_s, InsightList::PhaseDrift));
    m_bars = new PhaseChart;
    card->body()->addWidget(m_bars);
    card->body()->addStretch();
    return card;
}

void DeliveryPart::choose(Metric metric)
{
    m_metric = metric;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChecked(insights::kMetrics[i] == metric);
    showMetric();
}

void DeliveryPart::explain()
{
    m_definition->setVisible(m_explain->isChecked());
    showMetric();
}

void DeliveryPart::showMetric()
{
    m_trendCard->setHeading(insights::metricName(m_metric));
    m_counts->setText(countText(m_page.figures, m_metric));
    m_list->setAccessibleName(tr("List behind %1").arg(insights::metricName(m_metric)));
    m_explain->setAccessibleName(tr("Definition of %1").arg(insights::metricName(m_metric)));
    m_definition->setText(insights::metricDefinition(m_metric) + u' ' + insights::metricCautions());
    m_trend->showData(m_metric, m_page.pieces);
}

void DeliveryPart::showPage(const service::InsightsPage &page)
{
    m_page = page;
    for (MetricCard *each : m_cards)
        each->showData(page);
    m_attempts->setVisible(page.figures.attempts > 0);
    m_attempts->setText(tr("%n failed attempt(s)", nullptr, page.figures.attempts));
    m_unattributed->setVisible(page.unattributed > 0);
    m_unattributed->setText(tr("%n incident(s) to attribute", nullptr, page.unattributed));
    m_onTime->setToolTip(tr("Against the date of when a release left the draft"));
    m_onTime->showData(page.months, page.record);
    m_share->setText(service::rateText(page.record.share()));
    showMetric();
}

void DeliveryPart::showBars(const std::vector<service::PhaseBar> &bars)
{
    m_bars->showData(bars);
}

void DeliveryPart::showReleases(const service::InsightTable &table)
{
    service::InsightTable shown = table;
    for (service::InsightTable::Row &each : shown.rows)
        each.cells = {each.cells.value(0), each.cells.value(3)};
    m_releases->rows()->setRows(rowsOf(shown));
}

void DeliveryPart::addExports(QMenu &menu)
{
    m_files.addActions(menu, *m_trend, tr("Trend"));
    m_files.addActions(menu, *m_onTime, tr("On time"));
    m_files.addActions(menu, *m_bars, tr("Time by phase"));
}

QWidget *DeliveryPart::firstFocus() const
{
    return m_cards.front();
}

} // namespace slipway::ui
