// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/ci_waiting.h"

#include "app/ctl/command_tree.h"

#include <QMap>

namespace slipway::ctl {

/// `K=V` pairs. @retval ErrorKind::BadInput one has no `=`, or a key stands twice
[[nodiscard]] Result<QMap<QString, QString>> givenParameters(const QStringList &pairs);

/// What a verb that starts a job takes for parameters: `--param`, and two ways for values that are told to nobody.
Verb &addParameterOptions(Verb &verb);

/// The values of addParameterOptions().
struct JobParameters {
    QMap<QString, QString> values;
    QMap<QString, QString> secrets; ///< of a variable or a private file; never written down

    /// Puts them in place of what the wish has by itself.
    void putInto(service::RunWish &wish) const;
};
/// @retval ErrorKind::BadInput as givenParameters() @retval ErrorKind::NotFound no such variable or file
/// @retval ErrorKind::NotAllowed others may open the file
[[nodiscard]] Result<JobParameters> jobParameters(const Call &call);

/// What `--wait` and `--follow` of a verb ask for.
[[nodiscard]] Waiting waitingOf(const Call &call);

} // namespace slipway::ctl
