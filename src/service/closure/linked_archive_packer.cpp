// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_pack.h"

namespace slipway::service {

ArchivePacker &archivePacker()
{
    return linkedArchivePacker();
}

} // namespace slipway::service
