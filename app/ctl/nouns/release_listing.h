// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "app/ctl/call.h"
#include "app/ctl/text.h"
#include "core/base/result.h"

#include <QJsonArray>

namespace slipway::ctl {

/// Releases under each other, as `release list` tells them.
class ReleaseListing
{
public:
    /// @param names must outlive this
    explicit ReleaseListing(const Names &names) : m_names(names) {}

    [[nodiscard]] Result<> add(Call &call, const service::ReleaseRow &row);
    [[nodiscard]] Answer answer(const QString &whenEmpty) const;

private:
    const Names &m_names;
    Table m_table{
        {tr("RELEASE"), tr("STATE"), tr("SHIPS"), tr("PHASE"), tr("DONE"), tr("GATE"), tr("COORDINATOR"), tr("ID")}};
    QJsonArray m_json;
};

/// `release list`
[[nodiscard]] Result<Answer> listReleases(Call &call);

} // namespace slipway::ctl
