// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/runbook_page.h"

#include <QObject>
#include <QSet>
#include <QTimer>

namespace slipway::service {
class Session;
}

namespace slipway::ui {

/// Warns, once for each cut-over, before the last moment passes at which rolling back still fits into its window.
class RollbackWatch : public QObject
{
    Q_OBJECT

public:
    /// @param session outlives the watch
    explicit RollbackWatch(service::Session &session, QObject *parent = nullptr);

    /// Looks now; otherwise it does every half minute and after each change.
    void look();

Q_SIGNALS:
    /// @param text how much time is left, in a sentence
    void alarmRaised(slipway::ReleaseId release, const QString &title, const QString &text);

private:
    void judge(const std::vector<service::RollbackStanding> &all);

    service::Session &m_session;
    QTimer m_clock;
    QSet<CutoverId> m_told;
};

} // namespace slipway::ui
