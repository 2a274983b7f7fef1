// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/desk_monitoring_source.h"

#include "core/base/tr.h"
#include "core/monitoring/deployment_silences.h"
#include "service/commands/monitoring_commands.h"
#include "service/export_file.h"
#include "service/queries/queries.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

Result<void> withoutAnswer(Result<service::Done> done)
{
    return done.transform([](service::Done) {});
}

} // namespace

DeskMonitoringSource::DeskMonitoringSource(service::Session &session, FindDesk find, QObject *parent)
    : MonitoringSource(parent),
      m_session(session),
      m_find(std::move(find))
{
    connect(&session, &service::Session::changed, this, &DeskMonitoringSource::noteChanges);
    connect(&session, &service::Session::changed, this, &MonitoringSource::changed);
    connect(&session, &service::Session::actorChanged, this, &MonitoringSource::changed);
}

service::MonitoringDesk &DeskMonitoringSource::desk()
{
    m_isFound = true;
    return m_find();
}

void DeskMonitoringSource::resume()
{
    m_isResumed = true;
    const auto connections = m_session.queries().monitoringConnections();
    const auto silences = [](const MonitoringConnection &each) { return !silenceTexts(each).isEmpty(); };
    if (!m_isFound && connections && std::ranges::any_of(*connections, silences))
        (void)desk();
}

void DeskMonitoringSource::noteChanges(const ChangeSet &changes)
{
    const bool matters = std::ranges::any_of(changes.changes, [](const ChangeSet::Change &each) {
        return each.kind == u"deployment" || (each.kind == u"release" && each.fields.contains(u"state"_s));
    });
    if (!m_isResumed || m_isFound || !matters)
        return;
    const auto connections = m_session.queries().monitoringConnections();
    if (connections && !connections->empty())
        (void)desk();
}

Result<service::MonitoringChoices> DeskMonitoringSource::choices()
{
    return m_session.queries().monitoringChoices();
}

Result<service::MonitoringPage> DeskMonitoringSource::page(const service::MonitoringWish &wish)
{
    return m_session.queries().monitoring(wish);
}

std::optional<BakeView> DeskMonitoringSource::bake(ReleaseId release)
{
    const auto analyses = m_session.queries().analyses(release);
    if (!analyses || analyses->courses.empty())
        return std::nullopt;
    BakeView bake;
    for (const service::AnalysisView &each : analyses->courses) {
        bake.failed += each.course.state == AnalysisState::Fail ? 1 : 0;
        if (each.course.state != AnalysisState::Pending && each.course.state != AnalysisState::Running)
            continue;
        ++bake.running;
        if (each.endsAt)
            bake.endsAt = std::max(bake.endsAt.value_or(*each.endsAt), *each.endsAt);
        if (bake.warning.isEmpty())
            bake.warning = each.warning;
    }
    return bake.running > 0 || bake.failed > 0 ? std::optional(bake) : std::nullopt;
}

QByteArray DeskMonitoringSource::zone() const
{
    if (const auto people = m_session.queries().people())
        for (const Person &person : *people)
            if (person.id == m_session.actor() && !person.zone.isEmpty())
                return person.zone;
    return m_session.surroundings().zone;
}

QString DeskMonitoringSource::whyNoChange() const
{
    return m_session.isReadOnly() ? tr("The workspace is open for reading only.") : QString();
}

QFuture<Result<PanelId>> DeskMonitoringSource::savePanel(Panel panel)
{
    return m_session.start(service::SavePanel{std::move(panel)});
}

QFuture<Result<void>> DeskMonitoringSource::removePanel(PanelId panel)
{
    return m_session.start(service::RemovePanel{panel}).then(withoutAnswer);
}

QFuture<Result<void>> DeskMonitoringSource::movePanel(PanelId panel, std::optional<PanelId> before)
{
    return m_session.start(service::MovePanel{panel, before}).then(withoutAnswer);
}

Result<> DeskMonitoringSource::writeFile(const QString &name, const QByteArray &bytes)
{
    return service::writeExport(name, bytes, m_session.file());
}

} // namespace slipway::ui
