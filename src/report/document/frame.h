// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "report/document/document.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

/// What stands around the sections of a report, in HTML and Markdown.
namespace slipway::report {

/// Told how far a renderer is, between 0 and `total`; answers whether to go on. Empty: nobody wants to know.
using GoOn = std::function<bool(int done, int total)>;

/// What a renderer answers that was told to stop.
[[nodiscard]] Error stopped();

/// What stands in a frame for a section: `summary`, one of sectionIds(), `body` for all of them after the summary, `contents`
/// for a list of them.
[[nodiscard]] QString markOf(const QString &section);
/// In their order, without the summary.
[[nodiscard]] QStringList sectionIds();

/// The frame with each mark replaced by what `part` writes for it. A frame without a mark is the body alone, so that nothing
/// gets lost by a mistake in one.
/// @param part called with `contents` or a section; writes to the end of the bytes
/// @retval ErrorKind::NotAllowed `goOn` said so
[[nodiscard]] Result<QByteArray> framed(const QString &frame, const Document &document, const GoOn &goOn,
                                        const std::function<void(QByteArray &, const Section &)> &part,
                                        const std::function<void(QByteArray &)> &contents);

} // namespace slipway::report
