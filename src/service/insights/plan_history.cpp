// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/insights/insights.h"
#include "service/insights/plan_reading.h"

#include <QHash>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

QString days(double value)
{
    // No minus before what is written as nothing.
    return QLocale().toString(std::abs(value) < 0.05 ? 0 : value, 'f', 1);
}

QString optionalDays(const std::optional<double> &value)
{
    return value ? days(*value) : tr("not enough data");
}

QString whenText(Instant at)
{
    return toRfc3339(at);
}

InsightTable driftTable(const std::vector<storage::ReleaseHistory> &histories)
{
    std::vector<std::vector<insights::PhaseTime>> phases;
    for (const storage::ReleaseHistory &each : histories)
        phases.push_back(phasesOf(each));
    InsightTable table{u"drift-by-phase"_s,
                       tr("Drift by phase"),
                       tr("Days from the planned to the real end of a phase: when its last required item was done."),
                       {tr("Phase"), tr("Releases"), tr("Median"), tr("90th percentile"), tr("Late")},
                       {},
                       false};
    for (const insights::PhaseDrift &each : insights::driftByPhase(phases))
        table.rows.push_back({{each.name, QString::number(each.releases), days(each.medianDays), days(each.p90Days),
                               rateText(each.shareLate)}});
    return table;
}

InsightTable causesTable(const QString &name, const QString &title, const QString &what, const QString &note,
                         const std::vector<insights::CauseTime> &causes, bool areRoles)
{
    InsightTable table{name, title, note, {what, tr("Times"), tr("Days in all"), tr("Median"), tr("90th percentile")},
                       {},   false};
    for (const insights::CauseTime &each : causes)
        table.rows.push_back({{areRoles ? roleWord(each.cause) : each.cause, QString::number(each.count),
                               days(each.totalDays), days(each.medianDays), days(each.p90Days)}});
    return table;
}

InsightTable flowTable(const std::vector<insights::WorkSpan> &spans,
                       const std::vector<storage::ReleaseHistory> &histories)
{
    QHash<QString, QString> names;
    for (const storage::ReleaseHistory &release : histories)
        for (const insights::PhasePlan &each : release.phases)
            names.insert(each.key, each.name);
    InsightTable table{
        u"flow-by-gate"_s,
        tr("Work against waiting, by gate"),
        tr("Work: an item of the phase was in progress. Waiting: one was blocked, or a sign-off was asked "
           "for and not given."),
        {tr("Gate"), tr("Releases"), tr("Days of work"), tr("Days of waiting"), tr("Share of work")},
        {},
        false};
    for (const insights::GateFlow &each : insights::flowByGate(spans))
        table.rows.push_back(
            {{each.gate.isEmpty() ? tr("Shipping") : names.value(each.gate, each.gate), QString::number(each.releases),
              days(each.touchDays), days(each.waitDays), rateText(each.efficiency())}});
    return table;
}

InsightTable bottleneckTable(const std::vector<insights::WorkSpan> &spans)
{
    InsightTable table{u"bottlenecks"_s,
                       tr("Bottlenecks"),
                       tr("What releases waited for most."),
                       {tr("What"), tr("Kind"), tr("Days of waiting"), tr("Share of all waiting")},
                       {},
                       false};
    for (const insights::Bottleneck &each : insights::bottlenecks(spans)) {
        const bool isRole = each.kind == insights::WorkSpan::Kind::Signoff;
        table.rows.push_back({{isRole ? roleWord(each.cause) : each.cause, isRole ? tr("sign-off") : tr("blocked item"),
                               days(each.waitDays), rateText(each.share)}});
    }
    return table;
}

InsightTable flakyTable(std::vector<insights::CriterionTurn> turns)
{
    InsightTable table{u"flaky-criteria"_s,
                       tr("Flaky criteria"),
                       tr("Criteria whose verdict went to and fro at least twice in one release."),
                       {tr("Criterion"), tr("Turns"), tr("Releases"), tr("Judged in")},
                       {},
                       false};
    for (const insights::FlakyCriterion &each : insights::flakyCriteria(std::move(turns)))
        table.rows.push_back(
            {{each.title, QString::number(each.turns), QString::number(each.releases), QString::number(each.judged)}});
    return table;
}

InsightTable sizeTable(const std::vector<storage::ReleaseHistory> &histories)
{
    std::vector<std::pair<int, bool>> sizes;
    for (const storage::ReleaseHistory &each : histories)
        sizes.emplace_back(each.changes, each.hasFailed || each.shipped.isRolledBack);
    InsightTable table{
        u"failure-by-size"_s,
        tr("Failure by size"),
        tr("Releases in four classes of about as many, by their commits, or by their checklist items where "
           "no commits are known. Failed: a deployment of it caused an incident or was rolled back."),
        {tr("Changes"), tr("Releases"), tr("Failed"), tr("Fail rate")},
        {},
        false};
    for (const insights::SizeClass &each : insights::failureBySize(std::move(sizes)))
        table.rows.push_back(
            {{each.least == each.most ? QString::number(each.least) : u"%1–%2"_s.arg(each.least).arg(each.most),
              QString::number(each.releases), QString::number(each.failed), rateText(each.failRate())}});
    return table;
}

InsightTable biasTable(const std::vector<insights::Estimate> &estimates, bool byRole)
{
    InsightTable table{
        byRole ? u"estimates-by-role"_s : u"estimates-by-phase"_s,
        byRole ? tr("Estimates by role of the owner") : tr("Estimates by phase"),
        tr("Days from the due date of an item to when it was done; above 0: later. Kinds with fewer than five "
           "items are left out."),
        {byRole ? tr("Role") : tr("Phase"), tr("Items"), tr("Median"), tr("10th percentile"), tr("90th percentile"),
         tr("Late")},
        {},
        false};
    for (const insights::EstimateBias &each : insights::estimateBias(estimates, byRole))
        table.rows.push_back(
            {{byRole ? roleWord(each.name) : each.name, QString::number(each.count), days(each.medianDays),
              days(each.p10Days), days(each.p90Days), rateText(each.shareLate)}});
    return table;
}

double longestOf(const std::vector<insights::CauseTime> &causes)
{
    double sum = 0;
    for (const insights::CauseTime &each : causes)
        sum += each.totalDays;
    return sum;
}

/// What two releases are compared by: a name, and the value of one.
std::vector<std::pair<QString, QString>> figuresOf(const storage::ReleaseHistory &history,
                                                   const std::vector<insights::WorkSpan> &spans)
{
    const int moved = insights::daysMoved(history.shipped);
    std::vector<std::pair<QString, QString>> figures{
        {tr("Promised"), whenText(history.shipped.promised)},
        {tr("Shipped"), whenText(history.shipped.shippedAt)},
        {tr("Moved, days"), QString::number(moved)},
        {tr("From begin to shipping, days"), days(daysOf(history.shipped.shippedAt - history.startedAt))},
        {tr("Changes"), QString::number(history.changes)},
        {tr("Failed"), history.hasFailed || history.shipped.isRolledBack ? tr("yes") : tr("no")},
        {tr("Blocked, days"), days(longestOf(insights::blockedByCause(spans)))},
        {tr("Waiting for sign-offs, days"), days(longestOf(insights::waitingByRole(spans)))},
    };
    for (const insights::PhaseTime &each : phasesOf(history))
        figures.emplace_back(
            tr("%1, days").arg(each.name),
            optionalDays(each.actual ? std::optional(daysOf(each.actual->to - each.actual->from)) : std::nullopt));
    return figures;
}

} // namespace

double daysOf(std::chrono::milliseconds length)
{
    return static_cast<double>(length.count()) / static_cast<double>(insights::kDayMilliseconds);
}

std::vector<insights::PhaseTime> phasesOf(const storage::ReleaseHistory &history)
{
    return insights::phaseTimes(history.phases, history.startedAt, history.shipped.shippedAt);
}

std::chrono::milliseconds restOfDay(Instant at, const QByteArray &zone)
{
    return fromWallTime(dayIn(at, zone).addDays(1), QTime(0, 0), zone) - std::chrono::milliseconds(1) - at;
}

insights::PastRelease pastOf(const storage::ReleaseHistory &history)
{
    const auto &[shipped, startedAt, plannedShip, plans, changes, hasFailed] = history;
    insights::PastRelease past{shipped.id,
                               shipped.product,
                               startedAt,
                               shipped.promised,
                               shipped.shippedAt,
                               {},
                               restOfDay(shipped.promised, shipped.zone)};
    // A plan that was moved since is taken back to the date that was promised.
    std::vector<insights::PhasePlan> phases = plans;
    const auto moved = plannedShip - shipped.promised;
    for (insights::PhasePlan &each : phases) {
        each.planned = {each.planned.from - moved, each.planned.to - moved};
        if (each.lastDue)
            *each.lastDue -= moved;
    }
    past.phases = insights::phaseTimes(insights::measuredPhases(std::move(phases), shipped.promised), startedAt,
                                       shipped.shippedAt);
    return past;
}

Result<InsightTable> Insights::planList(InsightList list, const InsightsWish &wish)
{
    const auto histories = storage::releaseHistories(*m_reader, {wish.products}, wish.period, kMostPlans + 1);
    if (!histories)
        return std::unexpected(histories.error());
    std::vector<ReleaseId> releases;
    for (const storage::ReleaseHistory &each : *histories)
        releases.push_back(each.shipped.id);
    const auto answer = [&]() -> Result<InsightTable> {
        switch (list) {
        case InsightList::PhaseDrift: return driftTable(*histories);
        case InsightList::ReleaseSize: return sizeTable(*histories);
        case InsightList::FlakyCriteria: return storage::criterionTurns(*m_reader, releases).transform(flakyTable);
        case InsightList::BiasByPhase:
        case InsightList::BiasByRole:
            return storage::itemEstimates(*m_reader, releases).transform([&](const auto &estimates) {
                return biasTable(estimates, list == InsightList::BiasByRole);
            });
        default: break;
        }
        return storage::workSpans(*m_reader, releases, m_surroundings.now())
            .transform([&](const std::vector<insights::WorkSpan> &spans) {
                switch (list) {
                case InsightList::Blocked:
                    return causesTable(u"blocked-time"_s, tr("Blocked time by cause"), tr("Reason"),
                                       tr("How long items stood blocked, by the reason that was given."),
                                       insights::blockedByCause(spans), false);
                case InsightList::SignoffWaiting:
                    return causesTable(u"signoff-waiting"_s, tr("Waiting for sign-offs by role"), tr("Role"),
                                       tr("From the request to the first decision."), insights::waitingByRole(spans),
                                       true);
                case InsightList::GateFlow: return flowTable(spans, *histories);
                default: return bottleneckTable(spans);
                }
            });
    }();
    return answer.transform([&](InsightTable table) {
        if (histories->size() > static_cast<std::size_t>(kMostPlans)) {
            table.isCut = true;
            table.note += u' ' + tr("Computed from the newest %1 releases of the period.").arg(kMostPlans);
        }
        return table;
    });
}

Result<InsightTable> Insights::comparison(ReleaseId left, ReleaseId right)
{
    const storage::Snapshot snapshot(*m_reader);
    std::vector<std::vector<std::pair<QString, QString>>> figures;
    QStringList headers{tr("What")};
    for (const ReleaseId each : {left, right}) {
        const auto history = storage::releaseHistory(*m_reader, each);
        if (!history)
            return std::unexpected(history.error());
        if (!*history)
            return failure(ErrorKind::NotFound, tr("There is no such release any more."));
        const auto spans = storage::workSpans(*m_reader, {each}, m_surroundings.now());
        if (!spans)
            return std::unexpected(spans.error());
        headers += (**history).shipped.title;
        figures.push_back(figuresOf(**history, *spans));
    }
    InsightTable table{u"comparison"_s, tr("%1 against %2").arg(headers[1], headers[2]), {}, headers, {}, false};
    for (const auto &[name, value] : figures[0]) {
        const auto other = std::ranges::find(figures[1], name, [](const auto &each) { return each.first; });
        table.rows.push_back({{name, value, other == figures[1].end() ? tr("none") : other->second}});
    }
    for (const auto &[name, value] : figures[1])
        if (std::ranges::find(figures[0], name, [](const auto &each) { return each.first; }) == figures[0].end())
            table.rows.push_back({{name, tr("none"), value}});
    return table;
}

} // namespace slipway::service
