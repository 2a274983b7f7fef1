// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/move_rows.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString subjectWord(DateChange::Subject subject)
{
    switch (subject) {
    case DateChange::Subject::Start: return tr("Start");
    case DateChange::Subject::Ship: return tr("Ship");
    case DateChange::Subject::Milestone: return tr("Milestone");
    case DateChange::Subject::Phase: return tr("Phase");
    case DateChange::Subject::Item: return tr("Item");
    case DateChange::Subject::Signoff: return tr("Sign-off");
    case DateChange::Subject::Booking: return tr("Booking");
    }
    return {};
}

TableRow changeRow(const DateChange &change, const QByteArray &zone, std::size_t number)
{
    const QString word = subjectWord(change.subject);
    const QString title =
        change.subject == DateChange::Subject::Signoff ? roleWord(change.title) : release_text::oneLine(change.title);
    return {.key = u"change/%1/%2"_s.arg(number).arg(change.id.toString()),
            .cells = {{.text = title.isEmpty() ? word : title,
                       .second = title.isEmpty() || title == word ? QString() : word,
                       .toolTip = title,
                       .strong = change.isOtherDay},
                      {.text = timeText(change.before, zone), .quiet = true},
                      {.text = timeText(change.after, zone), .strong = change.isOtherDay}}};
}

} // namespace

std::vector<TableRow> moveRows(const service::MoveOutcome &outcome, const QByteArray &zone)
{
    std::vector<TableRow> rows;
    const auto section = [&](const QString &key, const QString &text) {
        rows.push_back({.key = key, .cells = {{.text = text}}, .section = true});
    };
    const auto otherDay = std::ranges::count_if(outcome.changes, &DateChange::isOtherDay);
    const auto sameDay = static_cast<qsizetype>(outcome.changes.size()) - otherDay;
    for (const bool wanted : {true, false}) {
        if (wanted && otherDay > 0)
            section(u"days"_s, tr("On another day: %1").arg(otherDay));
        if (!wanted && sameDay > 0)
            section(u"times"_s, tr("At another time of the same day: %1").arg(sameDay));
        for (std::size_t i = 0; i < outcome.changes.size(); ++i)
            if (outcome.changes[i].isOtherDay == wanted)
                rows.push_back(changeRow(outcome.changes[i], zone, i));
    }
    return rows;
}

std::optional<Instant> proposedSlot(const service::MoveOutcome &outcome, ReleaseId release)
{
    for (const Conflict &each : outcome.conflicts)
        if (each.release == release && each.proposedShip)
            return each.proposedShip;
    return std::nullopt;
}

} // namespace slipway::ui
