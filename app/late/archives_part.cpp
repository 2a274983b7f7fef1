// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/archive_pack.h"

extern "C" Q_DECL_EXPORT slipway::service::ArchivePacker *slipway_part()
{
    return &slipway::service::linkedArchivePacker();
}
