// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/tr.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Text for terminals and for people.
namespace slipway::ctl {

/// Text from outside on one line, harmless to a terminal: line breaks and tabs become spaces, what a terminal could take
/// as a command or what turns the writing direction becomes visible.
[[nodiscard]] QString plain(const QString &text);

/// As plain(), but line breaks stay.
[[nodiscard]] QString plainLines(const QString &text);

/// `2027-01-14 14:00 Europe/Berlin`, which the command line reads back.
[[nodiscard]] QString wallText(Instant at, const QByteArray &zone);
[[nodiscard]] QString wallText(const std::optional<Instant> &at, const QByteArray &zone);

/// The words nearest to a mistyped one, nearest first; none when nothing is near.
[[nodiscard]] QStringList nearest(const QString &word, const QStringList &known);

/// Columns under each other.
class Table
{
public:
    explicit Table(const QStringList &headers);
    /// @param cells text from outside is made harmless here, and cut where it would push the others out of sight
    void add(const QStringList &cells);
    [[nodiscard]] bool isEmpty() const { return m_rows.size() < 2; }
    /// The table, or `whenEmpty` when it has no rows.
    [[nodiscard]] QString text(const QString &whenEmpty) const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace slipway::ctl
