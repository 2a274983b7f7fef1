// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/sqlite/connection.h"

#include <functional>

#include <sqlite3.h>

namespace slipway::storage {

/// While it lives, statements of the connection end with an error soon after `isWanted` becomes true; a transaction that
/// writes is then taken back as a whole.
class Interruption
{
public:
    /// @param isWanted asked often, on the thread of the connection; empty: never
    Interruption(Connection &connection, std::function<bool()> isWanted)
        : m_connection(connection),
          m_isWanted(std::move(isWanted))
    {
        constexpr int instructionsBetween = 2'000;
        if (m_isWanted)
            sqlite3_progress_handler(m_connection.handle(), instructionsBetween, &Interruption::ask, this);
    }
    ~Interruption()
    {
        if (m_isWanted)
            sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
    }
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

private:
    static int ask(void *self) { return static_cast<Interruption *>(self)->m_isWanted() ? 1 : 0; }

    Connection &m_connection;
    std::function<bool()> m_isWanted;
};

} // namespace slipway::storage
