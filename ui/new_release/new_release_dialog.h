// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/new_release/new_release_view_model.h"

#include <QDialog>

class QPushButton;

namespace slipway::ui {

class NewReleaseForm;

/// Makes a release: what it is at the left, what that leads to at the right. Enter creates it.
class NewReleaseDialog : public QDialog
{
    Q_OBJECT
    Q_PROPERTY(bool isBusy READ isBusy)

public:
    /// @param session outlives the dialog
    /// @param ship the day to ship on; invalid: a free one from in two weeks on
    NewReleaseDialog(service::Session &session, QDate ship, QWidget *parent);

    /// What it shows is still looked for.
    [[nodiscard]] bool isBusy() const { return m_model.isBusy(); }

Q_SIGNALS:
    void created(slipway::ReleaseId id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    void showModel();

    NewReleaseViewModel m_model;
    NewReleaseForm *m_form;
    QPushButton *m_create = nullptr;
};

} // namespace slipway::ui
