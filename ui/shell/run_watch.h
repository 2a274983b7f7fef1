// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/run.h"

#include <QObject>
#include <QTimer>

namespace slipway::ui {

class JobStrip;
class PipelinesSource;
class Sidebar;

/// Keeps an eye on runs of CI jobs for the whole window: what runs stands in the strip, what waits for the person is counted
/// beside the page's name.
class RunWatch : public QObject
{
    Q_OBJECT

public:
    /// @param source, strip, sidebar outlive the watch
    RunWatch(PipelinesSource &source, JobStrip &strip, Sidebar &sidebar, PersonId person, QObject *parent = nullptr);

    void setPerson(PersonId person);

Q_SIGNALS:
    /// The person wants to see that run.
    void runRequested(slipway::CiRunId run);

private:
    void lookSoon();
    void look();

    PipelinesSource &m_source;
    JobStrip &m_strip;
    Sidebar &m_sidebar;
    PersonId m_person;
    QTimer m_soon;  ///< several changes at a time are looked at once
    QTimer m_pause; ///< after a look; what comes in it is looked at at its end
    bool m_isLate = false;
    QTimer m_seconds; ///< while something runs: how far it is follows the clock
};

} // namespace slipway::ui
