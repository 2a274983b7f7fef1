// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/roles.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "support/temporary_workspace.h"

namespace slipway::test {

/// A workspace with two people, two products, a place and a template; Mara, the coordinator, acts.
struct SmallTeam {
    static constexpr const char *kTemplate = R"(name: Short
start: T-5wd@09:00
environment: production
milestones:
  - {key: code_freeze, name: Code freeze, at: T-2wd@18:00}
phases:
  - key: work
    name: Work
    ends: code_freeze
    items:
      - {key: build, title: Build it, owner: release_coordinator, due: T-3wd@17:00}
      - {title: Announce it, owner: release_coordinator, due: T-1wd@12:00, depends_on: [build]}
  - key: deployment
    name: Deployment
    starts: T
    ends: T+1h
    signoffs:
      - {role: qa_lead, due: T-1wd@12:00}
)";

    TemporaryWorkspace workspace;
    PersonId mara;
    PersonId jonas;
    ProductId payments;
    ProductId ledger;
    EnvironmentId production;
    TemplateId brief;

    SmallTeam()
    {
        using namespace Qt::StringLiterals;
        using namespace service;
        mara = workspace.done(
            Save<Person>{{.name = u"Mara Lind"_s, .roles = {roles::kCoordinator.toString()}, .zone = "Europe/Berlin"}});
        jonas = workspace.done(
            Save<Person>{{.name = u"Jonas Weber"_s, .roles = {roles::kQaLead.toString()}, .zone = "Europe/Berlin"}});
        payments =
            workspace.done(Save<Product>{{.name = u"Payments"_s, .region = u"de_de"_s, .zone = "Europe/Berlin"}});
        ledger = workspace.done(Save<Product>{{.name = u"Ledger"_s, .zone = "Europe/Berlin"}});
        production = workspace.done(Save<Environment>{{.name = u"production"_s}});
        brief = workspace.done(Save<Template>{{.name = u"Short"_s, .body = QString::fromLatin1(kTemplate)}});
        workspace->setActor(mara);
    }

    /// A release from the template, shipping at 14:00 in Berlin.
    ReleaseId release(ProductId product, const QString &version, QDate ship)
    {
        service::CreateRelease wish;
        wish.product = product;
        wish.version = version;
        wish.ship = fromWallTime(ship, QTime(14, 0), "Europe/Berlin");
        wish.origin = brief;
        return workspace.done(wish);
    }

    /// Draft releases are planned on their way.
    void setState(ReleaseId id, ReleaseState state)
    {
        const bool isDraft = valueOf(workspace.queries().plan(id)).release.state == ReleaseState::Draft;
        if (isDraft && state != ReleaseState::Planned && state != ReleaseState::Cancelled)
            workspace.done(service::ChangeReleaseState{id, ReleaseState::Planned, {}});
        workspace.done(service::ChangeReleaseState{id, state, {}});
    }
};

} // namespace slipway::test
