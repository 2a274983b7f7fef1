// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_ticks.h"

#include "core/base/tr.h"
#include "service/commands/checklist_memory.h"
#include "service/commands/item_rules.h"

#include <algorithm>

namespace slipway::service {

ChecklistTicks::ChecklistTicks(const ReleasePlan &plan, const ChecklistRecognition &recognition,
                               const formats::Checklist &list)
    : m_plan(plan),
      m_recognition(recognition)
{
    for (const formats::ChecklistSection &section : list.sections)
        look(section.items);
    refuseWhatWaits();
}

std::optional<ItemState> ChecklistTicks::stateOf(const Item &item) const
{
    const auto found = m_states.constFind(item.id);
    return found == m_states.cend() ? std::nullopt : std::optional(*found);
}

bool ChecklistTicks::remembered(const Item &item, bool isChecked) const
{
    const TaskMemory memory(item.imported);
    if (m_refused.contains(item.id))
        return false;
    if (memory.isEmpty() || m_states.contains(item.id))
        return isChecked;
    // What was done here before the file said so stays done when the file of then is read again.
    return item.state == ItemState::Done ? memory.isChecked() && isChecked : isChecked;
}

void ChecklistTicks::look(const std::vector<formats::ChecklistItem> &tasks)
{
    for (const formats::ChecklistItem &task : tasks) {
        if (const Item *item = m_recognition.itemOf(task))
            wish(*item, task.checked);
        look(task.children);
    }
}

void ChecklistTicks::wish(const Item &item, bool isChecked)
{
    const TaskMemory memory(item.imported);
    if (isChecked == (memory.isEmpty() ? false : memory.isChecked()) || isChecked == (item.state == ItemState::Done))
        return;
    if (!isChecked) {
        m_states.insert(item.id, ItemState::Open);
        return;
    }
    if (item.state == ItemState::Skipped || (item.state == ItemState::Blocked && memory.isEmpty())) {
        m_notes += item.state == ItemState::Skipped
                       ? tr("“%1” is ticked in the file; here it is skipped, which stays.").arg(item.title)
                       : tr("“%1” is ticked in the file; here it is blocked, which stays.").arg(item.title);
        return;
    }
    m_ticked.push_back(item.id);
}

void ChecklistTicks::refuseWhatWaits()
{
    for (bool isSettled = false; !isSettled;) {
        isSettled = true;
        const std::vector<ItemId> together = m_ticked;
        std::erase_if(m_ticked, [&](ItemId id) {
            const Item &item = *m_plan.item(id);
            const auto may = mayBeDone(m_plan, item, together);
            if (may)
                return false;
            isSettled = false;
            m_refused.insert(id);
            m_notes += tr("%1 It is ticked in the file, but was left as it is.").arg(may.error().sentence);
            return true;
        });
    }
    for (const ItemId id : m_ticked) {
        const Item &item = *m_plan.item(id);
        if (item.state == ItemState::Blocked)
            m_notes += tr("“%1” was blocked here (%2); it is ticked in the file and is done now.")
                           .arg(item.title, item.reason);
        m_states.insert(id, ItemState::Done);
    }
}

} // namespace slipway::service
