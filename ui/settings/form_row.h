// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFormLayout;
class QWidget;

/// How all forms of the settings are laid out: labels before, hints and mistakes under the fields.
namespace slipway::ui {

[[nodiscard]] QFormLayout *makeForm();
/// Adds a field with its label, which also becomes its accessible name.
/// @param below stands under the field, may be null
void addFormRow(QFormLayout *form, const QString &label, QWidget *field, const QString &hint = {},
                QWidget *below = nullptr);
/// Shows or hides a field added by addFormRow() with its label and what is under it.
void setRowVisible(QFormLayout *form, QWidget *field, bool isVisible);

} // namespace slipway::ui
