// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace slipway::ui {

class Label;
class ReleaseDesk;

/// Asks before a step that has consequences outside: deploying, cancelling. What stands against deploying is
/// listed in full; who may override says why, and that is recorded.
class StateSheet : public Sheet
{
    Q_OBJECT

public:
    StateSheet(ReleaseDesk &desk, ReleaseState to, QWidget *parent);

private:
    void showReasons(const QStringList &reasons);
    void confirm();
    void updateConfirm();
    [[nodiscard]] QString whyNoOverride() const;

    ReleaseDesk &m_desk;
    ReleaseState m_to;
    QWidget *m_against;
    QVBoxLayout *m_reasons;
    Label *m_count;
    QPlainTextEdit *m_why;
    Label *m_mayNot;
    QPushButton *m_confirm;
    bool m_isRefused = false;
};

} // namespace slipway::ui
