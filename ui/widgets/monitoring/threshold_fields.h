// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace slipway::ui {

class ProblemLine;

/// The thresholds of a panel: a row for each, with its value and the side that is bad. There is one row at least; one without a
/// value is no threshold.
class ThresholdFields : public QWidget
{
    Q_OBJECT

public:
    explicit ThresholdFields(QWidget *parent = nullptr);

    void setThresholds(const std::vector<PanelThreshold> &thresholds);
    /// As they stand in the rows, without those that are no number; names are kept.
    [[nodiscard]] std::vector<PanelThreshold> thresholds() const;
    /// Why they cannot be saved; empty: they can.
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QWidget *box;
        QLineEdit *value;
        QComboBox *side;
        QString name; ///< of the threshold
    };

    void addRow(const PanelThreshold &threshold, const QString &value);
    void removeRow(QWidget *box);
    void nameRows();
    void check();

    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    ProblemLine *m_problem;
};

} // namespace slipway::ui
