// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/due_field.h"

#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/problem_line.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRegularExpression>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace slipway::ui {

DueField::DueField(QWidget *parent)
    : QWidget(parent),
      m_line(new QLineEdit(this)),
      m_open(makeIconButton(icon(u"view-calendar-month"_s), tr("Choose a day"), this)),
      m_problem(new ProblemLine(this))
{
    m_line->setObjectName(u"itemDue"_s);
    m_line->setAccessibleName(tr("Due"));
    m_line->setPlaceholderText(u"T-5wd@09:00"_s);
    m_line->setToolTip(
        tr("A date as 2027-01-14 17:00, or a rule as T-5wd@09:00: five working days before the ship date "
           "at nine. Alt+Down opens the calendar.")
            .toHtmlEscaped());
    m_line->installEventFilter(this);
    m_open->setObjectName(u"itemDueCalendar"_s);
    m_open->setFocusPolicy(Qt::StrongFocus);
    m_problem->setObjectName(u"itemDueProblem"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    column->addLayout(row);
    column->addWidget(m_problem);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_line->isModified())
            Q_EMIT entered(m_line->text());
    });
    connect(m_open, &QToolButton::clicked, this, &DueField::openCalendar);
}

void DueField::setText(const QString &text)
{
    setProblem(text, {});
    m_line->setModified(false);
}

bool DueField::isModified() const
{
    return m_line->isModified();
}

void DueField::setProblem(const QString &text, const QString &why)
{
    if (m_line->text() != text)
        m_line->setText(text);
    m_line->setModified(true);
    m_line->setProperty("wrong", !why.isEmpty());
    m_line->setAccessibleDescription(why);
    m_line->update();
    m_problem->setProblem(why);
}

void DueField::openCalendar()
{
    if (m_popup || !m_line->isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    popup->setObjectName(u"itemDuePopup"_s);
    popup->setAccessibleName(tr("Choose a day"));
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(tr("Choose a day"));
    calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    if (m_day.isValid())
        calendar->setSelectedDate(m_day);
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, this, &DueField::pick);
    connect(calendar, &QCalendarWidget::clicked, this, &DueField::pick);
    m_popup = popup;
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, m_line->geometry().bottom() + 2));
    if (layoutDirection() == Qt::LeftToRight)
        at.rx() += width() - popup->width();
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - popup->height())));
    popup->move(at);
    popup->show();
    calendar->setFocus(Qt::PopupFocusReason);
}

void DueField::pick(QDate day)
{
    if (!m_popup)
        return;
    m_popup->close();
    m_popup = nullptr;
    // A time of day that was there stays.
    static const QRegularExpression timeOfDay(u"[ T](\\d{1,2}:\\d{2})$"_s);
    const auto time = timeOfDay.match(m_line->text());
    m_line->setText(day.toString(Qt::ISODate) + (time.hasMatch() ? u' ' + time.captured(1) : QString()));
    m_line->setModified(true);
    m_line->setFocus(Qt::OtherFocusReason);
    Q_EMIT entered(m_line->text());
}

bool DueField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Down && key->modifiers() == Qt::AltModifier) || key->key() == Qt::Key_F4) {
            openCalendar();
            return true;
        }
    }
    if (watched == m_line && event->type() == QEvent::EnabledChange)
        m_open->setEnabled(m_line->isEnabled());
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::ui
