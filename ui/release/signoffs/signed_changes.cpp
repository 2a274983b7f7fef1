// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/signed_changes.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

using Section = ContentChange::Section;
using Change = ContentChange::Change;

constexpr qsizetype kShort = 60;

QString sectionName(Section section)
{
    switch (section) {
    case Section::Release: return tr("Release");
    case Section::Dates: return tr("Dates");
    case Section::Items: return tr("Checklist");
    case Section::Criteria: return tr("Criteria");
    case Section::Commits: return tr("Commits");
    case Section::Artifacts: return tr("What is shipped");
    case Section::Configuration: return tr("Configuration");
    }
    return {};
}

QString stateName(Section section, const QString &word)
{
    if (section == Section::Items)
        if (const auto state = fromText<ItemState>(word))
            return stateWord(*state);
    if (section == Section::Criteria)
        if (const auto state = fromText<CriterionState>(word))
            return stateWord(*state);
    return word;
}

/// A raw value of the signed document as people say it.
QString valueWords(const service::ReleasePage &page, const ContentChange &change, const QString &raw)
{
    if (raw.isEmpty())
        return tr("none");
    if (change.field == "at"_L1 || change.field == "due"_L1)
        if (const auto at = parseTime(raw, page.plan.release.shipZone))
            return words::when(at->at, page.plan.release.shipZone);
    if (change.field == "state"_L1)
        return stateName(change.section, raw);
    if (raw == "true"_L1)
        return tr("yes");
    if (raw == "false"_L1)
        return tr("no");
    const auto id = Uuid::fromString(raw);
    if (change.field == "coordinator"_L1 && id)
        return page.personName(PersonId{*id});
    if (change.field == "environment"_L1 && id) {
        const auto found = std::ranges::find(page.environments, EnvironmentId{*id}, &Environment::id);
        return found == page.environments.end() ? raw : found->name;
    }
    return raw;
}

ChangedThing::Field fieldOf(const service::ReleasePage &page, const ContentChange &change)
{
    ChangedThing::Field field{release_text::fieldName(change.field), {}, {}, {}};
    const bool isText = change.before.contains(u'\n') || change.after.contains(u'\n') || change.before.size() > kShort
                        || change.after.size() > kShort;
    if (isText) {
        field.lines = lineDiff(change.before, change.after, 2);
        return field;
    }
    field.before = valueWords(page, change, change.before);
    field.after = valueWords(page, change, change.after);
    return field;
}

ChangedSection &sectionOf(SignedChanges &all, Section section)
{
    const auto found = std::ranges::find(all.sections, section, &ChangedSection::section);
    return found == all.sections.end() ? all.sections.emplace_back(ChangedSection{section, sectionName(section), {}})
                                       : *found;
}

/// The document calls the two dates of the release by keys.
QString titleOf(const ContentChange &change)
{
    if (change.section == Section::Dates && change.title == "ship"_L1)
        return tr("Ship date");
    if (change.section == Section::Dates && change.title == "start"_L1)
        return tr("Start");
    return change.title;
}

ChangedThing &thingOf(ChangedSection &section, const ContentChange &change)
{
    // Changes of one thing stand one after the other.
    const QString title = titleOf(change);
    if (!section.things.empty() && section.things.back().title == title
        && section.things.back().change == Change::Changed && change.change == Change::Changed)
        return section.things.back();
    return section.things.emplace_back(ChangedThing{title, change.change, {}});
}

void countThings(const SignedChanges &all, Section section, QStringList &parts)
{
    const auto found = std::ranges::find(all.sections, section, &ChangedSection::section);
    if (found == all.sections.end())
        return;
    const auto count = [&](Change change) {
        return static_cast<int>(std::ranges::count(found->things, change, &ChangedThing::change));
    };
    if (section == Section::Commits) {
        if (const int many = count(Change::Added))
            parts += tr("%n commit(s) more", nullptr, many);
        if (const int many = count(Change::Removed))
            parts += tr("%n commit(s) fewer", nullptr, many);
        return;
    }
    const bool isItems = section == Section::Items;
    if (const int many = count(Change::Changed))
        parts += isItems ? tr("%n item(s) changed", nullptr, many) : tr("%n criterion(s) changed", nullptr, many);
    if (const int many = count(Change::Added))
        parts += isItems ? tr("%n item(s) added", nullptr, many) : tr("%n criterion(s) added", nullptr, many);
    if (const int many = count(Change::Removed))
        parts += isItems ? tr("%n item(s) removed", nullptr, many) : tr("%n criterion(s) removed", nullptr, many);
}

void tellDates(const service::ReleasePage &page, const std::vector<ContentChange> &changes, QStringList &parts)
{
    int others = 0;
    for (const ContentChange &each : changes) {
        if (each.section != Section::Dates || (each.change == Change::Changed && each.field != "at"_L1))
            continue;
        const QString from = valueWords(page, each, each.before);
        const QString to = valueWords(page, each, each.after);
        if (each.title == "ship"_L1)
            parts += tr("ship date moved from %1 to %2").arg(from, to);
        else if (each.title == "start"_L1)
            parts += tr("start moved from %1 to %2").arg(from, to);
        else
            ++others;
    }
    if (others > 0)
        parts += tr("%n milestone(s) changed", nullptr, others);
}

QString summaryOf(const service::ReleasePage &page, const SignedChanges &all, const std::vector<ContentChange> &changes)
{
    QStringList parts;
    countThings(all, Section::Items, parts);
    countThings(all, Section::Criteria, parts);
    countThings(all, Section::Commits, parts);
    tellDates(page, changes, parts);
    QStringList fields;
    for (const ContentChange &each : changes)
        if (each.section == Section::Release || each.field == "zone"_L1)
            fields += release_text::fieldName(each.field);
    if (!fields.isEmpty())
        parts += tr("changed: %1").arg(fields.join(u", "_s));
    return parts.join(u" · "_s);
}

} // namespace

SignedChanges signedChanges(const service::ReleasePage &page, const Signoff &decision,
                            const SignoffRequirement &requirement)
{
    SignedChanges all;
    const QString now = signedContent(page.plan, requirement.phase, requirement.role).document;
    const std::vector<ContentChange> changes = contentChanges(decision.content, now);
    for (const ContentChange &each : changes) {
        ChangedThing &thing = thingOf(sectionOf(all, each.section), each);
        switch (each.change) {
        case Change::Added: ++all.added; break;
        case Change::Removed: ++all.removed; break;
        case Change::Changed:
            ++all.changed;
            thing.fields.push_back(fieldOf(page, each));
            break;
        }
    }
    const auto unchanged = [&](Section section, std::size_t total) {
        const auto found = std::ranges::find(all.sections, section, &ChangedSection::section);
        const std::size_t touched =
            found == all.sections.end()
                ? 0
                : static_cast<std::size_t>(std::ranges::count_if(
                      found->things, [](const auto &each) { return each.change != Change::Removed; }));
        return static_cast<int>(total - std::min(total, touched));
    };
    all.items = unchanged(Section::Items, page.plan.items.size());
    all.criteria = unchanged(Section::Criteria, page.plan.criteria.size());
    all.summary = summaryOf(page, all, changes);
    return all;
}

} // namespace slipway::ui
