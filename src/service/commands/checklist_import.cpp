// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "formats/checklist/checklist.h"
#include "service/command_context.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/checklist_memory.h"
#include "service/commands/checklist_owners.h"
#include "service/commands/checklist_phases.h"
#include "service/commands/checklist_recognition.h"
#include "service/commands/checklist_ticks.h"
#include "service/commands/item_rules.h"

#include <set>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

bool hasTasks(const formats::ChecklistSection &section)
{
    return !section.items.empty();
}

/// More new tasks than this go to the end of a list that is there already, for keys between two others grow.
constexpr int kMostPlacedBetween = 200;

/// So much of a plain bullet stands before the titles of its tasks.
constexpr qsizetype kLongestBullet = 60;

/// Puts a parsed list into a release.
class ChecklistImporter
{
public:
    ChecklistImporter(CommandContext &context, ReleasePlan plan, const formats::Checklist &list,
                      const QString &sourceName)
        : m_context(context),
          m_before(std::move(plan)),
          m_plan(m_before),
          m_recognition(m_before, list, sourceName),
          m_ticks(m_before, m_recognition, list),
          m_owners(context),
          m_phases(context, m_plan, m_recognition, m_report)
    {
        for (const Item &each : m_before.items) {
            m_orders.insert(each.order);
            m_parents.insert(each.id, each.parent);
        }
    }

    Result<ChecklistImport> run(const formats::Checklist &list)
    {
        m_report.fencedTasks = list.fencedTasks;
        m_report.missing = m_recognition.missing(m_before);
        m_report.notes = m_ticks.notes();
        if (const auto done = takeHead(list); !done)
            return std::unexpected(done.error());
        for (const auto &section : list.sections) {
            if (!hasTasks(section))
                continue;
            const auto phase = m_phases.phaseFor(section);
            if (!phase)
                return std::unexpected(phase.error());
            m_heading = formats::titleKey(section.title);
            for (const auto &item : section.items)
                if (const auto done = take(item, *phase, std::nullopt, {}); !done)
                    return std::unexpected(done.error());
        }
        for (auto each = m_recognition.alsoIn().begin(); each != m_recognition.alsoIn().end(); ++each)
            m_report.notes +=
                tr("%n of the tasks stand here already, from the file %1. A file of another name is another "
                   "list: import it under that name if it is the same.",
                   nullptr, each.value())
                    .arg(each.key());
        return m_phases.write().and_then([&] { return m_context.transaction().insertMany(m_new); }).transform([&] {
            return m_report;
        });
    }

private:
    /// Front matter, and what stands in the file without tasks, is kept for export.
    Result<> takeHead(const formats::Checklist &list)
    {
        formats::Checklist head;
        head.intro = list.intro;
        for (const auto &section : list.sections)
            if (!hasTasks(section))
                head.sections.push_back(section);
            else if (section.title.isEmpty() && !section.prose.isEmpty())
                head.intro += (head.intro.isEmpty() ? QString() : u"\n\n"_s) + section.prose;
        Release release = m_plan.release;
        if (!list.frontMatter.isEmpty())
            release.frontMatter = list.frontMatter;
        if (const QString text = QString::fromUtf8(formats::writeChecklist(head)).trimmed(); !text.isEmpty())
            release.checklistHead = text;
        return release == m_plan.release ? Result<>{} : m_context.transaction().update(release);
    }

    Result<> take(const formats::ChecklistItem &given, std::optional<PhaseId> phase, std::optional<ItemId> parent,
                  const QString &parentKey)
    {
        const Item *known = m_recognition.itemOf(given);
        Item item;
        if (known) {
            auto made = updated(*known, given, phase, parent, parentKey);
            if (!made)
                return std::unexpected(made.error());
            item = std::move(*made);
            count(*known, item, given);
            if (*known != item)
                if (const auto done = m_context.transaction().update(item); !done)
                    return done;
        } else {
            item = made(given, phase, parent, parentKey);
            m_new.push_back(item);
            ++m_report.added;
        }
        m_parents.insert(item.id, item.parent);
        m_previous = item.order;
        for (const auto &child : given.children)
            if (const auto done = take(child, item.phase, item.id, given.sourceKey); !done)
                return done;
        return {};
    }

    void count(const Item &before, Item after, const formats::ChecklistItem &given)
    {
        m_report.retitled += m_recognition.isRetitled(given) ? 1 : 0;
        m_report.moved += before.phase != after.phase ? 1 : 0;
        // What only we keep in mind is no update.
        after.imported = before.imported;
        if (!m_recognition.isRetitled(given))
            after.sourceKey = before.sourceKey;
        ++(before == after ? m_report.unchanged : m_report.updated);
    }

    Item made(const formats::ChecklistItem &given, std::optional<PhaseId> phase, std::optional<ItemId> parent,
              const QString &parentKey)
    {
        Item item;
        item.id = m_context.newId<Item>();
        item.release = m_plan.release.id;
        item.phase = phase;
        item.parent = parent;
        item.title = given.title.isEmpty() ? tr("(no title)") : titleOf(given);
        item.body = given.body;
        item.sourceKey = m_recognition.sourceKeyOf(given);
        item.imported = firstMemory(given, parentKey).toJson();
        item.order = nextOrder();
        m_owners.give(item, given.owner);
        tellUnknownOwner(item, given.owner);
        if (given.checked) {
            item.state = ItemState::Done;
            item.doneAt = m_context.now();
            item.doneBy = m_context.actorId();
        }
        return item;
    }

    [[nodiscard]] TaskMemory firstMemory(const formats::ChecklistItem &given, const QString &parentKey) const
    {
        TaskMemory memory{QJsonObject()};
        memory.learn(memory::kTitle, titleOf(given));
        memory.learn(memory::kBody, given.body);
        memory.setText(memory::kOwner, given.owner);
        memory.setText(memory::kHeading, m_heading);
        memory.setText(memory::kParent, parentKey);
        memory.setChecked(given.checked);
        return memory;
    }

    Result<Item> updated(const Item &known, const formats::ChecklistItem &given, std::optional<PhaseId> phase,
                         std::optional<ItemId> parent, const QString &parentKey)
    {
        Item item = known;
        TaskMemory memory(known.imported);
        const bool isFirst = memory.isEmpty();
        if (isFirst) {
            memory = firstMemory(given, parentKey);
            meet(item, given, phase, parent);
        } else {
            const bool isOwnerKept = takeOwner(item, memory, given.owner);
            takeTitle(item, memory, given, isOwnerKept);
            takeBody(item, memory, given);
            takePlace(item, memory, phase, parent, parentKey);
        }
        tellUnknownOwner(item, given.owner);
        if (known.sourceKey.isEmpty() || isFirst || m_recognition.isRetitled(given) || m_recognition.isMoved(given)) {
            item.sourceKey = m_recognition.sourceKeyOf(given);
            memory.setText(memory::kHeading, m_heading);
            memory.setText(memory::kParent, parentKey);
        }
        memory.setChecked(m_ticks.remembered(known, given.checked));
        item.imported = memory.toJson();
        const auto state = m_ticks.stateOf(known);
        return state ? inState(m_context, m_before, item, *state, {}) : Result<Item>(std::move(item));
    }

    /// The file and the item meet for the first time, or what the file said then is not known: what is empty here is filled in.
    void meet(Item &item, const formats::ChecklistItem &given, std::optional<PhaseId> phase,
              std::optional<ItemId> parent)
    {
        const bool isAsImported = m_recognition.isAsImported(given);
        const QString now = formats::titleKey(item.title);
        const bool isRenamed = m_recognition.isRetitled(given) ? !m_recognition.hadTitle(item, now)
                                                               : isAsImported && now != formats::titleKey(given.title)
                                                                     && now != formats::titleKey(titleOf(given));
        const bool isMovedHere = isAsImported && !item.parent && !parent && item.phase && item.phase != phase;
        if (!isRenamed && !given.title.isEmpty())
            item.title = titleOf(given);
        if (item.body.isEmpty())
            item.body = given.body;
        if (!isMovedHere && !wouldLieUnderItself(item, parent)) {
            item.phase = phase;
            item.parent = parent;
        }
        if (!item.owner && !given.owner.isEmpty())
            m_owners.give(item, given.owner);
    }

    void takeTitle(Item &item, TaskMemory &memory, const formats::ChecklistItem &given, bool isOwnerKept)
    {
        if (given.title.isEmpty())
            return;
        const QString title = titleOf(given);
        switch (memory.judge(memory::kTitle, item.title, title)) {
        case Side::Ours: break;
        case Side::Theirs:
            // Who is named in the title would not be who owns it.
            if (!isOwnerKept || formats::titleKey(title) != formats::titleKey(item.title))
                item.title = title;
            break;
        case Side::Both:
            m_report.notes +=
                tr("“%1” is called “%2” in the file now; it was renamed here, which stays.").arg(item.title, title);
        }
    }

    void takeBody(Item &item, TaskMemory &memory, const formats::ChecklistItem &given)
    {
        const Side side = memory.judge(memory::kBody, item.body, given.body);
        if (side == Side::Theirs)
            item.body = given.body;
        else if (side == Side::Both)
            m_report.notes +=
                tr("The text of “%1” changed in the file; it was changed here, too, which stays.").arg(item.title);
    }

    void takePlace(Item &item, TaskMemory &memory, std::optional<PhaseId> phase, std::optional<ItemId> parent,
                   const QString &parentKey)
    {
        if (item.phase == phase && item.parent == parent)
            return;
        const QString heading = memory.text(memory::kHeading);
        const QString under = memory.text(memory::kParent);
        if (heading == m_heading && under == parentKey)
            return;
        const Item *above = item.parent ? m_before.item(*item.parent) : nullptr;
        const QString here = m_phases.headingOf(item.phase);
        const bool isUnderIt =
            above || here == heading || here == m_heading || m_recognition.headingBefore(here) == heading;
        const bool isAsImported = isUnderIt && (above ? m_recognition.keyOf(*above) : QString()) == under;
        memory.setText(memory::kHeading, m_heading);
        memory.setText(memory::kParent, parentKey);
        if (isAsImported && !wouldLieUnderItself(item, parent)) {
            item.phase = phase;
            item.parent = parent;
        } else {
            m_report.notes += tr("“%1” was moved in the file, and here as well; it stays where it is.").arg(item.title);
        }
    }

    /// @return whether somebody else than the file says owns it, since it was changed here
    bool takeOwner(Item &item, TaskMemory &memory, const QString &handle)
    {
        // Somebody of that name may have come.
        if (!item.owner && item.ownerHint == handle && !handle.isEmpty())
            m_owners.give(item, handle);
        const QString before = memory.text(memory::kOwner);
        if (handle == before || m_owners.isOwnedBy(item, handle))
            return false;
        memory.setText(memory::kOwner, handle);
        if (m_owners.isOwnedBy(item, before)) {
            m_owners.give(item, handle);
            return false;
        }
        m_report.notes += handle.isEmpty() ? tr("The file gives “%1” to nobody now; here it is with %2, which stays.")
                                                 .arg(item.title, m_owners.nameOf(item))
                                           : tr("The file gives “%1” to @%2 now; here it is with %3, which stays.")
                                                 .arg(item.title, handle, m_owners.nameOf(item));
        return true;
    }

    void tellUnknownOwner(const Item &item, const QString &handle)
    {
        if (!handle.isEmpty() && !item.owner && item.ownerHint == handle && !m_report.unknownOwners.contains(handle))
            m_report.unknownOwners += handle;
    }

    /// What is moved here and what is moved in the file may go round in a circle.
    [[nodiscard]] bool wouldLieUnderItself(const Item &item, std::optional<ItemId> parent) const
    {
        QSet<ItemId> seen;
        for (auto next = parent; next && !seen.contains(*next); next = m_parents.value(*next)) {
            if (*next == item.id)
                return true;
            seen.insert(*next);
        }
        return false;
    }

    /// "Linux: Upload the build" of a task under a plain bullet.
    static QString titleOf(const formats::ChecklistItem &given)
    {
        QString title;
        for (QString each : given.context) {
            while (each.endsWith(u':') || each.endsWith(u' '))
                each.chop(1);
            if (!each.isEmpty() && each != u"…"_s)
                title += each.left(kLongestBullet) + u": "_s;
        }
        return title + given.title;
    }

    /// After the task before it in the file; at the end when nothing of the file is there yet.
    QString nextOrder()
    {
        const bool isBetween = m_recognition.knowsAny() && ++m_placed <= kMostPlacedBetween;
        const QString before = isBetween ? m_previous : m_orders.empty() ? QString() : *m_orders.rbegin();
        const auto after = isBetween ? m_orders.upper_bound(before) : m_orders.end();
        const QString order = orderkey::between(before, after == m_orders.end() ? QString() : *after);
        m_orders.insert(m_orders.end(), order);
        return order;
    }

    CommandContext &m_context;
    const ReleasePlan m_before; ///< as it stood; what is recognised points into it
    ReleasePlan m_plan;
    ChecklistImport m_report;
    ChecklistRecognition m_recognition;
    ChecklistTicks m_ticks;
    ChecklistOwners m_owners;
    ChecklistPhases m_phases;
    std::set<QString> m_orders;
    QHash<ItemId, std::optional<ItemId>> m_parents; ///< as they are by now
    QString m_heading;                              ///< key of the section that is read
    QString m_previous;                             ///< order of the task before
    int m_placed = 0;                               ///< new tasks among known ones
    std::vector<Item> m_new;
};

} // namespace

Result<ChecklistImport> ImportChecklist::execute(CommandContext &context) const
{
    const auto list =
        formats::parseChecklist(text, sourceName, {.includeFenced = includeFenced, .labelsAsSections = true});
    if (!list)
        return std::unexpected(list.error());
    return context.editablePlan(release).and_then([&](const ReleasePlan &plan) {
        context.setSummary(tr("Import the checklist %1").arg(sourceName));
        return ChecklistImporter(context, plan, *list, sourceName).run(*list);
    });
}

} // namespace slipway::service
