// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_view.h"

#include "ui/calendar/bar_painting.h"
#include "ui/calendar/calendar_text.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace slipway::ui::calendar {

namespace {

constexpr int kInset = 16;
constexpr int kLeastTime = 64;
constexpr int kWhat = 240;
constexpr int kGlyph = 14;

} // namespace

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const AgendaModel *>(index.model());
    return {200, heightFor(model->line(index.row()).isDay ? 40 : 32, option.font)};
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const AgendaLine &line = static_cast<const AgendaModel *>(index.model())->line(index.row());
    painter->save();
    if (line.isDay)
        paintDay(*painter, option, line);
    else
        paintLineOf(*painter, option, line);
    painter->restore();
}

void AgendaDelegate::paintDay(QPainter &painter, const QStyleOptionViewItem &option, const AgendaLine &line) const
{
    const Theme &theme = themeOf(option.widget);
    painter.fillRect(option.rect, theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme.color(Token::Border));
    const bool isToday = line.day == m_today;
    const QFont strong = fontOf(Type::Strong, option.font);
    const QFontMetrics metrics(strong);
    QRect place = option.rect.adjusted(kInset, 0, -kInset, 0);
    QString words = QLocale().toString(line.day, QLocale::LongFormat);
    if (isToday)
        //: %1 a day that is today
        words = tr("Today, %1").arg(words);
    paintLine(painter, QStyle::visualRect(option.direction, option.rect, place), words, strong, metrics,
              theme.color(isToday ? Token::AccentText : Token::Text), option.direction);
}

void AgendaDelegate::paintLineOf(QPainter &painter, const QStyleOptionViewItem &option, const AgendaLine &line) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    paintRow(painter, option.rect, isSelected, option.state.testFlag(QStyle::State_MouseOver), true, theme,
             option.direction);
    const BarFonts fonts(option.font);
    const QFontMetrics body(fonts.body);
    const QColor ground = theme.color(isSelected ? Token::Selected : Token::Surface);
    const auto place = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    QRect rest = option.rect.adjusted(kInset, 0, -kInset, 0);
    const QString time = line.time.isEmpty() ? tr("all day") : line.time;
    paintLine(painter, place(QRect(rest.left(), rest.top(), m_timeWidth - 8, rest.height())), time, fonts.small,
              fonts.smallMetrics, theme.color(line.time.isEmpty() ? Token::Text3 : Token::Text2), option.direction);
    rest.setLeft(rest.left() + m_timeWidth);
    const QRect square(rest.left(), rest.top() + (rest.height() - kGlyph) / 2, kGlyph, kGlyph);
    if (line.glyph != Glyph::None)
        paintGlyph(painter, place(square), line.glyph, theme, ground);
    rest.setLeft(square.right() + 10);
    const bool isOfRelease = !line.release.isNull();
    const QString first = isOfRelease ? line.whose : line.what;
    const QString second = isOfRelease ? line.what : line.whose;
    QFont name = fonts.body;
    name.setWeight(QFont::Medium);
    const int room = std::max(kWhat, rest.width() / 2);
    const int taken =
        paintLine(painter, place(QRect(rest.left(), rest.top(), std::min(room, rest.width()), rest.height())), first,
                  name, QFontMetrics(name), theme.color(Token::Text), option.direction);
    rest.setLeft(rest.left() + taken + 10);
    if (line.hasConflict && rest.width() > kGlyph) {
        paintGlyph(painter, place(QRect(rest.left(), square.top(), kGlyph, kGlyph)), Glyph::Warning, theme, ground);
        rest.setLeft(rest.left() + kGlyph + 8);
    }
    paintLine(painter, place(rest), second, fonts.body, body, theme.color(Token::Text2), option.direction);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(option.rect).adjusted(2, 2, -2, -2), theme);
}

void AgendaDelegate::fitTimes(const std::vector<AgendaLine> &lines, const QFont &font)
{
    const QFontMetrics metrics(fontOf(Type::Small, font));
    m_timeWidth = std::max(kLeastTime, metrics.horizontalAdvance(tr("all day")) + 8);
    for (const AgendaLine &each : lines)
        m_timeWidth = std::max(m_timeWidth, metrics.horizontalAdvance(each.time) + 12);
}

AgendaView::AgendaView(QWidget *parent)
    : QListView(parent),
      m_model(new AgendaModel(this)),
      m_delegate(new AgendaDelegate(this))
{
    setObjectName(QStringLiteral("calendarAgenda"));
    setAccessibleName(tr("Agenda"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(this, &QListView::doubleClicked, this, &AgendaView::open);
}

void AgendaView::setPage(const service::CalendarPage &page, QDate today)
{
    const QDate month = dayIn(page.span.from, page.zone);
    const AgendaLine kept = currentIndex().isValid() ? m_model->line(currentIndex().row()) : AgendaLine{};
    m_delegate->setToday(today);
    std::vector<AgendaLine> lines = agendaLines(page, locale());
    m_delegate->fitTimes(lines, font());
    m_model->setLines(std::move(lines));
    if (month != m_month) {
        m_month = month;
        scrollToDay(today.year() == month.year() && today.month() == month.month() ? today : month);
        return;
    }
    for (int row = 0; kept.day.isValid() && row < m_model->rowCount(); ++row) {
        const AgendaLine &line = m_model->line(row);
        if (!line.isDay && line.release == kept.release && line.what == kept.what && line.freeze == kept.freeze)
            setCurrentIndex(m_model->index(row));
    }
}

void AgendaView::scrollToDay(QDate day)
{
    const int row = m_model->rowOf(day);
    if (row >= 0)
        scrollTo(m_model->index(row), QAbstractItemView::PositionAtTop);
}

void AgendaView::open(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const AgendaLine &line = m_model->line(index.row());
    if (line.isDay)
        Q_EMIT newReleaseRequested(line.day);
    else if (!line.release.isNull())
        Q_EMIT releaseActivated(line.release);
    else if (!line.freeze.isNull())
        Q_EMIT freezeEditRequested(line.freeze);
}

void AgendaView::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(themeOf(this).color(Token::Text2));
    painter.drawText(viewport()->rect(), static_cast<int>(Qt::AlignCenter), tr("Nothing is planned in this month."));
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: open(currentIndex()); return;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            Q_EMIT stepRequested(event->key() == Qt::Key_PageUp ? -1 : 1);
            return;
        }
        break;
    default: break;
    }
    QListView::keyPressEvent(event);
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isMouse = event->reason() == QContextMenuEvent::Mouse;
    const QModelIndex index = isMouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    const AgendaLine line = m_model->line(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!line.release.isNull())
        menu->addAction(tr("Open"), this, [this, line] { Q_EMIT releaseActivated(line.release); });
    if (!line.freeze.isNull())
        menu->addAction(tr("Edit freeze window…"), this, [this, line] { Q_EMIT freezeEditRequested(line.freeze); });
    menu->addAction(tr("New release on %1…").arg(text::day(line.day)), this,
                    [this, line] { Q_EMIT newReleaseRequested(line.day); });
    menu->addAction(tr("New freeze window…"), this, [this, line] { Q_EMIT freezeRequested(line.day); });
    menu->popup(isMouse ? event->globalPos() : viewport()->mapToGlobal(visualRect(index).center()));
}

} // namespace slipway::ui::calendar
