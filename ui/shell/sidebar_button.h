// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace slipway::ui {

/// A button of the sidebar that opens a menu: who acts, which workspace. Shows only its picture when folded.
class SidebarButton : public QToolButton
{
    Q_OBJECT

public:
    explicit SidebarButton(QWidget *parent = nullptr);

    /// @param iconName a Breeze icon
    void setPicture(const QString &iconName);
    /// A disc with initials instead of an icon.
    void setAvatar(const QString &name);
    /// What is shown beside the picture, and what the tooltip and a screen reader say.
    void setLabel(const QString &text, const QString &meaning);
    void setFolded(bool folded);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QString m_avatar;
    QString m_label;
    bool m_isFolded = false;
};

} // namespace slipway::ui
