// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/test_comparison.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace slipway {

namespace {

struct TestName {
    QStringView suite;
    QStringView className;
    QStringView name;

    bool operator==(const TestName &) const = default;
};

size_t qHash(const TestName &key, size_t seed = 0)
{
    return qHashMulti(seed, key.suite, key.className, key.name);
}

TestName nameOf(const TestCaseResult &test)
{
    return {test.suite, test.className, test.name};
}

int badness(TestCaseResult::Status status)
{
    switch (status) {
    case TestCaseResult::Status::Skipped: return 0;
    case TestCaseResult::Status::Passed: return 1;
    case TestCaseResult::Status::Failed: return 2;
    case TestCaseResult::Status::Error: break;
    }
    return 3;
}

using Index = QHash<TestName, std::size_t>;

Index worstByName(const std::vector<TestCaseResult> &cases)
{
    Index index;
    index.reserve(std::ssize(cases));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto there = index.constFind(nameOf(cases[i]));
        if (there == index.constEnd() || badness(cases[i].status) > badness(cases[*there].status))
            index.insert(nameOf(cases[i]), i);
    }
    return index;
}

} // namespace

TestComparison compareTests(const std::vector<TestCaseResult> &before, const std::vector<TestCaseResult> &now)
{
    const Index old = worstByName(before);
    const Index fresh = worstByName(now);
    TestComparison comparison;
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (fresh.value(nameOf(now[i])) != i)
            continue;
        const auto was = old.constFind(nameOf(now[i]));
        const bool wasThere = was != old.constEnd();
        const bool wasBroken = wasThere && before[*was].isBroken();
        if (now[i].isBroken())
            (wasBroken ? comparison.stillFailing : comparison.newFailures).push_back(i);
        else if (wasBroken && now[i].status == TestCaseResult::Status::Passed)
            comparison.fixed.push_back(i);
        else if (!wasThere)
            comparison.added.push_back(i);
    }
    for (std::size_t i = 0; i < before.size(); ++i)
        if (old.value(nameOf(before[i])) == i && !fresh.contains(nameOf(before[i])))
            comparison.gone.push_back(i);
    return comparison;
}

std::vector<FlakyTest> flakyTests(const std::vector<std::vector<TestCaseResult>> &reports)
{
    struct History {
        int runs = 0;
        int broken = 0;
        int changes = 0;
        bool wasBroken = false;
    };
    QHash<TestName, History> histories;
    for (const auto &cases : reports) {
        const Index worst = worstByName(cases);
        for (auto each = worst.constBegin(); each != worst.constEnd(); ++each) {
            const TestCaseResult &test = cases[each.value()];
            if (test.status == TestCaseResult::Status::Skipped)
                continue;
            History &history = histories[each.key()];
            history.changes += history.runs > 0 && history.wasBroken != test.isBroken() ? 1 : 0;
            history.broken += test.isBroken() ? 1 : 0;
            history.wasBroken = test.isBroken();
            ++history.runs;
        }
    }
    std::vector<FlakyTest> flaky;
    for (auto each = histories.constBegin(); each != histories.constEnd(); ++each)
        if (each->changes >= 2)
            flaky.push_back({each.key().suite.toString(), each.key().className.toString(), each.key().name.toString(),
                             each->runs, each->broken, each->changes,
                             static_cast<double>(each->changes) / (each->runs - 1)});
    std::ranges::sort(flaky, [](const FlakyTest &a, const FlakyTest &b) {
        return std::tie(b.score, a.suite, a.className, a.name) < std::tie(a.score, b.suite, b.className, b.name);
    });
    return flaky;
}

} // namespace slipway
