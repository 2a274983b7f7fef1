// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace slipway::ui {

/// Whether something can be done now, and if not, why: shown in the tooltip and beside the control.
struct Availability {
    bool may = true;
    QString whyNot;

    bool operator==(const Availability &) const = default;
    [[nodiscard]] static Availability no(const QString &why) { return {false, why}; }
};

} // namespace slipway::ui
