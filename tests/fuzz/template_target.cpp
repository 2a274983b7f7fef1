// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "formats/template/template_yaml.h"

namespace slipway::fuzz {

void runOne(QByteArrayView bytes)
{
    const auto spec = formats::parseTemplate(bytes, QStringLiteral("template.yaml"));
    if (!spec) {
        requireGoodError(spec.error());
        return;
    }
    const auto again = formats::parseTemplate(formats::writeTemplate(*spec), QStringLiteral("again.yaml"));
    require(again.has_value(), "what is written can be read");
    require(*again == *spec, "a template comes back as it was");
}

} // namespace slipway::fuzz
