// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/release_job.h"
#include "service/commands/command.h"

namespace slipway::service {

/// Names a CI job in a release, at the end of its list.
struct AddReleaseJob {
    static constexpr const char *kWord = "release.job.add";
    using Answer = ReleaseJobId;

    ReleaseJob job;                 ///< its id and order are given here
    QStringList secretParameters{}; ///< that its form calls secret, where the server told it

    [[nodiscard]] Uuid subject() const { return job.release.value; }
    /// @retval ErrorKind::BadInput no name, no job, a template or a pattern that is wrong, a secret among the parameters
    /// @retval ErrorKind::Conflict the release has a job of that name for that environment
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Changes a job of a release to what is given; its place stays.
struct EditReleaseJob {
    static constexpr const char *kWord = "release.job.edit";
    using Answer = Done;

    ReleaseJob job;
    QStringList secretParameters{}; ///< as of AddReleaseJob

    [[nodiscard]] Uuid subject() const { return job.release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Takes a job from a release; its runs stay.
struct RemoveReleaseJob {
    static constexpr const char *kWord = "release.job.remove";
    using Answer = Done;

    ReleaseId release;
    ReleaseJobId job;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
