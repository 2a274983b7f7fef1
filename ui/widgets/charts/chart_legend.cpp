// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_legend.h"

#include "core/base/tr.h"
#include "ui/theme/series_look.h"
#include "ui/theme/type.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSampleWidth = 18;
constexpr int kSampleGap = 6;
constexpr int kEntryGap = 16;
constexpr int kMostLines = 2;
constexpr int kMostTableRows = 9;

/// Of text on one line, which has the direction of its own letters: names are in any script, "400 ms" reads the same everywhere.
int flagsAt(Qt::Alignment side, Qt::LayoutDirection direction)
{
    return static_cast<int>(QStyle::visualAlignment(direction, side) | Qt::AlignVCenter | Qt::AlignAbsolute)
           | Qt::TextSingleLine;
}

QString shownValue(const LegendRow &row)
{
    return row.ended.isEmpty() ? row.value : tr("%1, %2", "a value; that its series ended").arg(row.value, row.ended);
}

/// In the table its values have columns of their own, so it stands beside the name.
QString suffixOf(const LegendRow &row)
{
    return row.ended.isEmpty() ? QString() : u" ("_s + row.ended + u')';
}

} // namespace

QString LegendRow::sentence() const
{
    const QString shown = shownValue(*this);
    return tr("%1: %2; lowest %3, mean %4, highest %5, newest %6").arg(name, shown, low, mean, high, last);
}

std::vector<LegendRow> legendRows(const ChartContents &contents, TimeSpan within, std::optional<Instant> cursor,
                                  const QByteArray &zone)
{
    std::vector<LegendRow> rows;
    const QString none = valueText(std::nan(""), contents.unit);
    for (const ChartLine &line : contents.lines) {
        const SeriesSummary summary =
            line.samples.summary(toUnixMilliseconds(within.from), toUnixMilliseconds(within.to) + 1);
        const auto text = [&](double value) { return summary.count > 0 ? valueText(value, contents.unit) : none; };
        LegendRow row{line.name, {}, text(summary.low), text(summary.mean), text(summary.high), text(summary.last)};
        row.value = cursor ? valueText(valueAt(line.samples, *cursor), contents.unit) : row.last;
        if (line.endedAt && *line.endedAt < within.to)
            row.ended = endedText(*line.endedAt, within.to, zone);
        rows.push_back(std::move(row));
    }
    return rows;
}

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"legend"_s);
    setAccessibleName(tr("Legend"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
}

void ChartLegend::setRows(std::vector<LegendRow> rows)
{
    if (rows == m_rows)
        return;
    bool isSame = rows.size() == m_rows.size();
    for (std::size_t i = 0; isSame && i < rows.size(); ++i)
        isSame = rows[i].name == m_rows[i].name;
    m_rows = std::move(rows);
    if (!isSame)
        m_widths.assign(m_rows.size(), 0);
    bool isWider = !isSame;
    QStringList sentences;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int width = entryWidth(m_rows[i]);
        isWider |= width > m_widths[i];
        m_widths[i] = std::max(m_widths[i], width);
        sentences.append(m_rows[i].sentence());
    }
    setAccessibleDescription(sentences.join(u'\n'));
    if (isWider)
        updateGeometry();
    update();
}

void ChartLegend::setTable(bool isTable)
{
    m_isTable = isTable;
    updateGeometry();
    update();
}

void ChartLegend::setPickedOut(int line)
{
    if (line == m_pickedOut)
        return;
    m_pickedOut = line;
    update();
}

int ChartLegend::entryWidth(const LegendRow &row) const
{
    const QFontMetrics plain(fontOf(Type::Small, font()));
    const QFontMetrics strong(fontOf(Type::SmallStrong, font()));
    return kSampleWidth + kSampleGap + plain.horizontalAdvance(row.name) + kSampleGap
           + strong.horizontalAdvance(shownValue(row)) + 2;
}

std::vector<ChartLegend::Place> ChartLegend::places(int width) const
{
    std::vector<Place> found;
    const int height = QFontMetrics(fontOf(Type::Small, font())).height() + 6;
    int x = 0;
    int y = m_isTable ? height : 0;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        if (m_isTable) {
            if (i == kMostTableRows)
                break;
            found.push_back({i, QRect(0, y, width, height)});
            y += height;
            continue;
        }
        const int wanted = std::min(m_widths[static_cast<std::size_t>(i)], width);
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height;
        }
        if (y >= kMostLines * height)
            break;
        found.push_back({i, QRect(x, y, wanted, height)});
        x += wanted + kEntryGap;
    }
    if (layoutDirection() == Qt::RightToLeft)
        for (Place &each : found)
            each.area.moveLeft(width - each.area.left() - each.area.width());
    return found;
}

QSize ChartLegend::sizeHint() const
{
    return {240, heightForWidth(std::max(width(), 240))};
}

int ChartLegend::heightForWidth(int width) const
{
    const std::vector<Place> all = places(width);
    const int line = QFontMetrics(fontOf(Type::Small, font())).height() + 6;
    return all.empty() ? line : all.back().area.bottom() + 1;
}

int ChartLegend::lineAt(const QPoint &at) const
{
    for (const Place &each : places(width()))
        if (each.area.contains(at))
            return each.line;
    return -1;
}

bool ChartLegend::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int line = lineAt(static_cast<QHelpEvent *>(event)->pos());
        QStringList texts;
        if (line >= 0)
            texts.append(m_rows[static_cast<std::size_t>(line)].sentence());
        for (std::size_t i = places(width()).size(); i < m_rows.size(); ++i)
            texts.append(m_rows[i].sentence());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), texts.join(u'\n').toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void ChartLegend::mousePressEvent(QMouseEvent *event)
{
    const int line = lineAt(event->position().toPoint());
    Q_EMIT pickedOut(line == m_pickedOut ? -1 : line);
}

void ChartLegend::paintSample(QPainter &painter, const QRect &area, int line)
{
    const SeriesLook look = seriesLook(line, themeOf(this));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.pen());
    const double middle = area.center().y() + 0.5;
    painter.drawLine(QPointF(area.left(), middle), QPointF(area.left() + kSampleWidth, middle));
    paintMarker(painter, QPointF(area.left() + kSampleWidth / 2.0, middle), look.marker, look.color, 6);
}

void ChartLegend::paintEntry(QPainter &painter, const Place &place)
{
    const LegendRow &row = m_rows[static_cast<std::size_t>(place.line)];
    const Theme &theme = themeOf(this);
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    const QRect area = place.area;
    paintSample(painter, isRight ? area.adjusted(area.width() - kSampleWidth, 0, 0, 0) : area, place.line);
    const int taken = kSampleWidth + kSampleGap;
    QRect text = isRight ? area.adjusted(0, 0, -taken, 0) : area.adjusted(taken, 0, 0, 0);
    const QFont strong = fontOf(Type::SmallStrong, font());
    const int valueWidth = QFontMetrics(strong).horizontalAdvance(shownValue(row));
    const QFont plain = fontOf(place.line == m_pickedOut ? Type::SmallStrong : Type::Small, font());
    const QString name =
        QFontMetrics(plain).elidedText(row.name, Qt::ElideMiddle, text.width() - valueWidth - kSampleGap);
    painter.setFont(plain);
    painter.setPen(theme.color(Token::Text2));
    const int flags = flagsAt(Qt::AlignLeft, layoutDirection());
    painter.drawText(text, flags, name);
    const int nameWidth = QFontMetrics(plain).horizontalAdvance(name) + kSampleGap;
    text = isRight ? text.adjusted(0, 0, -nameWidth, 0) : text.adjusted(nameWidth, 0, 0, 0);
    painter.setFont(strong);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(text, flags, shownValue(row));
}

void ChartLegend::paintTableRow(QPainter &painter, const Place &place)
{
    const bool isHead = place.line < 0;
    const Theme &theme = themeOf(this);
    const LegendRow head{{}, tr("Now"), tr("Lowest"), tr("Mean"), tr("Highest"), tr("Newest")};
    const LegendRow &row = isHead ? head : m_rows[static_cast<std::size_t>(place.line)];
    const QRect area = place.area;
    const auto visual = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), area, part); };
    const QFont plain = fontOf(Type::Small, font());
    const int column = std::max(64, area.width() / 8);
    if (!isHead)
        paintSample(painter, visual(QRect(area.left(), area.top(), kSampleWidth, area.height())), place.line);
    painter.setFont(isHead ? fontOf(Type::SmallStrong, font()) : plain);
    painter.setPen(theme.color(isHead ? Token::Text3 : Token::Text));
    const std::array values{row.low, row.mean, row.high, isHead ? row.last : row.value};
    const int left = area.right() - static_cast<int>(values.size()) * column;
    if (!isHead) {
        const QRect name(area.left() + kSampleWidth + kSampleGap, area.top(),
                         left - area.left() - kSampleWidth - 2 * kSampleGap, area.height());
        const QString suffix = suffixOf(row);
        const int room = name.width() - painter.fontMetrics().horizontalAdvance(suffix);
        painter.drawText(visual(name), flagsAt(Qt::AlignLeft, layoutDirection()),
                         painter.fontMetrics().elidedText(row.name, Qt::ElideMiddle, room) + suffix);
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        painter.drawText(visual(QRect(left + static_cast<int>(i) * column, area.top(), column, area.height())),
                         flagsAt(Qt::AlignRight, layoutDirection()), values[i]);
}

void ChartLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const std::vector<Place> all = places(width());
    if (m_isTable && !all.empty())
        paintTableRow(painter, {-1, all.front().area.translated(0, -all.front().area.height())});
    for (const Place &each : all)
        m_isTable ? paintTableRow(painter, each) : paintEntry(painter, each);
    if (all.size() < m_rows.size() && !all.empty()) {
        painter.setFont(fontOf(Type::Small, font()));
        painter.setPen(themeOf(this).color(Token::Text3));
        const bool isRight = layoutDirection() == Qt::RightToLeft;
        const QRect last = all.back().area;
        const QRect more = isRight ? QRect(0, last.top(), std::max(0, last.left() - kSampleGap), last.height())
                                   : QRect(last.right() + kSampleGap, last.top(),
                                           std::max(0, width() - last.right() - kSampleGap), last.height());
        painter.drawText(more, flagsAt(Qt::AlignLeft, layoutDirection()), u"+%1"_s.arg(m_rows.size() - all.size()));
    }
}

} // namespace slipway::ui
