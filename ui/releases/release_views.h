// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/releases/release_window.h"

#include <QDate>
#include <QStringList>

#include <vector>

namespace slipway::ui {

/// What the table shows under one name: built in, or kept by the team.
struct ReleaseView {
    QString key;                    ///< stable: a word, or the id of the saved view
    QString name;                   ///< translated, or as the person named it
    std::optional<SavedView> saved; ///< none: built in
    ReleaseQuery query;
    QStringList columns; ///< words of the columns shown; empty: as they are
};

/// The views that come with Slipway, for a person and a day.
/// @param person null: nobody is chosen, then there is no view of one's own
[[nodiscard]] std::vector<ReleaseView> builtInViews(PersonId person, QDate today, const QByteArray &zone);

/// A saved view as the table takes it; what it does not understand it leaves out.
[[nodiscard]] ReleaseView viewOf(const SavedView &saved);
/// What to keep of a table under a name.
[[nodiscard]] QJsonObject viewToJson(const ReleaseQuery &query, const QStringList &columns);

} // namespace slipway::ui
