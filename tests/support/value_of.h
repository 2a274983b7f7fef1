// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <type_traits>

namespace slipway::test {

/// What a Result holds; ends the test with the error's sentence when it holds none.
template <class T>
T valueOf(Result<T> result)
{
    if (!result)
        qFatal("%s (%s) %s", qPrintable(result.error().sentence), qPrintable(result.error().where),
               qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

} // namespace slipway::test
