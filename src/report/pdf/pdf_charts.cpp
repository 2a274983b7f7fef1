// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "report/document/chart_scale.h"
#include "report/pdf/pdf_flow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

constexpr double kChartHeight = pt(130);
constexpr double kGanttRow = pt(15);

void diamondAt(PdfFlow &flow, double x, double y, QRgb colour, bool isFilled)
{
    const auto cornersAt = [&](double half) {
        return std::vector<QPointF>{{x, y - half}, {x + half, y}, {x, y + half}, {x - half, y}};
    };
    std::vector<QPointF> corners = cornersAt(pt(4));
    if (!isFilled)
        corners.push_back(corners.front());
    else // told from a bar of its own colour
        flow.page().shapes.push_back(
            {.kind = PdfShape::Kind::Polygon, .points = cornersAt(pt(5.5)), .colour = ink::kPaper});
    flow.page().shapes.push_back({.kind = isFilled ? PdfShape::Kind::Polygon : PdfShape::Kind::Path,
                                  .points = std::move(corners),
                                  .colour = colour,
                                  .width = pt(1)});
}

void middle(PdfFlow &flow, double x, double y, QStringView text)
{
    flow.put(Face::Small, x - flow.font(Face::Small).width(text) / 2, y, text, ink::kMuted);
}

void legendOf(PdfFlow &flow, const Chart &chart)
{
    const double height = flow.font(Face::Small).lineHeight();
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        flow.need(height);
        const QRgb colour = ink::kLines[i % std::size(ink::kLines)];
        flow.fill({flow.left(), flow.y() + height * 0.4, pt(12), pt(2)}, colour);
        const QStringView text = flow.keep(chart.lines[i].name + u": "_s + chart.lines[i].figures);
        bool isCut = false;
        flow.put(Face::Small, flow.left() + pt(17), flow.y(),
                 flow.font(Face::Small).lines(text, flow.width() - pt(17), 1, &isCut).front(), ink::kMuted);
        flow.skip(height);
    }
}

} // namespace

double leastHeight(PdfFlow &flow, const Chart &chart)
{
    return kChartHeight + pt(30) + flow.font(Face::Small).lineHeight() * double(chart.lines.size());
}

double leastHeight(const Gantt &gantt)
{
    return kGanttRow * double(gantt.rows.size()) + pt(44);
}

void layOutChart(PdfFlow &flow, const Chart &chart, const QByteArray &zone)
{
    flow.need(leastHeight(flow, chart));
    flow.paragraph(Face::Strong, chart.title, ink::kText);
    flow.skip(pt(3));
    ChartScale place;
    place.left = flow.left() + pt(52);
    place.top = flow.y();
    place.width = flow.width() - pt(56);
    place.height = kChartHeight - pt(16);
    const ChartScale scale = scaleOf(chart, place);
    const double right = scale.left + scale.width;
    const double bottom = scale.top + scale.height;
    flow.fill({scale.left, scale.top, scale.width, scale.height}, ink::kCard);
    for (const ChartBand &each : chart.bands) {
        if (each.tone == Tone::Accent)
            flow.fill(
                {scale.x(each.from), scale.top, std::max(pt(1), scale.x(each.to) - scale.x(each.from)), scale.height},
                ink::kPale);
        flow.put(Face::Small, scale.x(each.from) + pt(2), bottom - pt(11), each.name, ink::kMuted);
    }
    for (const ScaleTick &each : valueTicks(chart, scale, 4)) {
        flow.line({scale.left, each.place}, {right, each.place}, ink::kBorder, pt(0.5));
        flow.putEnding(Face::Small, scale.left - pt(4), each.place - pt(5), flow.keep(each.text), ink::kMuted);
    }
    for (const ScaleTick &each : timeTicks(scale, zone, 8)) {
        flow.line({each.place, bottom}, {each.place, bottom + pt(3)}, ink::kBorder, pt(0.5));
        middle(flow, each.place, bottom + pt(4), flow.keep(each.text));
    }
    for (const ReportThreshold &each : chart.thresholds) {
        flow.line({scale.left, scale.y(each.value)}, {right, scale.y(each.value)}, ink::kBad, pt(0.7), true);
        flow.putEnding(Face::Small, right, scale.y(each.value) - pt(10),
                       each.name.isEmpty() ? flow.keep(tr("threshold")) : QStringView(each.name), ink::kBad);
    }
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        for (auto &piece : piecesOf(chart.lines[i], scale)) {
            if (piece.size() == 1)
                piece.push_back(piece.front() + QPointF(pt(1), 0));
            flow.page().shapes.push_back({.kind = PdfShape::Kind::Path,
                                          .points = std::move(piece),
                                          .colour = ink::kLines[i % std::size(ink::kLines)],
                                          .width = pt(0.9)});
        }
    flow.skip(kChartHeight + pt(4));
    legendOf(flow, chart);
    flow.skip(pt(8));
}

void layOutGantt(PdfFlow &flow, const Gantt &gantt, const QByteArray &zone)
{
    constexpr double row = kGanttRow;
    const double names = pt(130);
    flow.need(leastHeight(gantt));
    ChartScale scale;
    scale.left = flow.left() + names;
    scale.width = flow.width() - names - pt(8);
    scale.from = gantt.from;
    scale.to = std::max(gantt.to, gantt.from + 1);
    const double foot = flow.y() + pt(14) + row * double(gantt.rows.size());
    for (const ScaleTick &each : timeTicks(scale, zone, 9)) {
        middle(flow, each.place, flow.y(), flow.keep(each.text));
        flow.line({each.place, flow.y() + pt(12)}, {each.place, foot}, ink::kBorder, pt(0.5));
    }
    flow.skip(pt(14));
    for (const GanttRow &each : gantt.rows) {
        bool isCut = false;
        const auto name = flow.font(Face::Small).lines(each.name, names - pt(6), 1, &isCut);
        flow.put(Face::Small, flow.left(), flow.y() + pt(2),
                 isCut ? flow.keep(name.front().chopped(1).toString() + u'…') : name.front(), ink::kText);
        if (each.from && each.to) {
            const double x = scale.x(*each.from);
            const double width = std::max(pt(2), scale.x(*each.to) - x);
            flow.fill({x, flow.y() + pt(3), width, row - pt(6)}, ink::kPale);
            if (each.done > 0)
                flow.fill({x, flow.y() + pt(3), width * each.done, row - pt(6)}, ink::kAccent);
        }
        if (each.planned)
            diamondAt(flow, scale.x(*each.planned), flow.y() + row / 2, ink::kMuted, false);
        if (each.actual)
            diamondAt(flow, scale.x(*each.actual), flow.y() + row / 2, ink::of(each.tone), true);
        flow.skip(row);
    }
    flow.put(Face::Small, flow.left(), flow.y() + pt(4),
             flow.keep(u"◇ "_s + tr("planned") + u"    ◆ "_s + tr("happened")), ink::kMuted);
    flow.skip(pt(24));
}

} // namespace slipway::report
