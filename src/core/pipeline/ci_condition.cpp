// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ci_condition.h"

#include "core/base/tr.h"
#include "core/pipeline/ref_rule.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString number(double value)
{
    return QString::number(value, 'f', 2).remove(QRegularExpression(u"\\.?0+$"_s));
}

/// Notes until when evidence of that time counts. @return whether it is too old already
bool isStale(ConditionAnswer &answer, const QJsonObject &condition, std::optional<Instant> at, Instant now)
{
    const int hours = condition[u"max_age_hours"].toInt();
    if (hours <= 0)
        return false;
    answer.threshold += u", ≤ %1 h"_s.arg(hours);
    if (!at)
        return true;
    const Instant until = *at + std::chrono::hours(hours);
    answer.validUntil = answer.validUntil ? std::min(*answer.validUntil, until) : until;
    return now > until;
}

/// Whether a run is one of the job that a condition names.
bool isOfJob(const CiRun &run, const QString &wanted, const CiEvidence &evidence)
{
    for (const ReleaseJob &each : evidence.jobs)
        if (isSame(each.name, wanted) && each.job == run.job
            && isSame(each.connection, evidence.connections.value(run.connection)))
            return true;
    return isSame(run.jobName, wanted) || run.job == wanted
           || isSame(evidence.connections.value(run.connection) + u'/' + run.job, wanted);
}

bool hasEnded(const CiRun &run)
{
    return run.state == RunState::Done;
}

/// The reports that a condition is about, the newest of each suite.
std::vector<const TestReport *> reportsFor(const QJsonObject &condition, const CiEvidence &evidence, bool needsCoverage)
{
    const QString suite = condition[u"suite"].toString();
    std::vector<const TestReport *> found;
    QSet<QString> seen;
    for (const TestReport &each : evidence.reports) {
        const bool counts = needsCoverage ? each.coverageBasisPoints.has_value() : each.total > 0;
        const QString key = each.suite.toCaseFolded();
        if (!counts || seen.contains(key) || (!suite.isEmpty() && !isSame(each.suite, suite)))
            continue;
        seen.insert(key);
        found.push_back(&each);
    }
    return found;
}

/// Suites that must run and did not: no report has them, or all their tests were skipped.
QStringList skippedSuites(const QStringList &wanted, const std::vector<const TestReport *> &reports)
{
    QStringList skipped;
    for (const QString &name : wanted) {
        bool ran = false;
        for (const TestReport *report : reports) {
            if (isSame(report->suite, name) && report->skipped < report->total)
                ran = true;
            const QJsonObject suites = report->measures[u"suites"].toObject();
            for (auto each = suites.begin(); each != suites.end(); ++each)
                if (isSame(each.key(), name) && each.value()[u"skipped"].toInt() < each.value()[u"total"].toInt())
                    ran = true;
        }
        if (!ran)
            skipped += name;
    }
    return skipped;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &each : value.toArray())
        list += each.toString();
    return list;
}

const QString kUnverified = u" (unverified)"_s;

} // namespace

bool isUnverifiedValue(const QString &value)
{
    return value.contains(kUnverified);
}

ConditionAnswer judgeRuns(const QJsonObject &condition, const CiEvidence &evidence, Instant now)
{
    ConditionAnswer answer;
    answer.threshold = u"success"_s;
    const QString job = condition[u"job"].toString();
    const QString ref = condition[u"ref"].toString();
    const auto last = std::ranges::find_if(evidence.runs, [&](const CiRun &each) {
        return hasEnded(each) && isOfJob(each, job, evidence)
               && (ref.isEmpty() || shortRef(each.ref) == shortRef(ref) || refFits(ref, each.ref));
    });
    if (last == evidence.runs.end()) {
        (void)isStale(answer, condition, std::nullopt, now);
        return answer;
    }
    answer.run = last->id;
    answer.value = toText(last->result);
    // The commit, not the number: running the same commit again must not make sign-offs stale.
    if (!last->headSha.isEmpty())
        answer.value += u' ' + last->headSha.left(10);
    if (last->isUnverified)
        answer.value += kUnverified;
    if (isContradicted(*last))
        answer.value += u" (contradicted)"_s;
    if (isPassedOver(*last))
        answer.value += u" (skipped)"_s;
    if (isStale(answer, condition, last->finishedAt, now))
        return answer;
    answer.verdict = isGreen(last->state, last->result) || isPassedOver(*last) ? Verdict::Holds : Verdict::Fails;
    return answer;
}

ConditionAnswer judgeTests(const QJsonObject &condition, const CiEvidence &evidence, Instant now)
{
    ConditionAnswer answer;
    const bool hasShare = condition.contains(u"min_pass_percent");
    const bool hasFailures = condition.contains(u"max_failures") || !hasShare;
    const int mostFailures = condition[u"max_failures"].toInt();
    const double leastShare = condition[u"min_pass_percent"].toDouble();
    const QStringList needed = texts(condition[u"not_skipped"]);
    QStringList limits;
    if (hasFailures)
        limits += u"≤ %1 failed"_s.arg(mostFailures);
    if (hasShare)
        limits += u"≥ %1 %"_s.arg(number(leastShare));
    if (!needed.isEmpty())
        limits += u"ran: %1"_s.arg(needed.join(u", "_s));
    answer.threshold = limits.join(u", "_s);

    const auto reports = reportsFor(condition, evidence, false);
    bool stale = false;
    qint64 total = 0;
    qint64 passed = 0;
    qint64 skipped = 0;
    const QString limit = answer.threshold;
    for (const TestReport *each : reports) {
        answer.threshold = limit;
        stale = isStale(answer, condition, each->at, now) || stale;
        total += each->total;
        passed += each->passed;
        skipped += each->skipped;
    }
    if (reports.empty())
        (void)isStale(answer, condition, std::nullopt, now);
    const qint64 ran = total - skipped;
    if (ran == 0)
        return answer;
    answer.report = reports.front()->id;
    const qint64 broken = ran - passed;
    // Rounded down: 99.996 % must not read as 100 %.
    const double share = std::floor(static_cast<double>(passed) * 10'000 / static_cast<double>(ran)) / 100;
    answer.value = u"%1 % (%2/%3), %4 failed"_s.arg(number(share)).arg(passed).arg(ran).arg(broken);
    const QStringList missing = skippedSuites(needed, reports);
    if (!missing.isEmpty())
        answer.value += u", skipped: %1"_s.arg(missing.join(u", "_s));
    if (stale)
        return answer;
    const bool isShareMet = !hasShare || static_cast<double>(passed) * 100 >= leastShare * static_cast<double>(ran);
    const bool holds = (!hasFailures || broken <= mostFailures) && isShareMet && missing.isEmpty();
    answer.verdict = holds ? Verdict::Holds : Verdict::Fails;
    return answer;
}

ConditionAnswer judgeCoverage(const QJsonObject &condition, const CiEvidence &evidence, Instant now)
{
    ConditionAnswer answer;
    const double wanted = condition[u"percent"].toDouble();
    answer.threshold = u"≥ %1 %"_s.arg(number(wanted));
    const auto reports = reportsFor(condition, evidence, true);
    if (reports.empty()) {
        (void)isStale(answer, condition, std::nullopt, now);
        return answer;
    }
    const TestReport &newest = *reports.front();
    answer.report = newest.id;
    answer.value = u"%1 %"_s.arg(number(*newest.coverageBasisPoints / 100.0));
    if (isStale(answer, condition, newest.at, now))
        return answer;
    answer.verdict = *newest.coverageBasisPoints >= wanted * 100 ? Verdict::Holds : Verdict::Fails;
    return answer;
}

ConditionAnswer judge(QStringView kind, const QJsonObject &condition, const CiEvidence &evidence, Instant now)
{
    if (kind == u"ci")
        return judgeRuns(condition, evidence, now);
    if (kind == u"tests")
        return judgeTests(condition, evidence, now);
    if (kind == u"coverage")
        return judgeCoverage(condition, evidence, now);
    return {};
}

Result<> checkCondition(QStringView kind, const QJsonObject &condition)
{
    const auto isWithin = [&](const char *key, double low, double high) {
        const QJsonValue value = condition[QLatin1StringView(key)];
        return value.isUndefined() || (value.isDouble() && value.toDouble() >= low && value.toDouble() <= high);
    };
    if (kind == u"ci" && condition[u"job"].toString().trimmed().isEmpty())
        return failure(ErrorKind::BadInput,
                       tr("Say which job must be green: its name in the release, or CONNECTION/JOB."));
    if (kind == u"coverage" && !condition.contains(u"percent"))
        return failure(ErrorKind::BadInput, tr("Say how many percent must be covered."));
    if (!isWithin("percent", 0, 100) || !isWithin("min_pass_percent", 0, 100))
        return failure(ErrorKind::BadInput, tr("A share is a percentage from 0 to 100."));
    if (!isWithin("max_failures", 0, 1e9))
        return failure(ErrorKind::BadInput, tr("The number of failures that are let pass is 0 or more."));
    if (!isWithin("max_age_hours", 0, 24 * 365))
        return failure(ErrorKind::BadInput, tr("The age is given in hours, up to a year; 0 means any."));
    return {};
}

} // namespace slipway
