// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "service/templating/text_templates.h"

namespace slipway::service {

TextTemplates &textTemplates()
{
    static TextTemplates &loaded =
        *reinterpret_cast<TextTemplates *(*)()>(late::loadedPart(QStringLiteral("templates")))();
    return loaded;
}

} // namespace slipway::service
