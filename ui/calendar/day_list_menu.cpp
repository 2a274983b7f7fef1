// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/day_list_menu.h"

#include "ui/calendar/bar_painting.h"
#include "ui/calendar/calendar_text.h"

namespace slipway::ui::calendar {

namespace {

constexpr std::size_t kMostLines = 24;
constexpr int kWidest = 420;

} // namespace

DayListMenu::DayListMenu(const service::CalendarPage &page, QDate day, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("calendarDayList"));
    setAttribute(Qt::WA_DeleteOnClose);
    setToolTipsVisible(true);
    setAccessibleName(QLocale().toString(day, QLocale::LongFormat));
    QAction *head = addLine({}, QLocale().toString(day, QLocale::LongFormat), {});
    head->setFont(fontOf(Type::Strong, font()));
    head->setEnabled(false);
    addSeparator();
    for (const service::CalendarHoliday &each : page.holidays)
        if (each.day == day)
            addLine({}, each.name, {})->setEnabled(false);
    for (const service::CalendarFreeze &each : page.freezes) {
        QAction *action = addLine(glyphIcon(Glyph::Freeze), each.name + QStringLiteral(" · ") + each.scope,
                                  text::tip(each, locale()));
        connect(action, &QAction::triggered, this, [this, id = each.id] { Q_EMIT freezeChosen(id); });
    }
    for (std::size_t i = 0; i < page.releases.size() && i < kMostLines; ++i) {
        const service::CalendarRelease &each = page.releases[i];
        const QString words = text::accessibleName(each);
        QAction *action = addLine(glyphIcon(glyphOfBar(each)), words, text::tip(each, locale()));
        connect(action, &QAction::triggered, this, [this, id = each.id] { Q_EMIT releaseChosen(id); });
    }
    for (const service::CalendarNote &each : page.notes)
        addLine({}, each.allDay ? each.title : text::time(each.span.from, page.zone, locale()) + u' ' + each.title, {})
            ->setEnabled(false);
    const std::size_t all = page.releases.size() + page.further.size();
    if (all > kMostLines) {
        addSeparator();
        QAction *rest = addAction(tr("%n more in the agenda", nullptr, static_cast<int>(all - kMostLines)));
        connect(rest, &QAction::triggered, this, [this, day] { Q_EMIT agendaRequested(day); });
    }
    if (all == 0 && page.freezes.empty() && page.notes.empty())
        addLine({}, tr("Nothing is planned on this day."), {})->setEnabled(false);
}

QAction *DayListMenu::addLine(const QIcon &icon, QString words, const QString &toolTip)
{
    words = fontMetrics().elidedText(words, Qt::ElideRight, kWidest);
    QAction *action = addAction(icon, words.replace(u'&', QStringLiteral("&&")));
    action->setToolTip(toolTip.isEmpty() ? QString() : Qt::convertFromPlainText(toolTip));
    return action;
}

} // namespace slipway::ui::calendar
