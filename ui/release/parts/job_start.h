// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/pipelines/ci_desk.h"

#include <functional>

class QWidget;

namespace slipway::ui {

class PipelinesSource;
class ReleaseDesk;

/// Shows what a job of the release would be started with, and what stands in the way of a deployment; starts it once the
/// person agrees. What is wrong with the wish becomes a notice.
/// @param answered the server has answered
void openJobStart(ReleaseDesk &desk, PipelinesSource &source, const Result<service::RunWish> &wish,
                  const QString &title, QWidget *parent, std::function<void()> answered);

} // namespace slipway::ui
