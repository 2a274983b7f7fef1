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

ChangedThing &thingOf(ChangedSection &section, const ContentChange &change)
{
    // Changes of one thing stand one after the other.
    if (!section.things.empty() && section.things.back().title == change.title
        && section.things.back().change == Change::Changed && change.change == Change::Changed)
        return section.things.back();
    return section.things.emplace_back(ChangedThing{change.title, change.change, {}});
}

} // namespace

SignedChanges signedChanges(const service::ReleasePage &page, const Signoff &decision,
                            const SignoffRequirement &requirement)
{
    SignedChanges all;
    const QString now = signedContent(page.plan, requirement.phase).document;
    for (const ContentChange &each : contentChanges(decision.content, now)) {
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
    return all;
}

} // namespace slipway::ui
