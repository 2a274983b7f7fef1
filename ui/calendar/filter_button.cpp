// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/filter_button.h"

#include "ui/widgets/controls.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace slipway::ui::calendar {

namespace {

constexpr int kLongestName = 130; ///< pixels of a chosen thing's name on the button

Uuid idOf(const QAction *action)
{
    return Uuid::fromString(action->data().toString()).value_or(Uuid{});
}

} // namespace

void CheckMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = actionAt(event->pos());
    if (action && action->isEnabled() && action->isCheckable())
        action->trigger();
    else
        QMenu::mouseReleaseEvent(event);
}

void CheckMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isEnabled() && action->isCheckable())
        action->trigger();
    else
        QMenu::keyPressEvent(event);
}

FilterButton::FilterButton(const QString &name, QWidget *parent)
    : QPushButton(parent),
      m_name(name),
      m_menu(new CheckMenu(this))
{
    setAutoDefault(false);
    setLook(this, ButtonLook::Plain);
    m_menu->setTitle(name);
    m_menu->setAccessibleName(name);
    m_menu->addAction(tr("Show all"), this, [this] {
        setChosen({});
        Q_EMIT chosenChanged();
    });
    m_menu->addSeparator();
    setMenu(m_menu);
    showChosen();
}

void FilterButton::setChoices(const std::vector<CalendarChoice> &choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    const std::vector<Uuid> kept = chosen();
    const QList<QAction *> old = m_menu->actions().sliced(2);
    for (QAction *action : old)
        delete action;
    for (const CalendarChoice &each : choices) {
        QString words = each.name;
        QAction *action = m_menu->addAction(words.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setData(each.id.toString());
        action->setChecked(std::ranges::contains(kept, each.id));
        connect(action, &QAction::triggered, this, [this] {
            showChosen();
            Q_EMIT chosenChanged();
        });
    }
    showChosen();
}

std::vector<Uuid> FilterButton::chosen() const
{
    std::vector<Uuid> ids;
    for (const QAction *action : m_menu->actions())
        if (action->isCheckable() && action->isChecked())
            ids.push_back(idOf(action));
    return ids;
}

void FilterButton::setChosen(const std::vector<Uuid> &ids)
{
    for (QAction *action : m_menu->actions())
        if (action->isCheckable())
            action->setChecked(std::ranges::contains(ids, idOf(action)));
    showChosen();
}

void FilterButton::showChosen()
{
    QStringList names;
    for (const QAction *action : m_menu->actions())
        if (action->isCheckable() && action->isChecked())
            names += action->text();
    QString words = m_name;
    if (names.size() == 1)
        words = m_name + QStringLiteral(": ") + fontMetrics().elidedText(names.first(), Qt::ElideRight, kLongestName);
    else if (names.size() > 1)
        words = m_name + QStringLiteral(": ") + QString::number(names.size());
    setText(words);
    setToolTip(names.join(QStringLiteral(", ")).replace(QStringLiteral("&&"), QStringLiteral("&")).toHtmlEscaped());
    // The menu's title says it too, when the menu is part of another.
    m_menu->setTitle(words);
}

} // namespace slipway::ui::calendar
