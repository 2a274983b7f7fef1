// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace slipway::architecture {

/// One file of the tree, read as the rules need it.
struct SourceFile {
    QString path;     ///< from the root of the checkout, with `/`
    QStringList raw;  ///< the lines as they stand
    QStringList code; ///< the lines without comments; strings kept
    QStringList bare; ///< the lines without comments and without what stands inside strings
};

/// What breaks a rule, and where.
struct Breach {
    QString path;
    qsizetype line = 0; ///< counts from 1; 0: the file as a whole
    QString rule;

    bool operator==(const Breach &) const = default;
};

/// Splits `text` into lines and takes comments and strings apart.
[[nodiscard]] SourceFile sourceFile(const QString &path, const QString &text);

/// Reads every file with one of `suffixes` below the folders of `root`; generated trees are not among them.
[[nodiscard]] std::vector<SourceFile> sourceTree(const QString &root, const QStringList &folders,
                                                 const QStringList &suffixes);

} // namespace slipway::architecture
