// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/release_page.h"
#include "ui/widgets/table/row_table_model.h"

namespace slipway::ui {

/// Which entries of the activity are shown.
struct ActivityFilter {
    QString text;  ///< part of what the entry and its changes say
    QString about; ///< first part of the action's word, as `item`; empty: all
    QString actor; ///< name; empty: everybody

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && about.isEmpty() && actor.isEmpty(); }
};

/// Turns raw values of the change log into words: names for ids, times in the release's zone.
class ActivityWords
{
public:
    explicit ActivityWords(const service::ReleasePage &page) : m_page(page) {}
    [[nodiscard]] QString value(const QString &field, const QString &raw) const;

private:
    const service::ReleasePage &m_page;
};

/// The entries as rows, each with its changes below it: field, before, after.
[[nodiscard]] std::vector<TableRow> activityRows(const std::vector<service::ActivityEntry> &entries,
                                                 const service::ReleasePage &page, const ActivityFilter &filter);

} // namespace slipway::ui
