// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/route.h"
#include "ui/widgets/session_widget.h"

#include <QAction>
#include <QDate>

#include <functional>
#include <vector>

namespace slipway::ui {

/// A part of the path over a page; the last one is where we are.
struct Crumb {
    QString text;
    std::optional<Route> route; ///< where a click goes; none: nowhere
};

/// A page of the window: built when it is first opened, kept from then on.
///
/// A page reads through Session::queries(), changes things with run() and follows Session::changed. It never knows another
/// page: it asks the shell with routeRequested().
class Page : public SessionWidget
{
    Q_OBJECT

public:
    using SessionWidget::SessionWidget;

    /// Shows the place. Called each time the page is gone to.
    virtual void openRoute(const Route &route) = 0;
    /// Where the page stands now, so that it can be gone back to.
    [[nodiscard]] virtual Route route() const = 0;
    /// What stands in the top bar, ending with the page itself.
    [[nodiscard]] virtual std::vector<Crumb> path() const = 0;
    /// Reads everything again.
    virtual void refresh() = 0;
    /// What the command palette offers while the page is shown, beside the actions added by addAction().
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return actions(); }
    /// What was typed and waits for Save or Discard, by name, as it stands in a sentence; empty: nothing.
    [[nodiscard]] virtual QString unsaved() const { return {}; }
    /// Saves that and calls `then`. What cannot be saved stays, with the reason beside it, and `then` is not called.
    virtual void saveThen(std::function<void()> then) { then(); }
    /// Whether the page says waitingCounted() each time it reads, also while another one is shown.
    [[nodiscard]] virtual bool countsWaiting() const { return false; }
    /// The widget that gets the keyboard when the page is opened.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }

Q_SIGNALS:
    /// How much waits for the person who uses the program; see countsWaiting().
    void waitingCounted(int count);
    /// Asks the shell to go somewhere.
    void routeRequested(const slipway::ui::Route &route);
    /// path() or route() is different now.
    void pathChanged();
    /// The dialog for a new release, shipping on that day; an invalid one: in two weeks.
    void newReleaseRequested(QDate day);
    /// Preferences were saved and want to be applied.
    void preferencesChanged();
};

} // namespace slipway::ui
