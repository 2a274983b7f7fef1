// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QTest>
#include <rapidcheck.h>

#include <limits>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {
std::array<std::uint8_t, 10> randomBytes()
{
    return *rc::gen::container<std::array<std::uint8_t, 10>>(rc::gen::arbitrary<std::uint8_t>());
}
constexpr std::int64_t kLastMillisecond = (std::int64_t(1) << 48) - 1;
} // namespace

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsOfLaterMilliseconds_sortLater()
    {
        QVERIFY(rc::check("version 7 sorts by time", [] {
            const auto early = *rc::gen::inRange<std::int64_t>(0, kLastMillisecond);
            const auto late = *rc::gen::inRange<std::int64_t>(early + 1, kLastMillisecond + 1);
            const Uuid a = Uuid::version7(early, randomBytes());
            const Uuid b = Uuid::version7(late, randomBytes());
            RC_ASSERT(a < b);
            RC_ASSERT(a.toString() < b.toString());
            RC_ASSERT(a.toBytes() < b.toBytes());
        }));
    }

    void aVersion7Id_isLaidOutAsRfc9562Says()
    {
        // The example of RFC 9562, appendix A.6.
        const Uuid id = Uuid::version7(0x017F22E279B0, {0x0C, 0xC3, 0x98, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F});
        QCOMPARE(id.madeAt(), 0x017F22E279B0);
        QCOMPARE(id.toString(), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
    }

    void everyVersion7Id_carriesVersionAndVariant()
    {
        QVERIFY(rc::check("version and variant", [] {
            const Uuid id = Uuid::version7(*rc::gen::inRange<std::int64_t>(0, kLastMillisecond), randomBytes());
            RC_ASSERT((id.bytes[6] >> 4) == 7);
            RC_ASSERT((id.bytes[8] >> 6) == 2);
        }));
    }

    void theSameName_alwaysGivesTheSameVersion5Id()
    {
        // The example of RFC 9562, appendix A.4: the DNS name space and www.example.com.
        const auto dns = Uuid::fromString(u"6ba7b810-9dad-11d1-80b4-00c04fd430c8");
        QVERIFY(dns);
        QCOMPARE(Uuid::version5(*dns, "www.example.com").toString(), u"2ed6657d-e927-568b-95e1-2665a8aea6a2"_s);
        QCOMPARE(Uuid::version5(*dns, "www.example.com"), Uuid::version5(*dns, "www.example.com"));
        QVERIFY(Uuid::version5(*dns, "a") != Uuid::version5(*dns, "b"));
        QVERIFY(Uuid::version5(*dns, "a") != Uuid::version5(Uuid{}, "a"));
    }

    void whatIsWritten_isReadBack()
    {
        QVERIFY(rc::check("text and bytes round trip", [] {
            const Uuid id = Uuid::version7(*rc::gen::inRange<std::int64_t>(0, kLastMillisecond), randomBytes());
            RC_ASSERT(Uuid::fromString(id.toString()) == id);
            RC_ASSERT(Uuid::fromString(id.toString().toUpper()) == id);
            RC_ASSERT(Uuid::fromBytes(id.toBytes()) == id);
        }));
    }

    void textThatIsNoId_isRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s;
        QTest::newRow("no hyphens") << u"017f22e279b07cc398c4dc0c0c07398f"_s;
        QTest::newRow("short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s;
        QTest::newRow("long") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f0"_s;
        QTest::newRow("not hex") << u"g17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("hyphen elsewhere") << u"017f22e27-9b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("space in front") << u" 17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("brace in front") << u"{17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("wide digits") << u"０17f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s;
        QTest::newRow("urn") << u"urn:uuid:017f22e2-79b0-7cc3-98c4-dc0c"_s;
    }
    void textThatIsNoId_isRefused()
    {
        QFETCH(const QString, text);
        QVERIFY(!Uuid::fromString(text));
    }

    void bytesOfAnotherLength_areRefused()
    {
        for (const int length : {0, 1, 15, 17, 32})
            QVERIFY(!Uuid::fromBytes(QByteArray(length, 'x')));
        QVERIFY(Uuid::fromBytes(QByteArray(16, 'x')));
    }

    void theNullId_isNullAndSmallest()
    {
        QVERIFY(Uuid{}.isNull());
        QVERIFY(!Uuid::version7(0, {}).isNull());
        QVERIFY(Uuid{} < Uuid::version7(0, {}));
    }
};

QTEST_GUILESS_MAIN(IdsTest)
#include "ids_test.moc"
