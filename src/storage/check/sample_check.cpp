// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/series/sample_block.h"
#include "storage/check/parts.h"

namespace slipway::storage {

Result<> checkSamples(Reader &reader, Findings &findings)
{
    auto blocks = reader.connection().prepare(
        "SELECT q.expression AS expression, p.kept AS kept, b.block AS block FROM sample_blocks AS b"
        " LEFT JOIN sample_pieces AS p ON p.n = b.piece LEFT JOIN sample_queries AS q ON q.n = p.query");
    if (!blocks)
        return std::unexpected(blocks.error());
    return blocks->each([&](const Row &row) {
        const QString name = row.isNull("expression") ? QString() : row.text("expression");
        if (!name.isEmpty() && unpackBlock(row.bytes("block"), name))
            return;
        findings.add(Finding::Kind::Integrity, tr("Samples of “%1” are damaged.").arg(name),
                     row.integer("kept") != 0
                         ? tr("They were kept with a release. Restore a backup: slipwayctl workspace restore FILE.")
                         : tr("They are thrown away when they are next shown, and asked for again."));
    });
}

} // namespace slipway::storage
