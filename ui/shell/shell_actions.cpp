// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell_actions.h"

#include "core/base/tr.h"
#include "ui/theme/icon.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QAction *add(QWidget *owner, const QString &name, const QString &text, const QString &iconName,
             const QList<QKeySequence> &keys = {})
{
    auto *action = new QAction(text, owner);
    action->setObjectName(name);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    const QString plain = text.endsWith(u'…') ? text.chopped(1) : text;
    action->setToolTip(keys.isEmpty()
                           ? plain
                           : u"%1 (%2)"_s.arg(plain, keys.first().toString(QKeySequence::NativeText)).toHtmlEscaped());
    return action;
}

std::vector<QAction *> addChoices(QWidget *owner, const QString &iconName,
                                  const std::vector<std::pair<QString, QString>> &choices)
{
    auto *group = new QActionGroup(owner);
    std::vector<QAction *> made;
    for (const auto &[data, text] : choices) {
        QAction *action = add(owner, {}, text, iconName);
        action->setData(data);
        action->setCheckable(true);
        group->addAction(action);
        made.push_back(action);
    }
    return made;
}

} // namespace

ShellActions ShellActions::make(QWidget *owner)
{
    ShellActions made;
    made.back = add(owner, u"actionBack"_s, tr("Back"), u"go-previous"_s, {QKeySequence(Qt::ALT | Qt::Key_Left)});
    made.forward = add(owner, u"actionForward"_s, tr("Forward"), u"go-next"_s, {QKeySequence(Qt::ALT | Qt::Key_Right)});
    made.search =
        add(owner, u"actionSearch"_s, tr("Search or run…"), u"search"_s, {QKeySequence(Qt::CTRL | Qt::Key_K)});
    made.newRelease =
        add(owner, u"actionNewRelease"_s, tr("New release…"), u"list-add"_s, {QKeySequence(Qt::CTRL | Qt::Key_N)});
    made.undo = add(owner, u"actionUndo"_s, tr("Undo"), u"edit-undo"_s, {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    made.redo = add(owner, u"actionRedo"_s, tr("Redo"), u"edit-redo"_s,
                    {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    made.refresh = add(owner, u"actionRefresh"_s, tr("Refresh"), u"view-refresh"_s, {QKeySequence(Qt::Key_F5)});
    made.fold = add(owner, u"actionFold"_s, tr("Fold or unfold the sidebar"), u"sidebar-collapse"_s,
                    {QKeySequence(Qt::CTRL | Qt::Key_B)});
    made.handbook = add(owner, u"actionHandbook"_s, tr("Handbook"), u"help-contents"_s, {QKeySequence(Qt::Key_F1)});
    made.about = add(owner, u"actionAbout"_s, tr("About Slipway"), u"help-about"_s);
    made.quit = add(owner, u"actionQuit"_s, tr("Quit"), u"application-exit"_s, {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    made.appearances = addChoices(owner, u"color-picker"_s,
                                  {{u"system"_s, tr("Appearance: as the system")},
                                   {u"light"_s, tr("Appearance: light")},
                                   {u"dark"_s, tr("Appearance: dark")}});
    made.languages = addChoices(owner, u"globe"_s,
                                {{QString(), tr("Language: as the system")},
                                 {u"en"_s, u"Language: English"_s},
                                 {u"de"_s, u"Sprache: Deutsch"_s}});
    return made;
}

QList<QAction *> ShellActions::all() const
{
    QList<QAction *> list{newRelease, undo, redo, refresh, back, forward, fold, search, handbook};
    for (QAction *action : appearances)
        list << action;
    for (QAction *action : languages)
        list << action;
    return list << about << quit;
}

} // namespace slipway::ui
