// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/activity/activity_rows.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

bool isTimeField(const QString &field)
{
    static const QStringList fields{u"ship"_s,         u"start"_s,        u"due"_s,        u"at"_s,
                                    u"actual"_s,       u"start_at"_s,     u"end_at"_s,     u"span_from"_s,
                                    u"span_to"_s,      u"from"_s,         u"to"_s,         u"done_at"_s,
                                    u"evaluated_at"_s, u"requested_at"_s, u"started_at"_s, u"shipped_at"_s};
    return fields.contains(field);
}

struct ShownChange {
    QString name;
    QString before;
    QString after;
    QString beforeInFull;
    QString afterInFull;
};

/// A decision is an event of its own in the log; people read it as a change of how the role's sign-off stood.
ShownChange decisionChange(const service::ActivityEntry::Change &change, const service::ReleasePage &page)
{
    const auto &all = page.plan.signoffs;
    const auto made = std::ranges::find(all, SignoffId{change.id}, &Signoff::id);
    const QString role = made != all.end() ? made->role : change.record[u"role"_s].toString();
    const auto decision =
        made != all.end() ? std::optional(made->decision) : fromText<Decision>(change.record[u"decision"_s].toString());
    const Signoff *earlier = nullptr;
    for (const Signoff &each : all)
        if (made != all.end() && each.role == role && each.person == made->person && each.at < made->at
            && (!earlier || earlier->at < each.at))
            earlier = &each;
    const QString before = earlier ? decisionWord(earlier->decision) : stateWord(SignoffState::Pending);
    const QString after = decision ? decisionWord(*decision) : QString();
    return {release_text::kindName(change.what) + u", "_s + roleWord(role), before, after, before, after};
}

ShownChange shownChange(const service::ActivityEntry::Change &change, const service::ReleasePage &page)
{
    if (change.what == "signoff"_L1 && change.field == "added"_L1)
        return decisionChange(change, page);
    const ActivityWords words(page);
    return {release_text::kindName(change.what) + u", "_s + release_text::fieldName(change.field),
            release_text::oneLine(words.value(change.field, change.before)),
            release_text::oneLine(words.value(change.field, change.after)), change.before, change.after};
}

TableRow changeRow(const service::ActivityEntry::Change &change, const QString &key, const service::ReleasePage &page)
{
    const ShownChange shown = shownChange(change, page);
    const auto value = [](const QString &sign, const QString &text, const QString &full, Family family) {
        return TableCell{.text = text.isEmpty() ? text : sign + text,
                         .toolTip = full.left(2000),
                         .tone = text.isEmpty() ? std::nullopt : std::optional(family)};
    };
    return {.key = key,
            .cells = {{.text = shown.name, .quiet = true},
                      value(u"− "_s, shown.before, shown.beforeInFull, Family::Red),
                      value(u"+ "_s, shown.after, shown.afterInFull, Family::Green),
                      {.text = {}}}};
}

bool isAbout(const service::ActivityEntry &entry, const QString &kind)
{
    if (kind.isEmpty() || entry.action.section(u'.', 0, 0) == kind)
        return true;
    // What was taken back or done again is told by what it touched.
    return (entry.action == "undo"_L1 || entry.action == "redo"_L1)
           && std::ranges::any_of(entry.changes, [&](const auto &each) { return each.what.startsWith(kind); });
}

bool holdsText(const TableRow &row, const QString &text)
{
    return std::ranges::any_of(row.cells,
                               [&](const TableCell &each) {
                                   return each.text.contains(text, Qt::CaseInsensitive)
                                          || each.toolTip.contains(text, Qt::CaseInsensitive);
                               })
           || std::ranges::any_of(row.children, [&](const TableRow &each) { return holdsText(each, text); });
}

} // namespace

QString ActivityWords::value(const QString &field, const QString &raw) const
{
    if (raw.isEmpty())
        return raw;
    if (isTimeField(field)) {
        bool isNumber = false;
        const qint64 ms = static_cast<qint64>(raw.toDouble(&isNumber));
        if (isNumber)
            return words::when(fromUnixMilliseconds(ms), m_page.plan.release.shipZone);
    }
    if (const auto id = Uuid::fromString(raw)) {
        if (const QString name = m_page.personName(PersonId{*id}); !name.isEmpty())
            return name;
        if (const Phase *phase = m_page.plan.phase(PhaseId{*id}))
            return phase->name;
        if (const Item *item = m_page.plan.item(ItemId{*id}))
            return item->title;
        const auto place = std::ranges::find(m_page.environments, EnvironmentId{*id}, &Environment::id);
        return place == m_page.environments.end() ? raw : place->name;
    }
    if (field == "state"_L1 || field == "decision"_L1)
        return QString(raw).replace(u'_', u' ');
    return raw;
}

std::vector<TableRow> activityRows(const std::vector<service::ActivityEntry> &entries, const service::ReleasePage &page,
                                   const ActivityFilter &filter)
{
    const QByteArray &zone = page.plan.release.shipZone;
    std::vector<TableRow> rows;
    for (const service::ActivityEntry &each : entries) {
        if ((!filter.actor.isEmpty() && each.actor != filter.actor) || !isAbout(each, filter.about))
            continue;
        const QString who = each.actor.isEmpty() ? tr("Somebody") : each.actor;
        const QString what = release_text::oneLine(each.summary.isEmpty() ? each.action : each.summary);
        const QString reason = each.reason.isEmpty() ? QString() : u": "_s + release_text::oneLine(each.reason);
        TableRow row{.key = QString::number(each.number), .cells = {}, .section = false, .children = {}};
        row.cells = {{.text = words::when(each.at, zone), .toolTip = words::exact(each.at, zone), .quiet = true},
                     {.text = who, .person = who},
                     {.text = what + reason, .toolTip = each.summary.left(1000) + u'\n' + each.reason.left(1000)},
                     {.text = each.isVerified ? tr("chain holds") : tr("chain broken"),
                      .toolTip = tr("Entry %1 of the audit chain").arg(each.number),
                      .glyph = each.isVerified ? Glyph::Go : Glyph::NoGo,
                      .tone = each.isVerified ? std::nullopt : std::optional(Family::Red),
                      .quiet = each.isVerified}};
        for (std::size_t i = 0; i < each.changes.size(); ++i)
            row.children.push_back(changeRow(each.changes[i], row.key + u'/' + QString::number(i), page));
        if (filter.text.isEmpty() || holdsText(row, filter.text))
            rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace slipway::ui
