// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"
#include "core/monitoring/alert_history.h"
#include "net/await_future.h"
#include "service/commands/incident_commands.h"
#include "service/monitoring/monitoring_core.h"
#include "service/queries/queries.h"

/// Incidents that an alert opened: whether it still fires.
namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kLookedAtEvery{30};
/// A server that was just started has not been told all alerts yet.
constexpr int kAbsencesNeeded = 2;

bool tellsAlerts(const MonitoringConnection &connection)
{
    return connection.kind == MonitoringKind::Prometheus || connection.kind == MonitoringKind::Alertmanager;
}

Labels labelsOf(const Incident &incident)
{
    Labels labels;
    for (auto each = incident.labels.begin(); each != incident.labels.end(); ++each)
        labels[each.key()] = each.value().toString();
    return labels;
}

bool isAlertOf(const Incident &incident, const Alert &alert)
{
    if (alert.state == Alert::State::Pending)
        return false;
    if (alert.fingerprint == incident.fingerprint || fingerprintOf(alert.labels) == incident.fingerprint)
        return true;
    Alert known;
    known.labels = labelsOf(incident);
    return !known.labels.isEmpty() && isSameAlert(known, alert);
}

} // namespace

QCoro::Task<Result<std::optional<std::vector<Alert>>>> MonitoringCore::allAlerts()
{
    auto self = shared_from_this();
    const auto connections = m_session.queries().monitoringConnections();
    if (!connections)
        co_return std::unexpected(connections.error());
    std::vector<Alert> all;
    bool isTold = false;
    for (const MonitoringConnection &each : *connections) {
        if (!tellsAlerts(each))
            continue;
        const auto told = co_await alerts(each.id, {});
        if (isClosed())
            co_return std::unexpected(closedError());
        if (!told && told.error().kind != ErrorKind::NotFound)
            co_return std::unexpected(told.error());
        if (!told)
            continue;
        isTold = true;
        all.insert(all.end(), told->begin(), told->end());
    }
    co_return isTold ? std::optional(std::move(all)) : std::nullopt;
}

QCoro::Task<std::optional<Instant>> MonitoringCore::lastFired(Incident incident)
{
    auto self = shared_from_this();
    std::optional<Instant> last;
    Alert known;
    known.labels = labelsOf(incident);
    const auto connections = m_session.queries().monitoringConnections();
    if (known.labels.isEmpty() || !connections)
        co_return last;
    std::vector<LabelMatcher> matchers{{u"alertname"_s, known.labels.value(u"alertname"_s)}};
    const Instant from = std::min(beganAt(incident), incident.openedAt);
    for (const MonitoringConnection &each : *connections) {
        if (each.kind != MonitoringKind::Prometheus)
            continue;
        const auto told = co_await instant(each.id, firedQuery(matchers, from, m_session.now()), std::nullopt, {});
        if (isClosed() || !told)
            co_return std::nullopt;
        for (const Alert &fired : firedIn(told->series, from - kAlertLookback))
            if (isSameAlert(known, fired) && fired.endsAt && (!last || *fired.endsAt > *last))
                last = fired.endsAt;
    }
    co_return last;
}

void MonitoringCore::lookAtIncidentsSoon()
{
    if (m_isResumed && !m_incidents.isActive())
        m_incidents.start(hurried(kLookedAtEvery));
}

QCoro::Task<> MonitoringCore::lookAtIncidents()
{
    auto self = shared_from_this();
    const auto open = m_session.queries().incidentsOfFiringAlerts();
    if (!open || open->empty()) {
        m_firing.clear();
        co_return;
    }
    lookAtIncidentsSoon();
    ++m_busy;
    const auto told = co_await allAlerts();
    --m_busy;
    // Who does not answer may be the one that knows.
    if (isClosed() || !told || !*told)
        co_return;
    for (const Incident &each : *open) {
        if (std::ranges::any_of(**told, [&](const Alert &alert) { return isAlertOf(each, alert); })) {
            m_firing[each.id] = 0;
            continue;
        }
        const auto seen = m_firing.find(each.id);
        std::optional<Instant> endedAt;
        if (seen != m_firing.end() && ++seen->second >= kAbsencesNeeded)
            endedAt = m_session.now();
        else if (seen == m_firing.end()) // it may have ended while nobody looked
            endedAt = co_await lastFired(each);
        if (isClosed())
            co_return;
        if (!endedAt)
            continue;
        (void)co_await net::AwaitFuture(m_session.start(NoteAlertEnded{each.fingerprint, *endedAt}));
        if (isClosed())
            co_return;
        m_firing.erase(each.id);
    }
}

} // namespace slipway::service
