// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace slipway::ui::calendar {

/// A main widget and a panel at its trailing edge; in a narrow window the panel lies over it.
class SideBySide : public QWidget
{
    Q_OBJECT

public:
    /// @param panel keeps its own width
    SideBySide(QWidget *main, QWidget *panel, QWidget *parent = nullptr);

    void setPanelShown(bool isShown);
    [[nodiscard]] bool isPanelShown() const { return m_isShown; }
    /// The window is so narrow that the panel lies over the main widget.
    [[nodiscard]] bool isOver() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void arrange();

    QWidget *m_main;
    QWidget *m_panel;
    bool m_isShown = true;
};

} // namespace slipway::ui::calendar
