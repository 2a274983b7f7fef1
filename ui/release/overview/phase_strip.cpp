// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/overview/phase_strip.h"

#include "core/base/time_text.h"
#include "ui/widgets/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kHeight = 80;
constexpr int kInset = 16;

/// `14 – 17 Dec`, `18 Dec – 5 Jan`, `Thu 14 Jan`
QString shortSpan(const TimeSpan &span, const QByteArray &zone)
{
    const QDate from = dayIn(span.from, zone);
    const QDate to = span.isEmpty() ? from : dayIn(span.to - std::chrono::milliseconds(1), zone);
    if (from == to)
        return dayText(from);
    const QLocale locale;
    const bool isSameMonth = from.month() == to.month() && from.year() == to.year();
    return locale.toString(from, isSameMonth ? u"d"_s : u"d MMM"_s) + u" – "_s + locale.toString(to, u"d MMM"_s);
}

} // namespace

/// One phase; a press shows its items.
class PhaseCell : public QAbstractButton
{
public:
    explicit PhaseCell(QWidget *parent) : QAbstractButton(parent)
    {
        setCursor(Qt::PointingHandCursor);
        setFocusPolicy(Qt::StrongFocus);
    }

    void showPhase(const Phase &phase, const service::PhaseProgress &progress, bool isCurrent, const QByteArray &zone)
    {
        m_id = phase.id;
        m_name = phase.name;
        m_span = shortSpan(phase.span, zone);
        m_count = PhaseStrip::tr("%1 of %2").arg(progress.done).arg(progress.all);
        m_share = progress.all ? static_cast<double>(progress.done) / progress.all : 0;
        m_isCurrent = isCurrent;
        const bool isDone = progress.all > 0 && progress.done == progress.all;
        m_glyph = isDone ? Glyph::Approved : isCurrent ? Glyph::InProgress : Glyph::Draft;
        const QString now = isCurrent ? u", "_s + PhaseStrip::tr("current phase") : QString();
        setAccessibleName(u"%1, %2, %3%4"_s.arg(m_name, m_count, m_span, now));
        setToolTip((m_name + u", "_s + spanText(phase.span, zone)).toHtmlEscaped());
        update();
    }
    [[nodiscard]] PhaseId id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override { return {96, std::max(kHeight, 3 * fontMetrics().height() + 32)}; }

protected:
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
    void paintEvent(QPaintEvent *) override;

private:
    void paintTexts(QPainter &painter, const QRect &inside, const Theme &theme) const;

    PhaseId m_id;
    QString m_name;
    QString m_span;
    QString m_count;
    double m_share = 0;
    Glyph m_glyph = Glyph::None;
    bool m_isCurrent = false;
};

void PhaseCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    QPainterPath clip;
    const QRect strip(-x(), -y(), parentWidget()->width(), parentWidget()->height());
    clip.addRoundedRect(QRectF(strip).adjusted(1, 1, -1, -1), kRadius - 1, kRadius - 1);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent)
        painter.fillPath(clip.intersected([&] {
            QPainterPath mine;
            mine.addRect(rect());
            return mine;
        }()),
                         theme.family(Family::Indigo).soft);
    else if (underMouse())
        painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.color(Token::Hover));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool isRtl = layoutDirection() == Qt::RightToLeft;
    const bool isLast = isRtl ? x() <= 1 : x() + width() >= parentWidget()->width() - 1;
    if (!isLast)
        painter.fillRect(QRect(isRtl ? 0 : width() - 1, 1, 1, height() - 2), theme.color(Token::Border));
    const QRect inside = rect().adjusted(kInset, 12, -kInset, -12);
    paintTexts(painter, inside, theme);
    const QRect bar(inside.left(), inside.bottom() - 8, inside.width(), 8);
    const Family family = m_share >= 1 ? Family::Green : m_isCurrent ? Family::Indigo : Family::Blue;
    paintProgress(painter, bar, m_share, theme.family(family).solid, theme, layoutDirection());
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect().adjusted(2, 2, -2, -2), theme);
}

void PhaseCell::paintTexts(QPainter &painter, const QRect &inside, const Theme &theme) const
{
    const QFont nameFont = fontOf(m_isCurrent ? Type::Strong : Type::Body, font());
    const QFont small = fontOf(Type::Small, font());
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics smallMetrics(small);
    const QRect line(inside.left(), inside.top(), inside.width(), std::max(16, nameMetrics.height()));
    const auto direction = layoutDirection();
    const QRect glyph = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {14, 14}, line);
    const QColor behind = m_isCurrent ? theme.family(Family::Indigo).soft : theme.color(Token::Surface);
    paintGlyph(painter, glyph, m_glyph, theme, behind);
    const int countWidth = smallMetrics.horizontalAdvance(m_count);
    const QRect count =
        QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {countWidth, line.height()}, line);
    const bool hasRoom = line.width() > countWidth + 14 + 20 + 24;
    constexpr int flags = Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine;
    painter.setPen(theme.color(Token::Text2));
    painter.setFont(small);
    if (hasRoom)
        painter.drawText(count, flags, m_count);
    const int taken = 14 + 6 + (hasRoom ? countWidth + 8 : 0);
    const QRect name = direction == Qt::RightToLeft
                           ? QRect(line.left() + taken - 20, line.top(), line.width() - taken, line.height())
                           : QRect(line.left() + 20, line.top(), line.width() - taken, line.height());
    const QRect span(inside.left(), line.bottom() + 3, inside.width(), smallMetrics.height());
    const QString second = hasRoom ? m_span : m_count + u" · "_s + m_span;
    painter.drawText(span, flags, smallMetrics.elidedText(second, Qt::ElideRight, span.width()));
    painter.setFont(nameFont);
    painter.setPen(theme.color(Token::Text));
    painter.drawText(name, flags, nameMetrics.elidedText(m_name, Qt::ElideRight, name.width()));
}

PhaseStrip::PhaseStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    setAccessibleName(tr("Phases"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseStrip::showPhases(const service::ReleasePage &page)
{
    const auto &phases = page.plan.phases;
    while (m_cells.size() < phases.size()) {
        auto *cell = new PhaseCell(this);
        connect(cell, &QAbstractButton::clicked, this, [this, cell] { Q_EMIT phaseChosen(cell->id()); });
        m_row->addWidget(cell, 1);
        m_cells.push_back(cell);
    }
    while (m_cells.size() > phases.size()) {
        delete m_cells.back();
        m_cells.pop_back();
    }
    for (std::size_t i = 0; i < phases.size(); ++i) {
        const auto found = std::ranges::find(page.progress, phases[i].id, &service::PhaseProgress::phase);
        m_cells[i]->showPhase(phases[i], found == page.progress.end() ? service::PhaseProgress{} : *found,
                              page.currentPhase == phases[i].id, page.plan.release.shipZone);
    }
    setVisible(!phases.empty());
}

void PhaseStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(Token::Border));
}

} // namespace slipway::ui
