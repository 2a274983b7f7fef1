// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/calendar/calendar_source.h"

#include <QTimer>

namespace slipway::ui::calendar {

/// The calendar of a workspace.
class SessionCalendarSource : public CalendarSource
{
    Q_OBJECT

public:
    /// @param session outlives the source
    explicit SessionCalendarSource(service::Session &session, QObject *parent = nullptr);

    service::CalendarPage load(const TimeSpan &span, const service::CalendarFilter &filter,
                               const service::CalendarLimit &limit) override;
    std::vector<service::CalendarLaneCount> laneCounts(LaneKind kind, const std::vector<Uuid> &lanes,
                                                       const std::vector<Instant> &edges,
                                                       const service::CalendarFilter &filter) override;
    std::vector<service::CalendarRelease> laneReleases(LaneKind kind, const std::vector<Uuid> &lanes,
                                                       const TimeSpan &span,
                                                       const service::CalendarFilter &filter) override;
    std::vector<CalendarHold> holds(const TimeSpan &span, bool withBookings) override;
    std::vector<service::CalendarDetails> details(const std::vector<ReleaseId> &releases) override;
    void findConflicts(const TimeSpan &span) override;
    MovePreview preview(ReleaseId release, const TimeSpan &span) override;
    std::vector<service::CalendarLane> lanes(LaneKind kind) override;
    std::vector<CalendarChoice> products() override;
    std::vector<CalendarChoice> environments() override;
    std::vector<CalendarChoice> people() override;
    bool isEmpty() override;
    /// The person's zone, or the machine's when they have none.
    QByteArray zone() const override { return m_zone; }
    Instant now() const override { return m_session.now(); }
    /// Conflicts are being looked for.
    [[nodiscard]] bool isAsking() const { return m_isAsking || m_wanted; }

private:
    template <class T>
    [[nodiscard]] T valueOf(Result<T> result)
    {
        if (result)
            return std::move(*result);
        Q_EMIT failed(result.error());
        return {};
    }
    void ask();
    void readZone();

    service::Session &m_session;
    QByteArray m_zone;
    std::optional<TimeSpan> m_wanted; ///< the newest span nobody looks into yet
    bool m_isAsking = false;
    QTimer m_soon; ///< what was read is painted before conflicts are looked for
};

} // namespace slipway::ui::calendar
