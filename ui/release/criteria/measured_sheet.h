// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "ui/widgets/form_sheet.h"

namespace slipway::ui {

class MeasuredFields;
class ReleaseDesk;

/// Changes what a criterion asks its server.
class MeasuredSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param parameters shown at first, as proposed or as they are
    MeasuredSheet(ReleaseDesk &desk, Criterion criterion, const QJsonObject &parameters, QWidget *parent);

private:
    void finish() override;

    ReleaseDesk &m_desk;
    Criterion m_criterion;
    MeasuredFields *m_fields;
};

} // namespace slipway::ui
