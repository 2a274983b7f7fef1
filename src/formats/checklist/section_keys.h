// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/checklist/checklist.h"

namespace slipway::formats {

/// Fills in the list's title, the sections' `key` and the items' `sourceKey`.
void assignKeys(Checklist &list);

} // namespace slipway::formats
