// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/insights_reader.h"

namespace slipway::ui {

InsightsReader::InsightsReader(service::Session &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_isEnding([ended = m_hasEnded] { return ended->load(); })
{
    m_pool.setMaxThreadCount(1);
}

InsightsReader::~InsightsReader()
{
    *m_hasEnded = true;
}

void InsightsReader::setPending(int change)
{
    m_pending += change;
    Q_EMIT busyChanged();
}

Result<service::Insights *> InsightsReader::opened()
{
    if (!m_insights) {
        auto insights = service::Insights::open(m_session.file(), m_session.surroundings());
        if (!insights)
            return std::unexpected(insights.error());
        m_insights = std::move(*insights);
    }
    return m_insights.get();
}

} // namespace slipway::ui
