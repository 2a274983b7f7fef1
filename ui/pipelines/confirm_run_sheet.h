// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run_state.h"
#include "ui/widgets/form_sheet.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui::pipelines {

/// Asks what a run came to while its server cannot be asked, and how that is known.
class ConfirmRunSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param run what it is called
    ConfirmRunSheet(const QString &run, QWidget *parent);

Q_SIGNALS:
    void confirmed(slipway::RunResult result, const QString &note);

private:
    void finish() override;

    QComboBox *m_result;
    QLineEdit *m_note;
};

} // namespace slipway::ui::pipelines
