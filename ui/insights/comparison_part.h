// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"
#include "ui/widgets/route.h"

#include <QWidget>

class QComboBox;
class QMenu;

namespace slipway::ui {

class InsightExport;
class InsightsReader;
class TableCard;

/// The releases of the period against their dates, and two of them side by side.
class ComparisonPart : public QWidget
{
    Q_OBJECT

public:
    /// @param reader outlives the part
    ComparisonPart(InsightsReader &reader, InsightExport &files, QWidget *parent = nullptr);

    void showReleases(const service::InsightTable &table);
    void addExports(QMenu &menu);
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void routeRequested(const slipway::ui::Route &route);
    void failed(const slipway::Error &error);

private:
    void compare();
    [[nodiscard]] QComboBox *addChoice(const QString &name, const QString &label);

    InsightsReader &m_reader;
    InsightExport &m_files;
    TableCard *m_releases;
    TableCard *m_both;
    QComboBox *m_left = nullptr;
    QComboBox *m_right = nullptr;
    service::InsightTable m_list;
    service::InsightTable m_compared;
};

} // namespace slipway::ui
