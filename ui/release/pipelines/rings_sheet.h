// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/runs/rollout_rows.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace slipway::ui {

class ProblemLine;
class ReleaseDesk;

/// Which environments the release goes to one after the other, and how long each must be green.
class RingsSheet : public Sheet
{
    Q_OBJECT

public:
    RingsSheet(ReleaseDesk &desk, const std::vector<service::RingRow> &rings, QWidget *parent);

private:
    struct Row {
        QWidget *line = nullptr;
        QComboBox *environment = nullptr;
        QSpinBox *minutes = nullptr;
    };

    void addRow(const QString &environment, int minutes);
    void removeRow(QWidget *line);
    void save();

    ReleaseDesk &m_desk;
    std::vector<Row> m_lines;
    QVBoxLayout *m_list;
    ProblemLine *m_problem;
    QPushButton *m_save;
};

} // namespace slipway::ui
