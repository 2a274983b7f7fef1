// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace slipway::tests {

/// Bytes of a file below tests/fixtures; a null array when it is missing.
inline QByteArray fixture(const QString &path)
{
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace slipway::tests
