// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"
#include "ui/widgets/route.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace slipway::ui {

class Card;
class InsightExport;
class Label;
class MetricCard;
class OnTimeChart;
class PhaseChart;
class TableCard;
class TrendChart;

/// The five metrics with their trends, the record of dates, where time went, and the newest releases.
class DeliveryPart : public QWidget
{
    Q_OBJECT

public:
    explicit DeliveryPart(InsightExport &files, QWidget *parent = nullptr);

    void showPage(const service::InsightsPage &page);
    void showBars(const std::vector<service::PhaseBar> &bars);
    void showReleases(const service::InsightTable &table);
    void addExports(QMenu &menu);
    [[nodiscard]] QWidget *firstFocus() const;
    /// Shows the trend of that metric.
    void choose(insights::Metric metric);

Q_SIGNALS:
    void listRequested(slipway::service::InsightList list);
    void attributionRequested();
    void routeRequested(const slipway::ui::Route &route);

private:
    [[nodiscard]] QWidget *buildCards();
    [[nodiscard]] Card *buildTrend();
    [[nodiscard]] Card *buildOnTime();
    [[nodiscard]] Card *buildBars();
    [[nodiscard]] QPushButton *link(const QString &text, const QString &name, service::InsightList list);
    void explain();
    void showMetric();

    InsightExport &m_files;
    service::InsightsPage m_page;
    insights::Metric m_metric = insights::Metric::LeadTime;
    std::array<MetricCard *, 5> m_cards{};
    Card *m_trendCard = nullptr;
    TrendChart *m_trend = nullptr;
    Label *m_definition = nullptr;
    Label *m_counts = nullptr;
    QPushButton *m_explain = nullptr;
    QPushButton *m_list = nullptr;
    QPushButton *m_attempts = nullptr;
    QPushButton *m_unattributed = nullptr;
    OnTimeChart *m_onTime = nullptr;
    Label *m_share = nullptr;
    PhaseChart *m_bars = nullptr;
    TableCard *m_releases = nullptr;
};

} // namespace slipway::ui
