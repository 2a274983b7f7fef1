// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/role_box.h"

#include "core/release/roles.h"
#include "core/release/transitions.h"

#include <QLineEdit>

namespace slipway::ui {

const QStringList &knownRoles()
{
    static const QStringList roles{roles::kCoordinator.toString(), roles::kQaLead.toString(),
                                   roles::kManager.toString(),     roles::kDevelopment.toString(),
                                   roles::kSecurity.toString(),    roles::kOperations.toString(),
                                   roles::kProductOwner.toString()};
    return roles;
}

QString roleKey(const QString &typed)
{
    return typed.trimmed().toLower().replace(u' ', u'_');
}

RoleBox::RoleBox(QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(12);
    addItem(QString(), QString());
    for (const QString &role : knownRoles())
        addItem(roleWord(role), role);
    connect(this, &QComboBox::activated, this, &RoleBox::edited);
    connect(lineEdit(), &QLineEdit::textEdited, this, &RoleBox::edited);
}

QString RoleBox::role() const
{
    const QString typed = currentText().trimmed();
    const int known = findText(typed, Qt::MatchFixedString);
    return known >= 0 ? itemData(known).toString() : roleKey(typed);
}

void RoleBox::setRole(const QString &role)
{
    const int known = findData(role);
    if (known >= 0)
        setCurrentIndex(known);
    else
        setCurrentText(roleWord(role));
}

} // namespace slipway::ui
