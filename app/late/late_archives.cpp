// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "service/closure/archive_pack.h"

namespace slipway::service {

ArchivePacker &archivePacker()
{
    static ArchivePacker &loaded =
        *reinterpret_cast<ArchivePacker *(*)()>(late::loadedPart(QStringLiteral("archives")))();
    return loaded;
}

} // namespace slipway::service
