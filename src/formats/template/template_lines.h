// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The lines of block YAML, cut into entries without reading what they mean. Inside of `formats/template` only.
namespace slipway::formats {

/// One key with its value, or one element of a list.
struct YamlEntry {
    QString key;       ///< empty in a list
    QStringList lead;  ///< comments and blank lines above it
    QStringList lines; ///< as they stand, with their indentation
};

/// The entries of one mapping or list.
struct YamlBlock {
    std::vector<YamlEntry> entries;
    QStringList tail; ///< comments and blank lines below the last entry
    qsizetype indent = 0;

    /// None of that key: null.
    [[nodiscard]] const YamlEntry *find(const QString &key) const;
};

/// Nothing when the lines are no block mapping with plain keys.
[[nodiscard]] std::optional<YamlBlock> splitMapping(const QStringList &lines);
/// Nothing when the lines are no block list.
[[nodiscard]] std::optional<YamlBlock> splitSequence(const QStringList &lines);
/// The lines of the entries, one below the other.
[[nodiscard]] QStringList joined(const std::vector<YamlEntry> &entries, const QStringList &tail);

/// The lines moved so that the first one is indented by that much.
[[nodiscard]] QStringList indented(const QStringList &lines, qsizetype indent);
/// An element of a list as the mapping it holds.
[[nodiscard]] QStringList withoutDash(QStringList lines);
/// `items:` with nothing behind it but a comment.
[[nodiscard]] bool isBareKey(const QString &line);
/// `- {…}`
[[nodiscard]] bool isFlowElement(const YamlEntry &entry);
/// `key: value` as it may stand between braces.
[[nodiscard]] QString flowPart(const YamlEntry &entry);
/// The comment at the end of a line, with the blanks before it.
[[nodiscard]] QString commentBehind(const QString &line);

} // namespace slipway::formats
