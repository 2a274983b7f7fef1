// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/item_verbs.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "core/release/transitions.h"
#include "service/commands/checklist_commands.h"
#include "service/export_file.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace checklist_verbs {

Result<Answer> importFile(Call &call)
{
    const QString file = call.text("FILE");
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto text = readFile(file);
    if (!text)
        return std::unexpected(text.error());
    const service::ImportChecklist command{release->id, *text, nameInSentences(file), call.has("--include-fenced")};
    return call.session().run(command).transform([](const service::ChecklistImport &report) {
        QStringList lines{tr("Items: %1 added, %2 updated, %3 unchanged. Phases added: %4.")
                              .arg(report.added)
                              .arg(report.updated)
                              .arg(report.unchanged)
                              .arg(report.phasesAdded)};
        if (report.retitled > 0)
            lines += tr("Retitled: %1").arg(report.retitled);
        if (report.moved > 0)
            lines += tr("Moved to another phase: %1").arg(report.moved);
        if (!report.phasesRenamed.isEmpty())
            lines += plain(tr("Phases renamed: %1").arg(report.phasesRenamed.join(u", "_s)));
        if (report.missing > 0)
            lines += tr("%n item(s) are no longer in the file; they were left as they are.", nullptr, report.missing);
        if (report.fencedTasks > 0)
            lines += tr("Left out inside code blocks: %1. Take them too: --include-fenced.").arg(report.fencedTasks);
        if (!report.unknownOwners.isEmpty())
            lines += plain(tr("Not in this workspace: %1.").arg(report.unknownOwners.join(u", "_s)));
        for (const QString &each : report.notes)
            lines += plain(each);
        return Answer{.text = lines.join(u'\n'),
                      .json = {{u"import"_s,
                                QJsonObject{{u"added"_s, report.added},
                                            {u"updated"_s, report.updated},
                                            {u"unchanged"_s, report.unchanged},
                                            {u"phases_added"_s, report.phasesAdded},
                                            {u"retitled"_s, report.retitled},
                                            {u"moved"_s, report.moved},
                                            {u"phases_renamed"_s, QJsonArray::fromStringList(report.phasesRenamed)},
                                            {u"notes"_s, QJsonArray::fromStringList(report.notes)},
                                            {u"missing"_s, report.missing},
                                            {u"fenced"_s, report.fencedTasks},
                                            {u"unknown_owners"_s, QJsonArray::fromStringList(report.unknownOwners)}}}}};
    });
}

Result<Answer> exportFile(Call &call)
{
    const QString file = call.text("FILE");
    return call.release()
        .and_then([&](const Release &release) { return call.queries().checklistMarkdown(release.id); })
        .and_then([&](const QByteArray &text) -> Result<Answer> {
            if (file == kStandardStream)
                return Answer{.text = {},
                              .json = {{u"file"_s, QJsonValue()}, {u"content"_s, QString::fromUtf8(text)}},
                              .file = text};
            return service::writeExport(file, text, call.workspaceFile()).transform([&] {
                return Answer{.text = tr("Wrote %1").arg(file), .json = {{u"file"_s, file}}};
            });
        });
}

/// Items in the order of their phases, nested ones under their parent.
class ItemList
{
public:
    ItemList(const ReleasePlan &plan, const Names &names) : m_plan(plan), m_names(names) {}

    Answer answer()
    {
        addUnder(std::nullopt, std::nullopt, 0);
        for (const Phase &each : m_plan.phases)
            addUnder(each.id, std::nullopt, 0);
        // An item can stand in another phase than its parent; it must not be lost.
        for (const Item &each : m_plan.items)
            if (!m_shown.contains(each.id))
                add(each, 0);
        return {.text = m_table.text(tr("The checklist is empty.")), .json = {{u"items"_s, m_json}}};
    }

private:
    void addUnder(const std::optional<PhaseId> &phase, const std::optional<ItemId> &parent, int depth)
    {
        for (const Item &each : m_plan.items)
            if (each.phase == phase && each.parent == parent && !m_shown.contains(each.id)) {
                add(each, depth);
                addUnder(phase, each.id, depth + 1);
            }
    }

    void add(const Item &item, int depth)
    {
        m_shown.insert(item.id);
        const Phase *phase = item.phase ? m_plan.phase(*item.phase) : nullptr;
        const QString state =
            item.reason.isEmpty() ? stateWord(item.state) : stateWord(item.state) + u", "_s + item.reason;
        const QString title = item.required ? item.title : item.title + tr(" (optional)");
        const QString owner = item.owner                 ? m_names.person(item.owner)
                              : item.ownerHint.isEmpty() ? QString()
                                                         : u'@' + item.ownerHint;
        m_table.add({phase ? phase->name : QString(), QString(2 * depth, u' ') + title, state, owner,
                     wallText(item.due, m_plan.release.shipZone), item.id.toString()});
        m_json.append(itemJson(item, m_plan, m_names));
    }

    const ReleasePlan &m_plan;
    const Names &m_names;
    Table m_table{{tr("PHASE"), tr("ITEM"), tr("STATE"), tr("OWNER"), tr("DUE"), tr("ID")}};
    QJsonArray m_json;
    QSet<ItemId> m_shown;
};

Result<Answer> list(Call &call)
{
    const auto plan = call.plan();
    const auto names = call.names();
    if (!plan || !names)
        return std::unexpected(plan ? names.error() : plan.error());
    return ItemList(*plan, *names).answer();
}

} // namespace checklist_verbs
} // namespace

void addChecklist(CommandTree &tree)
{
    using namespace checklist_verbs;
    tree.noun("checklist", tr("What has to be done for a release"));
    tree.verb("import", tr("Reads a Markdown task list; the same file again updates and does not double"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("FILE", Value::File, tr("A Markdown file; - for standard input"))
        .flag("--include-fenced", tr("Also the tasks inside code blocks"))
        .does(importFile);
    tree.verb("export", tr("Writes a Markdown task list"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("FILE", Value::File, tr("Where to; - for standard output"))
        .byAnybody()
        .does(exportFile);
    tree.verb("list", tr("Lists the items"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .byAnybody()
        .does(list);
    addItemVerbs(tree);
}

} // namespace slipway::ctl
