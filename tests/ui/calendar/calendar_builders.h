// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/plan_builder.h"
#include "ui/calendar/calendar_source.h"
#include "ui/calendar/day_grid.h"

/// Pages of the calendar, said in few words.
namespace slipway::test {

inline const QByteArray kBerlin = "Europe/Berlin";

[[nodiscard]] inline service::CalendarRelease aBar(int n, Instant from, Instant to,
                                                   ReleaseState state = ReleaseState::Planned)
{
    service::CalendarRelease bar;
    bar.id = numbered<ReleaseId>(n);
    bar.product = numbered<ProductId>(1);
    bar.productName = QStringLiteral("Payments");
    bar.version = QString::number(n);
    bar.state = state;
    bar.span = {from, to};
    bar.zone = kBerlin;
    return bar;
}

[[nodiscard]] inline service::CalendarRelease aBar(int n, const char *from, const char *to,
                                                   ReleaseState state = ReleaseState::Planned)
{
    return aBar(n, at(from), at(to), state);
}

[[nodiscard]] inline service::CalendarPage aPage(std::vector<service::CalendarRelease> releases)
{
    service::CalendarPage page;
    page.zone = kBerlin;
    page.releases = std::move(releases);
    return page;
}

/// Holds a page and counts how often it was asked.
class FakeSource : public ui::calendar::CalendarSource
{
public:
    service::CalendarPage page;
    int loads = 0;
    TimeSpan lastSpan;
    service::CalendarFilter lastFilter;
    std::vector<ui::calendar::ConflictRow> rows;

    service::CalendarPage load(const TimeSpan &span, const service::CalendarFilter &filter,
                               const service::CalendarLimit &) override
    {
        ++loads;
        lastSpan = span;
        lastFilter = filter;
        service::CalendarPage found = page;
        found.span = span;
        found.zone = kBerlin;
        std::erase_if(found.releases, [&](const service::CalendarRelease &each) { return !each.span.overlaps(span); });
        return found;
    }
    std::vector<service::CalendarLaneCount> laneCounts(ui::calendar::LaneKind, const std::vector<Uuid> &,
                                                       const std::vector<Instant> &,
                                                       const service::CalendarFilter &) override
    {
        return {};
    }
    std::vector<service::CalendarRelease> laneReleases(ui::calendar::LaneKind, const std::vector<Uuid> &,
                                                       const TimeSpan &, const service::CalendarFilter &) override
    {
        return {};
    }
    std::vector<service::CalendarDetails> details(const std::vector<ReleaseId> &releases) override
    {
        std::vector<service::CalendarDetails> all;
        for (const ReleaseId id : releases)
            all.push_back({id, {}, {}});
        return all;
    }
    void findConflicts(const TimeSpan &) override { Q_EMIT conflictsFound(rows); }
    ui::calendar::MovePreview preview(ReleaseId, const TimeSpan &) override { return {}; }
    std::vector<service::CalendarLane> lanes(ui::calendar::LaneKind) override
    {
        return {{numbered<ProductId>(1).value, QStringLiteral("Payments"), {}},
                {numbered<ProductId>(2).value, QStringLiteral("Ledger"), {}}};
    }
    std::vector<ui::calendar::CalendarChoice> products() override { return {}; }
    std::vector<ui::calendar::CalendarChoice> environments() override { return {}; }
    std::vector<ui::calendar::CalendarChoice> people() override { return {}; }
    bool isEmpty() override { return false; }
    QByteArray zone() const override { return kBerlin; }
    Instant now() const override { return at("2027-01-06T12:00"); }
};

} // namespace slipway::test
