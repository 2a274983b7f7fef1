// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_window.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace slipway::ui {

Result<int> ReleaseWindow::open(const ReleaseQuery &query)
{
    m_query = query;
    m_pages.clear();
    m_error.reset();
    const auto count = m_queries.releaseCount(query.filter);
    m_count = static_cast<int>(std::min<qint64>(count.value_or(0), std::numeric_limits<int>::max() / 2));
    return count.transform([&](qint64) { return m_count; });
}

const service::ReleaseRow *ReleaseWindow::heldRow(int index) const
{
    for (const Rows &page : m_pages)
        if (index >= page.first && index < page.first + static_cast<int>(page.rows.size()))
            return &page.rows[static_cast<std::size_t>(index - page.first)];
    return nullptr;
}

const service::ReleaseRow *ReleaseWindow::row(int index)
{
    if (index < 0 || index >= m_count)
        return nullptr;
    const int first = index - index % kPageRows;
    const auto held = std::ranges::find(m_pages, first, &Rows::first);
    if (held != m_pages.end()) {
        m_pages.splice(m_pages.begin(), m_pages, held);
        return heldRow(index);
    }
    auto rows = m_queries.releases(m_query.filter, m_query.order, m_query.descending, first, kPageRows);
    if (!rows) {
        m_error = rows.error();
        return nullptr;
    }
    m_pages.push_front({first, std::move(*rows)});
    if (m_pages.size() > kMostPages)
        m_pages.pop_back();
    return heldRow(index);
}

Result<std::optional<int>> ReleaseWindow::indexOf(ReleaseId id)
{
    for (const Rows &page : m_pages)
        if (const auto found = std::ranges::find(page.rows, id, &service::ReleaseRow::id); found != page.rows.end())
            return page.first + static_cast<int>(found - page.rows.begin());
    return m_queries.releasePosition(m_query.filter, m_query.order, m_query.descending, id)
        .transform([](std::optional<qint64> position) {
            return position ? std::optional(static_cast<int>(*position)) : std::nullopt;
        });
}

std::optional<Error> ReleaseWindow::takeError()
{
    return std::exchange(m_error, std::nullopt);
}

int ReleaseWindow::heldRows() const
{
    return std::accumulate(m_pages.begin(), m_pages.end(), 0,
                           [](int sum, const Rows &page) { return sum + static_cast<int>(page.rows.size()); });
}

} // namespace slipway::ui
