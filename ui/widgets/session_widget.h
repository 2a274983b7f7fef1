// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/widgets/notice.h"

#include <QWidget>

namespace slipway::ui {

/// A widget that reads and changes a workspace: runs commands and turns failures into notices.
class SessionWidget : public QWidget
{
    Q_OBJECT

public:
    /// @param session outlives the widget
    explicit SessionWidget(service::Session &session, QWidget *parent = nullptr);

    /// The workspace it works on.
    [[nodiscard]] service::Session &session() const { return m_session; }

Q_SIGNALS:
    /// Something to be told at the lower edge of the window.
    void noticeRaised(const slipway::ui::Notice &notice);

    /// Something runs that may take longer; to be shown with a way to cancel it.
    void jobBegun(const QString &what, const slipway::service::JobControlPtr &control);

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

    /// As run(), for what may take longer: shown as a job, which can be cancelled. `finally` is called in any case, last.
    template <service::Command C, class Then, class Finally>
    void runLong(const QString &what, C command, Then then, Finally finally)
    {
        auto control = std::make_shared<service::JobControl>();
        Q_EMIT jobBegun(what, control);
        m_session.start(std::move(command), control)
            .then(this, [this, control, then = std::move(then),
                         finally = std::move(finally)](Result<typename C::Answer> answer) mutable {
                if (answer)
                    then(std::move(*answer));
                else
                    raiseOf(*control, answer.error());
                finally();
            });
    }
    /// Shows an error of a job; that it was cancelled is none.
    void raiseOf(const service::JobControl &control, const Error &error);

    /// Shows an error as a notice.
    virtual void raise(const Error &error);
    /// Says that something was done, with a button that undoes it.
    void offerUndo(const QString &text);
    /// The notice of offerUndo(), for one that says more.
    [[nodiscard]] Notice undoNotice(const QString &text);
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
