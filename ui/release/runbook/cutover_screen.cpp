// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/cutover_screen.h"

#include "ui/release/runbook/runbook_rows.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

/// A font that is `share` of the height of the screen high.
QFont screenFont(const QWidget *screen, double share, bool isStrong)
{
    QFont font = fontOf(isStrong ? Type::Strong : Type::Body, screen->font());
    font.setPixelSize(std::max(12, int(screen->height() * share)));
    return font;
}

} // namespace

CutoverScreen::CutoverScreen(QWidget *parent) : QWidget(parent, Qt::Window)
{
    setObjectName(u"cutoverScreen"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
}

void CutoverScreen::showRunbook(const service::RunbookPage &page, Instant now)
{
    m_page = page;
    m_now = now;
    const QString title = page.cutover && page.cutover->isRehearsal ? tr("Rehearsal of the cut-over") : tr("Cut-over");
    setWindowTitle(title);
    setAccessibleName(title);
    setAccessibleDescription(nextActorText(page) + u". "_s + runbookSummary(page));
    update();
}

int CutoverScreen::paintStep(QPainter &painter, const service::RunbookPage::Step &row, int top)
{
    const Theme &theme = themeOf(this);
    const int margin = width() / 24;
    painter.setFont(screenFont(this, 0.032, row.clock.isReady || row.step.state == StepState::Running));
    const int line = painter.fontMetrics().height() * 3 / 2;
    const QRect area(margin, top, width() - 2 * margin, line);
    const bool isOver = row.step.state == StepState::Done || row.step.state == StepState::Skipped;
    painter.setPen(theme.color(isOver ? Token::Text3 : Token::Text));
    // The signs are drawn for 20 pixels and scaled from there.
    const int sign = line / 2;
    const QRect place = QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {sign, sign}, area);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(sign / 20.0, sign / 20.0);
    paintGlyph(painter, QRectF(0, 0, 20, 20), stepGlyph(row), theme, theme.color(Token::Surface));
    painter.restore();
    const int whoWidth = area.width() / 4;
    const auto visual = [this](const QRect &rect) { return QStyle::visualRect(layoutDirection(), this->rect(), rect); };
    const QRect title = area.adjusted(sign * 3 / 2, 0, -whoWidth * 2, 0);
    painter.drawText(visual(title), Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.step.title, Qt::ElideRight, title.width()));
    painter.drawText(visual(area.adjusted(area.width() - 2 * whoWidth, 0, -whoWidth, 0)),
                     Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(row.who, Qt::ElideRight, whoWidth));
    const QString expected = words::clock(row.clock.expected.from, m_page.release.shipZone);
    const QString late =
        row.clock.late.count() > 0 ? u"  +%1"_s.arg(tr("%n min", nullptr, int(row.clock.late.count()))) : QString();
    if (row.clock.late.count() > 0)
        painter.setPen(theme.family(Family::Red).fg);
    painter.drawText(visual(area.adjusted(area.width() - whoWidth, 0, 0, 0)), Qt::AlignVCenter | Qt::AlignTrailing,
                     expected + late);
    return top + line;
}

void CutoverScreen::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int margin = width() / 24;
    int top = height() / 20;
    painter.setPen(theme.color(Token::Text));
    painter.setFont(screenFont(this, 0.13, true));
    const QString clock = m_page.cutover ? elapsedText(m_page.cutover->startedAt,
                                                       m_page.isRunning() ? m_now : *m_page.cutover->finishedAt)
                                         : tr("Not started");
    painter.drawText(QRect(margin, top, width() - 2 * margin, painter.fontMetrics().height()),
                     Qt::AlignLeading | Qt::AlignVCenter, clock);
    top += painter.fontMetrics().height();
    painter.setFont(screenFont(this, 0.05, true));
    painter.setPen(theme.color(Token::AccentText));
    const QRect next(margin, top, width() - 2 * margin, painter.fontMetrics().height() * 5 / 4);
    painter.drawText(next, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(nextActorText(m_page), Qt::ElideRight, next.width()));
    top = next.bottom() + height() / 60;
    painter.setFont(screenFont(this, 0.03, false));
    const bool isTight = m_page.rollback.standing == RollbackWindow::Standing::Soon
                         || m_page.rollback.standing == RollbackWindow::Standing::Passed || m_page.clock.overrunsWindow;
    painter.setPen(isTight ? theme.family(Family::Red).fg : theme.color(Token::Text2));
    // Side by side they would be cut in longer languages.
    for (const QString &fact : {runbookSummary(m_page), rollbackText(m_page, m_now)}) {
        const QRect line(margin, top, width() - 2 * margin, painter.fontMetrics().height() * 5 / 4);
        painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(fact, Qt::ElideRight, line.width()));
        top = line.bottom() + 1;
    }
    top += height() / 30;
    // What is over leaves the list from the top when there is no room for everything.
    const int line = QFontMetrics(screenFont(this, 0.032, true)).height() * 3 / 2;
    const auto room = std::size_t(std::max(1, (height() - top - height() / 20) / line));
    const auto firstOpen = std::ranges::find_if(m_page.steps, [](const auto &row) {
        return row.step.state != StepState::Done && row.step.state != StepState::Skipped;
    });
    const auto first = m_page.steps.size() <= room
                           ? std::size_t(0)
                           : std::min(std::size_t(std::max<std::ptrdiff_t>(0, firstOpen - m_page.steps.begin() - 1)),
                                      m_page.steps.size() - room);
    for (std::size_t i = first; i < std::min(m_page.steps.size(), first + room); ++i)
        top = paintStep(painter, m_page.steps[i], top);
    if (!m_page.isRunning())
        return;
    painter.setFont(screenFont(this, 0.02, false));
    painter.setPen(theme.color(Token::Text3));
    painter.drawText(QRect(margin, height() * 19 / 20, width() - 2 * margin, height() / 20),
                     Qt::AlignTrailing | Qt::AlignVCenter | Qt::TextSingleLine,
                     tr("Return begins the next step, Esc leaves the big screen"));
}

void CutoverScreen::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F11)
        close();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_page.isRunning())
        Q_EMIT beginRequested();
    else
        QWidget::keyPressEvent(event);
}

void CutoverScreen::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

} // namespace slipway::ui
