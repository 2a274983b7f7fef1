// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries_private.h"

#include "formats/checklist/checklist.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace slipway::service {

namespace {

/// `Mara Lind` as what can stand after an `@`.
QString handleOf(const QString &name)
{
    QString handle;
    for (const QChar c : name.normalized(QString::NormalizationForm_C))
        if (c.isLetterOrNumber() || c == u'_')
            handle += c;
        else if (!handle.isEmpty() && !handle.endsWith(u'-'))
            handle += u'-';
    return handle.endsWith(u'-') ? handle.chopped(1) : handle;
}

/// Items below each; those whose parent is gone stand at the top.
using Children = QHash<ItemId, std::vector<const Item *>>;

Children childrenIn(const ReleasePlan &plan, std::vector<const Item *> &top)
{
    QSet<ItemId> there;
    for (const Item &item : plan.items)
        there.insert(item.id);
    Children children;
    for (const Item &item : plan.items)
        (item.parent && there.contains(*item.parent) ? children[*item.parent] : top).push_back(&item);
    return children;
}

formats::ChecklistItem checklistItem(const ReleasePage &page, const Item &item, const Children &children)
{
    formats::ChecklistItem out;
    out.title = item.title;
    out.body = item.body;
    out.checked = item.state == ItemState::Done;
    out.owner = item.owner ? handleOf(page.personName(item.owner)) : item.ownerHint;
    for (const Item *child : children.value(item.id))
        out.children.push_back(checklistItem(page, *child, children));
    return out;
}

} // namespace

Result<QByteArray> Queries::checklistMarkdown(ReleaseId id)
{
    return release(id).transform([](const ReleasePage &page) {
        // What it says besides its tasks was written by writeChecklist().
        formats::Checklist list =
            formats::parseChecklist(page.plan.release.checklistHead.toUtf8(), {}).value_or(formats::Checklist{});
        list.frontMatter = page.plan.release.frontMatter;
        std::vector<const Item *> top;
        const Children children = childrenIn(page.plan, top);
        auto addSection = [&](const QString &title, const QString &key, const QString &prose, const auto &isMine) {
            formats::ChecklistSection section;
            section.prose = prose;
            section.title = title;
            section.level = title.isEmpty() ? 0 : 2;
            section.key = key;
            for (const Item *item : top)
                if (isMine(*item))
                    section.items.push_back(checklistItem(page, *item, children));
            if (!section.items.empty())
                list.sections.insert(title.isEmpty() ? list.sections.begin() : list.sections.end(), std::move(section));
        };
        addSection({}, {}, {}, [&](const Item &item) {
            return std::ranges::none_of(page.plan.phases, [&](const Phase &phase) { return phase.id == item.phase; });
        });
        for (const Phase &phase : page.plan.phases)
            addSection(phase.name, phase.key, phase.description,
                       [&](const Item &item) { return item.phase == phase.id; });
        return formats::writeChecklist(list);
    });
}

} // namespace slipway::service
