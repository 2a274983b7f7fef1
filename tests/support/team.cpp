// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/team.h"

#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/signoff_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/plan_builder.h"

namespace slipway::test {

using namespace Qt::StringLiterals;
using namespace service;

namespace {

constexpr const char *kStandard = R"(name: Standard
start: T-10wd@09:00
environment: production
bookings: [staging]
milestones:
  - {key: code_freeze, name: Code freeze, at: T-5wd@18:00}
phases:
  - key: testing
    name: Testing
    ends: T-1wd@18:00
    items:
      - {key: build, title: Build the candidate, owner: development, due: code_freeze}
      - {title: Load test, owner: qa_lead, due: T-2wd@17:00, depends_on: [build]}
    signoffs:
      - {role: qa_lead, due: T-1wd@12:00}
  - key: deployment
    name: Deployment
    starts: T
    ends: T+4h
    items:
      - {title: Deploy to production, owner: development, due: T}
)";

PersonId add(TemporaryWorkspace &workspace, const QString &name, const QStringList &roles)
{
    Person person;
    person.name = name;
    person.email = name.toLower() + u"@example.org"_s;
    person.roles = roles;
    person.zone = "Europe/Berlin";
    return workspace.done(Save<Person>{person});
}

} // namespace

Team::Team(TemporaryWorkspace &workspace) : m_workspace(workspace)
{
    mara = add(workspace, u"Mara"_s, {u"release_coordinator"_s});
    jonas = add(workspace, u"Jonas"_s, {u"qa_lead"_s});
    chiara = add(workspace, u"Chiara"_s, {u"qa_lead"_s, u"development"_s});
    henrik = add(workspace, u"Henrik"_s, {u"manager"_s});
    wei = add(workspace, u"Wei"_s, {u"development"_s});
    production = workspace.done(Save<Environment>{{.name = u"production"_s}});
    staging = workspace.done(Save<Environment>{{.name = u"staging"_s}});
    payments = workspace.done(Save<Product>{{.name = u"Payments"_s, .region = u"de_de"_s, .zone = "Europe/Berlin"}});
    ledger = workspace.done(Save<Product>{{.name = u"Ledger"_s, .zone = "Europe/Berlin"}});
    standard = workspace.done(Save<Template>{{.name = u"Standard"_s, .body = QString::fromUtf8(kStandard)}});
    workspace->setActor(mara);
}

ReleaseId Team::release(const QString &version, const char *ship) const
{
    CreateRelease made;
    made.product = payments;
    made.version = version;
    made.ship = at(ship);
    made.origin = standard;
    made.coordinator = mara;
    return m_workspace.done(made);
}

ReleaseId Team::plainRelease(const QString &version, const char *ship) const
{
    CreateRelease made;
    made.product = payments;
    made.version = version;
    made.ship = at(ship);
    made.coordinator = mara;
    return m_workspace.done(made);
}

void Team::makeReady(ReleaseId release) const
{
    SetItemState all;
    all.release = release;
    for (const Item &each : plan(release).items)
        all.items.push_back(each.id);
    m_workspace.done(all);
    m_workspace->setActor(jonas);
    m_workspace.done(DecideSignoff{.release = release, .role = u"qa_lead"_s});
}

void Team::takeTo(ReleaseId release, const std::vector<ReleaseState> &states) const
{
    for (const ReleaseState each : states)
        m_workspace.done(ChangeReleaseState{.release = release, .state = each});
}

ReleasePlan Team::plan(ReleaseId release) const
{
    return valueOf(m_workspace.queries().plan(release));
}

ItemId Team::itemCalled(ReleaseId release, const QString &title) const
{
    for (const Item &each : plan(release).items)
        if (each.title == title)
            return each.id;
    qFatal("there is no item “%s”", qPrintable(title));
}

} // namespace slipway::test
