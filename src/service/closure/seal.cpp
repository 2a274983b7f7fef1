// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/seal.h"

#include "storage/archive/release_rows.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr std::array kStillMoving{"action_item"_L1,    "analysis"_L1, "attribution"_L1,   "ci_run"_L1,
                                  "closure"_L1,        "comment"_L1,  "feedback_note"_L1, "incident"_L1,
                                  "incident_event"_L1, "lease"_L1,    "lesson"_L1,        "maintenance_notice"_L1,
                                  "measurement"_L1};

} // namespace

QString sealHash(const std::vector<storage::ArchivedRow> &own)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const storage::ArchivedRow &each : own) {
        const QLatin1StringView kind(each.schema->kind);
        if (std::ranges::contains(kStillMoving, kind))
            continue;
        hash.addData(QByteArrayView(kind.data(), kind.size()));
        hash.addData(" ");
        hash.addData(each.id.toBytes());
        hash.addData(" ");
        hash.addData(each.fields);
        hash.addData("\n");
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<SealStanding> sealOf(storage::Reader &reader, ReleaseId release)
{
    const storage::Snapshot snapshot(reader);
    const auto closures = reader.where<Closure>("release", release.value, "n");
    const auto rows = storage::rowsOfRelease(reader, release);
    if (!closures || !rows)
        return std::unexpected(closures ? rows.error() : closures.error());
    SealStanding standing;
    standing.present = sealHash(rows->own);
    for (const Closure &each : *closures) {
        if (each.isClosed)
            standing.closure = each;
        standing.isOpen = !each.isClosed;
    }
    return standing;
}

Result<SealStanding> sealOf(const QString &file, ReleaseId release)
{
    const auto reader = storage::Reader::open(file);
    if (!reader)
        return std::unexpected(reader.error());
    return sealOf(**reader, release);
}

} // namespace slipway::service
