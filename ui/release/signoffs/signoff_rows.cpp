// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/signoff_rows.h"

#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/signoffs/signed_changes.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString namesOf(const service::SignoffRow &row)
{
    if (row.mayDecide.empty())
        return tr("nobody holds the role");
    QStringList names;
    for (const Person &each : row.mayDecide)
        names.append(each.name);
    return names.join(u", "_s);
}

TableCell roleCell(const service::ReleasePage &page, const service::SignoffRow &row)
{
    QString second = namesOf(row);
    if (row.requirement.quorum > 1)
        second = tr("%1 of %2 needed: ").arg(row.approvals).arg(row.requirement.quorum) + second;
    const QString face = !row.latest.empty()      ? page.personName(row.latest.back().person)
                         : !row.mayDecide.empty() ? row.mayDecide.front().name
                                                  : u"?"_s;
    return {
        .text = roleWord(row.requirement.role), .second = second, .toolTip = second, .person = face, .strong = true};
}

TableCell whenCell(const service::ReleasePage &page, const service::SignoffRow &row)
{
    const QByteArray &zone = page.plan.release.shipZone;
    if (!row.latest.empty()) {
        const Signoff &newest = row.latest.back();
        return {.text = timeText(newest.at, zone),
                .second = page.personName(newest.person) + u", "_s + decisionWord(newest.decision),
                .toolTip = words::exact(newest.at, zone)};
    }
    const Instant due = row.requirement.due.value_or(page.plan.release.ship);
    const QString asked = row.requirement.requestedAt ? tr("asked %1").arg(timeText(*row.requirement.requestedAt, zone))
                                                      : tr("not asked yet");
    return {.text = tr("needed by %1").arg(dayText(dayIn(due, zone))), .second = asked, .quiet = true};
}

/// The decision that made the row stale: an approval before any other.
const Signoff *staleDecision(const service::SignoffRow &row)
{
    const Signoff *stale = nullptr;
    for (const Signoff &each : row.latest)
        if (row.isStale(each)
            && (!stale || each.decision == Decision::Approved || stale->decision != Decision::Approved))
            stale = &each;
    return stale;
}

TableCell commentCell(const service::ReleasePage &page, const service::SignoffRow &row)
{
    if (row.needsSecondPerson)
        return {.text = tr("needs a second person: the coordinator alone is not enough"), .tone = Family::Amber};
    if (const Signoff *stale = row.state == SignoffState::Stale ? staleDecision(row) : nullptr) {
        const QString summary = signedChanges(page, *stale, row.requirement).summary;
        return {.text = summary, .second = tr("Show what changed"), .toolTip = summary, .link = u"changes"_s};
    }
    if (row.latest.empty() || row.latest.back().comment.isEmpty())
        return {.text = {}};
    return {.text = release_text::oneLine(row.latest.back().comment),
            .toolTip = row.latest.back().comment.left(2000),
            .quiet = true};
}

} // namespace

std::vector<TableRow> signoffRows(const service::ReleasePage &page)
{
    std::vector<TableRow> rows;
    for (const service::SignoffRow &each : page.signoffs)
        rows.push_back(
            {.key = each.requirement.id.toString(),
             .cells = {roleCell(page, each),
                       {.text = words::capitalized(stateWord(each.state)), .glyph = glyphOf(each.state), .pill = true},
                       whenCell(page, each),
                       commentCell(page, each)}});
    return rows;
}

QString signoffSummary(const service::ReleasePage &page)
{
    const auto count = [&](SignoffState state) {
        return std::ranges::count(page.signoffs, state, &service::SignoffRow::state);
    };
    QStringList parts{tr("%1 of %2 signed").arg(count(SignoffState::Approved)).arg(page.signoffs.size())};
    for (const SignoffState state :
         {SignoffState::Rejected, SignoffState::Withdrawn, SignoffState::Stale, SignoffState::Pending})
        if (const auto many = count(state); many > 0)
            parts.append(u"%1 %2"_s.arg(many).arg(stateWord(state)));
    return parts.join(u", "_s) + u'.';
}

const Signoff *decisionToLookAt(const service::SignoffRow &row, PersonId person)
{
    const auto own = std::ranges::find(row.latest, person, &Signoff::person);
    if (own != row.latest.end())
        return &*own;
    return row.latest.empty() ? nullptr : &row.latest.back();
}

} // namespace slipway::ui
