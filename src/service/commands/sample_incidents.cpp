// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/sample_incidents.h"

#include "core/base/order_key.h"
#include "core/incidents/feedback.h"
#include "core/incidents/incident_rules.h"
#include "core/incidents/notice.h"
#include "core/pipeline/deployment.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

class IncidentsSample
{
public:
    IncidentsSample(CommandContext &context, const std::map<QString, PersonId> &people,
                    const std::map<QString, EnvironmentId> &places)
        : m_context(context),
          m_lucia(people.at(u"Lucía Ortega"_s)),
          m_production(places.at(u"production"_s))
    {}

    Result<> make()
    {
        const auto releases = m_context.transaction().all<Release>("ship, id");
        if (!releases)
            return std::unexpected(releases.error());
        const Release *newest = nullptr;
        for (const Release &each : *releases)
            if (each.state == ReleaseState::Released && each.shippedAt
                && (!newest || *each.shippedAt > *newest->shippedAt))
                newest = &each;
        if (!newest)
            return {};
        m_release = *newest;
        m_shipped = *newest->shippedAt;
        return addDeployment()
            .and_then([&] { return addIncidents(); })
            .and_then([&] { return addFeedback(); })
            .and_then([&] { return addNotices(); });
    }

private:
    storage::Transaction &transaction() { return m_context.transaction(); }
    /// Nothing of the sample lies in the future, however lately the release shipped.
    [[nodiscard]] Instant after(minutes since) const { return std::min(m_shipped + since, m_context.now()); }

    Result<> addDeployment()
    {
        m_deployment.id = m_context.newId<Deployment>();
        m_deployment.release = m_release.id;
        m_deployment.environment = m_production;
        m_deployment.startedAt = m_shipped - minutes(22);
        m_deployment.finishedAt = m_shipped;
        m_deployment.outcome = DeploymentOutcome::Succeeded;
        m_deployment.person = m_lucia;
        return transaction().insert(m_deployment);
    }

    Incident incident(const QString &title, Severity severity, minutes began)
    {
        Incident made;
        made.id = m_context.newId<Incident>();
        made.title = title;
        made.severity = severity;
        made.startedAt = after(began);
        made.detectedAt = after(began + minutes(11));
        made.openedAt = after(began + minutes(13));
        made.openedBy = m_lucia;
        made.owner = m_lucia;
        made.release = m_release.id;
        made.environment = m_production;
        made.causedBy = m_deployment.id;
        return made;
    }

    Result<> add(const Incident &made, const std::vector<std::pair<IncidentEvent::Kind, QString>> &course)
    {
        std::vector<IncidentEvent> events;
        Instant at = made.openedAt;
        for (const auto &[kind, text] : course) {
            at = std::min(at + minutes(9), m_context.now());
            const Instant exact = kind == IncidentEvent::Kind::Mitigated  ? made.mitigatedAt.value_or(at)
                                  : kind == IncidentEvent::Kind::Resolved ? made.resolvedAt.value_or(at)
                                                                          : at;
            events.push_back({m_context.newId<IncidentEvent>(), made.id, kind, text, m_lucia, exact});
        }
        return transaction().insert(made).and_then([&] { return transaction().insertMany(events); });
    }

    Result<> addIncidents()
    {
        using enum IncidentEvent::Kind;
        Incident twice = incident(u"Reminders are sent twice"_s, Severity::Sev2, hours(3));
        twice.mitigatedAt = after(hours(4));
        twice.cause = u"The new queue delivers again when a worker answers late"_s;
        Incident slow = incident(u"Login is slow in the evening"_s, Severity::Sev3, hours(7));
        slow.source = IncidentSource::Alert;
        slow.labels = {{u"alertname"_s, u"LoginSlow"_s}, {u"severity"_s, u"warning"_s}};
        slow.fingerprint = fingerprintOf({{u"alertname"_s, u"LoginSlow"_s}, {u"severity"_s, u"warning"_s}});
        slow.mitigatedAt = after(hours(8));
        slow.resolvedAt = after(hours(9));
        slow.cause = u"A cache was not warm"_s;
        return add(twice, {{Note, u"Support has eleven reports"_s},
                           {SeverityChanged, u"Sev 3 → Sev 2"_s},
                           {Mitigated, u"Reminders are paused"_s}})
            .and_then([&] {
                return add(slow,
                           {{Mitigated, u"The cache was filled by hand"_s}, {Resolved, u"The alert has ended"_s}});
            });
    }

    Result<> addFeedback()
    {
        const auto note = [&](const QString &source, const QString &author, Sentiment sentiment, const QString &text,
                              minutes since) {
            FeedbackNote made;
            made.id = m_context.newId<FeedbackNote>();
            made.source = source;
            made.author = author;
            made.sentiment = sentiment;
            made.text = text;
            made.at = after(since);
            made.product = m_release.product;
            return made;
        };
        std::vector<FeedbackNote> notes{
            note(u"Support"_s, u"Ana Reis"_s, Sentiment::Negative,
                 u"Since version %1 my customers get every reminder twice."_s.arg(m_release.version), hours(5)),
            note(u"App store"_s, u"tomk"_s, Sentiment::Negative, u"Signing in takes for ever tonight."_s, hours(8)),
            note(u"Sales"_s, u"Jun Park"_s, Sentiment::Positive, u"The new export saves us an hour a day."_s,
                 hours(20))};
        notes.back().release = m_release.id;
        notes.back().state = FeedbackState::Assigned;
        notes.back().settledBy = m_lucia;
        return transaction().insertMany(notes);
    }

    Result<> addNotices()
    {
        NotificationChannel channel;
        channel.id = m_context.newId<NotificationChannel>();
        channel.name = u"Status page"_s;
        channel.address = u"https://status.meridian.example/notices"_s;
        channel.zone = "Europe/Berlin";
        channel.secretKind = SecretKind::Environment;
        channel.secretName = u"STATUS_PAGE_SECRET"_s;
        channel.order = orderkey::initial(0);
        MaintenanceNotice told;
        told.id = m_context.newId<MaintenanceNotice>();
        told.release = m_release.id;
        told.environment = m_production;
        told.stage = NoticeStage::Completed;
        told.span = {m_deployment.startedAt, m_shipped};
        told.zone = channel.zone;
        told.channel = channel.id;
        told.subject = u"Maintenance completed: version %1"_s.arg(m_release.version);
        told.body =
            u"The maintenance is over. Version %1 is running.\n\nThank you for your patience."_s.arg(m_release.version);
        told.state = NoticeState::Sent;
        told.draftedBy = m_lucia;
        told.draftedAt = after(minutes(4));
        told.sentBy = m_lucia;
        told.sentAt = after(minutes(6));
        return transaction().insert(channel).and_then([&] { return transaction().insert(told); });
    }

    CommandContext &m_context;
    PersonId m_lucia;
    EnvironmentId m_production;
    Release m_release;
    Deployment m_deployment;
    Instant m_shipped;
};

} // namespace

Result<> addSampleIncidents(CommandContext &context, const std::map<QString, PersonId> &people,
                            const std::map<QString, EnvironmentId> &places)
{
    return IncidentsSample(context, people, places).make();
}

} // namespace slipway::service
