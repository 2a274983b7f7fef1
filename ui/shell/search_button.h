// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QAction;

namespace slipway::ui {

/// Looks like a field and opens the command palette.
class SearchButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// @param search what it triggers; its shortcut is shown
    explicit SearchButton(QAction *search, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QAction *m_search;
};

} // namespace slipway::ui
