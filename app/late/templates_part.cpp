// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/templating/text_templates.h"

extern "C" Q_DECL_EXPORT slipway::service::TextTemplates *slipway_part()
{
    return &slipway::service::linkedTextTemplates();
}
