// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QStringList>
#include <QWidget>

namespace slipway::test {

/// Classes and object names of controls under `root` that take the keyboard and say nothing to a screen reader.
[[nodiscard]] inline QStringList namelessControls(QWidget *root)
{
    QStringList nameless;
    const auto all = root->findChildren<QWidget *>();
    for (QWidget *each : all) {
        if ((each->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || !each->isVisibleTo(root) || each->focusProxy())
            continue;
        // Parts of a composed control are named by it.
        if (each->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(each);
        if (!interface || interface->text(QAccessible::Name).trimmed().isEmpty())
            nameless += QLatin1String(each->metaObject()->className()) + QLatin1Char(' ') + each->objectName();
    }
    return nameless;
}

} // namespace slipway::test
