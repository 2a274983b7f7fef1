// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <QDate>
#include <QDialog>

#include <functional>
#include <vector>

namespace slipway::ui {

class PipelinesSource;

/// Makes a page for a session.
using PageFactory = std::function<Page *(service::Session &session, QWidget *parent)>;

/// A page of the window, as the sidebar lists it.
struct PageEntry {
    QString id;    ///< what Route::page says
    QString title; ///< in the language of the window
    QString icon;  ///< name of a Breeze icon
    QKeySequence shortcut;
    PageFactory make;
    PageFactory makeDetail = {}; ///< for routes that name a release; empty: the page itself shows it
    bool isAtBottom = false;     ///< stands at the lower end of the sidebar
    /// Parts of the page one can go to by name: Route::tab and title; the command palette lists them.
    std::vector<std::pair<QString, QString>> sections = {};
};

/// What the window is furnished with.
struct PageRegistry {
    /// All pages in the order of the sidebar; asked again after the language changed.
    std::function<std::vector<PageEntry>()> entries;
    /// The dialog that plans a release shipping on a day; `created` is called with the release it made.
    std::function<QDialog *(service::Session &session, QDate ship, std::function<void(ReleaseId)> created,
                            QWidget *parent)>
        newReleaseDialog;
    /// What the window knows of CI servers; empty: it has no such pages.
    std::function<PipelinesSource &(service::Session &session)> pipelines = {};
};

} // namespace slipway::ui
