// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <cstdio>
#include <cstdlib>

/// One parser under arbitrary bytes. Each `*_target.cpp` defines runOne(); libfuzzer_entry.cpp and replay_main.cpp call it.
namespace slipway::fuzz {

/// Reads `bytes` and checks what must hold whatever they are; aborts when it does not.
void runOne(QByteArrayView bytes);

/// Ends the process with a text that both drivers show.
inline void require(bool holds, const char *what)
{
    if (holds)
        return;
    std::fprintf(stderr, "fuzz: does not hold: %s\n", what);
    std::abort();
}

/// A refusal tells the person what is wrong and where.
inline void requireGoodError(const Error &error)
{
    require(error.kind == ErrorKind::BadInput, "a refused file is bad input");
    require(!error.sentence.isEmpty() && !error.where.isEmpty(), "a refusal has a sentence and a place");
}

} // namespace slipway::fuzz
