// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMetaType>
#include <QString>

#include <optional>

namespace slipway::ui {

/// A place in the window; pages ask the shell to go there.
struct Route {
    QString page;                          ///< id of the page: `today`, `calendar`, `releases`, `pipelines`, `settings`
    std::optional<ReleaseId> release = {}; ///< page `releases`: this one
    /// Of a release: `overview`, `checklist`, `criteria`, `signoffs`, `incidents`, `notes`, `activity`; of settings: the section.
    QString tab = {};
    Uuid focus = {};     ///< the item, requirement, criterion, person … to be shown there; null: none
    QString intent = {}; ///< what to begin there: `sign`, `changes`, `new`; empty: nothing

    bool operator==(const Route &) const = default;
};

} // namespace slipway::ui

Q_DECLARE_METATYPE(slipway::ui::Route)
