// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"

#include <QObject>

#include <functional>

class QSystemTrayIcon;

namespace slipway::ui {

class PipelinesSource;

/// Tells the desktop that a run of the person at work ended or needs them, while they look elsewhere.
class RunNotifier : public QObject
{
    Q_OBJECT

public:
    /// Shows a message on the desktop.
    using Show = std::function<void(const QString &title, const QString &text)>;

    /// @param source outlives the notifier
    /// @param isLookedAt whether the window is in front: nothing is told then
    /// @param show empty: through the desktop's own messages
    RunNotifier(PipelinesSource &source, std::function<bool()> isLookedAt, Show show, QObject *parent = nullptr);

    /// Tells something else of the kind, also while the window is in front. @param opened the message was clicked
    void announce(const QString &title, const QString &text, std::function<void()> opened);

Q_SIGNALS:
    /// The message was clicked.
    void runRequested(slipway::CiRunId run);

private:
    void tell(const CiRun &run);
    void showOnDesktop(const QString &title, const QString &text);

    PipelinesSource &m_source;
    std::function<bool()> m_isLookedAt;
    Show m_show;
    QSystemTrayIcon *m_icon = nullptr; ///< there while something was told that nobody looked at
    std::function<void()> m_opened;    ///< what a click on the last message does
};

} // namespace slipway::ui
