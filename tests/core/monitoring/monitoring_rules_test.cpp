// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/deployment_silences.h"
#include "core/monitoring/query.h"
#include "core/monitoring/silence.h"
#include "support/not_a_number.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>

using namespace slipway;
using namespace slipway::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
const Instant kQueryStart = fromUnixMilliseconds(1767225600000);
} // namespace

class MonitoringRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsAreThoseOfGrafana_data();
    void stepsAreThoseOfGrafana();
    void noStepAsksForMoreThanAServerAnswers();
    void panningByLessThanAStepAsksForTheSamePoints();
    void longRangesAreAskedInPieces();
    void piecesHoldEachPointOnce();
    void rangesThatCannotBeAskedAreNamed();
    void theTailIsTheNewestSteps();
    void aNewerTailReplacesWhatIsKnown();
    void noSeriesAndOnlyNanAreNoData();
    void placesInQueriesAreRead();
    void matchersDecideAsServersDo();
    void backslashesInMatchersAreThoseOfAlertmanager_data();
    void backslashesInMatchersAreThoseOfAlertmanager();
    void whatWasCreatedForAKeyIsFoundByItsTag();
};

void MonitoringRulesTest::stepsAreThoseOfGrafana_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("pixels");
    QTest::addColumn<milliseconds>("step");
    QTest::newRow("an hour, the shortest step") << qint64(3600) << 1000 << milliseconds(15s);
    QTest::newRow("six hours") << qint64(6 * 3600) << 1000 << milliseconds(20s);
    QTest::newRow("rounded down") << qint64(17000) << 500 << milliseconds(30s);
    QTest::newRow("a day") << qint64(86400) << 1000 << milliseconds(1min);
    QTest::newRow("a week") << qint64(7 * 86400) << 1000 << milliseconds(10min);
    QTest::newRow("thirty days") << qint64(30 * 86400) << 1000 << milliseconds(30min);
    QTest::newRow("width unknown") << qint64(86400) << 0 << milliseconds(1min);
    QTest::newRow("a wide picture of a long time") << qint64(11000) * 3400 / 1000 << 30000 << milliseconds(15s);
    QTest::newRow("two years, two pixels") << qint64(2 * 365 * 86400) << 2 << milliseconds(24h * 365);
}

void MonitoringRulesTest::stepsAreThoseOfGrafana()
{
    QFETCH(qint64, seconds);
    QFETCH(int, pixels);
    QFETCH(milliseconds, step);
    QCOMPARE(chartStep({kQueryStart, kQueryStart + std::chrono::seconds(seconds)}, pixels, 15s), step);
}

void MonitoringRulesTest::noStepAsksForMoreThanAServerAnswers()
{
    QVERIFY(rc::check("at most 11,000 intervals", [] {
        const auto length = *rc::gen::inRange<qint64>(1, 400LL * 86400 * 1000);
        const int pixels = *rc::gen::inRange(1, 40000);
        const milliseconds step = chartStep({kQueryStart, kQueryStart + milliseconds(length)}, pixels, 1ms);
        RC_ASSERT(length / step.count() <= kMostIntervals);
    }));
    // Grafana's own rounding would ask for 18,700 points here.
    QCOMPARE(chartStep({kQueryStart, kQueryStart + 37400s}, 11000, 1ms), milliseconds(5s));
}

void MonitoringRulesTest::panningByLessThanAStepAsksForTheSamePoints()
{
    RangeQuery query{.expression = u"up"_s, .from = kQueryStart + 7s, .to = kQueryStart + 3607s, .step = 15s};
    const RangeQuery first = alignedToStep(query);
    QCOMPARE(first.from, kQueryStart);
    QCOMPARE(first.to, kQueryStart + 3600s);
    query.from += 7s;
    query.to += 7s;
    QCOMPARE(alignedToStep(query), first);
    query.from = fromUnixMilliseconds(-7000);
    QCOMPARE(alignedToStep(query).from, fromUnixMilliseconds(-15000));
}

void MonitoringRulesTest::longRangesAreAskedInPieces()
{
    const RangeQuery exact{.expression = u"up"_s, .from = kQueryStart, .to = kQueryStart + 11000s, .step = 1s};
    QCOMPARE(piecesOf(exact).size(), std::size_t(1));
    RangeQuery over = exact;
    over.to += 1s;
    const auto pieces = piecesOf(over);
    QCOMPARE(pieces.size(), std::size_t(2));
    QCOMPARE(pieces[0].to, kQueryStart + 11000s);
    QCOMPARE(pieces[1].from, kQueryStart + 11001s);
    QCOMPARE(pieces[1].to, over.to);
}

void MonitoringRulesTest::piecesHoldEachPointOnce()
{
    QVERIFY(rc::check("the points of the pieces are those of the whole", [] {
        const auto step = *rc::gen::inRange<qint64>(1, 90000);
        const auto length = *rc::gen::inRange<qint64>(0, step * 50000);
        const RangeQuery whole{
            .from = kQueryStart, .to = kQueryStart + milliseconds(length), .step = milliseconds(step)};
        qint64 points = 0;
        Instant next = whole.from;
        for (const RangeQuery &piece : piecesOf(whole)) {
            const qint64 intervals = (piece.to - piece.from) / piece.step;
            RC_ASSERT(piece.from == next);
            RC_ASSERT(intervals <= kMostIntervals);
            points += intervals + 1;
            next = piece.from + piece.step * (intervals + 1);
        }
        RC_ASSERT(points == length / step + 1);
    }));
}

void MonitoringRulesTest::rangesThatCannotBeAskedAreNamed()
{
    const RangeQuery day{.expression = u"up"_s, .from = kQueryStart, .to = kQueryStart + 24h, .step = 15s};
    QCOMPARE(fault(day), QString());
    const auto isFaulty = [&](const std::function<void(RangeQuery &)> &change) {
        RangeQuery query = day;
        change(query);
        return !fault(query).isEmpty();
    };
    QVERIFY(isFaulty([](auto &query) { query.step = 0ms; }));
    QVERIFY(isFaulty([](auto &query) { query.step = -15s; }));
    QVERIFY(isFaulty([](auto &query) { query.to = query.from - 1ms; }));
    QVERIFY(!isFaulty([](auto &query) { query.to = query.from; }));
    QVERIFY(isFaulty([](auto &query) { query.to = query.from + query.step * kMostPoints; }));
    QVERIFY(!isFaulty([](auto &query) { query.to = query.from + query.step * (kMostPoints - 1); }));
}

void MonitoringRulesTest::theTailIsTheNewestSteps()
{
    const RangeQuery known{.expression = u"up"_s, .from = kQueryStart, .to = kQueryStart + 3600s, .step = 15s};
    const RangeQuery tail = tailOf(known, kQueryStart + 3615s);
    QCOMPARE(tail.from, kQueryStart + 3570s);
    QCOMPARE(tail.to, kQueryStart + 3615s);
    QCOMPARE(tailOf({.from = kQueryStart, .to = kQueryStart, .step = 15s}, kQueryStart + 1s).from, kQueryStart);
}

void MonitoringRulesTest::aNewerTailReplacesWhatIsKnown()
{
    const Labels web1{{u"instance"_s, u"web1"_s}};
    const Labels web2{{u"instance"_s, u"web2"_s}};
    const Labels web3{{u"instance"_s, u"web3"_s}};
    std::vector<Series> known{{web1, {0, 15, 30}, {1, 2, 3}}, {web2, {0, 15, 30}, {4, 5, 6}}, {web3, {30}, {7}}};
    replaceTail(known, {{web1, {0, 15, 30, 45}, {9, 2.5, 3.5, 4}}, {{{u"instance"_s, u"web4"_s}}, {0, 45}, {7, 8}}},
                fromUnixMilliseconds(15));
    QCOMPARE(known.size(), std::size_t(3));
    QCOMPARE(known[0], (Series{web1, {0, 15, 30, 45}, {1, 2.5, 3.5, 4}}));
    QCOMPARE(known[1], (Series{web2, {0}, {4}}));
    QCOMPARE(known[2].values, std::vector<double>{8});
}

void MonitoringRulesTest::noSeriesAndOnlyNanAreNoData()
{
    QVERIFY(!QueryAnswer{}.hasValues());
    QueryAnswer answer;
    answer.series = {{{}, {0, 1}, {kNan, kNan}}};
    QVERIFY(!answer.hasValues());
    answer.series.push_back({{}, {0}, {std::numeric_limits<double>::infinity()}});
    QVERIFY(answer.hasValues());
}

void MonitoringRulesTest::placesInQueriesAreRead()
{
    QCOMPARE(queryPosition(u"1:16"_s), (QueryPosition{1, 16}));
    QVERIFY(!queryPosition({}));
    QVERIFY(!queryPosition(u"url"_s));
    QVERIFY(!queryPosition(u"0:3"_s));
}

void MonitoringRulesTest::matchersDecideAsServersDo()
{
    const Labels labels{{u"service"_s, u"shop"_s}, {u"code"_s, u"503"_s}};
    QVERIFY(match({{u"service"_s, u"shop"_s}, {u"code"_s, u"5.."_s, true}}, labels));
    QVERIFY(!match({{u"code"_s, u"50"_s, true}}, labels)); // the whole value
    QVERIFY(match({{u"code"_s, u"2.."_s, true, false}}, labels));
    QVERIFY(!match({{u"service"_s, u"shop"_s, false, false}}, labels));
    QVERIFY(match({{u"missing"_s, {}}}, labels));
    QCOMPARE(toText(LabelMatcher{u"code"_s, u"a\"\\b"_s, true, false}), uR"(code!~"a\"\\b")"_s);
}

void MonitoringRulesTest::backslashesInMatchersAreThoseOfAlertmanager_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("of a class") << uR"(instance=~"web\d+")"_s << uR"(web\d+)"_s;
    QTest::newRow("twice") << uR"(instance=~"web\\d+")"_s << uR"(web\d+)"_s;
    QTest::newRow("before an n") << uR"(path="C:\\new")"_s << uR"(C:\new)"_s;
    QTest::newRow("a line feed") << uR"(text="a\nb")"_s << u"a\nb"_s;
    QTest::newRow("a quotation mark") << uR"(text="a \"b\"")"_s << u"a \"b\""_s;
    QTest::newRow("without quotation marks") << uR"(instance=~web\d+)"_s << uR"(web\d+)"_s;
}

void MonitoringRulesTest::backslashesInMatchersAreThoseOfAlertmanager()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto matcher = labelMatcher(text);
    QVERIFY(matcher);
    QCOMPARE(matcher->value, value);
    QVERIFY(!labelMatcher(u"instance=~\"(\""_s)); // it would fit nothing
}

void MonitoringRulesTest::whatWasCreatedForAKeyIsFoundByItsTag()
{
    const QString comment = taggedComment(u"Payments 4.2 ships"_s, u"d-17"_s);
    QCOMPARE(comment, u"Payments 4.2 ships [slipway:d-17]"_s);
    QCOMPARE(taggedComment(comment, u"d-17"_s), comment);
    QCOMPARE(taggedKey(comment), u"d-17"_s);
    QCOMPARE(taggedKey(u"of somebody else"_s), QString());
    Silence silence{.comment = comment, .state = Silence::State::Active};
    QVERIFY(isOpenFor(silence, u"d-17"_s));
    QVERIFY(!isOpenFor(silence, u"d-1"_s));
    silence.state = Silence::State::Expired;
    QVERIFY(!isOpenFor(silence, u"d-17"_s));
}

QTEST_GUILESS_MAIN(MonitoringRulesTest)
#include "monitoring_rules_test.moc"
