// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/form_sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// Takes down what a user said.
class FeedbackSheet : public FormSheet
{
    Q_OBJECT

public:
    FeedbackSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void finish() override;
    void check();

    ReleaseDesk &m_desk;
    QPlainTextEdit *m_text;
    QComboBox *m_sentiment;
    QLineEdit *m_source;
    QLineEdit *m_author;
    WhenField *m_when;
    QLineEdit *m_link;
    QCheckBox *m_isHere;
};

} // namespace slipway::ui
