// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "formats/checklist/checklist.h"
#include "service/command_context.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/checklist_recognition.h"

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

/// Puts a parsed list into a release. Phases are recognised by their key or name.
class ChecklistImporter
{
public:
    ChecklistImporter(CommandContext &context, ReleasePlan plan, const formats::Checklist &list,
                      const QString &sourceName)
        : m_context(context),
          m_plan(std::move(plan)),
          m_recognition(m_plan, list, sourceName)
    {
        for (const Item &each : m_plan.items)
            m_orders.insert(each.order);
    }

    Result<ChecklistImport> run(const formats::Checklist &list)
    {
        m_report.fencedTasks = list.fencedTasks;
        m_report.missing = m_recognition.missing(m_plan);
        if (const auto done = takeHead(list); !done)
            return std::unexpected(done.error());
        for (const auto &section : list.sections) {
            if (!hasTasks(section))
                continue;
            const auto phase = phaseFor(section);
            if (!phase)
                return std::unexpected(phase.error());
            if (const auto done = describe(*phase, section.prose); !done)
                return std::unexpected(done.error());
            for (const auto &item : section.items)
                if (const auto done = take(item, *phase, std::nullopt); !done)
                    return std::unexpected(done.error());
        }
        return m_context.transaction().insertMany(m_new).transform([&] { return m_report; });
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

    Result<> describe(std::optional<PhaseId> id, const QString &prose)
    {
        const auto phase = id ? std::ranges::find(m_plan.phases, *id, &Phase::id) : m_plan.phases.end();
        if (phase == m_plan.phases.end() || prose.isEmpty() || phase->description.contains(prose))
            return {};
        const bool isFurther = !m_described.insert(*id).second;
        phase->description = isFurther ? phase->description + u"\n\n"_s + prose : prose;
        return m_context.transaction().update(*phase);
    }

    Result<std::optional<PhaseId>> phaseFor(const formats::ChecklistSection &section)
    {
        if (section.title.isEmpty())
            return std::nullopt;
        for (const Phase &each : m_plan.phases)
            if (each.key == section.key || each.name.compare(section.title, Qt::CaseInsensitive) == 0)
                return each.id;
        Phase phase{m_context.newId<Phase>(),
                    m_plan.release.id,
                    section.key,
                    section.title,
                    u"S"_s,
                    u"T"_s,
                    {m_plan.release.start, m_plan.release.ship},
                    orderkey::between(m_plan.phases.empty() ? QString() : m_plan.phases.back().order, {})};
        ++m_report.phasesAdded;
        m_plan.phases.push_back(phase);
        return m_context.transaction().insert(phase).transform([&] { return std::optional(phase.id); });
    }

    Result<> take(const formats::ChecklistItem &given, std::optional<PhaseId> phase, std::optional<ItemId> parent)
    {
        const Item *known = m_recognition.itemOf(given);
        const Item item = known ? updated(*known, given, phase, parent) : made(given, phase, parent);
        m_report.retitled += m_recognition.isRetitled(given) ? 1 : 0;
        if (!known) {
            m_new.push_back(item);
            ++m_report.added;
        } else if (*known == item) {
            ++m_report.unchanged;
        } else {
            ++m_report.updated;
            if (const auto done = m_context.transaction().update(item); !done)
                return done;
        }
        m_previous = item.order;
        for (const auto &child : given.children)
            if (const auto done = take(child, item.phase, item.id); !done)
                return done;
        return {};
    }

    Item made(const formats::ChecklistItem &given, std::optional<PhaseId> phase, std::optional<ItemId> parent)
    {
        Item item;
        item.id = m_context.newId<Item>();
        item.release = m_plan.release.id;
        item.phase = phase;
        item.parent = parent;
        item.title = given.title.isEmpty() ? tr("(no title)") : titleOf(given);
        item.body = given.body;
        item.sourceKey = m_recognition.sourceKeyOf(given);
        item.order = nextOrder();
        setOwner(item, given.owner);
        if (given.checked)
            tick(item);
        return item;
    }

    /// What was changed here stays where the file says what it said before: a new title, another phase, notes, who does it, and
    /// that it is done or decided.
    Item updated(const Item &known, const formats::ChecklistItem &given, std::optional<PhaseId> phase,
                 std::optional<ItemId> parent)
    {
        Item item = known;
        const bool isAsImported = m_recognition.isAsImported(given);
        const QString now = formats::titleKey(known.title);
        const bool isRenamed = m_recognition.isRetitled(given)
                                   ? !m_recognition.hadTitle(known, now)
                                   : isAsImported && now != formats::titleKey(given.title)
                                         && now != formats::titleKey(titleOf(given));
        const bool isMoved = isAsImported && !known.parent && !parent && known.phase && known.phase != phase;
        if (!isRenamed && !given.title.isEmpty())
            item.title = titleOf(given);
        if (!isMoved) {
            item.phase = phase;
            item.parent = parent;
        }
        if (!given.body.isEmpty())
            item.body = given.body;
        if (item.sourceKey.isEmpty() || m_recognition.isRetitled(given))
            item.sourceKey = m_recognition.sourceKeyOf(given);
        setOwner(item, given.owner);
        if (given.checked && item.state != ItemState::Done)
            tick(item);
        return item;
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

    void tick(Item &item) const
    {
        item.state = ItemState::Done;
        item.reason.clear();
        item.doneAt = m_context.now();
        item.doneBy = m_context.actorId();
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

    void setOwner(Item &item, const QString &name)
    {
        if (name.isEmpty() || item.owner)
            return;
        if (const auto person = personCalled(name)) {
            item.owner = person;
            item.ownerHint.clear();
            return;
        }
        item.ownerHint = name;
        if (!m_report.unknownOwners.contains(name))
            m_report.unknownOwners += name;
    }

    /// `@Mara-Lind`, `@mara.lind`, `@mara` (of mara@…) and `@Mara` when there is only one: handles have no spaces.
    std::optional<PersonId> personCalled(const QString &handle)
    {
        if (!m_people)
            m_people = m_context.transaction().all<Person>("name").value_or(std::vector<Person>{});
        const QString wanted = plain(handle);
        std::optional<PersonId> byFirstName;
        int sameFirstName = 0;
        for (const Person &each : *m_people) {
            if (plain(each.name) == wanted || plain(each.email) == wanted
                || plain(each.email.section(u'@', 0, 0)) == wanted)
                return each.id;
            if (each.name.section(u' ', 0, 0).compare(handle, Qt::CaseInsensitive) == 0) {
                byFirstName = each.id;
                ++sameFirstName;
            }
        }
        return sameFirstName == 1 ? byFirstName : std::nullopt;
    }

    static QString plain(const QString &name)
    {
        QString letters = name.normalized(QString::NormalizationForm_C).toCaseFolded();
        return letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    }

    CommandContext &m_context;
    std::optional<std::vector<Person>> m_people;
    ReleasePlan m_plan;
    ChecklistRecognition m_recognition;
    std::set<QString> m_orders;
    std::set<PhaseId> m_described; ///< by this file
    QString m_previous; ///< order of the task before
    int m_placed = 0;   ///< new tasks among known ones
    std::vector<Item> m_new;
    ChecklistImport m_report;
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
