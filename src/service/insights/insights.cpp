// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/insights/insights.h"

#include "core/base/tr.h"
#include "service/insights/plan_reading.h"
#include "storage/repositories/delivery_days.h"
#include "storage/repositories/plan_history.h"

#include <QHash>

#include <map>

using namespace Qt::StringLiterals;

namespace slipway::service {

using insights::DayNumber;
using insights::Period;

namespace {

constexpr int kMostProposals = 200;
constexpr int kBacktestRuns = 1'000;      ///< of each forecast
constexpr qint64 kForecastDays = 3 * 365; ///< how far back the history goes

bool isOver(const Release &release)
{
    using enum ReleaseState;
    return release.shippedAt
           || !(release.state == Draft || release.state == Planned || release.state == InProgress
                || release.state == Deploying);
}

QDate monthOf(Instant at)
{
    const std::chrono::year_month_day day{std::chrono::floor<std::chrono::days>(at)};
    return QDate(day.year() / day.month() / 1);
}

void addRecord(InsightsPage &page, const std::vector<storage::ShippedDate> &dates)
{
    std::map<QDate, insights::OnTimeRecord> months;
    const auto count = [](insights::OnTimeRecord &record, insights::ShipOutcome outcome) {
        int &number = outcome == insights::ShipOutcome::OnTime  ? record.onTime
                      : outcome == insights::ShipOutcome::Moved ? record.moved
                                                                : record.rolledBack;
        ++number;
    };
    for (const storage::ShippedDate &each : dates) {
        count(page.record, each.outcome);
        count(months[monthOf(each.shippedAt)], each.outcome);
    }
    for (const auto &[month, record] : months)
        page.months.push_back({month, record});
}

/// The figures of each piece; the days are sorted.
std::vector<InsightsPiece> piecesFrom(const std::vector<insights::DeliveryDay> &days, const InsightsWish &wish)
{
    std::vector<InsightsPiece> pieces;
    auto from = days.begin();
    for (const Period &each : piecesOf(wish.period, wish.pieceDays)) {
        from = std::find_if(from, days.end(), [&](const auto &day) { return day.day >= each.first; });
        const auto to = std::find_if(from, days.end(), [&](const auto &day) { return day.day >= each.end; });
        pieces.push_back({each, insights::doraFigures(std::span(from, to), each)});
        from = to;
    }
    return pieces;
}

} // namespace

Insights::Insights(std::unique_ptr<storage::Reader> reader, Surroundings surroundings)
    : m_reader(std::move(reader)),
      m_surroundings(std::move(surroundings))
{}

Insights::~Insights() = default;

Result<std::unique_ptr<Insights>> Insights::open(const QString &file, const Surroundings &surroundings)
{
    return storage::Reader::open(file).transform([&](std::unique_ptr<storage::Reader> reader) {
        return std::unique_ptr<Insights>(new Insights(std::move(reader), surroundings));
    });
}

Result<QHash<ProductId, QString>> Insights::productNames()
{
    return m_reader->all<Product>("n").transform([](const std::vector<Product> &products) {
        QHash<ProductId, QString> names;
        for (const Product &each : products)
            names.insert(each.id, each.name);
        return names;
    });
}

Result<InsightsPage> Insights::page(const InsightsWish &wish)
{
    const storage::Snapshot snapshot(*m_reader);
    const storage::DeliveryScope scope{wish.products};
    const Period both{wish.period.before().first, wish.period.end};
    const auto days = storage::deliveryDays(*m_reader, scope, both);
    const auto dates = storage::shippedDates(*m_reader, scope, wish.period);
    const auto whole = storage::deliveredPeriod(*m_reader);
    const auto open = storage::attributionProposals(*m_reader, kUsualWindow, kMostProposals);
    if (!days || !dates)
        return std::unexpected(days ? dates.error() : days.error());
    if (!whole || !open)
        return std::unexpected(whole ? open.error() : whole.error());
    const auto middle = std::ranges::find_if(*days, [&](const auto &day) { return day.day >= wish.period.first; });
    InsightsPage page;
    page.before = insights::doraFigures(std::span(days->begin(), middle), wish.period.before());
    page.figures = insights::doraFigures(std::span(middle, days->end()), wish.period);
    page.pieces = piecesFrom(*days, wish);
    addRecord(page, *dates);
    page.unattributed = static_cast<int>(open->size());
    page.hasHistory = whole->has_value();
    return page;
}

Result<InsightTable> Insights::list(InsightList list, const InsightsWish &wish, std::chrono::milliseconds window)
{
    const storage::Snapshot snapshot(*m_reader);
    switch (list) {
    case InsightList::Deployments:
    case InsightList::Attempts:
    case InsightList::Failed:
    case InsightList::Rework:
    case InsightList::Commits:
    case InsightList::Failures:
    case InsightList::Releases: return deliveryList(list, wish);
    case InsightList::Unattributed: return proposals(window);
    default: return planList(list, wish);
    }
}

Result<InsightTable> Insights::proposals(std::chrono::milliseconds window)
{
    return storage::attributionProposals(*m_reader, window, kMostProposals)
        .transform([&](const std::vector<storage::AttributionProposal> &found) {
            InsightTable table{
                u"unattributed-incidents"_s,
                tr("Incidents without a confirmed cause"),
                tr("Proposed is the newest deployment to the same environment that ended at most %1 before "
                   "the incident began. It counts once a person has confirmed it.")
                    .arg(lengthText(static_cast<double>(window.count()) / 1000)),
                {tr("Began"), tr("Incident"), tr("Perhaps caused by"), tr("Deployed")},
                {},
                false};
            for (const auto &each : found)
                table.rows.push_back({{toRfc3339(each.startedAt), each.title,
                                       each.deployment ? each.deployed : tr("no deployment in that time"),
                                       each.deployedAt ? toRfc3339(*each.deployedAt) : QString()},
                                      {},
                                      each.incident,
                                      each.deployment});
            return table;
        });
}

Result<std::vector<PhaseBar>> Insights::phaseBars(const InsightsWish &wish, int most)
{
    const storage::Snapshot snapshot(*m_reader);
    return storage::releaseHistories(*m_reader, {wish.products}, wish.period, most)
        .transform([](const std::vector<storage::ReleaseHistory> &histories) {
            std::vector<PhaseBar> bars;
            for (const storage::ReleaseHistory &each : histories) {
                PhaseBar bar{each.shipped.id, each.shipped.title, {}};
                for (const insights::PhaseTime &phase : phasesOf(each))
                    if (phase.actual)
                        bar.days.emplace_back(phase.name, daysOf(phase.actual->to - phase.actual->from));
                bars.push_back(std::move(bar));
            }
            return bars;
        });
}

Result<ReleaseForecast> Insights::forecast(ReleaseId release, quint64 seed, const std::function<bool()> &isCancelled)
{
    const DayNumber today = insights::dayOf(m_surroundings.now());
    const Period period{today - kForecastDays, today + 1};
    bool hasShipped = false;
    const auto read = [&]() -> Result<std::pair<storage::ReleaseHistory, std::vector<storage::ReleaseHistory>>> {
        const storage::Snapshot snapshot(*m_reader);
        const auto found = storage::releaseHistory(*m_reader, release);
        if (!found)
            return std::unexpected(found.error());
        const auto known = m_reader->find(release);
        if (!known)
            return std::unexpected(known.error());
        if (!*found || !*known)
            return failure(ErrorKind::NotFound, tr("There is no such release any more."));
        hasShipped = isOver(**known);
        return storage::releaseHistories(*m_reader, {}, period, kMostPlans).transform([&](auto all) {
            return std::pair(**found, std::move(all));
        });
    }();
    if (!read)
        return std::unexpected(read.error());
    const storage::ReleaseHistory &own = read->first;
    std::vector<insights::PastRelease> all;
    for (const storage::ReleaseHistory &each : read->second)
        if (each.shipped.id != release)
            all.push_back(pastOf(each));
    ReleaseForecast answer;
    answer.zone = own.shipped.zone;
    if (hasShipped) {
        answer.whyNot = tr("The release has shipped or is over: a forecast is for what is still to come.");
        return answer;
    }
    if (all.size() < static_cast<std::size_t>(insights::kLeastHistory)) {
        answer.whyNot = tr("Not enough data: a forecast needs %1 releases that shipped, there are %2.")
                            .arg(insights::kLeastHistory)
                            .arg(all.size());
        return answer;
    }
    insights::Random random(seed);
    const Instant ship = own.shipped.shippedAt;
    auto running = insights::runningAt(
        insights::phaseTimes(insights::measuredPhases(own.phases, ship), own.startedAt, std::nullopt), own.startedAt,
        m_surroundings.now(), ship);
    running.grace = restOfDay(ship, own.shipped.zone);
    answer.forecast =
        insights::forecast(running, own.shipped.product, all, random, insights::kForecastRuns, isCancelled);
    if (!answer.forecast)
        answer.whyNot = tr("The release has no time between its begin and its ship date to forecast from.");
    answer.backtest = insights::backtest(std::move(all), random, kBacktestRuns, isCancelled);
    return answer;
}

Period periodUntil(Instant now, qint64 days)
{
    const DayNumber end = insights::dayOf(now) + 1;
    return {end - days, end};
}

} // namespace slipway::service
