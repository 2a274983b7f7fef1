// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule/freezes.h"

#include "core/release/roles.h"
#include "support/plan_builder.h"

#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const EnvironmentId kProduction = numbered<EnvironmentId>(1);
const EnvironmentId kFrozenStaging = numbered<EnvironmentId>(2);
const ProductId kPayments = numbered<ProductId>(2); // that of the builder
const ProductId kLedger = numbered<ProductId>(3);

FreezeOverride anOverride(FreezeId freeze, ReleaseId release, Instant expires)
{
    FreezeOverride made;
    made.id = numbered<FreezeOverrideId>(1);
    made.freeze = freeze;
    made.release = release;
    made.person = numbered<PersonId>(1);
    made.role = roles::kManager.toString();
    made.reason = u"A security fix"_s;
    made.expires = expires;
    return made;
}

} // namespace

class FreezesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreeze_meansTheProductsAndEnvironmentsItNames_data()
    {
        QTest::addColumn<int>("product");
        QTest::addColumn<int>("environment");
        QTest::addColumn<int>("shipsTo");
        QTest::addColumn<bool>("applies");
        QTest::newRow("everything") << 0 << 0 << 1 << true;
        QTest::newRow("this product") << 2 << 0 << 1 << true;
        QTest::newRow("another product") << 3 << 0 << 1 << false;
        QTest::newRow("this environment") << 0 << 1 << 1 << true;
        QTest::newRow("another environment") << 0 << 2 << 1 << false;
        QTest::newRow("product but another environment") << 2 << 2 << 1 << false;
        QTest::newRow("environment but another product") << 3 << 1 << 1 << false;
        QTest::newRow("release that names no environment") << 0 << 2 << 0 << true;
    }
    void aFreeze_meansTheProductsAndEnvironmentsItNames()
    {
        QFETCH(const int, product);
        QFETCH(const int, environment);
        QFETCH(const int, shipsTo);
        QFETCH(const bool, applies);
        Freeze freeze = aFreeze(1, u"Freeze"_s, "2027-01-14", "2027-01-15");
        if (product)
            freeze.products = {numbered<ProductId>(product)};
        if (environment)
            freeze.environments = {numbered<EnvironmentId>(environment)};
        Release release = aRelease().raw().release;
        if (shipsTo)
            release.environment = numbered<EnvironmentId>(shipsTo);
        QCOMPARE(appliesTo(freeze, release), applies);
        QCOMPARE(mayShipAt(release, release.ship, {freeze}, {}).has_value(), !applies);
    }

    void theEndsOfAFreeze_areHalfOpen_data()
    {
        QTest::addColumn<QString>("ship");
        QTest::addColumn<bool>("mayShip");
        QTest::newRow("a moment before") << u"2027-01-13T23:59:59.999"_s << true;
        QTest::newRow("at its start") << u"2027-01-14T00:00"_s << false;
        QTest::newRow("inside") << u"2027-01-14T12:00"_s << false;
        QTest::newRow("a moment before its end") << u"2027-01-14T23:59:59.999"_s << false;
        QTest::newRow("at its end") << u"2027-01-15T00:00"_s << true;
    }
    void theEndsOfAFreeze_areHalfOpen()
    {
        QFETCH(const QString, ship);
        QFETCH(const bool, mayShip);
        const Freeze freeze = aFreeze(1, u"Freeze"_s, "2027-01-14", "2027-01-15");
        QCOMPARE(mayShipAt(aRelease().raw().release, at(qPrintable(ship)), {freeze}, {}).has_value(), mayShip);
    }

    void theRefusal_namesTheFreeze()
    {
        const auto refused = mayShipAt(aRelease().raw().release, at("2027-01-14T12:00"),
                                       {aFreeze(1, u"Quarter-close"_s, "2027-01-14", "2027-01-15")}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::NotAllowed);
        QVERIFY(refused.error().sentence.contains(u"“Quarter-close”"));
    }

    void theRefusal_namesTheLastDayInTheZoneTheFreezeWasMeantIn()
    {
        Freeze freeze = aFreeze(1, u"Year-end"_s, "2026-12-18", "2027-01-04");
        freeze.allDay = true;
        freeze.zone = "UTC";
        freeze.span = {fromWallTime({2026, 12, 18}, {}, freeze.zone), fromWallTime({2027, 1, 4}, {}, freeze.zone)};
        const auto refused = mayShipAt(aRelease().raw().release, at("2026-12-20T12:00"), {freeze}, {});
        QVERIFY(!refused);
        QVERIFY2(refused.error().sentence.contains(u"Sun 3 Jan"), qPrintable(refused.error().sentence));
    }

    void anOverride_holdsForItsReleaseItsFreezeAndUntilItExpires_data()
    {
        QTest::addColumn<int>("freeze");
        QTest::addColumn<int>("release");
        QTest::addColumn<qint64>("expiresAfterShip");
        QTest::addColumn<bool>("holds");
        QTest::newRow("later") << 1 << 1 << qint64(1) << true;
        QTest::newRow("exactly now") << 1 << 1 << qint64(0) << false;
        QTest::newRow("before") << 1 << 1 << qint64(-1) << false;
        QTest::newRow("another release") << 1 << 9 << qint64(100'000) << false;
        QTest::newRow("another freeze") << 2 << 1 << qint64(100'000) << false;
    }
    void anOverride_holdsForItsReleaseItsFreezeAndUntilItExpires()
    {
        QFETCH(const int, freeze);
        QFETCH(const int, release);
        QFETCH(const qint64, expiresAfterShip);
        QFETCH(const bool, holds);
        const Release mine = aRelease().raw().release;
        const auto standing = anOverride(numbered<FreezeId>(freeze), numbered<ReleaseId>(release),
                                         mine.ship + std::chrono::milliseconds(expiresAfterShip));
        QCOMPARE(
            mayShipAt(mine, mine.ship, {aFreeze(1, u"Freeze"_s, "2027-01-14", "2027-01-15")}, {standing}).has_value(),
            holds);
    }

    void eachOfTwoFreezes_needsItsOwnOverride()
    {
        const Release release = aRelease().raw().release;
        const std::vector<Freeze> both{aFreeze(1, u"One"_s, "2027-01-14", "2027-01-15"),
                                       aFreeze(2, u"Two"_s, "2027-01-13", "2027-01-20")};
        const auto first = anOverride(both[0].id, release.id, release.ship + 1h);
        const auto inTheWay = freezesInTheWay(release, release.ship, both, {first});
        QCOMPARE(inTheWay.size(), 1u);
        QCOMPARE(inTheWay[0]->name, u"Two"_s);
        QVERIFY(mayShipAt(release, release.ship, both, {first, anOverride(both[1].id, release.id, release.ship + 1h)}));
    }

    void overriding_needsARoleAndAReason_data()
    {
        QTest::addColumn<QStringList>("held");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("may");
        QTest::addColumn<QString>("role");
        QTest::newRow("manager") << QStringList{u"manager"_s} << u"why"_s << true << u"manager"_s;
        QTest::newRow("coordinator") << QStringList{u"release_coordinator"_s} << u"why"_s << true
                                     << u"release_coordinator"_s;
        QTest::newRow("product owner") << QStringList{u"development"_s, u"product_owner"_s} << u"why"_s << true
                                       << u"product_owner"_s;
        QTest::newRow("both: the higher one")
            << QStringList{u"product_owner"_s, u"manager"_s} << u"why"_s << true << u"manager"_s;
        QTest::newRow("QA lead") << QStringList{u"qa_lead"_s} << u"why"_s << false << QString();
        QTest::newRow("nobody") << QStringList{} << u"why"_s << false << QString();
        QTest::newRow("no reason") << QStringList{u"manager"_s} << QString() << false << u"manager"_s;
        QTest::newRow("a blank reason") << QStringList{u"manager"_s} << u" \n\t "_s << false << u"manager"_s;
    }
    void overriding_needsARoleAndAReason()
    {
        QFETCH(const QStringList, held);
        QFETCH(const QString, reason);
        QFETCH(const bool, may);
        QFETCH(const QString, role);
        const Person person = aPerson(1, u"Mara"_s, held);
        QCOMPARE(mayOverride(person, reason).has_value(), may);
        QCOMPARE(overridingRole(person), role);
    }

    void aFreezeThatHasBegun_isLoosenedByWhatForbidsLess_data()
    {
        QTest::addColumn<Freeze>("before");
        QTest::addColumn<std::optional<Freeze>>("after");
        QTest::addColumn<bool>("isLoosened");
        const Freeze now = aFreeze(1, u"Freeze"_s, "2027-01-13", "2027-01-20");
        const auto row = [&](const char *name, const Freeze &before, bool loosened, const auto &change) {
            Freeze after = before;
            change(after);
            QTest::newRow(name) << before << std::optional(after) << loosened;
        };
        QTest::newRow("removed") << now << std::optional<Freeze>() << true;
        QTest::newRow("removed before it began")
            << aFreeze(1, u"Freeze"_s, "2027-01-15", "2027-01-20") << std::optional<Freeze>() << false;
        const Freeze over = aFreeze(1, u"Freeze"_s, "2027-01-10", "2027-01-14");
        QTest::newRow("removed when it is over") << over << std::optional<Freeze>() << true;
        row("over, made shorter", over, true, [](Freeze &f) { f.span.to -= 1h; });
        row("over, for one product only", over, true, [](Freeze &f) { f.products = {kLedger}; });
        row("over, another name", over, false, [](Freeze &f) { f.name = u"Audit"_s; });
        row("another name", now, false, [](Freeze &f) { f.name = u"Audit"_s; });
        row("longer", now, false, [](Freeze &f) { f.span.to += 24h; });
        row("shorter", now, true, [](Freeze &f) { f.span.to -= 1h; });
        row("from tomorrow", now, true, [](Freeze &f) { f.span.from += 48h; });
        row("for one product only", now, true, [](Freeze &f) { f.products = {kLedger}; });
        row("for one environment only", now, true, [](Freeze &f) { f.environments = {kProduction}; });
        Freeze narrow = now;
        narrow.environments = {kProduction};
        row("for all environments", narrow, false, [](Freeze &f) { f.environments = {}; });
        row("for one more", narrow, false, [](Freeze &f) { f.environments = {kFrozenStaging, kProduction}; });
        row("for another one", narrow, true, [](Freeze &f) { f.environments = {kFrozenStaging}; });
    }
    void aFreezeThatHasBegun_isLoosenedByWhatForbidsLess()
    {
        QFETCH(const Freeze, before);
        QFETCH(const std::optional<Freeze>, after);
        QFETCH(const bool, isLoosened);
        QCOMPARE(slipway::isLoosened(before, after, at("2027-01-14T12:00")), isLoosened);
    }

    void freezesOfOtherProducts_doNotStandInTheWay()
    {
        Freeze freeze = aFreeze(1, u"Ledger only"_s, "2027-01-14", "2027-01-15");
        freeze.products = {kLedger};
        freeze.environments = {kProduction, kFrozenStaging};
        Release release = aRelease().raw().release;
        release.environment = kProduction;
        QVERIFY(freezesInTheWay(release, release.ship, {freeze}, {}).empty());
        freeze.products = {kLedger, kPayments};
        QCOMPARE(freezesInTheWay(release, release.ship, {freeze}, {}).size(), 1u);
    }
};

QTEST_GUILESS_MAIN(FreezesTest)
#include "freezes_test.moc"
