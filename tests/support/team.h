// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporary_workspace.h"

namespace slipway::test {

/// A small team in a temporary workspace: whom the service tests are about.
struct Team {
    explicit Team(TemporaryWorkspace &workspace);

    PersonId mara;   ///< release coordinator
    PersonId jonas;  ///< QA lead
    PersonId chiara; ///< QA lead and development
    PersonId henrik; ///< manager
    PersonId wei;    ///< development
    EnvironmentId production;
    EnvironmentId staging;
    ProductId payments;
    ProductId ledger;
    TemplateId
        standard; ///< testing and deployment, three items, one sign-off of the QA lead, books staging, from T-10wd@09:00

    /// A release of Payments by the standard template, coordinated by Mara.
    ReleaseId release(const QString &version, const char *ship = "2027-01-28T14:00") const;
    /// One without a template.
    ReleaseId plainRelease(const QString &version, const char *ship = "2027-01-28T14:00") const;
    /// Every item done and the QA lead's approval given; `go` unless a freeze stands in the way. Jonas acts from then on.
    void makeReady(ReleaseId release) const;
    void takeTo(ReleaseId release, const std::vector<ReleaseState> &states) const;
    [[nodiscard]] ReleasePlan plan(ReleaseId release) const;
    [[nodiscard]] ItemId itemCalled(ReleaseId release, const QString &title) const;

private:
    TemporaryWorkspace &m_workspace;
};

} // namespace slipway::test
