// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/templating/text_templates.h"

namespace slipway::service {

TextTemplates &textTemplates()
{
    return linkedTextTemplates();
}

} // namespace slipway::service
