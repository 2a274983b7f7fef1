// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

#include <vector>

namespace slipway::ui {

/// The actions of the window that belong to no page. Their owner deletes them.
struct ShellActions {
    QAction *back = nullptr;
    QAction *forward = nullptr;
    QAction *search = nullptr;
    QAction *newRelease = nullptr;
    QAction *undo = nullptr;
    QAction *redo = nullptr;
    QAction *refresh = nullptr;
    QAction *fold = nullptr;
    QAction *handbook = nullptr;
    QAction *about = nullptr;
    QAction *quit = nullptr;
    std::vector<QAction *> appearances; ///< in the order of the enum Appearance
    std::vector<QAction *> languages;   ///< data(): the code, empty as the system

    [[nodiscard]] static ShellActions make(QWidget *owner);
    [[nodiscard]] QList<QAction *> all() const;
};

} // namespace slipway::ui
