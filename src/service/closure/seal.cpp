// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/seal.h"

#include "service/closure/stand_ins.h"
#include "service/command_context.h"
#include "service/report/report_freeze.h"
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

Result<QString> sealHash(storage::Reader &reader, ReleaseId release)
{
    auto rows = storage::rowsOfRelease(reader, release);
    const auto kept = storage::keptAuditOf(reader, release);
    if (!rows || !kept)
        return std::unexpected(rows ? kept.error() : rows.error());
    const std::vector<StandIns> standIns = StandIns::of(*kept);
    for (storage::ArchivedRow &each : rows->own)
        StandIns::takeOut(standIns, each);
    return sealHash(rows->own);
}

Result<QString> sealRelease(CommandContext &context, const Release &before, const Person &person, const QString &reason)
{
    const auto reportHash = freezeReport(context, before.id);
    if (!reportHash)
        return std::unexpected(reportHash.error());
    const auto hash = sealHash(context.transaction(), before.id);
    if (!hash)
        return hash;
    return context.transaction()
        .insert(Closure{context.newId<Closure>(), before.id, true, before.state, person.id, context.now(), reason,
                        *hash, *reportHash})
        .transform([&] { return *hash; });
}

Result<SealStanding> sealOf(storage::Reader &reader, ReleaseId release)
{
    const storage::Snapshot snapshot(reader);
    const auto closures = reader.where<Closure>("release", release.value, "n");
    const auto present = sealHash(reader, release);
    if (!closures || !present)
        return std::unexpected(closures ? present.error() : closures.error());
    SealStanding standing;
    standing.present = *present;
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
