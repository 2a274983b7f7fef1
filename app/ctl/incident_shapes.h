// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/incidents_page.h"

#include <QJsonObject>

/// The stable JSON shapes of incidents, feedback and notices; see json_shapes.h.
namespace slipway::ctl {

[[nodiscard]] QJsonObject incidentJson(const service::IncidentRow &row);
/// With `timeline`.
[[nodiscard]] QJsonObject incidentPageJson(const service::IncidentPage &page);
[[nodiscard]] QJsonObject feedbackJson(const service::FeedbackRow &row);
/// Notes of the inbox with the release in whose time they fall.
[[nodiscard]] QJsonObject clusterJson(const service::FeedbackCluster &cluster);
[[nodiscard]] QJsonObject noticeJson(const service::NoticeRow &row);
/// The place of its secret, never the secret.
[[nodiscard]] QJsonObject channelJson(const NotificationChannel &channel);

} // namespace slipway::ctl
