// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/report/report_freeze.h"

#include "core/release/entities.h"
#include "core/report/report_json.h"
#include "service/command_context.h"
#include "service/report/report_gathering.h"
#include "service/runs/report_writing.h"

#include <QLocale>

namespace slipway::service {

Result<QString> freezeReport(CommandContext &context, ReleaseId release)
{
    auto text = writtenReport(context, release);
    if (!text || text->frozenAt)
        return text.transform([](const ReportText &each) { return each.frozenHash; });
    auto report = gatheredReport(context.transaction(), {release, context.now(), QLocale().name()}, nullptr);
    const auto who = context.actorId()
                         ? context.get(*context.actorId()).transform([](const Person &each) { return each.name; })
                         : Result<QString>();
    if (!report || !who)
        return std::unexpected(report ? who.error() : report.error());
    report->head.frozenAt = context.now();
    report->head.frozenBy = *who;
    text->frozenAt = context.now();
    text->frozenBy = context.actorId();
    text->frozenHash = contentHash(*report);
    text->frozen = qCompress(toJson(*report)).toBase64();
    return context.transaction().update(*text).transform([&] { return text->frozenHash; });
}

Result<> thawReport(CommandContext &context, ReleaseId release)
{
    auto text = writtenReport(context, release);
    if (!text || !text->frozenAt)
        return text.transform([](const ReportText &) {});
    text->frozenAt.reset();
    text->frozenBy.reset();
    text->frozenHash.clear();
    text->frozen.clear();
    return context.transaction().update(*text);
}

} // namespace slipway::service
