// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/plot_painting.h"

#include "core/base/tr.h"
#include "ui/theme/series_look.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSteppedBack = 0.4;
constexpr double kPickedOutWidth = 2.5;
constexpr double kDot = 4;
constexpr double kRing = 1.5;
constexpr double kTextGap = 8;

QColor faded(QColor color, double share)
{
    color.setAlphaF(static_cast<float>(static_cast<double>(color.alphaF()) * share));
    return color;
}

QColor lineColor(const PlotPicture &picture, int line)
{
    const QColor color = seriesLook(line, picture.theme).color;
    return picture.pickedOut >= 0 && picture.pickedOut != line ? faded(color, kSteppedBack) : color;
}

/// A caption at the upper edge of a shaded time, when it fits.
void paintSpanText(QPainter &painter, const PlotPicture &picture, const QRectF &area, const QString &text,
                   const QColor &color)
{
    const QFont font = fontOf(Type::Caption, picture.font);
    const QFontMetricsF metrics(font);
    if (text.isEmpty() || metrics.horizontalAdvance(text) + 8 > area.width())
        return;
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QPointF(area.left() + 4, area.bottom() - metrics.descent() - 3), text);
}

void paintSpan(QPainter &painter, const PlotPicture &picture, const ChartSpan &span)
{
    const double left = std::clamp(picture.x(span.span.from), 0.0, picture.size.width());
    const double right = std::clamp(picture.x(span.span.to), 0.0, picture.size.width());
    if (right <= left)
        return;
    const QRectF area(left, 0, std::max(right - left, 1.0), picture.size.height());
    const Theme &theme = picture.theme;
    switch (span.kind) {
    case ChartSpan::Kind::Before: painter.fillRect(area, faded(theme.family(Family::Grey).soft, 0.6)); break;
    case ChartSpan::Kind::Freeze:
        painter.fillRect(area, hatchBrush(theme, painter.device()->devicePixelRatio()));
        paintSpanText(painter, picture, area, span.text, theme.color(Token::Text2));
        break;
    case ChartSpan::Kind::Silence:
        painter.fillRect(area, faded(theme.family(Family::Indigo).soft, 0.5));
        painter.fillRect(QRectF(area.left(), area.bottom() - 2, area.width(), 2), theme.family(Family::Indigo).solid);
        paintSpanText(painter, picture, area, span.text, theme.family(Family::Indigo).fg);
        break;
    case ChartSpan::Kind::Alert:
        painter.fillRect(area, faded(theme.family(Family::Red).soft, 0.6));
        painter.fillRect(QRectF(area.left(), 0, area.width(), 3), theme.family(Family::Red).solid);
        paintSpanText(painter, picture, area, span.text, theme.family(Family::Red).fg);
        break;
    }
}

void paintThreshold(QPainter &painter, const PlotPicture &picture, const ChartThreshold &threshold)
{
    const Theme &theme = picture.theme;
    const Shades &red = theme.family(Family::Red);
    const QFont font = fontOf(Type::Caption, picture.font);
    const QFontMetricsF metrics(font);
    double left = kTextGap;
    for (const ChartMark &mark : picture.contents.marks)
        if (const double x = picture.x(mark.at);
            x >= 0 && x + metrics.horizontalAdvance(threshold.text) + kTextGap < picture.size.width())
            left = std::max(left, x + kTextGap);
    painter.setFont(font);
    const double y = std::round(picture.scale.y(threshold.value));
    if (y < 0 || y > picture.size.height()) {
        // Out of sight: named at the edge behind which it lies.
        const bool isAbove = y < 0;
        painter.setPen(threshold.isGoal ? theme.color(Token::Text2) : red.fg);
        painter.drawText(QPointF(left, isAbove ? metrics.ascent() + 2 : picture.size.height() - metrics.descent() - 2),
                         (isAbove ? u"↑ "_s : u"↓ "_s) + threshold.text);
        return;
    }
    QPen pen(threshold.isGoal ? theme.color(Token::Text2) : red.solid, 1.5);
    pen.setDashPattern({6 / 1.5, 4 / 1.5});
    painter.setPen(pen);
    painter.drawLine(QPointF(0, y), QPointF(picture.size.width(), y));
    painter.setPen(threshold.isGoal ? theme.color(Token::Text2) : red.fg);
    const double above = y - metrics.descent() - 3;
    painter.drawText(QPointF(left, above > metrics.ascent() ? above : y + metrics.ascent() + 3), threshold.text);
}

void paintMark(QPainter &painter, const PlotPicture &picture, const ChartMark &mark, double x)
{
    const QColor color = picture.theme.family(mark.isRollback ? Family::Red : Family::Amber).solid;
    const double bottom = picture.size.height();
    painter.fillRect(QRectF(x - 1, 0, 2, bottom), color);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(mark.isRollback ? QPolygonF{{x - 6, bottom - 8}, {x + 6, bottom - 8}, {x, bottom}}
                                        : QPolygonF{{x - 6, bottom}, {x + 6, bottom}, {x, bottom - 8}});
}

/// Lines where something was deployed, each with its name; names that would meet stand below one another.
void paintMarks(QPainter &painter, const PlotPicture &picture)
{
    constexpr int kMostRows = 6;
    const QFont font = fontOf(Type::Caption, picture.font);
    const QFontMetricsF metrics(font);
    std::vector<std::pair<QRectF, QString>> names;
    for (const ChartMark &mark : picture.contents.marks) {
        const double x = std::round(picture.x(mark.at));
        if (x < 0 || x > picture.size.width())
            continue;
        paintMark(painter, picture, mark, x);
        const double width = metrics.horizontalAdvance(mark.text);
        const bool isRoom = x + 6 + width < picture.size.width();
        names.emplace_back(QRectF(isRoom ? x + 6 : x - 6 - width, 2, width, metrics.height()), mark.text);
    }
    painter.setFont(font);
    painter.setPen(picture.theme.color(Token::Text));
    std::vector<QRectF> taken;
    for (auto &[place, text] : names) {
        const auto meets = [&place](const QRectF &other) { return other.intersects(place); };
        for (int row = 1; row < kMostRows && std::ranges::any_of(taken, meets); ++row)
            place.translate(0, metrics.height());
        painter.drawText(QPointF(place.left(), place.top() + metrics.ascent()), text);
        taken.push_back(place);
    }
}

/// A stroke across the end of a line whose series ended, and when that was; of several that ended together one says it.
void paintEnds(QPainter &painter, const PlotPicture &picture)
{
    constexpr double kStroke = 6;
    const QFont font = fontOf(Type::Caption, picture.font);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < picture.contents.lines.size(); ++i) {
        const ChartLine &line = picture.contents.lines[i];
        if (!line.endedAt)
            continue;
        const double x = picture.x(*line.endedAt);
        const double y = picture.scale.y(valueAt(line.samples, *line.endedAt));
        if (std::isnan(y) || x < 0 || x > picture.size.width() || y < 0 || y > picture.size.height())
            continue;
        const QColor color = lineColor(picture, static_cast<int>(i));
        painter.setPen(QPen(color, 2));
        painter.drawLine(QPointF(x, y - kStroke), QPointF(x, y + kStroke));
        const QString text = endedText(*line.endedAt, picture.until, picture.zone);
        const double width = metrics.horizontalAdvance(text);
        const bool isRoom = x + kTextGap + width < picture.size.width();
        const double top = std::clamp(y - metrics.height() / 2, 0.0, picture.size.height() - metrics.height());
        const QRectF area(isRoom ? x + kTextGap : x - kTextGap - width, top, width, metrics.height());
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(area); }))
            continue;
        taken.push_back(area);
        painter.setPen(picture.theme.color(Token::Text2));
        painter.drawText(QPointF(area.left(), area.top() + metrics.ascent()), text);
    }
}

void paintCursor(QPainter &painter, const PlotPicture &picture)
{
    const double x = std::round(picture.x(*picture.cursor));
    if (x < 0 || x > picture.size.width())
        return;
    const Theme &theme = picture.theme;
    painter.fillRect(QRectF(x, 0, 1, picture.size.height()), theme.color(Token::Text2));
    for (std::size_t i = 0; i < picture.contents.lines.size(); ++i) {
        const ChartLine &line = picture.contents.lines[i];
        const double value = valueAt(line.samples, *picture.cursor);
        const double y = picture.scale.y(value);
        if (std::isnan(value) || y < 0 || y > picture.size.height())
            continue;
        const auto nearest = nearestSample(line.samples, *picture.cursor);
        const double sampleX = nearest ? picture.x(*nearest) : x;
        painter.setPen(QPen(theme.color(Token::Surface), kRing));
        painter.setBrush(lineColor(picture, static_cast<int>(i)));
        painter.drawEllipse(QPointF(std::abs(sampleX - x) < 12 ? sampleX : x, y), kDot, kDot);
    }
}

} // namespace

void paintBehind(QPainter &painter, const PlotPicture &picture)
{
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    for (const ChartSpan &span : picture.contents.spans)
        paintSpan(painter, picture, span);
    for (std::size_t i = 0; i < picture.contents.lines.size(); ++i) {
        const auto &usual = picture.contents.lines[i].usual;
        if (!usual)
            continue;
        const double top = std::clamp(picture.scale.y(usual->high), 0.0, picture.size.height());
        const double bottom = std::clamp(picture.scale.y(usual->low), 0.0, picture.size.height());
        painter.fillRect(QRectF(0, top, picture.size.width(), std::max(bottom - top, 1.0)),
                         faded(lineColor(picture, static_cast<int>(i)), 0.14));
    }
}

void paintSmooth(QPainter &painter, const PlotLines &lines, const PlotPicture &picture, int line)
{
    SeriesLook look = seriesLook(line, picture.theme);
    look.color = lineColor(picture, line);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = picture.pickedOut == line ? kPickedOutWidth : kSeriesWidth;
    for (std::size_t i = 0; i < lines.starts.size(); ++i) {
        const std::size_t end = i + 1 < lines.starts.size() ? lines.starts[i + 1] : lines.points.size();
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(end - lines.starts[i]));
        for (std::size_t at = lines.starts[i]; at < end; ++at)
            polygon.append({picture.columns.x(static_cast<double>(lines.points[at].time)) / picture.ratio,
                            picture.scale.y(static_cast<double>(lines.points[at].value))});
        if (polygon.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(look.color);
            painter.drawEllipse(polygon.front(), width, width);
            continue;
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(look.pen(width));
        painter.drawPolyline(polygon);
    }
}

void paintSigns(QPainter &painter, std::span<const LineColumn> columns, const PlotPicture &picture, int line)
{
    constexpr double kDistance = 160;
    const SeriesLook look = seriesLook(line, picture.theme);
    if (look.marker == SeriesMarker::None)
        return;
    // Each series begins elsewhere, so that signs of neighbours do not hide each other.
    double next = 16 + kDistance * (line % kSeriesLooks) / kSeriesLooks;
    for (const LineColumn &column : columns) {
        const double x = column.firstX / picture.ratio;
        if (x < next || std::isnan(column.first))
            continue;
        next += kDistance * (1 + std::floor((x - next) / kDistance));
        paintMarker(painter, {x, picture.scale.y(static_cast<double>(column.first))}, look.marker,
                    lineColor(picture, line));
    }
}

void paintBefore(QPainter &painter, const PlotPicture &picture)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    paintEnds(painter, picture);
    paintMarks(painter, picture);
    for (const ChartThreshold &threshold : picture.contents.thresholds)
        paintThreshold(painter, picture, threshold);
    if (picture.cursor)
        paintCursor(painter, picture);
}

} // namespace slipway::ui
