// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QByteArray>

namespace slipway::ci::github {

/// What a workflow file says about being started by hand.
struct WorkflowFile {
    QString name; ///< empty: the file's name is used
    bool isDispatchable = false;
    std::vector<ParameterSpec> inputs; ///< in the order of the file
    QString keyInput; ///< declared input that `run-name` shows, so that a run can be found by it; empty: none
};

/// Reads `on.workflow_dispatch`, in each form the key `on` has: a word, a list, a mapping, and `true`, which YAML 1.1 made of it.
///
/// @param keyNames names of inputs that are ours to fill, in lower case
/// @retval ErrorKind::BadInput no YAML, or not a mapping; `where` names the line
[[nodiscard]] Result<WorkflowFile> parseWorkflow(const QByteArray &text, const QString &path,
                                                 const QStringList &keyNames);

} // namespace slipway::ci::github
