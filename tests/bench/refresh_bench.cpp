// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/charts_bench.h"

#include "ui/monitoring/fake_monitoring.h"
#include "ui/widgets/monitoring/monitoring_board.h"

#include <QApplication>

#include <map>

using namespace Qt::StringLiterals;

namespace slipway::bench {

Figures refreshFigures(int rounds)
{
    Figures figures;
    test::FakeMonitoring source;
    source.m_desk.m_answer = [](const service::ChartQuery &query) -> Result<service::ChartAnswer> {
        if (query.expression.startsWith(u"ALERTS"))
            return service::ChartAnswer{};
        service::ChartQuery dense = query;
        dense.step = std::chrono::duration_cast<std::chrono::milliseconds>((query.span.to - query.span.from) / 1440);
        static std::map<qint64, service::ChartAnswer> made; // as the desk has them: servers' answers are read elsewhere
        auto &answer = made[toUnixMilliseconds(query.span.to)];
        if (answer.series.empty())
            answer = test::FakeMonitoringDesk::waves(dense, 8);
        return answer;
    };
    while (source.m_page.panels.size() < 12)
        source.addPanel(u"Panel %1"_s.arg(source.m_page.panels.size()), u"q%1"_s.arg(source.m_page.panels.size()),
                        ValueUnit::Number);
    ui::MonitoringBoard board(source);
    board.resize(1440, 1200);
    board.model().look(source.m_choices.releases.front().release, std::nullopt);
    board.show();
    const auto turn = [] { return leastOf(1, [] { QApplication::processEvents(QEventLoop::AllEvents); }); };
    for (int i = 0; i < 400; ++i)
        (void)turn();
    double least = 1e9;
    for (int round = 0; round < rounds; ++round) {
        double worst = 0;
        source.m_now += std::chrono::seconds(5);
        // The answers are there before they are asked for: only what the window does is measured.
        const TimeSpan next{source.m_now - board.model().length(), source.m_now};
        (void)source.m_desk.m_answer({{}, u"q"_s, next, std::chrono::minutes(1)});
        worst = leastOf(1, [&] { board.model().refresh(); });
        for (int i = 0; i < 300; ++i)
            worst = std::max(worst, turn());
        least = std::min(least, worst);
    }
    figures.push_back({u"charts: longest turn of the window, 12 panels refreshed"_s, u"ms CPU"_s, least, 16, 1.0});
    return figures;
}

} // namespace slipway::bench
