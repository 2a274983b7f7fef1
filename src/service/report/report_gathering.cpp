// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/report/report_gathering.h"

#include "core/base/tr.h"
#include "core/report/report_json.h"
#include "service/report/gathering.h"
#include "service/runs/ci_evidence.h"
#include "storage/repositories/release_repository.h"
#include "storage/repositories/report_repository.h"

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

Result<> nameAll(Gathered &to)
{
    const auto people = to.reader.all<Person>("n");
    const auto environments = to.reader.all<Environment>("n");
    if (!people || !environments)
        return std::unexpected(people ? environments.error() : people.error());
    for (const Person &each : *people)
        to.people.insert(each.id, each.name);
    for (const Environment &each : *environments)
        to.environments.insert(each.id, each.name);
    return {};
}

Result<> gatherHead(Gathered &to)
{
    const Release &release = to.plan.release;
    const auto product = to.reader.find(release.product);
    if (!product)
        return std::unexpected(product.error());
    ReportHead &head = to.report.head;
    head.release = release.id.toString();
    head.product = *product ? (*product)->name : QString();
    head.version = release.version;
    head.state = release.state;
    head.coordinator = to.person(release.coordinator);
    head.environment = release.environment ? to.environments.value(*release.environment) : QString();
    head.zone = QString::fromLatin1(release.shipZone);
    if (release.origin) {
        const auto origin = to.reader.find(*release.origin);
        if (!origin)
            return std::unexpected(origin.error());
        head.origin = *origin ? (*origin)->name : QString();
    }
    to.tell(release.startedAt);
    to.tell(release.shippedAt);
    return {};
}

} // namespace

Result<> Gathered::goOn()
{
    if (!control)
        return {};
    control->report(++done, total);
    return control->isCancelled() ? Result<>(std::unexpected(cancelled())) : Result<>{};
}

Result<ReleaseReport> gatheredReport(storage::Reader &reader, const ReportWish &wish, JobControl *control)
{
    storage::Snapshot snapshot(reader);
    const auto text = storage::reportTextOf(reader, wish.release);
    if (!text)
        return std::unexpected(text.error());
    if (*text && (*text)->frozenAt)
        return reportFromJson(qUncompress(QByteArray::fromBase64((*text)->frozen)));
    auto plan = storage::loadPlan(reader, wish.release);
    if (!plan)
        return std::unexpected(plan.error());
    if (!*plan)
        return failure(ErrorKind::NotFound, tr("There is no such release any more."));
    auto derived = withDerivedCriteria(reader, std::move(**plan), wish.now);
    if (!derived)
        return std::unexpected(derived.error());
    Gathered to{.reader = reader, .wish = wish, .control = control, .plan = std::move(*derived)};
    using Part = Result<> (*)(Gathered &);
    const Part parts[] = {nameAll,         gatherHead,      gatherPlan,      gatherScope,
                          gatherDecisions, gatherOverrides, gatherRuns,      gatherDeployments,
                          gatherSilences,  gatherDelivery,  gatherVerdicts,  gatherMetrics,
                          gatherIncidents, gatherLearned};
    to.total = static_cast<int>(std::size(parts)) + 1;
    for (const Part part : parts)
        if (const auto done = part(to).and_then([&] { return to.goOn(); }); !done)
            return std::unexpected(done.error());
    to.report.head.outcome = outcomeOf(to.report);
    to.report.versions += u"slipway " SLIPWAY_VERSION ""_s;
    return draftSummary(to).transform([&] { return std::move(to.report); });
}

} // namespace slipway::service
