// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "calendar_builders.h"
#include "ui/calendar/timeline_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui::calendar;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLanes = 40;

/// Two releases a week in each of forty products: more than there are bars for.
class CrowdedSource : public FakeSource
{
public:
    std::vector<service::CalendarRelease> all;
    int lanesRead = 0;

    CrowdedSource()
    {
        int n = 0;
        for (int week = 0; week < 52; ++week)
            for (int lane = 0; lane < kLanes; ++lane)
                for (int half = 0; half < 2; ++half) {
                    const Instant ship = at("2027-01-04T10:00") + std::chrono::days(7 * week + 3 * half);
                    service::CalendarRelease bar = aBar(++n, ship - std::chrono::days(5), ship);
                    bar.product = numbered<ProductId>(lane + 1);
                    all.push_back(bar);
                }
    }

    service::CalendarPage load(const TimeSpan &span, const service::CalendarFilter &,
                               const service::CalendarLimit &) override
    {
        service::CalendarPage found;
        found.span = span;
        found.zone = kBerlin;
        found.isByLane = true;
        return found;
    }
    std::vector<service::CalendarLane> lanes(LaneKind) override
    {
        std::vector<service::CalendarLane> lanes;
        for (int lane = 0; lane < kLanes; ++lane)
            lanes.push_back({numbered<ProductId>(lane + 1).value, u"Product %1"_s.arg(lane + 1), {}});
        return lanes;
    }
    std::vector<service::CalendarLaneCount> laneCounts(LaneKind, const std::vector<Uuid> &lanes,
                                                       const std::vector<Instant> &edges,
                                                       const service::CalendarFilter &) override
    {
        std::vector<service::CalendarLaneCount> counts;
        for (const Uuid &lane : lanes) {
            service::CalendarLaneCount count{lane, 0, std::vector<service::CalendarCount>(edges.size() - 1)};
            for (const service::CalendarRelease &each : laneReleases({}, {lane}, {edges.front(), edges.back()}, {})) {
                ++count.all;
                const auto edge = std::ranges::upper_bound(edges, each.span.to);
                if (edge != edges.begin() && edge != edges.end())
                    ++count.parts[static_cast<std::size_t>(edge - edges.begin()) - 1].states[1];
            }
            counts.push_back(count);
        }
        lanesRead += static_cast<int>(lanes.size());
        return counts;
    }
    std::vector<service::CalendarRelease> laneReleases(LaneKind, const std::vector<Uuid> &lanes, const TimeSpan &span,
                                                       const service::CalendarFilter &) override
    {
        std::vector<service::CalendarRelease> found;
        for (const service::CalendarRelease &each : all)
            if (std::ranges::contains(lanes, each.product.value) && each.span.overlaps(span))
                found.push_back(each);
        return found;
    }
};

/// The timeline of a crowded workspace, which reads a new page when its span changes as the calendar page does.
struct Crowded {
    CrowdedSource source;
    TimelineView view;

    explicit Crowded(TimeSpan span)
    {
        view.setSource(&source);
        view.resize(1100, 700);
        QObject::connect(&view, &TimelineView::visibleSpanChanged, &view, [this](TimeSpan now) {
            if (now.from < view.page().span.from || view.page().span.to < now.to)
                load(now);
        });
        load(span);
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
        view.showSpan(span);
        QCoreApplication::processEvents();
        view.setFocus();
    }
    void load(TimeSpan span)
    {
        const auto margin = (span.to - span.from) / 8;
        view.setLanes(source.lanes({}), LaneKind::Product, u"Product"_s, {});
        view.setPage(source.load({span.from - margin, span.to + margin}, {}, {}), source.now());
    }
    [[nodiscard]] const TimelineLane &lane(std::size_t i) const { return view.timelineLayout().lanes()[i]; }
    [[nodiscard]] int counted(std::size_t i) const
    {
        int sum = 0;
        for (const service::CalendarCount &each : lane(i).counts)
            sum += each.all();
        return sum;
    }
};

const TimeSpan kYear{at("2027-01-01T00:00"), at("2028-01-01T00:00")};
const TimeSpan kFortnight{at("2027-03-01T00:00"), at("2027-03-15T00:00")};

/// One release with these phases.
class PhasedSource : public FakeSource
{
public:
    std::vector<service::CalendarPhase> phases;

    std::vector<service::CalendarDetails> details(const std::vector<ReleaseId> &releases) override
    {
        return {{releases.front(), phases, {}}};
    }
};

/// As the timeline draws it.
QImage pictureOf(std::vector<service::CalendarPhase> phases)
{
    PhasedSource source;
    source.phases = std::move(phases);
    source.page = aPage({aBar(1, "2027-03-02T00:00", "2027-03-14T00:00")});
    TimelineView view;
    view.setSource(&source);
    view.resize(1100, 300);
    view.setLanes(source.lanes({}), LaneKind::Product, u"Product"_s, {});
    view.setPage(source.load(kFortnight, {}, {}), source.now());
    view.show();
    (void)QTest::qWaitForWindowExposed(&view);
    view.showSpan(kFortnight);
    return view.viewport()->grab().toImage();
}

} // namespace

/// A timeline with more releases than it can show at once.
class CrowdedTimelineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void aYear_countsEachReleaseOnceAndReadsOnlyTheLanesInSight()
    {
        Crowded crowded(kYear);
        QCOMPARE(crowded.counted(0), 104);
        QCOMPARE(crowded.lane(0).rowCount, 1);
        QVERIFY2(crowded.source.lanesRead < kLanes, qPrintable(QString::number(crowded.source.lanesRead)));
        QVERIFY(crowded.lane(kLanes - 1).counts.empty());
        QVERIFY(crowded.view.page().releases.empty());
    }

    void scrollingDown_readsTheLanesThatComeIntoSight()
    {
        Crowded crowded(kYear);
        crowded.view.verticalScrollBar()->setValue(crowded.view.verticalScrollBar()->maximum());
        QCOMPARE(crowded.counted(kLanes - 1), 104);
    }

    void zoomedIn_everyReleaseIsABarOfItsOwn()
    {
        Crowded crowded(kFortnight);
        QVERIFY(crowded.lane(0).counts.empty());
        std::set<ReleaseId> shown;
        int round = 0;
        for (QScrollBar *bar = crowded.view.verticalScrollBar(); round < 200; ++round) {
            const int before = bar->value();
            bar->setValue(before + bar->pageStep() / 2);
            if (bar->value() == before)
                break;
        }
        QVERIFY(round < 200);
        for (int i = 0; i < std::ssize(crowded.view.page().releases); ++i)
            if (crowded.view.timelineLayout().rowOf(i) >= 0)
                shown.insert(crowded.view.page().releases[static_cast<std::size_t>(i)].id);
        std::set<ReleaseId> expected;
        for (const service::CalendarRelease &each : crowded.source.all)
            if (each.span.overlaps(crowded.view.scale().span()))
                expected.insert(each.id);
        QVERIFY(expected.size() > 100);
        QVERIFY(std::ranges::includes(shown, expected));
    }

    void clickingACount_showsItsReleases()
    {
        Crowded crowded(kYear);
        CanvasHit hit;
        QPoint at;
        for (at = {600, 60}; at.y() < 200 && hit.count < 0; at.ry() += 4)
            hit = crowded.view.hitAt(at);
        QVERIFY(hit.count >= 0);
        const QByteArray before = QByteArray::number(crowded.view.scale().pixelsPerDay());
        QTest::mouseClick(crowded.view.viewport(), Qt::LeftButton, {}, at - QPoint(0, 4));
        QVERIFY(crowded.view.scale().pixelsPerDay() > before.toDouble() * 4);
        QVERIFY(crowded.lane(static_cast<std::size_t>(hit.lane)).counts.empty());
        QVERIFY(!crowded.view.page().releases.empty());
    }

    void theKeyboardAlone_reachesACountAndItsReleases()
    {
        Crowded crowded(kYear);
        QTest::keyClick(&crowded.view, Qt::Key_Down);
        QTest::keyClick(&crowded.view, Qt::Key_Down);
        QTest::keyClick(&crowded.view, Qt::Key_Right);
        QTest::keyClick(&crowded.view, Qt::Key_Return);
        QVERIFY(!crowded.view.page().releases.empty());
        QTest::keyClick(&crowded.view, Qt::Key_Down);
        QVERIFY(crowded.view.current() >= 0);
    }

    void aReleaseInALaneNotReadYet_isGoneTo()
    {
        Crowded crowded(kYear);
        const service::CalendarRelease wanted =
            *std::ranges::find(crowded.source.all, numbered<ProductId>(kLanes), &service::CalendarRelease::product);
        crowded.view.seek(wanted.id, wanted.product.value, wanted.span);
        QVERIFY(crowded.view.current() >= 0);
        QCOMPARE(crowded.view.page().releases[static_cast<std::size_t>(crowded.view.current())].id, wanted.id);
        QVERIFY(!crowded.view.barRect(crowded.view.current()).isEmpty());
    }

    void phasesThatRunAtTheSameTime_shareOneCell()
    {
        const TimeSpan whole{at("2027-03-02T00:00"), at("2027-03-14T00:00")};
        const QImage together =
            pictureOf({{u"a"_s, u"Prepare"_s, whole}, {u"b"_s, u"Test"_s, whole}, {u"c"_s, u"Tell"_s, whole}});
        QCOMPARE(together, pictureOf({{u"a"_s, u"Prepare +2"_s, whole}}));
        QVERIFY(together != pictureOf({{u"a"_s, u"Prepare"_s, whole}}));
        // One that begins while another runs is drawn behind it.
        const TimeSpan first{whole.from, at("2027-03-08T00:00")};
        const TimeSpan rest{first.to, whole.to};
        QCOMPARE(pictureOf({{u"a"_s, u"Prepare"_s, first}, {u"b"_s, u"Test"_s, whole}}),
                 pictureOf({{u"a"_s, u"Prepare"_s, first}, {u"b"_s, u"Test"_s, rest}}));
    }
};

QTEST_MAIN(CrowdedTimelineTest)
#include "crowded_timeline_test.moc"
