// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/monitoring/connection.h"
#include "core/series/value_text.h"

#include <QString>

#include <optional>
#include <vector>

namespace slipway {

using PanelId = Id<struct Panel>;

/// One expression of a panel.
struct PanelQuery {
    QString expression;
    QString
        legend; ///< of its series, `{{label}}` replaced by the label's value; empty: the labels that tell them apart

    bool operator==(const PanelQuery &) const = default;
};

/// A line across a panel: what must not be crossed.
struct PanelThreshold {
    double value = 0;
    bool isUpper = true; ///< values above are bad; false: values below
    QString name;        ///< empty: `threshold` and the value

    bool operator==(const PanelThreshold &) const = default;
};

/// A chart of what is watched, for a release (it comes from its template) or for an environment.
struct Panel {
    PanelId id;
    std::optional<ReleaseId> release; ///< exactly one of release and environment is set
    std::optional<EnvironmentId> environment;
    QString title;
    QString connection; ///< name of a monitoring connection: templates are made before connections are
    std::vector<PanelQuery> queries;
    ValueUnit unit = ValueUnit::Number;
    std::vector<PanelThreshold> thresholds;
    QString order;

    bool operator==(const Panel &) const = default;
};

} // namespace slipway
