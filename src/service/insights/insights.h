// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insights/dora.h"
#include "core/insights/forecast.h"
#include "core/insights/record.h"
#include "service/session.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace slipway::storage {
class Reader;
}

/// What the Insights page and the command line ask for.
namespace slipway::service {

/// Whose numbers, and of when.
struct InsightsWish {
    std::vector<ProductId> products{}; ///< empty: all
    insights::Period period;
    qint64 pieceDays = 7; ///< of the trends

    bool operator==(const InsightsWish &) const = default;
};

/// A piece of a trend.
struct InsightsPiece {
    insights::Period period;
    insights::DoraFigures figures;
};
/// The record of a month; `month` is its first day.
struct InsightsMonth {
    QDate month;
    insights::OnTimeRecord record;
};
/// What the page shows at once.
struct InsightsPage {
    insights::DoraFigures figures;
    insights::DoraFigures before; ///< of the span of the same length before it
    std::vector<InsightsPiece> pieces;
    insights::OnTimeRecord record;
    std::vector<InsightsMonth> months;
    int unattributed = 0;    ///< incidents of which nobody said a cause
    bool hasHistory = false; ///< anything was ever deployed or shipped
};

/// A table for people and for CSV.
struct InsightTable {
    struct Row {
        QStringList cells;
        std::optional<ReleaseId> release{}; ///< where a click leads
        std::optional<IncidentId> incident{};
        std::optional<DeploymentId> deployment{}; ///< a proposed cause

        bool operator==(const Row &) const = default;
    };
    QString name; ///< stable word, as `failed-deployments`; the name of an exported file
    QString title;
    QString note{}; ///< how it is computed, where that is not plain
    QStringList headers;
    std::vector<Row> rows;
    bool isCut = false; ///< there are more than the rows shown

    bool operator==(const InsightTable &) const = default;
};

/// The lists behind the numbers, and what is told by tables alone.
enum class InsightList : std::uint8_t {
    Deployments,
    Attempts,
    Failed,
    Rework,
    Commits,
    Failures,
    Releases,
    PhaseDrift,
    Blocked,
    SignoffWaiting,
    GateFlow,
    Bottlenecks,
    FlakyCriteria,
    ReleaseSize,
    BiasByPhase,
    BiasByRole,
    Unattributed,
};

/// Days each phase of a release took.
struct PhaseBar {
    ReleaseId release;
    QString title;
    std::vector<std::pair<QString, double>> days; ///< name of the phase, days
};

/// The forecast of a release with how such forecasts did.
struct ReleaseForecast {
    std::optional<insights::Forecast> forecast;
    std::optional<insights::Backtest> backtest; ///< over the releases of all products
    QString whyNot{};                           ///< why there is none
    QByteArray zone{};
};

/// Reads insights of one workspace by a connection of its own. For one thread at a time, any thread.
class Insights
{
public:
    /// Releases looked at for what is computed from each plan.
    static constexpr int kMostPlans = 500;
    /// Rows of a list.
    static constexpr int kMostRows = 1000;
    static constexpr std::chrono::hours kUsualWindow{24};

    /// @retval ErrorKind::NotFound no such file @retval ErrorKind::Storage it cannot be read
    [[nodiscard]] static Result<std::unique_ptr<Insights>> open(const QString &file, const Surroundings &surroundings);
    ~Insights();

    [[nodiscard]] Result<InsightsPage> page(const InsightsWish &wish);
    /// @param window how long after a deployment an incident may be caused by it; for Unattributed
    [[nodiscard]] Result<InsightTable> list(InsightList list, const InsightsWish &wish,
                                            std::chrono::milliseconds window = kUsualWindow);
    /// Where time went in the newest releases, the newest first.
    [[nodiscard]] Result<std::vector<PhaseBar>> phaseBars(const InsightsWish &wish, int most);
    /// Two releases side by side. @retval ErrorKind::NotFound one is gone
    [[nodiscard]] Result<InsightTable> comparison(ReleaseId left, ReleaseId right);
    /// Takes a second or so: not for the window's thread. @param seed of the simulation; the same gives the same
    /// @retval ErrorKind::NotFound the release is gone
    [[nodiscard]] Result<ReleaseForecast> forecast(ReleaseId release, quint64 seed,
                                                   const std::function<bool()> &isCancelled = {});

private:
    Insights(std::unique_ptr<storage::Reader> reader, Surroundings surroundings);
    [[nodiscard]] Result<QHash<ProductId, QString>> productNames();
    [[nodiscard]] Result<InsightTable> deliveryList(InsightList list, const InsightsWish &wish);
    [[nodiscard]] Result<InsightTable> planList(InsightList list, const InsightsWish &wish);
    [[nodiscard]] Result<InsightTable> proposals(std::chrono::milliseconds window);

    std::unique_ptr<storage::Reader> m_reader;
    Surroundings m_surroundings;
};

/// The table as CSV, its headers first.
[[nodiscard]] QByteArray csvOf(const InsightTable &table);

/// The last `days` whole days before and with the day of `now`.
[[nodiscard]] insights::Period periodUntil(Instant now, qint64 days);

/// `2 d 4 h`, `48 min`; "not enough data" for nothing.
[[nodiscard]] QString lengthText(std::optional<double> seconds);
/// `6.1 %`; "not enough data" for nothing.
[[nodiscard]] QString rateText(std::optional<double> rate);
/// As people read the value of a metric, without its unit's words.
[[nodiscard]] QString valueText(insights::Metric metric, std::optional<double> value);

} // namespace slipway::service
