// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_actions.h"

#include "core/release/transitions.h"
#include "core/schedule/due_rule.h"
#include "service/commands/checklist_commands.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kEndOfWork = 17; ///< hour at which a day without a time of day ends
constexpr int kMostImportNotes = 4;

bool isSettled(const Item *item)
{
    return item && (item->state == ItemState::Done || item->state == ItemState::Skipped);
}

} // namespace

std::optional<TypedDue> readDue(const QString &text, const QByteArray &zone)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return TypedDue{};
    if (const auto at = parseTime(typed, zone, QTime(kEndOfWork, 0)))
        return TypedDue{{}, at->at};
    if (const auto rule = DueRule::parse(typed))
        return TypedDue{rule->toString(), {}};
    return std::nullopt;
}

ChecklistActions::ChecklistActions(ReleaseDesk &desk, AskBar &ask, QObject *parent)
    : QObject(parent),
      m_desk(desk),
      m_ask(ask)
{}

void ChecklistActions::toggle(const std::vector<ItemId> &items)
{
    const bool isAllDone =
        std::ranges::all_of(items, [&](ItemId id) { return isSettled(m_desk.page().plan.item(id)); });
    setState(items, isAllDone ? ItemState::Open : ItemState::Done);
}

void ChecklistActions::setState(const std::vector<ItemId> &items, ItemState state)
{
    if (items.empty() || !m_desk.whyReadOnly().isEmpty())
        return;
    const auto apply = [this, items, state](const QString &reason) {
        m_desk.run(service::SetItemState{.release = m_desk.release(),
                                         .items = items,
                                         .state = state,
                                         .reason = reason,
                                         .evidence = {},
                                         .comment = {}});
        Q_EMIT askEnded();
    };
    if (state != ItemState::Blocked && state != ItemState::Skipped) {
        apply({});
        return;
    }
    const Item *first = m_desk.page().plan.item(items.front());
    const QString what = items.size() == 1 && first ? u"“%1”"_s.arg(release_text::oneLine(first->title, 60))
                                                    : tr("%n item(s)", nullptr, static_cast<int>(items.size()));
    if (state == ItemState::Blocked)
        m_ask.ask(tr("Block %1").arg(what), tr("What blocks it?"), tr("Block"), apply);
    else
        m_ask.ask(tr("Skip %1").arg(what), tr("Why is it skipped?"), tr("Skip"), apply);
}

void ChecklistActions::setOwner(const std::vector<ItemId> &items, std::optional<PersonId> owner)
{
    for (const ItemId id : items) {
        service::EditItem edit{};
        edit.release = m_desk.release();
        edit.item = id;
        edit.owner = std::optional<std::optional<PersonId>>(std::in_place, owner);
        m_desk.run(edit);
    }
}

void ChecklistActions::setTitle(ItemId item, const QString &title)
{
    service::EditItem edit{};
    edit.release = m_desk.release();
    edit.item = item;
    edit.title = title;
    m_desk.run(edit);
}

void ChecklistActions::setDue(ItemId item, const QString &text, std::function<void(const QString &)> refused)
{
    const auto due = readDue(text, m_desk.zone());
    if (!due)
        return refused(tr("“%1” is no date and no rule. A date looks like 2027-01-14 17:00, a rule like T-5wd@09:00: "
                          "five working days before the ship date at nine.")
                           .arg(release_text::oneLine(text, 60)));
    service::EditItem edit{};
    edit.release = m_desk.release();
    edit.item = item;
    if (due->rule.isEmpty())
        edit.due = std::optional<std::optional<Instant>>(std::in_place, due->at);
    else
        edit.dueRule = due->rule;
    m_desk.attempt(this, edit, [refused = std::move(refused)](const Result<service::EditItem::Answer> &done) {
        if (!done)
            refused(done.error().sentence);
    });
}

void ChecklistActions::setPhase(ItemId item, std::optional<PhaseId> phase)
{
    service::EditItem edit{};
    edit.release = m_desk.release();
    edit.item = item;
    edit.phase = std::optional<std::optional<PhaseId>>(std::in_place, phase);
    m_desk.run(edit);
}

void ChecklistActions::remove(const std::vector<ItemId> &items)
{
    if (items.empty() || !m_desk.whyReadOnly().isEmpty())
        return;
    const int count = static_cast<int>(items.size());
    m_desk.run(service::RemoveItems{m_desk.release(), items},
               [this, count](auto &&) { m_desk.offerUndo(tr("%n item(s) removed.", nullptr, count)); });
}

void ChecklistActions::move(ItemId item, std::optional<PhaseId> phase, std::optional<ItemId> parent,
                            std::optional<ItemId> after)
{
    m_desk.run(service::MoveItem{m_desk.release(), item, phase, parent, after});
}

void ChecklistActions::importText(const QByteArray &text, const QString &sourceName)
{
    m_desk.run(
        service::ImportChecklist{
            .release = m_desk.release(), .text = text, .sourceName = sourceName, .includeFenced = false},
        [this](const service::ChecklistImport &done) {
            QStringList notes;
            if (done.updated > 0)
                notes.append(tr("%n updated", nullptr, done.updated));
            if (done.unchanged > 0)
                notes.append(tr("%n unchanged", nullptr, done.unchanged));
            if (done.phasesAdded > 0)
                notes.append(tr("%n phase(s) added", nullptr, done.phasesAdded));
            if (done.fencedTasks > 0)
                notes.append(tr("%n box(es) in code blocks left out", nullptr, done.fencedTasks));
            if (!done.phasesRenamed.isEmpty())
                notes.append(tr("phases renamed: %1").arg(done.phasesRenamed.mid(0, 8).join(u", "_s)));
            if (!done.unknownOwners.isEmpty())
                notes.append(tr("unknown owners: %1").arg(done.unknownOwners.mid(0, 8).join(u", "_s)));
            QString told = notes.join(u"; "_s);
            for (const QString &each : done.notes.mid(0, kMostImportNotes))
                told += (told.isEmpty() ? QString() : u"\n"_s) + each;
            if (done.notes.size() > kMostImportNotes)
                told += u'\n' + tr("and %n more", nullptr, static_cast<int>(done.notes.size()) - kMostImportNotes);
            m_desk.tell(tr("%n item(s) added.", nullptr, done.added), told);
        });
}

} // namespace slipway::ui
