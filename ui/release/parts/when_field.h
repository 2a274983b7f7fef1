// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <QDateTimeEdit>

namespace slipway::ui {

/// A date and time on the wall clock of a zone, with a calendar to pick from.
class WhenField : public QDateTimeEdit
{
    Q_OBJECT

public:
    /// @param name accessible name
    explicit WhenField(const QString &name, QWidget *parent = nullptr);

    void setInstant(Instant at, const QByteArray &zone);
    [[nodiscard]] Instant instant() const;
    [[nodiscard]] const QByteArray &zone() const { return m_zone; }

private:
    QByteArray m_zone;
};

} // namespace slipway::ui
