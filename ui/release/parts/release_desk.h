// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"
#include "service/session.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/route.h"

#include <QObject>

#include <functional>
#include <optional>

namespace slipway::ui {

/// What the tabs of one release share: the release as it stands, the way to change it, and the way elsewhere.
class ReleaseDesk : public QObject
{
    Q_OBJECT

public:
    /// @param session outlives the desk
    explicit ReleaseDesk(service::Session &session, QObject *parent = nullptr);

    [[nodiscard]] service::Session &session() const { return m_session; }
    /// The release shown; empty before the first load().
    [[nodiscard]] const service::ReleasePage &page() const { return m_page; }
    [[nodiscard]] ReleaseId release() const { return m_release; }
    [[nodiscard]] bool hasPage() const { return m_hasPage; }
    [[nodiscard]] Instant now() const { return m_session.now(); }
    [[nodiscard]] const QByteArray &zone() const { return m_page.plan.release.shipZone; }
    /// The zone of the acting person, in which days are counted: "in 7 d".
    [[nodiscard]] QByteArray personZone() const;
    /// The acting person, when somebody acts.
    [[nodiscard]] std::optional<Person> actor() const;
    /// Everybody of the workspace, by name.
    [[nodiscard]] std::vector<Person> people() const;
    /// Why nothing can be changed; empty when it can.
    [[nodiscard]] QString whyReadOnly() const;

    /// Shows another release.
    void open(ReleaseId release);
    /// Reads the release again. A release that is gone leaves the page as it was and says so.
    void load();

    /// Runs a command; `then` gets its answer on this thread, as a Result. `context` bounds the life of `then`.
    template <service::Command C, class Then>
    void attempt(QObject *context, C command, Then then)
    {
        m_session.start(std::move(command)).then(context, std::move(then));
    }
    /// Runs a command; a failure becomes a notice.
    template <service::Command C, class Then>
    void run(C command, Then then)
    {
        attempt(this, std::move(command), [this, then = std::move(then)](Result<typename C::Answer> answer) mutable {
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

    void raise(const Error &error);
    void tell(const QString &text, const QString &detail = {});
    /// Says that something was done, with a button that takes it back.
    void offerUndo(const QString &text);
    /// Goes to a tab of this release.
    void goTo(const QString &tab, const Uuid &focus = {}, const QString &intent = {});
    /// Goes to another release.
    void goToRelease(ReleaseId release);

Q_SIGNALS:
    /// Another release is shown: what was typed for the last one is none of this one's.
    void opened();
    /// The release was read again.
    void pageChanged();
    void gone();
    void noticeRaised(const slipway::ui::Notice &notice);
    void routeRequested(const slipway::ui::Route &route);

private:
    service::Session &m_session;
    service::ReleasePage m_page;
    ReleaseId m_release;
    bool m_hasPage = false;
};

} // namespace slipway::ui
