// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/html_charts.h"

#include "core/base/tr.h"
#include "report/document/chart_scale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

constexpr double kChartWidth = 860;
constexpr double kChartHeight = 240;
constexpr double kRowHeight = 26;
constexpr double kNames = 200;
constexpr double kInset = 10; ///< of names from the edge
constexpr int kColours = 8;

void line(HtmlText &out, const char *look, double x1, double y1, double x2, double y2)
{
    out.raw("<line class=\"")
        .raw(look)
        .raw("\" x1=\"")
        .number(x1)
        .raw("\" y1=\"")
        .number(y1)
        .raw("\" x2=\"")
        .number(x2);
    out.raw("\" y2=\"").number(y2).raw("\"/>");
}

void label(HtmlText &out, const char *look, double x, double y, const QString &text)
{
    out.raw("<text class=\"").raw(look).raw("\" x=\"").number(x).raw("\" y=\"").number(y).raw("\">").text(text);
    out.raw("</text>");
}

void rectangle(HtmlText &out, const char *look, double x, double y, double width, double height)
{
    out.raw("<rect class=\"").raw(look).raw("\" x=\"").number(x).raw("\" y=\"").number(y).raw("\" width=\"");
    out.number(width).raw("\" height=\"").number(height).raw("\"/>");
}

void diamond(HtmlText &out, const char *look, double x, double y)
{
    out.raw("<path class=\"").raw(look).raw("\" d=\"M").number(x).raw(" ").number(y - 6).raw("l6 6-6 6-6-6z\"/>");
}

const char *toneClass(Tone tone)
{
    return tone == Tone::Good ? "good" : tone == Tone::Warning ? "warning" : tone == Tone::Bad ? "bad" : "accent";
}

void writeLine(HtmlText &out, const ChartLine &shown, const ChartScale &scale, int colour)
{
    out.raw("<g class=\"line l").raw(QByteArray::number(colour % kColours)).raw("\" data-name=\"").text(shown.name);
    out.raw("\">");
    for (const auto &piece : piecesOf(shown, scale)) {
        if (piece.size() == 1) {
            out.raw("<circle cx=\"").number(piece[0].x()).raw("\" cy=\"").number(piece[0].y()).raw("\" r=\"2\"/>");
            continue;
        }
        out.raw("<polyline points=\"");
        for (const QPointF &each : piece)
            out.number(each.x()).raw(",").number(each.y()).raw(" ");
        out.raw("\"/>");
    }
    out.raw("</g>");
}

void openSvg(HtmlText &out, const char *kind, double height, const QString &described)
{
    out.raw("<svg class=\"")
        .raw(kind)
        .raw("\" role=\"img\" tabindex=\"0\" viewBox=\"0 0 ")
        .number(kChartWidth)
        .raw(" ");
    out.number(height).raw("\" aria-label=\"").text(described).raw("\"");
}

} // namespace

void writeChart(HtmlText &out, const Chart &chart, const QByteArray &zone)
{
    ChartScale place;
    place.left = 70;
    place.top = 14;
    place.width = kChartWidth - place.left - 16;
    place.height = kChartHeight - place.top - 28;
    const ChartScale scale = scaleOf(chart, place);
    const double bottom = scale.top + scale.height;
    out.raw("<figure><figcaption>").text(chart.title).raw("</figcaption>");
    openSvg(out, "chart", kChartHeight, chart.title + u". "_s + chart.described);
    out.raw(" data-from=\"").raw(QByteArray::number(scale.from)).raw("\" data-to=\"").raw(QByteArray::number(scale.to));
    out.raw("\" data-low=\"").raw(QByteArray::number(scale.low, 'g', 12)).raw("\" data-high=\"");
    out.raw(QByteArray::number(scale.high, 'g', 12)).raw("\" data-unit=\"").text(toText(chart.unit));
    out.raw("\" data-zone=\"").text(QString::fromLatin1(zone));
    out.raw("\" data-left=\"").number(scale.left).raw("\" data-top=\"").number(scale.top).raw("\" data-width=\"");
    out.number(scale.width).raw("\" data-height=\"").number(scale.height).raw("\">");
    for (const ChartBand &each : chart.bands) {
        rectangle(out, each.tone == Tone::Accent ? "band deployed" : "band", scale.x(each.from), scale.top,
                  std::max(1.0, scale.x(each.to) - scale.x(each.from)), scale.height);
        label(out, "tick", scale.x(each.from) + 4, bottom - 5, each.name);
    }
    for (const ScaleTick &each : valueTicks(chart, scale, 5)) {
        line(out, "grid", scale.left, each.place, scale.left + scale.width, each.place);
        label(out, "tick end", scale.left - 6, each.place + 4, each.text);
    }
    for (const ScaleTick &each : timeTicks(scale, zone, 8)) {
        line(out, "grid", each.place, bottom, each.place, bottom + 4);
        label(out, "tick middle", each.place, bottom + 18, each.text);
    }
    for (const ReportThreshold &each : chart.thresholds) {
        line(out, "threshold", scale.left, scale.y(each.value), scale.left + scale.width, scale.y(each.value));
        label(out, "tick end", scale.left + scale.width, scale.y(each.value) - 3,
              each.name.isEmpty() ? tr("threshold") : each.name);
    }
    for (std::size_t i = 0; i < chart.lines.size(); ++i)
        writeLine(out, chart.lines[i], scale, static_cast<int>(i));
    out.raw("<line class=\"cursor\" x1=\"0\" x2=\"0\" y1=\"").number(scale.top).raw("\" y2=\"").number(bottom);
    out.raw(
        "\" visibility=\"hidden\"/></svg><output class=\"readout\" aria-live=\"polite\"></output><ul class=\"legend\">");
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        out.raw("<li class=\"l")
            .raw(QByteArray::number(static_cast<int>(i) % kColours))
            .raw("\"><b>")
            .text(chart.lines[i].name);
        out.raw("</b> ").text(chart.lines[i].figures).raw("</li>");
    }
    out.raw("</ul></figure>\n");
}

void writeGantt(HtmlText &out, const Gantt &gantt, const QByteArray &zone)
{
    const double height = 24 + kRowHeight * double(gantt.rows.size()) + 8;
    ChartScale scale;
    scale.left = kNames;
    scale.top = 24;
    scale.width = kChartWidth - kNames - 16;
    scale.height = kRowHeight * double(gantt.rows.size());
    scale.from = gantt.from;
    scale.to = std::max(gantt.to, gantt.from + 1);
    QStringList said;
    for (const GanttRow &each : gantt.rows)
        said += each.name + u": "_s + each.figures;
    out.raw("<figure><figcaption>").text(tr("Plan and course")).raw("</figcaption>");
    openSvg(out, "gantt", height, said.join(u"; "_s));
    out.raw(">");
    for (const ScaleTick &each : timeTicks(scale, zone, 10)) {
        line(out, "grid", each.place, scale.top - 4, each.place, scale.top + scale.height);
        label(out, "tick middle", each.place, 14, each.text);
    }
    double y = scale.top;
    for (const GanttRow &each : gantt.rows) {
        out.raw("<g><title>").text(each.name + u": "_s + each.figures).raw("</title>");
        label(out, "name", kInset, y + 17, each.name.size() > 28 ? each.name.left(27) + u'…' : each.name);
        if (each.from && each.to) {
            const double x = scale.x(*each.from);
            const double width = std::max(2.0, scale.x(*each.to) - x);
            rectangle(out, "bar", x, y + 6, width, kRowHeight - 12);
            if (each.done > 0)
                rectangle(out, "bar done", x, y + 6, width * each.done, kRowHeight - 12);
        }
        if (each.planned)
            diamond(out, "planned", scale.x(*each.planned), y + kRowHeight / 2);
        if (each.actual)
            diamond(out, toneClass(each.tone), scale.x(*each.actual), y + kRowHeight / 2);
        out.raw("</g>");
        y += kRowHeight;
    }
    out.raw("</svg><ul class=\"legend\"><li><b>◇</b> ")
        .text(tr("planned"))
        .raw("</li><li><b>◆</b> ")
        .text(tr("happened"));
    out.raw("</li></ul></figure>\n");
}

} // namespace slipway::report
