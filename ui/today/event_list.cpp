// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/event_list.h"

#include "ui/theme/glyph.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_line.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace slipway::ui {
namespace {

constexpr int kRow = 28;
constexpr int kDayPadding = 7;
constexpr int kSign = 12;
constexpr int kGap = 8;

Glyph glyphOf(EventLine::Sign sign)
{
    using Sign = EventLine::Sign;
    switch (sign) {
    case Sign::Start: return Glyph::Planned;
    case Sign::Milestone: return Glyph::MilestoneAhead;
    case Sign::Ship: return Glyph::MilestoneReached;
    case Sign::Freeze: return Glyph::Freeze;
    case Sign::Conflict: return Glyph::Warning;
    case Sign::Released: return Glyph::Released;
    case Sign::Closed: return Glyph::Closed;
    case Sign::RolledBack: return Glyph::RolledBack;
    case Sign::Event: break;
    }
    return Glyph::Information;
}

int dayWidth(const QFont &font)
{
    thread_local TextLine widest; // shaped once, not for each row
    widest.set(QStringLiteral("Wed 30 Sept"), fontOf(Type::Strong, font));
    return std::max(88, static_cast<int>(std::ceil(widest.width())) + 8);
}

/// Draws text at that end, elided where it is too long, and gives back its width. Shaped once for both; a row has three.
int drawText(QPainter &painter, const QRect &area, const QString &text, const QFont &font, const QColor &color,
             Qt::Alignment edge)
{
    TextLine line;
    line.set(text, font);
    painter.setPen(color);
    line.drawElided(painter, area, QStyle::visualAlignment(painter.layoutDirection(), edge) | Qt::AlignVCenter);
    return std::min(area.width(), static_cast<int>(std::ceil(line.width())));
}

/// What a text of that width leaves of the area.
QRect behind(const QRect &area, int width, Qt::LayoutDirection direction)
{
    return direction == Qt::RightToLeft ? area.adjusted(0, 0, -width - kGap, 0) : area.adjusted(width + kGap, 0, 0, 0);
}

} // namespace

EventDelegate::EventDelegate(const EventModel &model, bool hasDays, QObject *parent)
    : QStyledItemDelegate(parent),
      m_model(model),
      m_hasDays(hasDays)
{}

bool EventDelegate::isLast(int row) const
{
    return m_hasDays && (row + 1 == m_model.rowCount() || !m_model.line(row + 1).day.isEmpty());
}

int EventDelegate::rowHeight(const QFont &font) const
{
    return std::max(m_hasDays ? kRow : kRow + 4, QFontMetrics(font).height() + 8);
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int row = index.row();
    int height = rowHeight(option.font);
    if (isFirst(row))
        height += kDayPadding;
    if (isLast(row))
        height += kDayPadding;
    if (isFirst(row) && isLast(row) && !m_model.line(row).daySub.isEmpty())
        height += QFontMetrics(fontOf(Type::Caption, option.font)).height() / 2 + 4;
    return {100, height};
}

void EventDelegate::paintDay(QPainter &painter, const QRect &area, int row, const Theme &theme, const QFont &font) const
{
    const int height = rowHeight(font);
    QRect name(area.left(), area.top() + kDayPadding, area.width(), height);
    drawText(painter, name, m_model.line(row).day, fontOf(Type::Strong, font), theme.color(Token::Text), Qt::AlignLeft);
    if (m_model.line(row).daySub.isEmpty())
        return;
    const QFont caption = fontOf(Type::Caption, font);
    const int below = name.center().y() + QFontMetrics(font).height() / 2 + 1;
    drawText(painter, {area.left(), below, area.width(), QFontMetrics(caption).height()}, m_model.line(row).daySub,
             caption, theme.color(Token::Text3), Qt::AlignLeft);
}

void EventDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const int row = index.row();
    const EventLine &line = m_model.line(row);
    const bool isRightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (isFirst(row) && row > 0)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                          theme.color(Token::Border));
    QRect area = option.rect;
    if (m_hasDays) {
        const int width = dayWidth(option.font);
        QRect day = area;
        day.setWidth(width);
        if (isRightToLeft)
            day.moveRight(area.right());
        // Two rows high, so that the second line of the day has its place beside the second event.
        day.setHeight(rowHeight(option.font) * 2);
        if (isFirst(row))
            paintDay(*painter, day, row, theme, option.font);
        area = isRightToLeft ? area.adjusted(0, 0, -width, 0) : area.adjusted(width, 0, 0, 0);
    }
    area = QRect(area.left(), area.top() + (isFirst(row) ? kDayPadding : 0), area.width(), rowHeight(option.font));
    const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
    if (option.state.testFlag(QStyle::State_MouseOver) && line.release)
        paintBox(*painter, area.adjusted(-6, 1, 6, -1), theme.color(Token::Hover), {}, 4);
    const int timeWidth = drawText(*painter, area, line.time, fontOf(Type::Small, option.font),
                                   theme.color(Token::Text2), Qt::AlignRight);
    QRect text = isRightToLeft ? area.adjusted(timeWidth + kGap, 0, 0, 0) : area.adjusted(0, 0, -timeWidth - kGap, 0);
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kSign, kSign}, text);
    paintGlyph(*painter, square, glyphOf(line.sign), theme, theme.color(m_hasDays ? Token::Surface : Token::Window));
    text = behind(text, kSign + 1, option.direction);
    const int what = drawText(*painter, text, line.what, option.font, theme.color(Token::Text), Qt::AlignLeft);
    text = behind(text, what, option.direction);
    if (text.width() > QFontMetrics(option.font).averageCharWidth() * 3)
        drawText(*painter, text, line.whose, option.font, theme.color(Token::Text2), Qt::AlignLeft);
    if (isCurrent && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(*painter, area.adjusted(-6, 1, 6, -1), theme, 4);
    painter->restore();
}

EventList::EventList(const QString &name, bool hasDays, QWidget *parent) : QListView(parent)
{
    setAccessibleName(name);
    setModel(&m_model);
    setItemDelegate(new EventDelegate(m_model, hasDays, this));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setViewportMargins(6, 0, 6, 0);
    viewport()->setAutoFillBackground(false);
    setAutoFillBackground(false);
    const auto open = [this](const QModelIndex &index) {
        if (const auto release = m_model.line(index.row()).release)
            Q_EMIT releaseRequested(*release);
    };
    connect(this, &QListView::clicked, this, open);
    connect(this, &QListView::activated, this, [this, open](const QModelIndex &index) {
        if (hasFocus())
            open(index);
    });
}

void EventList::setLines(const std::vector<EventLine> &lines)
{
    m_model.setLines(lines);
    doItemsLayout();
    updateGeometry();
}

QSize EventList::sizeHint() const
{
    int height = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        height += sizeHintForRow(row);
    return {200, height};
}

void EventList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        doItemsLayout();
        updateGeometry();
    }
}

void EventList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0));
}

} // namespace slipway::ui
