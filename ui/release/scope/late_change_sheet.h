// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class ReleaseDesk;

/// Asks for leave for commits that came after the code freeze.
class LateChangeSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param commit the first one it is about @param title of that commit
    LateChangeSheet(ReleaseDesk &desk, const QString &commit, const QString &title, QWidget *parent);

private:
    void finish() override;
    void check();

    ReleaseDesk &m_desk;
    QLineEdit *m_title;
    QLineEdit *m_commits;
    QPlainTextEdit *m_reason;
    QComboBox *m_risk;
    QComboBox *m_owner;
    QLineEdit *m_tests;
    QLineEdit *m_affects;
};

} // namespace slipway::ui
