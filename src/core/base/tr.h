// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace slipway {

/// The text in the user's language, for code outside of QObjects. @p comment tells apart equal wordings with two meanings;
/// @p n picks the plural and stands for %n.
inline QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("slipway", text, comment, n);
}

} // namespace slipway
