// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/theme/glyph.h"

#include <QStringList>

namespace slipway::ui {

/// A line of *You sign exactly this*.
struct SignFact {
    QString id; ///< scope, criteria, checklist, evidence, dates
    Glyph glyph = Glyph::Approved;
    QString name;
    QString text;
    bool isBad = false;
    QStringList details; ///< what *Look* shows, a line each

    bool operator==(const SignFact &) const = default;
};

/// What a decision for the gate of `phase` covers, as counts and as full lists.
[[nodiscard]] std::vector<SignFact> signFacts(const service::ReleasePage &page, std::optional<PhaseId> phase,
                                              Instant now);

} // namespace slipway::ui
