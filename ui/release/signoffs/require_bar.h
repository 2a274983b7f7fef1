// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QPushButton;
class QSpinBox;

namespace slipway::ui {

class ReleaseDesk;

/// Requires the decision of a role: which, how many people, at which gate.
class RequireBar : public QWidget
{
    Q_OBJECT

public:
    explicit RequireBar(ReleaseDesk &desk, QWidget *parent = nullptr);
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void require();

    ReleaseDesk &m_desk;
    QComboBox *m_role;
    QSpinBox *m_quorum;
    QComboBox *m_phase;
    QPushButton *m_require;
};

} // namespace slipway::ui
