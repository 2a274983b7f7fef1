// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"

#include <QWidget>

#include <map>

class QMenu;

namespace slipway::ui {

class InsightExport;
class Label;
class TableCard;

/// Where time was lost: bottlenecks, waiting, blocked time, drift, estimates, flaky criteria.
class PlanPart : public QWidget
{
    Q_OBJECT

public:
    /// The lists it shows, in their order.
    [[nodiscard]] static const std::vector<service::InsightList> &lists();

    explicit PlanPart(InsightExport &files, QWidget *parent = nullptr);

    void showList(service::InsightList list, const service::InsightTable &table);
    void addExports(QMenu &menu);
    [[nodiscard]] QWidget *firstFocus() const;

private:
    struct Shown {
        TableCard *card = nullptr;
        Label *note = nullptr;
        service::InsightTable table;
    };
    InsightExport &m_files;
    std::map<service::InsightList, Shown> m_shown;
};

} // namespace slipway::ui
