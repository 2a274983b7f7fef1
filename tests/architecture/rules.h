// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "architecture/source_file.h"

#include <QMap>

namespace slipway::architecture {

/// Looks at one C++ file and adds what it finds to the breaches.
using Breaches = std::vector<Breach>;

/// Rooms include only from lower floors, pages never from another page.
[[nodiscard]] Breaches roomBreaches(const SourceFile &file);

/// Things that may stand in some rooms only, or nowhere: SQL text, clocks, colours, singletons, nested event loops …
[[nodiscard]] Breaches wordBreaches(const SourceFile &file);

/// SPDX header, `#pragma once`, at most 400 lines.
[[nodiscard]] Breaches formBreaches(const SourceFile &file);

/// Sub-folders of one room that include each other in a ring; each ring is one breach.
[[nodiscard]] Breaches folderCycles(const std::vector<SourceFile> &files);

/// `names` are the migrations' file names; they must count 0001, 0002, … without gap or double.
[[nodiscard]] Breaches migrationBreaches(QStringList names);

/// How many types and functions of headers have a `///` above or `///<` beside them.
struct DocumentedShare {
    qsizetype declared = 0;
    qsizetype documented = 0;
    Breaches bare; ///< the declarations without

    [[nodiscard]] double share() const
    {
        return declared == 0 ? 1.0 : static_cast<double>(documented) / static_cast<double>(declared);
    }
};

/// Counts in headers; one comment may head a group of declarations that has no empty line in it.
[[nodiscard]] DocumentedShare documentedShare(const std::vector<SourceFile> &files);

} // namespace slipway::architecture
