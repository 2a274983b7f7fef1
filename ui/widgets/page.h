// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/route.h"

#include <QAction>
#include <QDate>
#include <QWidget>

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
class Page : public QWidget
{
    Q_OBJECT

public:
    /// @param session outlives the page
    explicit Page(service::Session &session, QWidget *parent = nullptr);

    /// Shows the place. Called each time the page is gone to.
    virtual void openRoute(const Route &route) = 0;
    /// Where the page stands now, so that it can be gone back to.
    [[nodiscard]] virtual Route route() const = 0;
    [[nodiscard]] virtual std::vector<Crumb> path() const = 0;
    /// Reads everything again.
    virtual void refresh() = 0;
    /// What the command palette offers while the page is shown, beside the actions added by addAction().
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return actions(); }
    /// The widget that gets the keyboard when the page is opened.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }

    [[nodiscard]] service::Session &session() const { return m_session; }

Q_SIGNALS:
    void routeRequested(const slipway::ui::Route &route);
    void pathChanged();
    void noticeRaised(const slipway::ui::Notice &notice);
    /// The dialog for a new release, shipping on that day; an invalid one: in two weeks.
    void newReleaseRequested(QDate day);

protected:
    /// Runs a command on the workspace's thread; `then` gets the answer on this one. A failure becomes a notice.
    template <service::Command C, class Then>
    void run(C command, Then then)
    {
        m_session.start(std::move(command))
            .then(this, [this, then = std::move(then)](Result<typename C::Answer> answer) mutable {
                if (answer)
                    then(std::move(*answer));
                else
                    raise(answer.error());
            });
    }
    template <service::Command C>
    void run(C command)
    {
        run(std::move(command), [](auto &&) {});
    }

    /// Shows an error as a notice.
    void raise(const Error &error);
    /// Says that something was done, with a button that undoes it.
    void offerUndo(const QString &text);
    /// The value, or the standard one with the error as a notice.
    template <class T>
    [[nodiscard]] T valueOr(Result<T> result, T standard = {})
    {
        if (result)
            return std::move(*result);
        raise(result.error());
        return standard;
    }

private:
    service::Session &m_session;
};

} // namespace slipway::ui
