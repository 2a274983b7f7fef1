// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/integer_coding.h"
#include "core/series/sample_block.h"

#include <QProcess>
#include <QTest>

#include <rapidcheck.h>

#include <bit>
#include <limits>

using namespace slipway;
using namespace Qt::StringLiterals;

namespace {

std::vector<std::uint64_t> bits(const std::vector<double> &values)
{
    std::vector<std::uint64_t> all;
    all.reserve(values.size());
    for (const double each : values)
        all.push_back(std::bit_cast<std::uint64_t>(each));
    return all;
}

bool comesBack(const Samples &samples)
{
    const auto back = unpackBlock(packBlock(samples.times, samples.values), u"b"_s);
    return back && back->times == samples.times && bits(back->values) == bits(samples.values);
}

Samples regular(std::vector<double> values)
{
    Samples samples{{}, std::move(values)};
    for (std::size_t i = 0; i < samples.values.size(); ++i)
        samples.times.push_back(1'767'225'600'000 + 15'000 * static_cast<qint64>(i));
    return samples;
}

/// The history of six hours that tests/servers/monitoring/shop_history.py writes, series by series.
std::map<QByteArray, Samples> referenceHistory()
{
    QProcess program;
    program.start(u"python3"_s, {QStringLiteral(SLIPWAY_FIXTURES "/../servers/monitoring/shop_history.py")});
    if (!program.waitForFinished(60'000) || program.exitCode() != 0)
        qFatal("the history was not written: %s", program.readAllStandardError().constData());
    std::map<QByteArray, Samples> history;
    for (const QByteArray &line : program.readAllStandardOutput().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        const qsizetype beforeTime = line.lastIndexOf(' ');
        const qsizetype beforeValue = line.lastIndexOf(' ', beforeTime - 1);
        Samples &series = history[line.first(beforeValue)];
        series.times.push_back(line.sliced(beforeTime + 1).toLongLong() * 1000);
        series.values.push_back(line.sliced(beforeValue + 1, beforeTime - beforeValue - 1).toDouble());
    }
    return history;
}

} // namespace

class SampleBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referenceHistory_takesLittle_andComesBackExactly()
    {
        qsizetype bytes = 0;
        std::size_t samples = 0;
        const auto history = referenceHistory();
        QCOMPARE(history.size(), 56U);
        for (const auto &[name, series] : history) {
            QVERIFY2(comesBack(series), name.constData());
            bytes += packBlock(series.times, series.values).size();
            samples += series.times.size();
        }
        QCOMPARE(samples, 59'096U);
        const double each = static_cast<double>(bytes) / static_cast<double>(samples);
        qInfo("%.3f bytes a sample", each);
        QVERIFY(each <= 2.5);
    }

    void everyBit_comesBack()
    {
        QVERIFY(rc::check([] {
            Samples samples;
            qint64 time = *rc::gen::arbitrary<qint64>() / 4;
            const auto patterns = *rc::gen::arbitrary<std::vector<std::uint64_t>>();
            for (const std::uint64_t each : patterns) {
                samples.times.push_back(time);
                samples.values.push_back(std::bit_cast<double>(each));
                time += *rc::gen::element<qint64>(1, 15'000, 15'000, 15'001, 86'400'000'000);
            }
            RC_ASSERT(comesBack(samples));
        }));
    }

    void decimalNumbers_comeBack()
    {
        QVERIFY(rc::check([] {
            const double power = std::pow(10.0, *rc::gen::inRange(0, 12));
            const auto numbers = *rc::gen::arbitrary<std::vector<std::int64_t>>();
            std::vector<double> values;
            values.reserve(numbers.size());
            for (const std::int64_t each : numbers)
                values.push_back(static_cast<double>(each >> *rc::gen::inRange(0, 63)) / power);
            RC_ASSERT(comesBack(regular(values)));
        }));
    }

    void valuesThatAreNoNumbers_comeBackBitByBit()
    {
        constexpr double kInfinity = std::numeric_limits<double>::infinity();
        const double staleness = std::bit_cast<double>(0x7ff0'0000'0000'0002ULL); // what Prometheus marks an end with
        const double nan = std::numeric_limits<double>::quiet_NaN();
        std::vector<double> values(100, 1.5);
        values[0] = values[99] = staleness;
        values[40] = -0.0;
        values[41] = kInfinity;
        QVERIFY(comesBack(regular(values)));
        QVERIFY(comesBack(regular({nan, -nan, staleness, kInfinity, -kInfinity, -0.0, 5e-324, 1e308, 0.1 + 0.2})));
        QVERIFY(comesBack(regular(std::vector<double>(5000, nan))));
        QVERIFY(comesBack({}));
    }

    void aSeriesOfOneStep_takesNextToNothing()
    {
        const Samples counter = regular([] {
            std::vector<double> values(5760);
            for (std::size_t i = 0; i < values.size(); ++i)
                values[i] = 600.0 * static_cast<double>(i);
            return values;
        }());
        QVERIFY(packBlock(counter.times, counter.values).size() < 40);
    }

    void integers_ofAllSizes_comeBack()
    {
        QVERIFY(rc::check([] {
            auto numbers = *rc::gen::arbitrary<std::vector<std::int64_t>>();
            numbers.push_back(std::numeric_limits<std::int64_t>::min());
            numbers.push_back(std::numeric_limits<std::int64_t>::max());
            BitWriter out;
            writeIntegers(out, numbers);
            const QByteArray bytes = out.finished();
            BitReader in(bytes);
            RC_ASSERT(readIntegers(in, numbers.size()) == numbers);
            RC_ASSERT(!in.isPastEnd());
        }));
    }

    void aDamagedBlock_isRefusedByName()
    {
        const Samples samples = regular({1, 2, 3, 5, 8, 13, 21.5});
        const QByteArray block = packBlock(samples.times, samples.values);
        for (qsizetype at = 0; at < block.size(); ++at)
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray damaged = block;
                damaged[at] = static_cast<char>(damaged[at] ^ (1 << bit));
                const auto back = unpackBlock(damaged, u"up 2026-01-01"_s);
                QVERIFY(!back);
                QCOMPARE(back.error().kind, ErrorKind::Storage);
                QVERIFY(back.error().sentence.contains(u"up 2026-01-01"_s));
            }
        for (qsizetype length = 0; length < block.size(); ++length)
            QVERIFY(!unpackBlock(block.first(length), u"b"_s));
    }

    void anyBytesWithARightChecksum_areReadWithoutHarm()
    {
        QVERIFY(rc::check([] {
            const auto bytes = *rc::gen::arbitrary<std::vector<std::uint8_t>>();
            BitReader in(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
            RC_ASSERT(readIntegers(in, 1000).size() == 1000U);
        }));
    }
};

QTEST_GUILESS_MAIN(SampleBlockTest)
#include "sample_block_test.moc"
