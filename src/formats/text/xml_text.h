// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

class QXmlStreamReader;

/// What the parsers of XML reports share.
namespace slipway::formats {

/// The bytes of a document for QXmlStreamReader, which stay the caller's while it reads. Control characters that XML forbids,
/// as raw output of programs has them, become U+FFFD.
/// @retval ErrorKind::BadInput empty, or too large
[[nodiscard]] Result<QByteArray> xmlBytes(QByteArrayView bytes, const QString &sourceName, qsizetype largestBytes);

/// The error the reader stopped with, in words for people: cut off, not well-formed, or what raiseError() was told.
[[nodiscard]] Error xmlError(const QXmlStreamReader &reader, const QString &sourceName);

} // namespace slipway::formats
