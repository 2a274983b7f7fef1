// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/criteria/analysis_desk.h"
#include "service/session.h"

#include <functional>

namespace slipway::ui {

/// The way of the window to the desk that has criteria measured, which is loaded when something first needs it. A child of its
/// session, where the pages find it.
class AnalysisSource : public QObject
{
    Q_OBJECT

public:
    /// Makes or finds the desk.
    using FindDesk = std::function<service::AnalysisDesk &()>;

    /// @param session becomes its parent
    AnalysisSource(service::Session &session, FindDesk find);

    /// Null: this program cannot have anything measured.
    [[nodiscard]] static AnalysisSource *of(service::Session &session);
    [[nodiscard]] service::AnalysisDesk &desk();
    /// Goes on with what was being measured, where there is anything; else the desk stays unloaded until it is needed.
    void resume();

Q_SIGNALS:
    /// As AnalysisDesk::analysisChanged().
    void analysisChanged(slipway::ReleaseId release, slipway::CriterionId criterion);
    /// As AnalysisDesk::rollbackDue().
    void rollbackDue(const slipway::service::RollbackProposal &proposal);

private:
    service::Session &m_session;
    FindDesk m_find;
    service::AnalysisDesk *m_desk = nullptr;
};

} // namespace slipway::ui
