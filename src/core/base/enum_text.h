// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace slipway {

/// Specialised beside each stored enum: value ↔ the word that files, the command line and the workspace use.
template <class E>
struct EnumText;

/// The stable word of a value; never translated.
template <class E>
[[nodiscard]] QStringView storedWord(E value)
{
    for (const auto &[candidate, text] : EnumText<E>::values)
        if (candidate == value)
            return text;
    return {};
}
template <class E>
[[nodiscard]] QString toText(E value)
{
    return storedWord(value).toString();
}

/// @return nothing for a word that is not one of the enum's
template <class E>
[[nodiscard]] std::optional<E> fromText(QStringView word)
{
    for (const auto &[candidate, text] : EnumText<E>::values)
        if (text == word)
            return candidate;
    return std::nullopt;
}

} // namespace slipway
