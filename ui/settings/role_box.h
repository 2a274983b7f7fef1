// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace slipway::ui {

/// The roles the rules know, most used first.
[[nodiscard]] const QStringList &knownRoles();
/// The word a role is kept by, for what a person typed: `Site reliability` is `site_reliability`.
[[nodiscard]] QString roleKey(const QString &typed);

/// Chooses a role; a team's own can be typed.
class RoleBox : public QComboBox
{
    Q_OBJECT

public:
    explicit RoleBox(QWidget *parent = nullptr);

    /// Empty: nobody.
    [[nodiscard]] QString role() const;
    void setRole(const QString &role);

Q_SIGNALS:
    /// By the person, not by setRole().
    void edited();
};

} // namespace slipway::ui
