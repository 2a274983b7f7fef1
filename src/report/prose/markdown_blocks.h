// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

/// What people write in Markdown, taken apart for renderers that draw it themselves. Raw HTML counts as text, images as their
/// description, links keep their address only when it is http, https or mailto.
namespace slipway::report {

/// Text of one look.
struct ProseRun {
    QString text{};
    bool isStrong = false;
    bool isEmphasis = false;
    bool isCode = false;
    QString link{};

    bool operator==(const ProseRun &) const = default;
};

/// A paragraph, or what stands like one.
struct ProseBlock {
    enum class Kind : std::uint8_t { Paragraph, Heading, Item, Code, Quote, Rule };

    Kind kind = Kind::Paragraph;
    int depth = 0;    ///< of an item: 0 for the outermost list; of a heading its level
    QString marker{}; ///< of an item: `•` or `3.`; empty: it goes on with the last one
    std::vector<ProseRun> runs{};

    bool operator==(const ProseBlock &) const = default;
};

/// The blocks of a CommonMark text, in their order.
[[nodiscard]] std::vector<ProseBlock> markdownBlocks(const QString &markdown);

} // namespace slipway::report
