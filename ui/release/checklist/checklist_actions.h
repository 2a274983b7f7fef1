// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace slipway::ui {

class AskBar;
class ReleaseDesk;

/// What can be done with items; asks for a reason where one is needed.
class ChecklistActions : public QObject
{
    Q_OBJECT

public:
    ChecklistActions(ReleaseDesk &desk, AskBar &ask, QObject *parent = nullptr);

    /// Done when one of them is open, else open again.
    void toggle(const std::vector<ItemId> &items);
    /// Asks first when the state needs a reason.
    void setState(const std::vector<ItemId> &items, ItemState state);
    void setOwner(const std::vector<ItemId> &items, std::optional<PersonId> owner);
    void setTitle(ItemId item, const QString &title);
    /// Takes a rule, a date, or nothing.
    /// @param refused gets what is wrong with anything else, which changes nothing; perhaps before this returns
    void setDue(ItemId item, const QString &text, std::function<void(const QString &)> refused);
    void setPhase(ItemId item, std::optional<PhaseId> phase);
    void remove(const std::vector<ItemId> &items);
    void move(ItemId item, std::optional<PhaseId> phase, std::optional<ItemId> parent, std::optional<ItemId> after);
    void importText(const QByteArray &text, const QString &sourceName);

Q_SIGNALS:
    void askEnded();

private:
    ReleaseDesk &m_desk;
    AskBar &m_ask;
};

/// What a person typed as due: a rule, or a moment. Both empty: no due.
struct TypedDue {
    QString rule;
    std::optional<Instant> at;
};
/// @return nothing when it is neither a rule nor a date
[[nodiscard]] std::optional<TypedDue> readDue(const QString &text, const QByteArray &zone);

} // namespace slipway::ui
