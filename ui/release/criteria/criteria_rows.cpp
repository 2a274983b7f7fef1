// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/criteria_rows.h"

#include "core/base/tr.h"
#include "core/pipeline/ci_condition.h"
#include "core/readiness/rollback_condition.h"
#include "core/release/transitions.h"
#include "ui/release/criteria/measured_rows.h"
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
    case CriterionKind::Metric: return tr("a metric is measured");
    case CriterionKind::Comparison: return tr("a metric is compared");
    case CriterionKind::Alerts: return tr("alerts are watched");
    case CriterionKind::Checks: return tr("checks are watched");
    case CriterionKind::Http: return tr("an address is asked");
    case CriterionKind::Slo: return tr("the error budget is watched");
    case CriterionKind::Scope: return tr("follows from the repository");
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

std::vector<TableRow> criteriaRows(const service::ReleasePage &page, const service::ReleaseAnalyses &analyses,
                                   Instant now, const QByteArray &personZone)
{
    std::vector<TableRow> rows;
    const QByteArray &zone = page.plan.release.shipZone;
    for (const Criterion &each : page.plan.criteria) {
        const Phase *phase = each.phase ? page.plan.phase(*each.phase) : nullptr;
        const QString lack = rollbackLack(each);
        const QString kind = lack.isEmpty() ? criterionKindWord(each.kind) : words::capitalized(lack);
        const bool isUnverified = isUnverifiedValue(each.value);
        const service::AnalysisView *measured = analyses.of(each.id);
        const QString gate = phase                         ? tr("end of %1").arg(phase->name)
                             : isJudgedAfterShipping(each) ? tr("before closing")
                                                           : tr("before shipping");
        const QString second = kind + u", "_s + gate + (each.blocking ? QString() : u", "_s + tr("does not block"));
        const QString owner = page.personName(each.owner);
        const QString newest = measured ? newestValueText(*measured) : QString();
        const QString value = !newest.isEmpty()      ? newest
                              : each.value.isEmpty() ? stateWord(each.state)
                                                     : release_text::oneLine(each.value);
        const QString below = isUnverified ? tr("confirmed by hand")
                              : measured   ? measuredStandingText(*measured, now)
                                           : QString();
        const Glyph mark = isUnverified ? Glyph::Stale
                           : measured   ? glyphOfAnalysis(measured->course.state)
                                        : glyphOf(each.state);
        const QString by = page.personName(each.evaluatedBy);
        const QString evaluated = each.evaluatedAt ? words::relative(*each.evaluatedAt, now, personZone) : tr("never");
        rows.push_back(
            {.key = each.id.toString(),
             .cells = {{.text = release_text::oneLine(each.title),
                        .second = second,
                        .toolTip = release_text::oneLine(each.title, 2000),
                        .glyph = mark,
                        .spoken = isUnverified ? tr("%1, unverified").arg(stateWord(each.state))
                                  : measured   ? analysisWord(measured->course.state)
                                               : stateWord(each.state),
                        .strong = true},
                       {.text = value,
                        .second = below,
                        .toolTip = measured ? measured->course.reason.left(1000) : each.value.left(1000),
                        .tone = isUnverified ? std::optional(Family::Amber) : toneOf(each)},
                       {.text = each.threshold.isEmpty() ? tr("satisfied") : release_text::oneLine(neededText(each)),
                        .toolTip = neededText(each).left(500),
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
