// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"

#include <QJsonValue>
#include <QStringList>

#include <cstdint>
#include <span>

/// The fields of measured criteria, one a parameter; inside of `ui/widgets/criteria` only. Every key of
/// core/readiness/measured_condition.h has one.
namespace slipway::ui::measured_fields {

/// What a field holds, and as what it is written.
enum class Holds : std::uint8_t { Text, Number, Choice, Connection, Texts, Truth };

/// Where a field stands: always in sight, or in the part that opens, under one of its headings.
enum class Part : std::uint8_t { Basic, Looked, Sides, Counts, Judged, Decided };

/// How many columns the fields share.
inline constexpr int kColumns = 12;

/// One field.
struct FieldSpec {
    const char *key;
    const char *caption;
    const char *hint; ///< an example, or what is usual
    unsigned kinds;   ///< bits of the kinds that have it
    int span = 3;     ///< of kColumns
    Part part = Part::Basic;
    Holds holds = Holds::Text;
    const char *words = nullptr; ///< of a choice, with spaces between; the first is the usual one
    const char *help = nullptr;  ///< what it does, in a sentence
};

/// All of them, in the order of the keyboard.
[[nodiscard]] std::span<const FieldSpec> fieldSpecs();
[[nodiscard]] bool hasField(const FieldSpec &spec, CriterionKind kind);
/// What stands over the fields of a part; empty of the first one.
[[nodiscard]] QString headingOf(Part part);

/// What was typed as a list; commas inside of quotation marks belong to a matcher.
[[nodiscard]] QStringList textsIn(const QString &typed);
/// A word of a choice, for people; units stand for themselves.
[[nodiscard]] QString shownWord(const QString &word);
/// What was typed as a number; a text where it is none, so that it is refused as it stands.
[[nodiscard]] QJsonValue numberIn(const QString &typed);
/// A parameter as it is typed.
[[nodiscard]] QString shownText(const QJsonValue &value);

} // namespace slipway::ui::measured_fields
