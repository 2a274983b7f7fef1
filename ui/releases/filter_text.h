// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "service/queries/releases_page.h"

#include <QString>

#include <optional>

/// What people type into the filter row for times. Pure: today is passed in.
namespace slipway::ui::filtertext {

/// Reads a span of days: `5 Jan 2027` in the language of QLocale(), `2027-01-05`, `2027-01`, `2027`,
/// `2027-01-05..2027-02-10` (either end may be left out, ` to ` and `–` mean the same as `..`; the year may be left out of
/// the first), or `30 d` for the next 30 days.
/// @return nothing when the text is none of these, or ends before it begins
[[nodiscard]] std::optional<TimeSpan> parseSpan(QStringView text, QDate today, const QByteArray &zone);
/// The same span as people write it, and as it may be typed: `5 Jan – 10 Feb 2027`.
[[nodiscard]] QString spanText(const TimeSpan &span, const QByteArray &zone);

/// Reads a time in the past: `30 min`, `3 h`, `2 d`, `1 w`, or a day as `2027-01-05`.
[[nodiscard]] std::optional<Instant> parseSince(QStringView text, Instant now, const QByteArray &zone);
/// A time in the past as it would be typed: a day.
[[nodiscard]] QString sinceText(Instant since, const QByteArray &zone);

/// Reads how far releases are, in per cent: `< 50`, `>= 80 %`, `20..60`, `100`.
[[nodiscard]] std::optional<service::ProgressRange> parseProgress(QStringView text);
/// The range as it may be typed: `< 50 %`; empty for everything.
[[nodiscard]] QString progressText(const service::ProgressRange &range);

} // namespace slipway::ui::filtertext
