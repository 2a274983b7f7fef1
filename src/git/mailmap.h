// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "git/handles.h"

#include <QByteArray>
#include <QHash>

#include <utility>

namespace slipway::git {

/// How a repository calls its authors (gitmailmap(5)). Read here and not by libgit2, which tells addresses apart by their case.
class Mailmap
{
public:
    /// That of the work tree, else that of its head. Empty where there is none.
    [[nodiscard]] static Mailmap of(git_repository *repository);
    /// From the text of a `.mailmap`.
    explicit Mailmap(const QByteArray &text = {});

    /// Name and address as they should be shown.
    [[nodiscard]] std::pair<QByteArray, QByteArray> resolved(const char *name, const char *email) const;

private:
    void addLine(QByteArrayView line);

    struct Proper {
        QByteArray name;  ///< empty: as the commit has it
        QByteArray email; ///< likewise
    };
    /// By address, and by address, line feed, name; lower case.
    QHash<QByteArray, Proper> m_proper;
};

} // namespace slipway::git
