// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/dense_raster.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <random>

using namespace slipway;
using namespace slipway::ui;

namespace {

constexpr std::size_t kSamples = 1'000'000;
constexpr int kWidth = 1200;
constexpr int kHeight = 700;

/// A walk under a slow wave, with spikes one sample wide.
std::vector<double> spikyWalk()
{
    std::minstd_rand random(7);
    const auto chance = [&] { return static_cast<double>(random()) / std::minstd_rand::max(); };
    std::vector<double> values(kSamples);
    double level = 0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        level += chance() - 0.5;
        values[i] = level + 200 * std::sin(static_cast<double>(i) / 90'000) + (chance() < 1e-5 ? 900 : 0);
    }
    return values;
}

/// What the whole polyline covers, column by column: the samples in it, and where the line enters and leaves it.
ColumnExtents coveredByEverySample(const DenseSeries &series, const PixelColumns &columns, const ValueScale &scale)
{
    ColumnExtents extents{std::vector(kWidth, std::numeric_limits<int>::max()),
                          std::vector(kWidth, std::numeric_limits<int>::min())};
    const auto take = [&](double x, double y) {
        const auto column = static_cast<std::size_t>(x);
        extents.first[column] = std::min(extents.first[column], static_cast<int>(std::floor(y)));
        extents.last[column] = std::max(extents.last[column], static_cast<int>(std::floor(y)));
    };
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double x = columns.x(static_cast<double>(series.time(i)));
        const double y = scale.y(static_cast<double>(series.value(i)));
        if (x >= 0 && x < kWidth)
            take(x, y);
        if (i + 1 == series.size())
            break;
        const double nextX = columns.x(static_cast<double>(series.time(i + 1)));
        const double nextY = scale.y(static_cast<double>(series.value(i + 1)));
        for (double edge = std::floor(x) + 1; edge <= nextX; ++edge) {
            const double at = y + (edge - x) / (nextX - x) * (nextY - y);
            if (edge - 1 >= 0 && edge - 1 < kWidth)
                take(edge - 1, at);
            if (edge >= 0 && edge < kWidth && edge < nextX)
                take(edge, at);
        }
    }
    return extents;
}

QImage painted(const ColumnExtents &extents)
{
    QImage image(kWidth, kHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(0);
    paintExtents(image, extents, QColor(Qt::black));
    return image;
}

ColumnExtents drawn(const DenseSeries &series, const PixelColumns &columns, const ValueScale &scale)
{
    return extentsOf(series.columns(columns), columns.count(), scale);
}

int differingColumns(const QImage &one, const QImage &other)
{
    int differing = 0;
    for (int x = 0; x < kWidth; ++x) {
        bool isSame = true;
        for (int y = 0; y < kHeight && isSame; ++y)
            isSame = one.pixel(x, y) == other.pixel(x, y);
        differing += isSame ? 0 : 1;
    }
    return differing;
}

} // namespace

class DenseDrawingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_series = DenseSeries(0, 1000, spikyWalk());
        const SeriesSummary all = m_series.summary(0, 1000 * static_cast<qint64>(kSamples));
        m_scale = {all.low - 10, all.high + 10, kHeight};
    }

    void downsampledLines_areDrawnAsTheWholePolyline_data()
    {
        QTest::addColumn<double>("from");
        QTest::addColumn<double>("to");
        const double length = 1000.0 * kSamples;
        QTest::newRow("all") << 0.0 << length;
        QTest::newRow("a part that begins inside a column") << 123'456.0 << length * 0.61;
        QTest::newRow("a tenth") << length * 0.3 << length * 0.4;
        QTest::newRow("two samples to a column") << length * 0.5 << length * 0.5 + 2'400'000.0;
        QTest::newRow("fewer samples than columns") << length * 0.5 << length * 0.5 + 300'000.0;
    }

    void downsampledLines_areDrawnAsTheWholePolyline()
    {
        QFETCH(double, from);
        QFETCH(double, to);
        const PixelColumns columns(from, to, kWidth);
        QVERIFY(m_series.columns(columns).size() <= kWidth + 2U);
        const ColumnExtents ours = drawn(m_series, columns, m_scale);
        const ColumnExtents covered = coveredByEverySample(m_series, columns, m_scale);
        int differing = 0;
        for (std::size_t x = 0; x < kWidth; ++x)
            differing += ours.first[x] != covered.first[x] || ours.last[x] != covered.last[x] ? 1 : 0;
        QCOMPARE(differing, 0);
        QCOMPARE(differingColumns(painted(ours), painted(covered)), 0);
    }

    void unevenTimes_areDrawnAsTheWholePolyline()
    {
        Series series;
        std::minstd_rand random(3);
        qint64 time = 0;
        for (const double each : spikyWalk()) {
            series.times.push_back(time);
            series.values.push_back(each);
            time += 500 + static_cast<qint64>(random() % 1000);
        }
        const DenseSeries uneven(series, 1000);
        const PixelColumns columns(0.2 * static_cast<double>(time), 0.7 * static_cast<double>(time), kWidth);
        QCOMPARE(drawn(uneven, columns, m_scale), coveredByEverySample(uneven, columns, m_scale));
    }

    void aSpikeOfOneSample_isSeen()
    {
        std::vector<double> values(kSamples, 1.0);
        values[654'321] = 50;
        const DenseSeries series(0, 1000, values);
        const PixelColumns columns(0, 1000.0 * kSamples, kWidth);
        const ColumnExtents extents = drawn(series, columns, {0, 60, kHeight});
        const auto at = static_cast<std::size_t>(columns.column(654'321'000));
        QCOMPARE(extents.first[at], static_cast<int>(kHeight * (60 - 50) / 60.0));
        QCOMPARE(extents.first[at + 1], static_cast<int>(kHeight * (60 - 1) / 60.0));
    }

    void aGap_staysAGap()
    {
        std::vector<double> values(10'000, 5.0);
        for (std::size_t i = 4000; i < 6000; ++i)
            values[i] = std::nan("");
        const DenseSeries series(0, 1000, values);
        const PixelColumns columns(0, 10'000'000, 1000);
        const ColumnExtents extents = drawn(series, columns, {0, 10, 100});
        QVERIFY(extents.first[300] <= extents.last[300]);
        QVERIFY(extents.first[500] > extents.last[500]);
        QVERIFY(extents.first[700] <= extents.last[700]);
    }

    void infiniteValues_leaveTheRestWhereItIs()
    {
        const std::vector<double> values{1, 2, std::numeric_limits<double>::infinity(), 2, 1};
        const DenseSeries series(0, 1000, values);
        const PixelColumns columns(0, 5000, 5);
        const ColumnExtents extents = drawn(series, columns, {0, 10, 100});
        QCOMPARE(extents.last[0], 90);
        QVERIFY(extents.first[2] < 0);
    }

private:
    DenseSeries m_series;
    ValueScale m_scale;
};

QTEST_MAIN(DenseDrawingTest)
#include "dense_drawing_test.moc"
