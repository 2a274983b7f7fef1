// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agenda_model.h"

#include "core/base/tr.h"
#include "ui/calendar/bar_painting.h"
#include "ui/calendar/calendar_text.h"
#include "ui/widgets/words.h"

#include <map>

namespace slipway::ui::calendar {

namespace {

class Collector
{
public:
    Collector(const service::CalendarPage &page, const QLocale &locale) : m_page(page), m_locale(locale) {}

    std::vector<AgendaLine> collect()
    {
        for (const service::CalendarHoliday &each : m_page.holidays)
            add({.day = each.day,
                 .what = each.name,
                 //: In the agenda beside the name of a holiday: %1 the region that has it
                 .whose = each.region.isEmpty() ? tr("holiday") : tr("holiday in %1").arg(each.region)},
                {});
        for (const service::CalendarFreeze &each : m_page.freezes) {
            addFreeze(each, each.span.from, tr("%1 begins").arg(each.name));
            addFreeze(each, each.span.to, tr("%1 ends").arg(each.name));
        }
        for (const service::CalendarRelease &each : m_page.releases)
            addRelease(each);
        for (const service::CalendarNote &each : m_page.notes) {
            AgendaLine line{.day = dayIn(each.span.from, m_page.zone), .what = each.title};
            line.time = each.allDay ? QString() : text::time(each.span.from, m_page.zone, m_locale);
            add(std::move(line), each.span.from);
        }
        return sorted();
    }

private:
    void add(AgendaLine line, Instant at)
    {
        line.at = at;
        if (m_page.span.overlaps({fromWallTime(line.day, QTime(0, 0), m_page.zone),
                                  fromWallTime(line.day.addDays(1), QTime(0, 0), m_page.zone)}))
            m_days[line.day].push_back(std::move(line));
    }

    void addFreeze(const service::CalendarFreeze &freeze, Instant at, const QString &what)
    {
        add({.day = dayIn(at, m_page.zone),
             .time = text::time(at, m_page.zone, m_locale),
             .what = what,
             .whose = freeze.scope,
             .glyph = Glyph::Freeze,
             .freeze = freeze.id},
            at);
    }

    void addRelease(const service::CalendarRelease &release)
    {
        const auto line = [&](Instant at, const QString &what, Glyph glyph) {
            add({.day = dayIn(at, m_page.zone),
                 .time = text::releaseTime(release, at, m_page.zone, m_locale),
                 .what = what,
                 .whose = release.title(),
                 .glyph = glyph,
                 .release = release.id,
                 .hasConflict = release.hasConflict && at == release.span.to},
                at);
        };
        line(release.span.from, tr("Starts"), glyphOfBar(release));
        for (const service::CalendarMilestone &each : release.milestones)
            if (each.at != release.span.to)
                line(each.at, each.name, each.isReached ? Glyph::MilestoneReached : Glyph::MilestoneAhead);
        line(release.span.to, tr("Ships"), glyphOfBar(release));
    }

    std::vector<AgendaLine> sorted()
    {
        std::vector<AgendaLine> lines;
        for (auto &[day, entries] : m_days) {
            std::ranges::stable_sort(entries, {}, [](const AgendaLine &each) {
                return std::tuple(!each.time.isEmpty(), each.time.isEmpty() ? Instant{} : each.at, each.whose);
            });
            lines.push_back({.day = day, .isDay = true});
            std::ranges::move(entries, std::back_inserter(lines));
        }
        return lines;
    }

    const service::CalendarPage &m_page;
    const QLocale &m_locale;
    std::map<QDate, std::vector<AgendaLine>> m_days;
};

} // namespace

std::vector<AgendaLine> agendaLines(const service::CalendarPage &page, const QLocale &locale)
{
    return Collector(page, locale).collect();
}

void AgendaModel::setLines(std::vector<AgendaLine> lines)
{
    if (lines == m_lines)
        return;
    const auto isSame = [](const AgendaLine &a, const AgendaLine &b) {
        return a.day == b.day && a.isDay == b.isDay && a.release == b.release && a.what == b.what
               && a.freeze == b.freeze;
    };
    if (std::ranges::equal(lines, m_lines, isSame)) {
        m_lines = std::move(lines);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int AgendaModel::rowOf(QDate day) const
{
    const auto found =
        std::ranges::find_if(m_lines, [&](const AgendaLine &line) { return line.isDay && line.day >= day; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    const AgendaLine &each = line(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        if (each.isDay)
            return QLocale().toString(each.day, QLocale::LongFormat);
        QStringList parts{text::day(each.day), each.time, each.what, each.whose};
        parts.removeAll(QString());
        if (each.hasConflict)
            parts += tr("conflict");
        return parts.join(QStringLiteral(", "));
    }
    if (role == Qt::ToolTipRole && !each.isDay)
        return Qt::convertFromPlainText(each.whose.isEmpty() ? each.what : each.what + u'\n' + each.whose);
    return {};
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    return line(index.row()).isDay ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace slipway::ui::calendar
