// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/suspects.h"

#include <QTest>

using namespace slipway;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const Instant kDay{std::chrono::sys_days{std::chrono::January / 14 / 2027}};

template <class IdType>
IdType idOf(std::uint8_t n)
{
    return {Uuid::version7(n, {n})};
}

const ProductId kSuspectedProduct = idOf<ProductId>(1);
const ProductId kOtherProduct = idOf<ProductId>(2);
const EnvironmentId kBadPlace = idOf<EnvironmentId>(3);
const EnvironmentId kGoodPlace = idOf<EnvironmentId>(4);

QHash<ReleaseId, DeployedRelease> releases()
{
    return {{idOf<ReleaseId>(11), {kSuspectedProduct, u"Payments"_s, u"4.1"_s}},
            {idOf<ReleaseId>(12), {kSuspectedProduct, u"Payments"_s, u"4.2"_s}},
            {idOf<ReleaseId>(13), {kOtherProduct, u"Ledger"_s, u"4.2"_s}}};
}

Deployment deployed(std::uint8_t n, std::uint8_t release, EnvironmentId environment, Instant at,
                    bool isRollback = false)
{
    Deployment made;
    made.id = idOf<DeploymentId>(n);
    made.release = idOf<ReleaseId>(release);
    made.environment = environment;
    made.isRollback = isRollback;
    made.startedAt = at - 5min;
    made.finishedAt = at;
    made.outcome = DeploymentOutcome::Succeeded;
    return made;
}

FeedbackNote noteAt(Instant at, const QString &text)
{
    FeedbackNote note;
    note.text = text;
    note.at = at;
    return note;
}

/// Payments 4.1 on day 0, 4.2 on day 10; Ledger 4.2 on day 9; all in production.
std::vector<ReleaseWindow> windows()
{
    return releaseWindows({deployed(22, 12, kBadPlace, kDay + 240h), deployed(21, 11, kBadPlace, kDay),
                           deployed(23, 13, kBadPlace, kDay + 216h)},
                          releases());
}

} // namespace

/// Which release a note may be about.
class SuspectsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWindow_reachesToTheNextDeploymentOfTheProductThere()
    {
        const auto found = releaseWindows({deployed(22, 12, kBadPlace, kDay + 24h), deployed(21, 11, kBadPlace, kDay),
                                           deployed(24, 12, kGoodPlace, kDay + 12h)},
                                          releases());
        QCOMPARE(found.size(), 3u);
        QCOMPARE(found[0].version, u"4.1"_s);
        QVERIFY(found[0].span == (TimeSpan{kDay, kDay + 24h}));
        QCOMPARE(found[1].environment, kGoodPlace);
        QCOMPARE(found[1].span.to, kLatestTime);
        QCOMPARE(found[2].span.to, kLatestTime);
    }

    void aRollback_endsAWindowAndBeginsNone()
    {
        const auto found = releaseWindows(
            {deployed(21, 12, kBadPlace, kDay), deployed(22, 12, kBadPlace, kDay + 2h, true)}, releases());
        QCOMPARE(found.size(), 1u);
        QVERIFY(found[0].span == (TimeSpan{kDay, kDay + 2h}));
    }

    void whatFailedOrBelongsToNobody_opensNoWindow()
    {
        Deployment failed = deployed(21, 11, kBadPlace, kDay);
        failed.outcome = DeploymentOutcome::Failed;
        QVERIFY(releaseWindows({failed, deployed(22, 99, kBadPlace, kDay)}, releases()).empty());
    }

    void theConfidence_addsUpAsWritten_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("release");
        QTest::addColumn<int>("percent");
        QTest::addColumn<QString>("confidence");
        QTest::newRow("soon after, nothing named") << 245 << u"it is slow"_s << u"Payments 4.2"_s << 40 << u"medium"_s;
        QTest::newRow("two days after") << 290 << u"it is slow"_s << u"Payments 4.2"_s << 30 << u"low"_s;
        QTest::newRow("five days after") << 240 + 120 << u"slow"_s << u"Payments 4.2"_s << 20 << u"low"_s;
        QTest::newRow("weeks after") << 1000 << u"slow"_s << u"Payments 4.2"_s << 10 << u"low"_s;
        QTest::newRow("product named") << 245 << u"payments is slow"_s << u"Payments 4.2"_s << 65 << u"medium"_s;
        QTest::newRow("all named") << 245 << u"Since Payments v4.2 it is slow"_s << u"Payments 4.2"_s << 100
                                   << u"high"_s;
        QTest::newRow("an older version named, outside of its window")
            << 245 << u"Payments 4.1 was better"_s << u"Payments 4.2"_s << 65 << u"medium"_s;
        QTest::newRow("another version begins like it")
            << 245 << u"payments 4.20"_s << u"Payments 4.2"_s << 65 << u"medium"_s;
        QTest::newRow("a part of a longer version")
            << 245 << u"payments 4.2.1"_s << u"Payments 4.2"_s << 65 << u"medium"_s;
        QTest::newRow("at the end of a sentence")
            << 245 << u"Broken since Payments 4.2."_s << u"Payments 4.2"_s << 100 << u"high"_s;
        QTest::newRow("the product within a word")
            << 245 << u"repayments fail"_s << u"Payments 4.2"_s << 40 << u"medium"_s;
    }
    void theConfidence_addsUpAsWritten()
    {
        QFETCH(int, hours);
        QFETCH(QString, text);
        QFETCH(QString, release);
        QFETCH(int, percent);
        QFETCH(QString, confidence);
        const auto found = suspectsOf(noteAt(kDay + std::chrono::hours(hours), text), windows());
        const auto meant = std::ranges::find_if(found, [&](const Suspect &each) {
            return each.window.productName + u' ' + each.window.version == release;
        });
        QVERIFY(meant != found.end());
        QCOMPARE(meant->percent, percent);
        QCOMPARE(toText(meant->confidence()), confidence);
    }

    void theLikeliest_comesFirst_andANoteOfAProductIsAboutNoOther()
    {
        FeedbackNote note = noteAt(kDay + 245h, u"Ledger cannot export"_s);
        const auto found = suspectsOf(note, windows());
        QCOMPARE(found.front().window.productName, u"Ledger"_s);
        note.product = kSuspectedProduct;
        const auto filed = suspectsOf(note, windows());
        QCOMPARE(filed.size(), 1u);
        QCOMPARE(filed.front().window.product, kSuspectedProduct);
    }

    void aVersionNamedWithItsProduct_isSuspectedAfterItsWindowToo_butNotBeforeItWasDeployed()
    {
        const auto after = suspectsOf(noteAt(kDay + 245h, u"Payments 4.1 lost my basket"_s), windows());
        QVERIFY(std::ranges::any_of(after, [](const Suspect &each) { return each.window.version == u"4.1"; }));
        const auto before = suspectsOf(noteAt(kDay - 1h, u"When does Payments 4.1 come?"_s), windows());
        QVERIFY(before.empty());
    }

    void ofEachRelease_itsLikeliestWindowIsTold()
    {
        const auto twice =
            releaseWindows({deployed(21, 11, kGoodPlace, kDay), deployed(22, 11, kBadPlace, kDay + 100h)}, releases());
        const auto found = suspectsOf(noteAt(kDay + 101h, u"slow"_s), twice);
        QCOMPARE(found.size(), 1u);
        QCOMPARE(found.front().window.environment, kBadPlace);
        QCOMPARE(found.front().percent, 40);
    }
};

QTEST_GUILESS_MAIN(SuspectsTest)
#include "suspects_test.moc"
