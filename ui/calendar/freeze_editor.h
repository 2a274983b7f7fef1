// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"
#include "service/session.h"

#include <QDialog>

class QCheckBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace slipway::ui {
class CheckList;
class Label;
} // namespace slipway::ui

namespace slipway::ui::calendar {

/// A small form for a freeze window, new or known. Saves it itself and closes when that worked.
class FreezeEditor : public QDialog
{
    Q_OBJECT

public:
    /// @param freeze with a null id a new one @param session outlives the editor
    FreezeEditor(service::Session &session, const Freeze &freeze, QWidget *parent);

Q_SIGNALS:
    /// @param isNew it was not there before
    void saved(const QString &name, bool isNew);

private:
    void buildForm();
    void fill();
    void showTimes();
    [[nodiscard]] Freeze edited() const;
    void save();
    void write(const Freeze &freeze, const QString &reason);

    service::Session &m_session;
    Freeze m_freeze;
    QLineEdit *m_name;
    QCheckBox *m_allDay;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    CheckList *m_products;
    CheckList *m_environments;
    QLineEdit *m_reason;
    Label *m_problem;
    QPushButton *m_save;
};

/// A freeze of whole days in the zone, for a new form: the day and the one after it.
[[nodiscard]] Freeze freezeOn(QDate day, const QByteArray &zone);

} // namespace slipway::ui::calendar
