// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_source.h"

#include <QMenu>
#include <QPushButton>

namespace slipway::ui::calendar {

/// A menu of check marks that stays open while they are set.
class CheckMenu : public QMenu
{
    Q_OBJECT

public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A button that filters by one kind of thing: "Product", "Product: Payments", "Product: 3".
class FilterButton : public QPushButton
{
    Q_OBJECT

public:
    /// @param name as "Product"
    explicit FilterButton(const QString &name, QWidget *parent = nullptr);

    void setChoices(const std::vector<CalendarChoice> &choices);
    /// The menu, for a button that holds the menus of several.
    [[nodiscard]] CheckMenu *checkMenu() const { return m_menu; }
    [[nodiscard]] std::vector<Uuid> chosen() const;
    void setChosen(const std::vector<Uuid> &ids);
    [[nodiscard]] QString name() const { return m_name; }

Q_SIGNALS:
    /// By the person, not by setChosen().
    void chosenChanged();

private:
    void showChosen();

    QString m_name;
    CheckMenu *m_menu;
    std::vector<CalendarChoice> m_choices;
};

} // namespace slipway::ui::calendar
