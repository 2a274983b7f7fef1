// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/alert_history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// The time between two evaluations of its rule. 0: too few samples to tell it, as two alerts of one sample each look like one
/// whose rule is evaluated seldom, and the second must not be taken for the first.
qint64 pace(const std::vector<qint64> &times)
{
    std::vector<qint64> gaps;
    for (std::size_t i = 1; i < times.size(); ++i)
        gaps.push_back(times[i] - times[i - 1]);
    std::ranges::sort(gaps);
    return gaps.size() >= 2 && 2 * gaps[1] <= 3 * gaps[0] ? gaps[0] : 0;
}

} // namespace

QString firedQuery(const std::vector<LabelMatcher> &matchers, Instant from, Instant at)
{
    QStringList parts{u"alertstate=\"firing\""_s};
    for (const LabelMatcher &each : matchers)
        parts += toText(each);
    const auto length = std::chrono::ceil<std::chrono::seconds>(at - from + kAlertLookback);
    return u"ALERTS{%1}[%2s]"_s.arg(parts.join(u',')).arg(std::max<qint64>(length.count(), 1));
}

std::vector<Alert> firedIn(const std::vector<Series> &told, Instant toldFrom)
{
    std::vector<Alert> fired;
    for (const Series &series : told) {
        Labels labels = series.labels;
        labels.remove(u"__name__"_s);
        labels.remove(u"alertstate"_s);
        const qint64 between = pace(series.times);
        for (std::size_t i = 0; i < series.times.size(); ++i) {
            const Instant at = fromUnixMilliseconds(series.times[i]);
            // Evaluations keep their time exactly: one without a sample is an end.
            if (i > 0 && 2 * (series.times[i] - series.times[i - 1]) <= 3 * between) {
                fired.back().endsAt = at;
                continue;
            }
            Alert alert;
            alert.labels = labels;
            // Its first sample may be the first one that is told.
            const bool isCut = i == 0 && at <= toldFrom + std::chrono::milliseconds(2 * between);
            if (!isCut)
                alert.startsAt = at;
            alert.endsAt = at;
            fired.push_back(std::move(alert));
        }
    }
    return fired;
}

bool isSameAlert(const Alert &one, const Alert &other)
{
    if (one.labels.value(u"alertname"_s) != other.labels.value(u"alertname"_s))
        return false;
    for (auto each = one.labels.begin(); each != one.labels.end(); ++each)
        if (const auto same = other.labels.constFind(each.key()); same != other.labels.constEnd() && *same != *each)
            return false;
    return true;
}

} // namespace slipway
