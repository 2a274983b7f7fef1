// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/pipeline/run_state.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace slipway {

/// A CI job that a release names for one of its phases, with parameters as templates over the release.
struct ReleaseJob {
    ReleaseJobId id;
    ReleaseId release;
    std::optional<PhaseId> phase;
    std::optional<EnvironmentId> environment; ///< of a deploy or a rollback: where to; none: every environment
    RunPurpose purpose = RunPurpose::Test;
    QString name;           ///< as the release calls it: "Integration tests"
    QString connection;     ///< name of the connection; by name, so that a template fits every workspace
    QString job;            ///< the server's stable key
    QString ref;            ///< template, e.g. `release/{{ release.version }}`; empty: the job's own
    QJsonObject parameters; ///< parameter key → template text
    QString refPattern;     ///< the ref must match this regular expression, here and again at trigger time; empty: any
    QString order;

    bool operator==(const ReleaseJob &) const = default;
};

} // namespace slipway
