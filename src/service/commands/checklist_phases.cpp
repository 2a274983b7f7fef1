// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_phases.h"

#include "core/base/order_key.h"
#include "core/base/tr.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kHeading("heading");
constexpr QLatin1StringView kProse("prose");

} // namespace

Result<std::optional<PhaseId>> ChecklistPhases::phaseFor(const formats::ChecklistSection &section)
{
    if (section.title.isEmpty())
        return std::nullopt;
    const QString heading = formats::titleKey(section.title);
    Phase *phase = known(section);
    if (!phase) {
        const Phase added = made(section);
        if (const auto done = m_context.transaction().insert(added); !done)
            return std::unexpected(done.error());
        ++m_report.phasesAdded;
        m_plan.phases.push_back(added);
        phase = &m_plan.phases.back();
    }
    Given &given = m_given[phase->id];
    given.heading = heading;
    if (!section.prose.isEmpty())
        given.prose += section.prose;
    return std::optional(phase->id);
}

Phase *ChecklistPhases::known(const formats::ChecklistSection &section)
{
    const QString heading = formats::titleKey(section.title);
    if (Phase *phase = headedBy(heading))
        return phase;
    for (Phase &each : m_plan.phases)
        if ((each.key == section.key && !each.imported.contains(m_recognition.file()))
            || each.name.compare(section.title, Qt::CaseInsensitive) == 0)
            return &each;
    const QString before = m_recognition.headingBefore(heading);
    if (before.isEmpty())
        return nullptr;
    Phase *phase = headedBy(before);
    if (!phase) {
        const auto named = std::ranges::find_if(
            m_plan.phases, [&](const Phase &each) { return formats::titleKey(each.name) == before; });
        phase = named == m_plan.phases.end() ? nullptr : &*named;
    }
    if (phase)
        rename(*phase, before, section.title);
    return phase;
}

Phase *ChecklistPhases::headedBy(const QString &heading)
{
    const auto found = std::ranges::find_if(m_plan.phases, [&](const Phase &each) {
        return each.imported[m_recognition.file()][kHeading].toString() == heading;
    });
    return found == m_plan.phases.end() ? nullptr : &*found;
}

void ChecklistPhases::rename(Phase &phase, const QString &heading, const QString &title)
{
    QJsonObject said = phase.imported[m_recognition.file()].toObject();
    said[kHeading] = formats::titleKey(title);
    phase.imported[m_recognition.file()] = said;
    const bool isAsImported = formats::titleKey(phase.name) == heading;
    const bool isFilesAlone = std::ranges::all_of(
        m_plan.items, [&](const Item &each) { return each.phase != phase.id || m_recognition.isOfThisFile(each); });
    if (isAsImported && isFilesAlone) {
        m_report.phasesRenamed.append(u"%1 → %2"_s.arg(phase.name, title));
        phase.name = title;
        return;
    }
    m_report.notes += isAsImported
                          ? tr("The file calls the phase “%1” now “%2”. It kept its name, for other items "
                               "stand in it.")
                                .arg(phase.name, title)
                          : tr("The file calls a heading “%1” now; the phase was renamed here to “%2”, which stays.")
                                .arg(title, phase.name);
}

Phase ChecklistPhases::made(const formats::ChecklistSection &section) const
{
    QString key = section.key;
    for (int number = 2; m_plan.phaseByKey(key); ++number)
        key = section.key + u'_' + QString::number(number);
    return {m_context.newId<Phase>(),
            m_plan.release.id,
            key,
            section.title,
            u"S"_s,
            u"T"_s,
            {m_plan.release.start, m_plan.release.ship},
            orderkey::between(m_plan.phases.empty() ? QString() : m_plan.phases.back().order, {})};
}

QString ChecklistPhases::headingOf(std::optional<PhaseId> id) const
{
    const Phase *phase = id ? m_plan.phase(*id) : nullptr;
    if (!phase)
        return {};
    const QString heading = phase->imported[m_recognition.file()][kHeading].toString();
    return heading.isEmpty() ? formats::titleKey(phase->name) : heading;
}

/// Only what the file says otherwise than last time is taken; what was written here stays and is added to.
bool ChecklistPhases::describe(Phase &phase, const QString &prose)
{
    const QString before = phase.imported[m_recognition.file()][kProse].toString();
    if (prose == before)
        return false;
    // What stands here anyway is nothing new; see TaskMemory.
    if (!prose.isEmpty() && phase.description.contains(prose))
        return before.isEmpty();
    if (before.isEmpty()) {
        phase.description += (phase.description.isEmpty() ? QString() : u"\n\n"_s) + prose;
    } else if (phase.description.contains(before)) {
        phase.description.replace(phase.description.indexOf(before), before.size(), prose);
        phase.description = phase.description.trimmed();
    } else {
        m_report.notes +=
            tr("What the file says under “%1” changed, and the phase's description was changed here; that stays.")
                .arg(phase.name);
    }
    return true;
}

Result<> ChecklistPhases::write()
{
    for (Phase &phase : m_plan.phases) {
        const auto given = m_given.find(phase.id);
        if (given == m_given.end())
            continue;
        const auto was = m_context.get(phase.id);
        if (!was)
            return std::unexpected(was.error());
        const QString prose = given->second.prose.join(u"\n\n"_s);
        const bool isProseNew = describe(phase, prose);
        QJsonObject said = phase.imported[m_recognition.file()].toObject();
        if (!said.contains(kHeading))
            said[kHeading] = given->second.heading;
        if (isProseNew)
            said[kProse] = prose;
        phase.imported[m_recognition.file()] = said;
        if (phase == *was)
            continue;
        if (const auto done = m_context.transaction().update(phase); !done)
            return done;
    }
    return {};
}

} // namespace slipway::service
