// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/content.h"
#include "service/queries/release_page.h"
#include "ui/release/signoffs/line_diff.h"

namespace slipway::ui {

/// A thing that changed since a decision, with its fields.
struct ChangedThing {
    /// A field with its value before and after, in the words of people.
    struct Field {
        QString name;
        QString before;
        QString after;
        std::vector<DiffLine> lines; ///< of a text over several lines: its difference instead of the values

        bool operator==(const Field &) const = default;
    };

    QString title; ///< empty: the release itself
    ContentChange::Change change = ContentChange::Change::Changed;
    std::vector<Field> fields; ///< empty when a whole thing was added or removed

    bool operator==(const ChangedThing &) const = default;
};

/// The things of one kind that changed.
struct ChangedSection {
    ContentChange::Section section = ContentChange::Section::Release;
    QString name;
    std::vector<ChangedThing> things;

    bool operator==(const ChangedSection &) const = default;
};

struct SignedChanges {
    std::vector<ChangedSection> sections;
    int added = 0;
    int removed = 0;
    int changed = 0;
    int items = 0;    ///< that did not change
    int criteria = 0; ///< that did not change
    QString summary;  ///< "3 items changed · ship date moved from … to …"; empty when nothing changed

    bool operator==(const SignedChanges &) const = default;
    [[nodiscard]] bool isEmpty() const { return sections.empty(); }
};

/// What changed between the content of a decision and the release as it is now.
[[nodiscard]] SignedChanges signedChanges(const service::ReleasePage &page, const Signoff &decision,
                                          const SignoffRequirement &requirement);

} // namespace slipway::ui
