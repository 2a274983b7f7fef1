// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_memory.h"

#include <QCryptographicHash>
#include <QSettings>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kWords{"month"_L1, "week"_L1, "timeline"_L1, "agenda"_L1};

/// Filters name things of one workspace, so each has its own.
QString groupOf(const QString &workspace)
{
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha1).toHex().left(12);
    return u"calendar/filter/"_s + QString::fromLatin1(hash) + u'/';
}

template <class Id>
QStringList textsOf(const std::set<Id> &ids)
{
    QStringList texts;
    for (const Id &each : ids)
        texts += each.toString();
    return texts;
}

template <class Id>
std::set<Id> idsOf(const QStringList &texts)
{
    std::set<Id> ids;
    for (const QString &each : texts)
        if (const auto id = Uuid::fromString(each))
            ids.insert({*id});
    return ids;
}

} // namespace

QString wordOf(CalendarMode mode)
{
    return kWords[static_cast<std::size_t>(mode)];
}

std::optional<CalendarMode> modeOf(const QString &word)
{
    const auto found = std::ranges::find(kWords, word);
    return found == kWords.end() ? std::nullopt : std::optional(static_cast<CalendarMode>(found - kWords.begin()));
}

CalendarMemory CalendarMemory::load(const QString &workspace)
{
    const QSettings settings;
    const QString group = groupOf(workspace);
    CalendarMemory memory;
    memory.mode = modeOf(settings.value("calendar/mode"_L1).toString()).value_or(CalendarMode::Month);
    memory.lanes = static_cast<LaneKind>(std::clamp(settings.value("calendar/lanes"_L1).toInt(), 0, 2));
    memory.showsConflicts = settings.value("calendar/conflicts"_L1, true).toBool();
    memory.showsTimelineConflicts = settings.value("calendar/timelineConflicts"_L1, false).toBool();
    memory.filter.products = idsOf<ProductId>(settings.value(group + "products"_L1).toStringList());
    memory.filter.environments = idsOf<EnvironmentId>(settings.value(group + "environments"_L1).toStringList());
    memory.filter.people = idsOf<PersonId>(settings.value(group + "people"_L1).toStringList());
    for (const QString &word : settings.value(group + "states"_L1).toStringList())
        if (const auto state = fromText<ReleaseState>(word))
            memory.filter.states.insert(*state);
    return memory;
}

void CalendarMemory::save(const QString &workspace) const
{
    QSettings settings;
    const QString group = groupOf(workspace);
    settings.setValue("calendar/mode"_L1, wordOf(mode));
    settings.setValue("calendar/lanes"_L1, static_cast<int>(lanes));
    settings.setValue("calendar/conflicts"_L1, showsConflicts);
    settings.setValue("calendar/timelineConflicts"_L1, showsTimelineConflicts);
    settings.setValue(group + "products"_L1, textsOf(filter.products));
    settings.setValue(group + "environments"_L1, textsOf(filter.environments));
    settings.setValue(group + "people"_L1, textsOf(filter.people));
    QStringList words;
    for (const ReleaseState each : filter.states)
        words += toText(each);
    settings.setValue(group + "states"_L1, words);
}

} // namespace slipway::ui::calendar
