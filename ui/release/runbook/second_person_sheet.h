// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/form_sheet.h"

class QComboBox;
class QLineEdit;

namespace slipway::ui {

class ReleaseDesk;

/// Asks why a step is skipped, and who besides the acting person agrees.
class SecondPersonSheet : public FormSheet
{
    Q_OBJECT

public:
    SecondPersonSheet(ReleaseDesk &desk, const QString &step, QWidget *parent);

Q_SIGNALS:
    void agreed(slipway::PersonId person, const QString &reason);

private:
    void check();
    void finish() override;

    QComboBox *m_person;
    QLineEdit *m_reason;
};

} // namespace slipway::ui
