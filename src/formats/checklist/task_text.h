// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// What one line of a task says. Inside of `formats/checklist` only.
namespace slipway::formats {

/// The title with everything in code spans and link targets blanked, positions kept: nothing in them is a mention.
[[nodiscard]] QString withoutCode(const QString &title);

/// Cuts HTML comments outside of code spans out of `title` and returns them.
[[nodiscard]] QStringList takeComments(QString &title);

/// Names after `@`, outside of code, in order; the `@` of an address is none.
[[nodiscard]] QStringList mentionsIn(const QString &title);

/// Cuts `(@name)`, or a lone `@name`, off the end of `title`; otherwise the first mention, which stays.
[[nodiscard]] QString takeOwner(QString &title);

/// Bare web addresses outside of code spans.
[[nodiscard]] QStringList bareAddresses(const QString &title);

/// Plain text made safe to stand in a Markdown line.
[[nodiscard]] QString escapedInline(const QString &text);

/// `escapedInline`, also safe as the first words of a paragraph.
[[nodiscard]] QString escapedParagraph(const QString &text);

/// Whether `text` begins with a box, and which; the box and the blank after it are cut off.
[[nodiscard]] std::optional<bool> takeBox(QString &text);

} // namespace slipway::formats
