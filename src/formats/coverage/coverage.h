// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <cstdint>

namespace slipway::formats {

/// What wrote the report.
enum class CoverageFormat : std::uint8_t { Cobertura, JaCoCo, Lcov };

/// How many lines of a program its tests ran.
struct Coverage {
    CoverageFormat format = CoverageFormat::Lcov;
    qint64 linesCovered = 0;
    qint64 linesTotal = 0; ///< lines that can be run; > 0

    [[nodiscard]] double lineRate() const
    {
        return static_cast<double>(linesCovered) / static_cast<double>(linesTotal);
    }
};

/// Reads Cobertura XML, JaCoCo XML or an lcov tracefile; which of them it is, the text tells.
///
/// Cobertura: `lines-covered` and `lines-valid` of the root, counted from the `line` elements of its classes where these
/// attributes are missing. JaCoCo: the counter `LINE` of the report; a line that ran in part is covered, as JaCoCo has it.
/// lcov: the sums of `LH` and `LF`, or the `DA` lines of records that have no sums.
///
/// @retval ErrorKind::BadInput none of these, no lines in it, or numbers that cannot be; `where` names the line
[[nodiscard]] Result<Coverage> parseCoverage(QByteArrayView bytes, const QString &sourceName);

} // namespace slipway::formats
