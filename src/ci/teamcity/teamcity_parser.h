// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ci/provider.h"

#include <QJsonObject>

/// Answers of TeamCity as values; pure.
namespace slipway::ci::teamcity {

/// A build configuration of a listing.
[[nodiscard]] Job jobFrom(const QJsonObject &buildType);
/// A property with its type's `rawValue`.
[[nodiscard]] ParameterSpec specFrom(const QJsonObject &property);
/// What is asked of a build.
[[nodiscard]] QByteArray buildFields();
/// A build with the fields of buildFields().
[[nodiscard]] RunSnapshot snapshotFrom(const QJsonObject &build);
/// Occurrences of tests in a build.
[[nodiscard]] TestResults testsFrom(const QJsonObject &occurrences);

} // namespace slipway::ci::teamcity
