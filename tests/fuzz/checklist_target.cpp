// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/fuzz_target.h"

#include "formats/checklist/checklist.h"

namespace slipway::fuzz {

void runOne(QByteArrayView bytes)
{
    const QString name = QStringLiteral("list.md");
    for (const bool fenced : {false, true}) {
        auto list = formats::parseChecklist(bytes, name, {.includeFenced = fenced});
        if (!list) {
            requireGoodError(list.error());
            return;
        }
        (void)formats::countsOf(*list);
        const QByteArray written = formats::writeChecklist(*list);
        const auto again = formats::parseChecklist(written, name, {});
        require(again.has_value(), "what is written can be read");
        require(formats::countsOf(*again).checked == formats::countsOf(*list).checked, "no tick is lost by writing");
    }
}

} // namespace slipway::fuzz
