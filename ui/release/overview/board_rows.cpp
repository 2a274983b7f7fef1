// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/overview/board_rows.h"

#include "core/base/tr.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

using service::BoardRow;

Glyph glyphOf(const BoardRow &row)
{
    switch (row.standing) {
    case BoardRow::Standing::Blocking: return row.kind == GateReason::Kind::Freeze ? Glyph::Freeze : Glyph::NoGo;
    case BoardRow::Standing::Stale: return Glyph::Stale;
    case BoardRow::Standing::Pending: return Glyph::Pending;
    case BoardRow::Standing::Satisfied: return Glyph::Go;
    }
    return Glyph::None;
}

std::optional<Family> toneOf(const BoardRow &row)
{
    switch (row.standing) {
    case BoardRow::Standing::Blocking: return Family::Red;
    case BoardRow::Standing::Stale: return Family::Amber;
    default: return std::nullopt;
    }
}

QString tabOf(GateReason::Kind kind)
{
    switch (kind) {
    case GateReason::Kind::Item: return u"checklist"_s;
    case GateReason::Kind::Criterion: return u"criteria"_s;
    case GateReason::Kind::Signoff: return u"signoffs"_s;
    case GateReason::Kind::Freeze: return u"ship"_s;
    case GateReason::Kind::Ring: return u"pipelines"_s;
    case GateReason::Kind::Release: break;
    }
    return {};
}

TableRow rowOf(const BoardRow &row, const service::ReleasePage &page, Instant now)
{
    const bool isOpen = row.standing != BoardRow::Standing::Satisfied;
    const QString age = row.since ? words::age(*row.since, now) : u"–"_s;
    const QString since = row.since ? words::exact(*row.since, page.plan.release.shipZone) : QString();
    const QString owner = page.personName(row.owner);
    const QString where = row.kind == GateReason::Kind::Freeze        ? tr("Ship date")
                          : row.standing == BoardRow::Standing::Stale ? tr("Changes")
                                                                      : row.where;
    TableRow out{.key = toText(row.kind) + u'/' + row.id.toString(), .cells = {}};
    out.cells = {
        {.text = {}, .glyph = glyphOf(row)},
        {.text = release_text::oneLine(row.what), .toolTip = release_text::oneLine(row.what, 2000), .strong = isOpen},
        {.text = release_text::oneLine(row.value),
         .toolTip = release_text::oneLine(row.value, 2000),
         .tone = toneOf(row)},
        {.text = release_text::oneLine(row.threshold), .quiet = true},
        {.text = age, .toolTip = since, .quiet = true},
        {.text = owner, .person = owner},
        {.text = where, .link = tabOf(row.kind)},
    };
    return out;
}

} // namespace

std::vector<TableRow> boardRows(const service::ReleasePage &page, Instant now)
{
    std::vector<TableRow> rows;
    int satisfied = 0;
    for (const BoardRow &each : page.board)
        if (each.standing == BoardRow::Standing::Satisfied)
            ++satisfied;
        else
            rows.push_back(rowOf(each, page, now));
    if (satisfied == 0)
        return rows;
    rows.push_back({.key = u"section"_s, .cells = {{.text = tr("Satisfied %1").arg(satisfied)}}, .section = true});
    for (const BoardRow &each : page.board)
        if (each.standing == BoardRow::Standing::Satisfied)
            rows.push_back(rowOf(each, page, now));
    return rows;
}

std::optional<BoardKey> boardKey(const QString &key)
{
    const auto kind = fromText<GateReason::Kind>(key.section(u'/', 0, 0));
    const auto id = Uuid::fromString(key.section(u'/', 1));
    return kind && id ? std::optional(BoardKey{*kind, *id}) : std::nullopt;
}

} // namespace slipway::ui
