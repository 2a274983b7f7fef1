// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/panel_grid.h"

#include "ui/theme/icon.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/panel_chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/monitoring/monitoring_view_model.h"

#include <QGridLayout>
#include <QMenu>
#include <QTimer>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kGridGap = 16;
constexpr int kWideEnough = 376; ///< a chart in two columns or more
constexpr int kMostColumns = 4;
constexpr int kLeastHeight = 300;

} // namespace

PanelGrid::PanelGrid(MonitoringViewModel &model, QWidget *parent)
    : QScrollArea(parent),
      m_model(model),
      m_inside(new QWidget),
      m_layout(new QGridLayout(m_inside))
{
    setObjectName(u"panels"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Panels"));
    m_layout->setContentsMargins(kGridGap, kGridGap, kGridGap, kGridGap);
    m_layout->setSpacing(kGridGap);
    setWidget(m_inside);
    connect(&model, &MonitoringViewModel::pageChanged, this, &PanelGrid::showPage);
    connect(&model, &MonitoringViewModel::panelChanged, this, &PanelGrid::showPanel);
    showPage();
}

int PanelGrid::indexOf(const PanelChart *chart) const
{
    return static_cast<int>(std::ranges::find(m_charts, chart) - m_charts.begin());
}

PanelChart *PanelGrid::makeChart()
{
    auto *chart = new PanelChart(m_model.window(), m_inside);
    chart->setObjectName(u"panel"_s);
    connect(chart, &PanelChart::saveRequested, this, &PanelGrid::saveRequested);
    connect(chart, &PanelChart::told, this, &PanelGrid::told);
    fillMenu(chart);
    return chart;
}

void PanelGrid::fillMenu(PanelChart *chart)
{
    QMenu *menu = chart->menu();
    const auto panel = [this, chart]() -> std::optional<PanelId> {
        const auto at = static_cast<std::size_t>(indexOf(chart));
        return at < m_ids.size() ? std::optional(m_ids[at]) : std::nullopt;
    };
    menu->addSeparator();
    std::vector<QAction *> changes;
    const auto add = [&](const QString &name, const QString &iconName, const QString &text, auto act) {
        QAction *action = menu->addAction(icon(iconName), text, this, [panel, act] {
            if (const auto id = panel())
                act(*id);
        });
        action->setObjectName(name);
        changes.push_back(action);
    };
    add(u"editPanel"_s, u"document-edit"_s, tr("Edit the panel…"), [this](PanelId id) { Q_EMIT editRequested(id); });
    add(u"movePanelUp"_s, u"go-up"_s, tr("Move to the front"), [this](PanelId id) { m_model.movePanel(id, -1); });
    add(u"movePanelDown"_s, u"go-down"_s, tr("Move to the back"), [this](PanelId id) { m_model.movePanel(id, 1); });
    add(u"removePanel"_s, u"edit-delete"_s, tr("Remove the panel"), [this](PanelId id) { m_model.removePanel(id); });
    connect(menu, &QMenu::aboutToShow, this, [this, chart, changes] {
        const QString why = m_model.source().whyNoChange();
        const int at = indexOf(chart);
        for (QAction *each : changes)
            setAvailable(each, why);
        if (why.isEmpty()) {
            setAvailable(changes[1], at == 0 ? tr("It is the first one.") : QString());
            setAvailable(changes[2],
                         at + 1 == static_cast<int>(m_charts.size()) ? tr("It is the last one.") : QString());
        }
    });
}

void PanelGrid::showPage()
{
    std::vector<PanelId> ids;
    for (const auto &each : m_model.panels())
        ids.push_back(each->row.panel.id);
    if (ids != m_ids) {
        std::vector<PanelChart *> charts;
        for (const PanelId id : ids) {
            const auto known = std::ranges::find(m_ids, id);
            charts.push_back(known != m_ids.end() ? m_charts[static_cast<std::size_t>(known - m_ids.begin())]
                                                  : makeChart());
        }
        for (PanelChart *each : m_charts)
            if (!std::ranges::contains(charts, each))
                each->deleteLater();
        m_charts = std::move(charts);
        m_ids = std::move(ids);
        m_columns = 0;
        arrange();
    }
    for (int i = 0; i < static_cast<int>(m_charts.size()); ++i)
        showPanel(i);
}

void PanelGrid::showPanel(int index)
{
    if (index >= static_cast<int>(m_charts.size()))
        return;
    const PanelView &view = *m_model.panels()[static_cast<std::size_t>(index)];
    PanelChart *chart = m_charts[static_cast<std::size_t>(index)];
    QString about = view.row.panel.connection;
    if (!view.warnings.isEmpty())
        about += u" · "_s + view.warnings.front();
    chart->setTitle(view.row.panel.title, about);
    chart->setContents(view.contents);
    chart->setStanding(view.standing);
}

void PanelGrid::arrange()
{
    if (m_charts.empty())
        return;
    const int room = viewport()->width() - kGridGap;
    const int fitting = std::clamp(room / (kWideEnough + kGridGap), 1, kMostColumns);
    const int columns = std::min(fitting, static_cast<int>(m_charts.size()));
    const int rows = (static_cast<int>(m_charts.size()) + columns - 1) / columns;
    const int height =
        std::max(kLeastHeight, std::min((viewport()->height() - kGridGap) / std::min(rows, 2) - kGridGap, 480));
    for (PanelChart *each : m_charts)
        each->setFixedHeight(height);
    if (columns != m_columns) {
        for (int i = 0; i < kMostColumns; ++i)
            m_layout->setColumnStretch(i, i < columns ? 1 : 0);
        for (int i = 0; i < m_layout->rowCount(); ++i)
            m_layout->setRowStretch(i, 0);
        for (int i = 0; i < static_cast<int>(m_charts.size()); ++i) {
            m_layout->removeWidget(m_charts[static_cast<std::size_t>(i)]);
            m_layout->addWidget(m_charts[static_cast<std::size_t>(i)], i / columns, i % columns);
            m_charts[static_cast<std::size_t>(i)]->show();
        }
        m_layout->setRowStretch(rows, 1);
        for (std::size_t i = 1; i < m_charts.size(); ++i)
            setTabOrder(m_charts[i - 1]->plot(), m_charts[i]->plot());
        m_columns = columns;
    }
    // What a chart is wider than its plot.
    const int around = m_model.window().margin() + 2 * kGridGap + 16;
    m_model.setPixels(static_cast<int>((room / columns - kGridGap - around) * devicePixelRatioF()));
}

void PanelGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace slipway::ui
