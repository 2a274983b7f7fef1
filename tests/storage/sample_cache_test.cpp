// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/samples/sample_cache.h"

#include "storage/backup.h"
#include "storage/failing_writes.h"
#include "storage/store.h"

#include <cmath>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kStep = 15'000;
constexpr qint64 kBegin = 1'767'225'600'000; // 2026-01-01
const Instant kNow = fromUnixMilliseconds(kBegin + 86'400'000);

SampleQuery queryOf(const QString &expression, qint64 step = kStep)
{
    return {{id(900)}, expression, step};
}

SampleSpan steps(qint64 first, qint64 last, qint64 step = kStep)
{
    return {kBegin + first * step, kBegin + last * step};
}

/// Samples at every step of the span; the value says the step and `salt`.
Series samplesOf(const QString &track, SampleSpan span, double salt = 0, qint64 step = kStep)
{
    Series series{{{u"track"_s, track}}, {}, {}};
    for (qint64 time = span.from; time <= span.to; time += step) {
        series.times.push_back(time);
        series.values.push_back(static_cast<double>((time - kBegin) / step) + salt);
    }
    return series;
}

std::unique_ptr<SampleCache> cacheOf(const Store &store)
{
    return valueOf(SampleCache::open(store.file()));
}

const Series &named(const KeptSamples &kept, const QString &track)
{
    for (const Series &each : kept.series)
        if (each.labels.value(u"track"_s) == track)
            return each;
    qFatal("no such series");
}

} // namespace

/// Samples in the workspace: what is kept of a query, what is missing, what goes first when there is no room.
class SampleCacheTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKept_isAllMissing()
    {
        Store store;
        const auto kept = valueOf(cacheOf(store)->read(queryOf(u"up"_s), steps(0, 10), kNow));
        QVERIFY(kept.series.empty());
        QVERIFY(!kept.askedAt);
        QCOMPARE(kept.missing, std::vector{steps(0, 10)});
    }

    void whatWasWritten_isReadAgain_acrossPiecesAndPrograms()
    {
        Store store;
        const SampleSpan whole = steps(0, 3 * SampleCache::kPieceSteps);
        auto first = samplesOf(u"stable"_s, whole);
        first.values[7] = std::nan("");
        first.values[8] = std::numeric_limits<double>::infinity();
        QVERIFY(cacheOf(store)->write(queryOf(u"up"_s), whole, {first, samplesOf(u"canary"_s, steps(50, 60), 0.5)},
                                      kNow, {u"a warning"_s}));
        store.close();
        const auto kept = valueOf(cacheOf(store)->read(queryOf(u"up"_s), whole, kNow));
        QVERIFY(kept.missing.empty());
        QCOMPARE(kept.askedAt, kNow);
        QCOMPARE(kept.warnings, QStringList{u"a warning"_s});
        QCOMPARE(kept.series.size(), 2u);
        QCOMPARE(named(kept, u"stable"_s).times, first.times);
        QVERIFY(std::isnan(named(kept, u"stable"_s).values[7]));
        QVERIFY(std::isinf(named(kept, u"stable"_s).values[8]));
        QCOMPARE(named(kept, u"canary"_s).values.size(), 11u);
        QCOMPARE(named(kept, u"canary"_s).values[0], 50.5);
        const auto part = valueOf(cacheOf(store)->read(queryOf(u"up"_s), steps(55, 57), kNow));
        QCOMPARE(named(part, u"canary"_s).times.size(), 3u);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void missingIsOnlyWhatIsNotCovered()
    {
        Store store;
        const auto cache = cacheOf(store);
        QVERIFY(cache->write(queryOf(u"up"_s), steps(100, 200), {samplesOf(u"a"_s, steps(100, 200))}, kNow));
        const auto missing = [&](SampleSpan span) {
            return valueOf(cache->read(queryOf(u"up"_s), span, kNow)).missing;
        };
        QVERIFY(missing(steps(120, 180)).empty());
        QCOMPARE(missing(steps(50, 150)), std::vector{steps(50, 99)});
        QCOMPARE(missing(steps(150, 250)), std::vector{steps(201, 250)});
        // A span beside what is there is made one with it, so that no hole comes to be.
        QCOMPARE(missing(steps(300, 310)), std::vector{steps(201, 310)});
        QVERIFY(!missing(steps(120, 180)).size());
        // Another step is another time line.
        QCOMPARE(valueOf(cache->read(queryOf(u"up"_s, 60'000), {kBegin, kBegin + 600'000}, kNow)).missing.size(), 1u);
    }

    void whatComesApart_takesNothingAway()
    {
        Store store;
        const auto cache = cacheOf(store);
        // The server may not know it any more when an answer between the two was lost.
        QVERIFY(cache->write(queryOf(u"up"_s), steps(100, 200), {samplesOf(u"a"_s, steps(100, 200))}, kNow));
        QVERIFY(cache->keep({id(77)}, queryOf(u"up"_s), steps(100, 200)));
        for (const SampleSpan apart : {steps(300, 400), steps(0, 50)})
            QVERIFY(cache->write(queryOf(u"up"_s), apart, {samplesOf(u"a"_s, apart)}, kNow));
        const auto kept = valueOf(cache->read(queryOf(u"up"_s), steps(0, 400), kNow));
        QCOMPARE(kept.missing, (std::vector{steps(0, 99), steps(201, 400)}));
        QCOMPARE(named(kept, u"a"_s).values.size(), 101u);
        for (const SampleSpan &each : kept.missing)
            QVERIFY(cache->write(queryOf(u"up"_s), each, {samplesOf(u"a"_s, each)}, kNow));
        QVERIFY(valueOf(cache->read(queryOf(u"up"_s), steps(0, 400), kNow)).missing.empty());
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aSeriesThatIsNotToldAnyMore_wasNotThere()
    {
        Store store;
        const auto cache = cacheOf(store);
        QVERIFY(cache->write(queryOf(u"up"_s), steps(0, 20),
                             {samplesOf(u"a"_s, steps(0, 20)), samplesOf(u"b"_s, steps(0, 20))}, kNow));
        QVERIFY(cache->write(queryOf(u"up"_s), steps(10, 30), {samplesOf(u"a"_s, steps(10, 30), 0.25)}, kNow));
        const auto kept = valueOf(cache->read(queryOf(u"up"_s), steps(0, 30), kNow));
        QVERIFY(kept.missing.empty());
        QCOMPARE(named(kept, u"a"_s).values.size(), 31u);
        QCOMPARE(named(kept, u"a"_s).values[9], 9.0);
        QCOMPARE(named(kept, u"a"_s).values[10], 10.25);
        QCOMPARE(named(kept, u"b"_s).values.size(), 10u);
    }

    void aDamagedBlock_isMissing_andSaidByTheCheck()
    {
        Store store;
        QVERIFY(cacheOf(store)->write(queryOf(u"up"_s), steps(0, 20), {samplesOf(u"a"_s, steps(0, 20))}, kNow));
        edit(store.file(), "UPDATE sample_blocks SET block = substr(block, 1, length(block) - 3)");
        QVERIFY(!findings(store.file()).filter(u"Samples of “up” are damaged"_s).isEmpty());
        const auto cache = cacheOf(store);
        const auto kept = valueOf(cache->read(queryOf(u"up"_s), steps(5, 15), kNow));
        QVERIFY(kept.series.empty());
        QCOMPARE(kept.missing, std::vector{steps(5, 15)});
        QCOMPARE(findings(store.file()), QStringList());
        QVERIFY(cache->write(queryOf(u"up"_s), steps(5, 15), {samplesOf(u"a"_s, steps(5, 15))}, kNow));
        QVERIFY(valueOf(cache->read(queryOf(u"up"_s), steps(5, 15), kNow)).missing.empty());
    }

    void whatWasNotUsedForLongest_goesFirst()
    {
        Store store;
        const auto cache = cacheOf(store);
        QVERIFY(cache->setLimit(SampleCache::kLeastLimit));
        // Values without a pattern: about eight bytes each.
        const auto noisy = [](int seed) {
            Series series = samplesOf(u"a"_s, steps(0, SampleCache::kPieceSteps - 1));
            for (std::size_t i = 0; i < series.values.size(); ++i)
                series.values[i] = std::sin(static_cast<double>(seed * 7919 + static_cast<int>(i) * 104'729));
            return series;
        };
        const SampleSpan span = steps(0, SampleCache::kPieceSteps - 1);
        for (int i = 0; i < 60; ++i)
            QVERIFY(cache->write(queryOf(u"q%1"_s.arg(i)), span, {noisy(i)}, kNow + std::chrono::hours(i)));
        const auto use = valueOf(cache->use());
        QVERIFY2(use.bytes <= use.limit && use.bytes > use.limit / 2, qPrintable(QString::number(use.bytes)));
        const auto isThere = [&](int i) {
            return valueOf(cache->read(queryOf(u"q%1"_s.arg(i)), span, kNow + std::chrono::hours(61))).missing.empty();
        };
        QVERIFY(!isThere(0));
        QVERIFY(isThere(59));
        QCOMPARE(
            peek(store.file(), "SELECT count(*) FROM sample_blocks WHERE piece NOT IN (SELECT n FROM sample_pieces)"),
            u"0"_s);
        QCOMPARE(
            peek(store.file(), "SELECT count(*) FROM sample_series WHERE query NOT IN (SELECT n FROM sample_queries)"),
            u"0"_s);
        QVERIFY(!cache->setLimit(1000));
    }

    void whatIsKeptWithARelease_staysWhateverTheBound()
    {
        Store store;
        const auto cache = cacheOf(store);
        const SampleSpan span = steps(0, 100);
        QVERIFY(cache->write(queryOf(u"kept"_s), span, {samplesOf(u"a"_s, span)}, kNow));
        QVERIFY(cache->write(queryOf(u"other"_s), span, {samplesOf(u"a"_s, span)}, kNow));
        QVERIFY(cache->keep({id(77)}, queryOf(u"kept"_s), span));
        QVERIFY(cache->keep({id(77)}, queryOf(u"later"_s), span)); // asked for first, told afterwards
        QVERIFY(cache->write(queryOf(u"later"_s), span, {samplesOf(u"a"_s, span)}, kNow));
        QVERIFY(cache->clear());
        QVERIFY(valueOf(cache->read(queryOf(u"kept"_s), span, kNow)).missing.empty());
        QVERIFY(valueOf(cache->read(queryOf(u"later"_s), span, kNow)).missing.empty());
        QVERIFY(!valueOf(cache->read(queryOf(u"other"_s), span, kNow)).missing.empty());
        const auto use = valueOf(cache->use());
        QVERIFY(use.keptBytes > 0 && use.keptBytes == use.bytes);
    }

    void twoProgramsOnOneWorkspace_loseNothing()
    {
        Store store;
        constexpr int kWrites = 40;
        std::vector<int> children;
        for (int which = 0; which < 2; ++which)
            children.push_back(startChild([&, which] {
                const auto cache = cacheOf(store);
                for (int i = 0; i < kWrites; ++i) {
                    // Both write every step of their own query, and of a shared one in turns that overlap.
                    const SampleSpan mine = steps(i * 10, i * 10 + 9);
                    const SampleSpan shared = steps(0, i * 20 + 5 + which);
                    if (!cache->write(queryOf(u"own %1"_s.arg(which)), mine, {samplesOf(u"a"_s, mine)}, kNow)
                        || !cache->write(queryOf(u"shared"_s), shared, {samplesOf(u"a"_s, shared)}, kNow))
                        return 1;
                }
                return 0;
            }));
        for (const int child : children)
            QCOMPARE(endOf(child).status, 0);
        const auto cache = cacheOf(store);
        for (int which = 0; which < 2; ++which) {
            const auto kept = valueOf(cache->read(queryOf(u"own %1"_s.arg(which)), steps(0, kWrites * 10 - 1), kNow));
            QVERIFY(kept.missing.empty());
            QCOMPARE(kept.series.front().values.size(), std::size_t(kWrites * 10));
        }
        const auto shared = valueOf(cache->read(queryOf(u"shared"_s), steps(0, (kWrites - 1) * 20 + 5), kNow));
        QVERIFY(shared.missing.empty());
        QCOMPARE(shared.series.front().values.back(), double((kWrites - 1) * 20 + 5));
        QCOMPARE(findings(store.file()), QStringList());
    }

    void killedWhileWriting_samplesAreThereWhollyOrNotAtAll()
    {
        Store store;
        const SampleSpan before = steps(0, 20);
        const SampleSpan later = steps(21, 2 * SampleCache::kPieceSteps);
        QVERIFY(cacheOf(store)->write(queryOf(u"up"_s), before, {samplesOf(u"a"_s, before)}, kNow));
        bool wasWritten = false;
        for (int nth = 1; nth < 200 && !wasWritten; nth += 3) {
            const Ending ending = inChild([&] {
                const auto cache = cacheOf(store);
                breakWrites(nth, Mishap::Kill);
                return cache->write(queryOf(u"up"_s), later, {samplesOf(u"a"_s, later)}, kNow) ? 0 : 1;
            });
            wasWritten = !ending.wasKilled;
            QVERIFY(ending.wasKilled || ending.status == 0);
            const auto kept = valueOf(cacheOf(store)->read(queryOf(u"up"_s), {before.from, later.to}, kNow));
            const std::size_t count = kept.series.front().values.size();
            QVERIFY2(count == 21 || count == 2 * SampleCache::kPieceSteps + 1, qPrintable(QString::number(count)));
            QCOMPARE(kept.missing.empty(), count > 21);
            wasWritten = wasWritten || count > 21;
        }
        QVERIFY(wasWritten);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void onAFullDisk_whatWasThereStays()
    {
        Store store;
        const auto cache = cacheOf(store);
        const SampleSpan span = steps(0, 2 * SampleCache::kPieceSteps);
        QVERIFY(cache->write(queryOf(u"up"_s), steps(0, 20), {samplesOf(u"a"_s, steps(0, 20))}, kNow));
        breakWrites(1, Mishap::DiskFull);
        const auto refused = cache->write(queryOf(u"up"_s), span, {samplesOf(u"a"_s, span)}, kNow);
        mendWrites();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(valueOf(cache->read(queryOf(u"up"_s), steps(0, 20), kNow)).missing.empty());
        QVERIFY(cache->write(queryOf(u"up"_s), span, {samplesOf(u"a"_s, span)}, kNow));
        QVERIFY(valueOf(cache->read(queryOf(u"up"_s), span, kNow)).missing.empty());
        QCOMPARE(findings(store.file()), QStringList());
    }

    void theChangeLogAndTheAuditTrail_hearNothingOfSamples()
    {
        Store store;
        store.insert(Person{.id = {id(2)}, .name = u"Jonas"_s});
        const QByteArray counts = "SELECT (SELECT count(*) FROM oplog) || ',' || (SELECT count(*) FROM audit)";
        const QString before = peek(store.file(), counts);
        (void)valueOf(store.workspace().foreignChanges());
        QVERIFY(cacheOf(store)->write(queryOf(u"up"_s), steps(0, 20), {samplesOf(u"a"_s, steps(0, 20))}, kNow));
        QCOMPARE(peek(store.file(), counts), before);
        QVERIFY(!valueOf(store.workspace().foreignChanges()));
        store.insert(Person{.id = {id(3)}, .name = u"Ann"_s});
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aBackup_holdsTheSamples()
    {
        Store store;
        QVERIFY(cacheOf(store)->write(queryOf(u"up"_s), steps(0, 20), {samplesOf(u"a"_s, steps(0, 20))}, kNow));
        const QString copy = store.path(u"copy.slipway"_s);
        QVERIFY(backUp(store.workspace().connection(), copy));
        QVERIFY(valueOf(valueOf(SampleCache::open(copy))->read(queryOf(u"up"_s), steps(0, 20), kNow)).missing.empty());
        QCOMPARE(findings(copy), QStringList());
    }

    void aFileThatWasMoved_isNotWritten()
    {
        Store store;
        const auto cache = cacheOf(store);
        QVERIFY(QFile::rename(store.file(), store.path(u"elsewhere.slipway"_s)));
        const auto refused = cache->write(queryOf(u"up"_s), steps(0, 1), {samplesOf(u"a"_s, steps(0, 1))}, kNow);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Storage);
        QVERIFY(QFile::rename(store.path(u"elsewhere.slipway"_s), store.file()));
    }
};

QTEST_GUILESS_MAIN(SampleCacheTest)
#include "sample_cache_test.moc"
