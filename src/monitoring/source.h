// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/alert.h"
#include "core/monitoring/check_state.h"
#include "core/monitoring/connection.h"
#include "core/monitoring/query.h"
#include "core/monitoring/silence.h"
#include "net/http_client.h"

#include <QCoroTask>
#include <QFlags>
#include <QObject>

#include <optional>
#include <stop_token>
#include <vector>

/// The one interface all sources of monitoring stand behind. Texts from servers are plain text, whatever they hold.
namespace slipway::monitoring {

/// What a source has; what is missing is not offered.
enum class Ability : std::uint8_t {
    Queries = 1U << 0, ///< instant(), range(), labels and series
    Rules = 1U << 1,   ///< rules(), targets()
    Alerts = 1U << 2,
    Silences = 1U << 3, ///< they can be created and ended here
    Checks = 1U << 4,   ///< states of hosts and services
    Events = 1U << 5,   ///< listen() hints at news
};
Q_DECLARE_FLAGS(Abilities, Ability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abilities)

/// What *Test connection* found.
struct Probe {
    QString product;  ///< "Prometheus"; "Prometheus API" when the server does not say what it is
    QString version;  ///< empty: the server does not say
    QString identity; ///< who we are there; empty: nobody
    Abilities abilities;
    /// One line of the report.
    struct Finding {
        enum class Mark : std::uint8_t { Good, Warning, Bad };
        Mark mark = Mark::Good;
        QString what;
        QString found;
        std::chrono::milliseconds took{};
    };
    std::vector<Finding> findings;
};

/// Which series labels are asked of. Without matchers: all. Without a span servers look at the newest hours only.
struct Selection {
    QStringList matchers; ///< series selectors: `http_requests_total{job="shop"}`
    std::optional<TimeSpan> span;
};

/// Which alerts are asked for; silenced and inhibited ones are among them, for a silence stops calls and heals nothing.
struct AlertFilter {
    std::vector<LabelMatcher> matchers; ///< all of them must match
    QString receiver;                   ///< regular expression; empty: any
};

/// One source as one account. Lives on the thread that made it; all calls are coroutines on it, large answers are parsed on
/// the pool. What a source lacks answers `NotFound` with a sentence that says so. What a server of the same API may lack
/// answers nothing (`std::nullopt`): unknown, which is no error.
class Source : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Abilities abilities() const = 0;
    /// Who answers there, and who we are to it. @retval ErrorKind::Remote it cannot be reached
    [[nodiscard]] virtual QCoro::Task<Result<Probe>> probe(std::stop_token stop) = 0;

    /// @retval ErrorKind::BadInput the query is wrong; Error::where is its place as `line:column`, where the server says it
    [[nodiscard]] virtual QCoro::Task<Result<QueryAnswer>> instant(QString expression, Instant at,
                                                                   std::stop_token stop);
    /// Ranges longer than a server answers at once are asked for in pieces. Errors as instant().
    [[nodiscard]] virtual QCoro::Task<Result<QueryAnswer>> range(RangeQuery query, std::stop_token stop);
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> labelNames(Selection selection);
    /// @param label `__name__` for the names of metrics
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> labelValues(QString label, Selection selection);
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Labels>>> series(Selection selection);
    /// By metric; only of metrics that are scraped now. @param metric empty: of all
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<QMap<QString, MetricMetadata>>>> metadata(QString metric);
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<std::vector<MonitoringRule>>>> rules();
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<std::vector<ScrapeTarget>>>> targets();

    [[nodiscard]] virtual QCoro::Task<Result<std::optional<std::vector<Alert>>>> alerts(AlertFilter filter);
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<AlertGroup>>> alertGroups(AlertFilter filter);

    /// Hosts and their services, each one an entry.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<CheckState>>> checks(CheckFilter filter);

    /// Those that are not over, and of Alertmanager those that were.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Silence>>> silences();
    /// Creates it, once; or, with an id, changes its end or its comment. @return as the server keeps it: its id may be new, its
    /// start may be later. Of a host with its services there may be several.
    [[nodiscard]] virtual QCoro::Task<Result<std::vector<Silence>>> silence(Silence wanted);
    /// Ends it now; one that is over or gone is no error.
    [[nodiscard]] virtual QCoro::Task<Result<>> endSilence(Silence silence);

    /// Listens for news where the server tells them; each is a hint to read again.
    virtual void listen();

Q_SIGNALS:
    void hinted();
};

} // namespace slipway::monitoring
