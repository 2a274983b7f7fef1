// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/title.h"
#include "service/command_context.h"
#include "service/commands/connection_commands.h"
#include "service/commands/incident_commands.h"
#include "service/commands/monitoring_commands.h"
#include "service/commands/notice_commands.h"
#include "service/commands/release_job_commands.h"
#include "service/commands/runbook_commands.h"
#include "service/commands/workspace_commands.h"
#include "service/trains.h"
#include "support/plan_builder.h"
#include "support/team.h"

#include <QTest>

using namespace slipway;
using namespace slipway::service;
using namespace slipway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString kLong(kLongestTitle + 1, u'x');

/// Gives it a title as an earlier version of the program did, that had no limit.
template <class Entity>
struct WriteAsBefore {
    static constexpr const char *kWord = "test.write";
    using Answer = Done;

    Id<Entity> id;
    QString Entity::*title;

    [[nodiscard]] Uuid subject() const { return id.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const
    {
        return context.get(id).and_then([&](Entity entity) {
            entity.*title = kLong;
            return context.transaction().update(entity).transform([] { return Done{}; });
        });
    }
};

/// What an editor of that kind does: refuses a long title that is new, keeps one that is there already.
/// @param add, save take an entity and answer whether it was taken; `add` gives it its id
template <class Entity, class Add, class SaveIt>
void keepsOnlyWhatIsThere(TemporaryWorkspace &workspace, Entity entity, QString Entity::*title, Add add, SaveIt save)
{
    Entity tooLong = entity;
    tooLong.*title = kLong;
    QVERIFY(!add(tooLong));
    QVERIFY(add(entity));
    tooLong = entity;
    tooLong.*title = kLong;
    QVERIFY(!save(tooLong));
    workspace.done(WriteAsBefore<Entity>{tooLong.id, title});
    QVERIFY(save(tooLong));
    tooLong.*title = kLong + u'y';
    QVERIFY(!save(tooLong));
}

} // namespace

/// Names and titles that are longer than is let in today stay, and what has them can be edited otherwise.
class LongTitlesTest : public QObject
{
    Q_OBJECT

    template <class Entity>
    void settings(Entity entity)
    {
        const auto save = [this](Entity &each) {
            const auto done = m_workspace->session().run(Save<Entity>{each});
            if (done)
                each.id = *done;
            return done.has_value();
        };
        keepsOnlyWhatIsThere(*m_workspace, std::move(entity), &Entity::name, save, save);
    }

    /// @param Command of one entity, that adds and changes
    template <class Command, class Entity>
    void named(Entity entity, QString Entity::*title)
    {
        const auto save = [this](Entity &each) {
            const auto done = m_workspace->session().run(Command{each});
            if (done)
                each.id = *done;
            return done.has_value();
        };
        keepsOnlyWhatIsThere(*m_workspace, std::move(entity), title, save, save);
    }

    std::unique_ptr<TemporaryWorkspace> m_workspace;
    std::unique_ptr<Team> m_team;
    ReleaseId m_release;

private Q_SLOTS:
    void init()
    {
        m_team.reset();
        m_workspace = std::make_unique<TemporaryWorkspace>();
        m_team = std::make_unique<Team>(*m_workspace);
        m_release = m_team->release(u"4.2"_s);
    }

    void whatTheSettingsKeep()
    {
        settings(Product{.name = u"Shop"_s});
        settings(Person{.name = u"Ana"_s});
        settings(Environment{.name = u"canary"_s});
        settings(Freeze{.name = u"Audit"_s, .span = {m_workspace->now() + 1h, m_workspace->now() + 5h}});
        settings(SavedView{.page = u"releases"_s, .name = u"Mine"_s});
        Template origin = valueOf(m_workspace->queries().templates()).front();
        origin.id = {};
        origin.name = u"Another"_s;
        settings(origin);
        Train train;
        train.name = u"Weekly"_s;
        train.product = m_team->payments;
        train.origin = m_team->standard;
        train.rrule = u"FREQ=WEEKLY"_s;
        train.start = at("2027-02-04T14:00");
        train.zone = "Europe/Berlin";
        train.versionPattern = u"{yyyy}.{week}"_s;
        settings(train);
    }

    void connectionsAndChannels()
    {
        CiConnection ci;
        ci.name = u"CI"_s;
        ci.url = u"http://127.0.0.1:1"_s;
        named<SaveConnection>(ci, &CiConnection::name);
        MonitoringConnection metrics;
        metrics.name = u"Metrics"_s;
        metrics.url = u"https://metrics.example/prometheus"_s;
        named<SaveMonitoringConnection>(metrics, &MonitoringConnection::name);
        NotificationChannel channel;
        channel.name = u"Status page"_s;
        channel.address = u"https://status.example/"_s;
        channel.zone = "America/New_York";
        channel.secretKind = SecretKind::Environment;
        channel.secretName = u"HOOK"_s;
        named<SaveChannel>(channel, &NotificationChannel::name);
    }

    void partsOfARelease()
    {
        Panel panel;
        panel.release = m_release;
        panel.title = u"Errors"_s;
        panel.connection = u"Metrics"_s;
        panel.queries = {{u"sum(rate(http_requests_total[5m]))"_s, {}}};
        named<SavePanel>(panel, &Panel::title);

        ReleaseJob job;
        job.release = m_release;
        job.name = u"Deploy"_s;
        job.connection = u"ci"_s;
        job.job = u"app"_s;
        keepsOnlyWhatIsThere(
            *m_workspace, job, &ReleaseJob::name,
            [this](ReleaseJob &each) {
                const auto done = m_workspace->session().run(AddReleaseJob{each});
                if (done)
                    each = m_team->plan(m_release).jobs.back();
                return done.has_value();
            },
            [this](const ReleaseJob &each) { return m_workspace->session().run(EditReleaseJob{each}).has_value(); });

        RunbookStep step;
        step.title = u"Stop the workers"_s;
        const auto text = [](const RunbookStep &each) {
            RunbookStepText made;
            made.title = each.title;
            made.kind = StepKind::Manual;
            made.plannedMinutes = 10;
            return made;
        };
        keepsOnlyWhatIsThere(
            *m_workspace, step, &RunbookStep::title,
            [&](RunbookStep &each) {
                const auto done = m_workspace->session().run(AddRunbookStep{m_release, text(each), {}});
                if (done)
                    each = m_team->plan(m_release).runbook.back();
                return done.has_value();
            },
            [&](const RunbookStep &each) {
                return m_workspace->session().run(SetRunbookStep{m_release, each.id, text(each)}).has_value();
            });
    }

    void anAlertWithoutASummary_opensAnIncident_whateverTheLengthOfItsLabels()
    {
        OpenIncident incident;
        incident.labels = {{u"alertname"_s, kLong}, {u"instance"_s, kLong}};
        incident.environment = m_team->production;
        m_workspace->done(incident);
    }
};

QTEST_GUILESS_MAIN(LongTitlesTest)
#include "long_titles_test.moc"
