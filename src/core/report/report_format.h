// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"

#include <cstdint>

namespace slipway {

/// What a report is written as.
enum class ReportFormat : std::uint8_t { Html, Pdf, Markdown, Json };
/// Of its pages, where it has some.
enum class PaperSize : std::uint8_t { A4, Letter };

template <>
struct EnumText<ReportFormat> {
    static constexpr std::array<std::pair<ReportFormat, QStringView>, 4> values{{
        {ReportFormat::Html, u"html"},
        {ReportFormat::Pdf, u"pdf"},
        {ReportFormat::Markdown, u"md"},
        {ReportFormat::Json, u"json"},
    }};
};
template <>
struct EnumText<PaperSize> {
    static constexpr std::array<std::pair<PaperSize, QStringView>, 2> values{{
        {PaperSize::A4, u"a4"},
        {PaperSize::Letter, u"letter"},
    }};
};

} // namespace slipway
