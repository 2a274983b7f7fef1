// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"

#include <list>
#include <optional>

namespace slipway::ui {

/// What a table of releases shows: which ones, in which order.
struct ReleaseQuery {
    service::ReleaseFilter filter;
    service::ReleaseOrder order = service::ReleaseOrder::Ship;
    bool descending = false;

    bool operator==(const ReleaseQuery &) const = default;
};

/// The rows of a table of any length, of which only the pages in use are held.
///
/// A row that is not held is read with its page when it is asked for; the page used longest ago goes.
class ReleaseWindow
{
public:
    static constexpr int kPageRows = 64;
    static constexpr int kMostPages = 8;

    /// @param queries outlives the window
    explicit ReleaseWindow(service::Queries &queries) : m_queries(queries) {}

    /// Asks for other rows. @return how many there are
    [[nodiscard]] Result<int> open(const ReleaseQuery &query);
    /// Forgets what it holds and counts again.
    [[nodiscard]] Result<int> refresh() { return open(ReleaseQuery(m_query)); }

    [[nodiscard]] const ReleaseQuery &query() const { return m_query; }
    [[nodiscard]] int count() const { return m_count; }
    /// The row, read when need be; none when it cannot be read (see error()) or is not there any more.
    [[nodiscard]] const service::ReleaseRow *row(int index);
    /// The row only if it is held already.
    [[nodiscard]] const service::ReleaseRow *heldRow(int index) const;
    /// Where the release stands; nothing when it is not in the table.
    [[nodiscard]] Result<std::optional<int>> indexOf(ReleaseId id);
    /// Why row() gave nothing the last time; reading it clears it.
    [[nodiscard]] std::optional<Error> takeError();
    /// How many rows are in memory.
    [[nodiscard]] int heldRows() const;

private:
    struct Rows {
        int first = 0;
        std::vector<service::ReleaseRow> rows;
    };

    service::Queries &m_queries;
    ReleaseQuery m_query;
    int m_count = 0;
    std::list<Rows> m_pages; ///< used last first
    std::optional<Error> m_error;
};

} // namespace slipway::ui
