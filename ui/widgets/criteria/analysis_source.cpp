// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/analysis_source.h"

#include "service/queries/queries.h"

namespace slipway::ui {

AnalysisSource::AnalysisSource(service::Session &session, FindDesk find)
    : QObject(&session),
      m_session(session),
      m_find(std::move(find))
{
    // A deployment that was just made may be the first that is watched.
    connect(&session, &service::Session::changed, this, [this](const ChangeSet &changes) {
        if (!m_desk && (changes.touches(u"deployment") || changes.touches(u"analysis")))
            resume();
    });
}

AnalysisSource *AnalysisSource::of(service::Session &session)
{
    return session.findChild<AnalysisSource *>(Qt::FindDirectChildrenOnly);
}

service::AnalysisDesk &AnalysisSource::desk()
{
    if (!m_desk) {
        m_desk = &m_find();
        connect(m_desk, &service::AnalysisDesk::analysisChanged, this, &AnalysisSource::analysisChanged);
        connect(m_desk, &service::AnalysisDesk::rollbackDue, this, &AnalysisSource::rollbackDue);
        m_desk->resume();
    }
    return *m_desk;
}

void AnalysisSource::resume()
{
    const auto open = m_session.queries().openAnalyses();
    const auto toWatch = m_session.queries().releasesToWatch();
    if ((open && !open->empty()) || (toWatch && !toWatch->empty()))
        (void)desk();
}

} // namespace slipway::ui
