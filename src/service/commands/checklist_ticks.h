// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/plan.h"
#include "service/commands/checklist_recognition.h"

#include <QHash>

namespace slipway::service {

/// What the boxes of a file that is read again make of the items' states: a box that was ticked, or emptied, since the file
/// was read last counts; one that says what it said does not. What waits for something stays open. Inside of
/// `service/commands` only.
class ChecklistTicks
{
public:
    /// @param plan, recognition must outlive this
    ChecklistTicks(const ReleasePlan &plan, const ChecklistRecognition &recognition, const formats::Checklist &list);

    /// The state the file gives the item; none: it stays.
    [[nodiscard]] std::optional<ItemState> stateOf(const Item &item) const;
    /// What the file is remembered to have said; a tick that was refused counts when it is read next.
    [[nodiscard]] bool remembered(const Item &item, bool isChecked) const;
    /// What was not taken, and blocks that ended.
    [[nodiscard]] const QStringList &notes() const { return m_notes; }

private:
    void look(const std::vector<formats::ChecklistItem> &tasks);
    void wish(const Item &item, bool isChecked);
    void refuseWhatWaits();

    const ReleasePlan &m_plan;
    const ChecklistRecognition &m_recognition;
    QHash<ItemId, ItemState> m_states;
    QSet<ItemId> m_refused;
    std::vector<ItemId> m_ticked;
    QStringList m_notes;
};

} // namespace slipway::service
