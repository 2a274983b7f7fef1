// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/analysis_page.h"
#include "service/session.h"

namespace slipway::ui {
class PipelinesSource;
}

namespace slipway::window {

/// Starts the rollback job of a release whose criterion says so, with its reasons, once for a deployment and in
/// nobody's name: the trail says who had armed it. A release without such a job stays held, and
/// the window proposes to take it back.
void rollBackBy(ui::PipelinesSource &pipelines, service::Session &session, const service::RollbackProposal &proposal);

} // namespace slipway::window
