// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

/// Mails that a person sends from their own mail program.
namespace slipway::formats {

/// A message nobody has sent yet.
struct MailDraft {
    QString from;   ///< address; empty: the mail program's own
    QStringList to; ///< addresses, checked
    QString subject;
    QString body; ///< plain text
    QString id;   ///< unique; becomes the Message-ID
    Instant at;
};

/// The message after RFC 5322, UTF-8 in base64, with `X-Unsent: 1` so that mail programs open it for writing. Line ends in
/// headers become spaces: no text can add a header.
[[nodiscard]] QByteArray writeMailDraft(const MailDraft &draft);

/// The same as a `mailto:` address (RFC 6068).
[[nodiscard]] QUrl mailtoUrl(const MailDraft &draft);

} // namespace slipway::formats
