// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_pixels.h"

#include <QBackingStore>
#include <QImage>
#include <QWidget>

#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>

namespace slipway::ui {

void takeAtOnce(const QImage &pixels)
{
    if (pixels.isNull())
        return;
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<std::uintptr_t>(pixels.constBits());
    const std::uintptr_t end = begin + static_cast<std::uintptr_t>(pixels.sizeInBytes());
    const std::uintptr_t first = begin & ~(page - 1);
    madvise(reinterpret_cast<void *>(first), end - first, MADV_POPULATE_WRITE);
}

const QImage *pixelsOf(const QWidget &window)
{
    QBackingStore *store = window.backingStore();
    return store ? dynamic_cast<const QImage *>(store->paintDevice()) : nullptr;
}

} // namespace slipway::ui
