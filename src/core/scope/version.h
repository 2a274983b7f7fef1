// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scope/scope.h"

#include <QString>
#include <QStringList>

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

namespace slipway {

/// A version of numbers with dots, and what stands behind a hyphen: `4.2.0-rc.1`. Compared as SemVer 2.0.0 §11 does; what is
/// missing counts as zero.
struct Version {
    std::vector<int> numbers;
    QStringList preRelease;  ///< `rc`, `1`; empty: a release
    QString written;         ///< its numbers as they stood, with leading zeros
    bool isSemantic = false; ///< exactly three numbers without leading zeros

    [[nodiscard]] static std::optional<Version> parse(QStringView text);
    /// Without what stands behind a plus.
    [[nodiscard]] QString text() const;
    [[nodiscard]] std::weak_ordering operator<=>(const Version &other) const;
    [[nodiscard]] bool operator==(const Version &other) const { return (*this <=> other) == 0; }
    [[nodiscard]] int at(std::size_t place) const { return place < numbers.size() ? numbers[place] : 0; }
};

/// The tags of a product: patterns with `{version}` in them, as `v{version}`. Without any: `v{version}` and `{version}`.
class TagPatterns
{
public:
    explicit TagPatterns(const QStringList &patterns = {});
    /// The version that a tag stands for. @return nothing for a tag that fits no pattern
    [[nodiscard]] std::optional<Version> versionOf(const QString &tag) const;
    /// How the tag of a version is called, by the pattern that is first.
    [[nodiscard]] QString tagOf(const QString &version) const;
    /// All names that the tag of a version may have.
    [[nodiscard]] QStringList tagsOf(const QString &version) const;
    /// The tag of the release before: of the greatest version under `version`. Tags of pre-releases count only when `version` is
    /// one itself. @return empty: there is none
    [[nodiscard]] QString previous(const QStringList &tags, const QString &version) const;

private:
    QStringList m_patterns;
};

/// What a version must raise at least, by Semantic Versioning 2.0.0; under 1.0.0 breaking is a minor one.
enum class VersionBump : std::uint8_t { Patch, Minor, Major };

/// What speaks against a version, as sentences for people; empty: nothing. Only versions of three numbers are held to SemVer,
/// others must merely be greater than the one before. @param before empty: the first one
[[nodiscard]] QStringList versionWarnings(const QString &version, const QString &before, const Scope &scope);

} // namespace slipway
