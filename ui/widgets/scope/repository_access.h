// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/scope/scope_desk.h"
#include "service/session.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace slipway::ui {

/// The way the window reads repositories: a child of the session it reads for. The desk that reads is made when something is
/// first asked for, or when a release was looked at before that is under way or whose tag is watched, for libgit2 comes with it.
class RepositoryAccess : public QObject
{
    Q_OBJECT

public:
    using MakeDesk = std::function<std::unique_ptr<service::ScopeDesk>(service::Session &)>;

    /// @param session outlives this and owns it
    RepositoryAccess(service::Session &session, MakeDesk make);
    ~RepositoryAccess() override;

    /// That of the session; null: nothing can be read here.
    [[nodiscard]] static RepositoryAccess *of(const service::Session &session);

    [[nodiscard]] service::ScopeDesk &desk();

Q_SIGNALS:
    /// See service::ScopeDesk::failed().
    void failed(slipway::ReleaseId release, const QString &sentence);
    /// See service::ScopeDesk::alarmed().
    void alarmed(slipway::ReleaseId release, const QString &title, const QString &sentence);

private:
    service::Session &m_session;
    MakeDesk m_make;
    std::unique_ptr<service::ScopeDesk> m_desk;
    QTimer m_later;
};

} // namespace slipway::ui
