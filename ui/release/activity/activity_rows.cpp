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

TableRow changeRow(const service::ActivityEntry::Change &change, const QString &key, const ActivityWords &words)
{
    const QString name = release_text::kindName(change.what) + u", "_s + release_text::fieldName(change.field);
    const QString before = release_text::oneLine(words.value(change.field, change.before));
    const QString after = release_text::oneLine(words.value(change.field, change.after));
    return {.key = key,
            .cells = {{.text = name, .quiet = true},
                      {.text = before.isEmpty() ? before : u"− "_s + before,
                       .toolTip = change.before.left(2000),
                       .tone = before.isEmpty() ? std::nullopt : std::optional(Family::Red)},
                      {.text = after.isEmpty() ? after : u"+ "_s + after,
                       .toolTip = change.after.left(2000),
                       .tone = after.isEmpty() ? std::nullopt : std::optional(Family::Green)},
                      {.text = {}}}};
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

bool matches(const service::ActivityEntry &entry, const ActivityFilter &filter)
{
    if (!filter.actor.isEmpty() && entry.actor != filter.actor)
        return false;
    if (!filter.about.isEmpty() && entry.action.section(u'.', 0, 0) != filter.about)
        return false;
    const auto holds = [&](const QString &text) { return text.contains(filter.text, Qt::CaseInsensitive); };
    return filter.text.isEmpty() || holds(entry.summary) || holds(entry.reason) || holds(entry.actor)
           || std::ranges::any_of(entry.changes,
                                  [&](const auto &each) { return holds(each.before) || holds(each.after); });
}

std::vector<TableRow> activityRows(const std::vector<service::ActivityEntry> &entries, const service::ReleasePage &page,
                                   const ActivityFilter &filter)
{
    const ActivityWords words(page);
    const QByteArray &zone = page.plan.release.shipZone;
    std::vector<TableRow> rows;
    for (const service::ActivityEntry &each : entries) {
        if (!matches(each, filter))
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
            row.children.push_back(changeRow(each.changes[i], row.key + u'/' + QString::number(i), words));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace slipway::ui
