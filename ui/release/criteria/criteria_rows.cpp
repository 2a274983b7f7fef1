// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/criteria_rows.h"

#include "core/base/tr.h"
#include "core/pipeline/ci_condition.h"
#include "core/readiness/rollback_condition.h"
#include "core/release/transitions.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/words.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

std::optional<Family> toneOf(const Criterion &criterion)
{
    if (criterion.state == CriterionState::NotSatisfied)
        return criterion.blocking ? Family::Red : Family::Amber;
    return std::nullopt;
}

QString criterionKindWord(CriterionKind kind)
{
    switch (kind) {
    case CriterionKind::Manual: return tr("judged by a person");
    case CriterionKind::Checklist: return tr("follows from the checklist");
    case CriterionKind::Ci: return tr("follows from a CI job");
    case CriterionKind::Tests: return tr("follows from reports of tests");
    case CriterionKind::Coverage: return tr("follows from the coverage");
    default: return tr("follows from rehearsals");
    }
}

TableCell evidenceCell(const service::ReleasePage &page, const Criterion &criterion)
{
    std::vector<const Evidence *> mine;
    for (const Evidence &each : page.plan.evidence)
        if (each.subject == criterion.id.value)
            mine.push_back(&each);
    if (mine.empty())
        return {.text = {}};
    const Evidence &newest = *mine.back();
    const QString title = release_text::oneLine(newest.title.isEmpty() ? newest.location : newest.title, 120);
    const QString text = mine.size() == 1 ? title : tr("%1 and %2 more").arg(title).arg(mine.size() - 1);
    return {.text = text, .toolTip = newest.location.left(500), .link = u"evidence"_s};
}

} // namespace

std::vector<TableRow> criteriaRows(const service::ReleasePage &page, Instant now, const QByteArray &personZone)
{
    std::vector<TableRow> rows;
    const QByteArray &zone = page.plan.release.shipZone;
    for (const Criterion &each : page.plan.criteria) {
        const Phase *phase = each.phase ? page.plan.phase(*each.phase) : nullptr;
        const QString lack = rollbackLack(each);
        const QString kind = lack.isEmpty() ? criterionKindWord(each.kind) : words::capitalized(lack);
        const bool isUnverified = isUnverifiedValue(each.value);
        const QString gate = phase ? tr("end of %1").arg(phase->name) : tr("before shipping");
        const QString second = kind + u", "_s + gate + (each.blocking ? QString() : u", "_s + tr("does not block"));
        const QString owner = page.personName(each.owner);
        const QString value = each.value.isEmpty() ? stateWord(each.state) : release_text::oneLine(each.value);
        const QString by = page.personName(each.evaluatedBy);
        const QString evaluated = each.evaluatedAt ? words::relative(*each.evaluatedAt, now, personZone) : tr("never");
        rows.push_back(
            {.key = each.id.toString(),
             .cells = {{.text = release_text::oneLine(each.title),
                        .second = second,
                        .toolTip = release_text::oneLine(each.title, 2000),
                        .glyph = isUnverified ? Glyph::Stale : glyphOf(each.state),
                        .spoken = isUnverified ? tr("%1, unverified").arg(stateWord(each.state)) : stateWord(each.state),
                        .strong = true},
                       {.text = value,
                        .second = isUnverified ? tr("confirmed by hand") : QString(),
                        .toolTip = each.value.left(1000),
                        .tone = isUnverified ? std::optional(Family::Amber) : toneOf(each)},
                       {.text = each.threshold.isEmpty() ? tr("satisfied") : release_text::oneLine(each.threshold),
                        .quiet = true},
                       {.text = evaluated,
                        .second = by,
                        .toolTip = each.evaluatedAt ? words::exact(*each.evaluatedAt, zone) : QString(),
                        .quiet = true},
                       {.text = owner, .person = owner},
                       evidenceCell(page, each)}});
    }
    return rows;
}

} // namespace slipway::ui
