// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QTest>
#include <QWidget>

namespace slipway::test {

/// Walks through a dialog with the Tab key, as somebody without a mouse does. What is wrong, one a line: controls that are not
/// reached, and steps back up the dialog before its end.
[[nodiscard]] inline QStringList wrongStepsOfWalk(QWidget *dialog)
{
    const auto nameOf = [](const QWidget *each) {
        return each->accessibleName().isEmpty() ? each->objectName() : each->accessibleName();
    };
    // Of buttons of which one is on, the arrow keys choose among the others.
    const auto isByArrows = [](const QWidget *each) {
        const auto *button = qobject_cast<const QAbstractButton *>(each);
        return button && button->group() && button->group()->exclusive() && !button->isChecked();
    };
    QList<QWidget *> wanted;
    for (QWidget *each : dialog->findChildren<QWidget *>())
        if ((each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->isVisible() && each->isEnabled()
            && !each->focusProxy() && !isByArrows(each))
            wanted.append(each);
    QStringList wrong;
    QList<QWidget *> visited;
    QWidget *first = QApplication::focusWidget();
    if (!first || !dialog->isAncestorOf(first))
        return {QStringLiteral("nothing has the focus at the beginning")};
    for (QWidget *at = first; at && !visited.contains(at) && visited.size() <= wanted.size();
         at = QApplication::focusWidget())
    {
        visited.append(at);
        // Fields of several parts, as dates, are walked part by part.
        for (int part = 0; part < 12 && QApplication::focusWidget() == at; ++part)
            QTest::keyClick(at, Qt::Key_Tab);
    }
    for (QWidget *each : wanted)
        if (!visited.contains(each))
            wrong.append(QStringLiteral("not reached: ") + nameOf(each));
    int turns = 0;
    for (qsizetype i = 1; i < visited.size(); ++i)
        if (visited[i]->mapTo(dialog, QPoint()).y() + visited[i]->height()
            <= visited[i - 1]->mapTo(dialog, QPoint()).y())
            ++turns;
    if (turns > 1)
        wrong.append(QStringLiteral("the way jumps up %1 times").arg(turns));
    return wrong;
}

} // namespace slipway::test
