// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/measured_rows.h"

#include "core/base/tr.h"
#include "ui/widgets/words.h"

#include <QJsonArray>

#include <cmath>
#include <ranges>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr std::size_t kMostMeasurementRows = 200;

QString measurementText(const service::AnalysisView &view, const MeasurementRecord &measurement)
{
    if (!measurement.error.isEmpty())
        return tr("error");
    if (!measurement.value || std::isnan(*measurement.value))
        return tr("no data");
    const bool hasUnit = std::holds_alternative<MetricCondition>(view.asked.condition);
    return valueText(*measurement.value, hasUnit ? view.asked.rules.unit : ValueUnit::Number);
}

QString phaseWord(MeasurementPhase phase)
{
    switch (phase) {
    case MeasurementPhase::Success: return tr("passes");
    case MeasurementPhase::Failure: return tr("fails");
    case MeasurementPhase::Inconclusive: return tr("inconclusive");
    case MeasurementPhase::Error: break;
    }
    return tr("error");
}

Glyph phaseGlyph(MeasurementPhase phase)
{
    switch (phase) {
    case MeasurementPhase::Success: return Glyph::Go;
    case MeasurementPhase::Failure: return Glyph::NoGo;
    case MeasurementPhase::Inconclusive: return Glyph::Abstained;
    case MeasurementPhase::Error: break;
    }
    return Glyph::Warning;
}

QChar comparisonSign(Comparison comparison)
{
    switch (comparison) {
    case Comparison::Below: return u'<';
    case Comparison::AtMost: return u'≤';
    case Comparison::Above: return u'>';
    case Comparison::AtLeast: return u'≥';
    case Comparison::Equal: return u'=';
    case Comparison::Differs: return u'≠';
    }
    return {};
}

QString leftText(std::chrono::milliseconds left)
{
    return valueText(static_cast<double>(std::max<qint64>(0, left.count())), ValueUnit::Milliseconds);
}

} // namespace

Glyph glyphOfAnalysis(AnalysisState state)
{
    switch (state) {
    case AnalysisState::Pending: return Glyph::Pending;
    case AnalysisState::Running: return Glyph::Running;
    case AnalysisState::Pass: return Glyph::Go;
    case AnalysisState::Fail: return Glyph::NoGo;
    case AnalysisState::Inconclusive: return Glyph::Abstained;
    case AnalysisState::Error: return Glyph::Warning;
    }
    return Glyph::None;
}

Family familyOfAnalysis(AnalysisState state)
{
    switch (state) {
    case AnalysisState::Pending: return Family::Grey;
    case AnalysisState::Running: return Family::Blue;
    case AnalysisState::Pass: return Family::Green;
    case AnalysisState::Fail: return Family::Red;
    case AnalysisState::Inconclusive:
    case AnalysisState::Error: return Family::Amber;
    }
    return Family::Grey;
}

QString neededText(const Criterion &criterion)
{
    const auto asked =
        isMeasured(criterion.kind) ? readMeasured(criterion.kind, criterion.parameters) : Result<MeasuredCriterion>();
    if (criterion.kind != CriterionKind::Metric || !asked)
        return criterion.threshold;
    QString text = comparisonSign(asked->rules.passWhen.comparison) + u' '
                   + valueText(asked->rules.passWhen.threshold, asked->rules.unit);
    if (asked->rules.holdFor.count() > 0)
        text = tr("%1 for %2").arg(text, leftText(asked->rules.holdFor));
    if (asked->rules.within.count() > 0)
        text = tr("%1 within %2").arg(text, leftText(asked->rules.within));
    return text;
}

QString wrappableQuery(const QString &query)
{
    QString wrappable;
    for (const QChar each : query) {
        wrappable += each;
        if (QStringView(u",(){}[]/=").contains(each))
            wrappable += QChar(0x200b);
    }
    return wrappable;
}

SparkValues sparkValues(const service::AnalysisView &view)
{
    if (std::holds_alternative<MetricCondition>(view.asked.condition))
        return {view.measurements, view.asked.rules.passWhen.threshold};
    const auto *compared = std::get_if<ComparisonCondition>(&view.asked.condition);
    if (!compared || view.measurements.empty())
        return {view.measurements, {}};
    const MeasurementRecord &last = view.measurements.back();
    SparkValues spark;
    Instant at = last.at;
    for (const QJsonValue &each : last.detail[u"candidate"_s].toArray()) {
        MeasurementRecord sample;
        sample.at = at;
        sample.phase = last.phase;
        if (each.isDouble())
            sample.value = each.toDouble();
        spark.values.push_back(sample);
        at += compared->step;
    }
    double sum = 0;
    int count = 0;
    for (const QJsonValue &each : last.detail[u"baseline"_s].toArray())
        if (each.isDouble())
            sum += each.toDouble(), ++count;
    if (count > 0)
        spark.level = sum / count;
    return spark;
}

QString newestValueText(const service::AnalysisView &view)
{
    return view.measurements.empty() ? QString() : measurementText(view, view.measurements.back());
}

QString measuredHeadline(const service::AnalysisView &view)
{
    const QString value = newestValueText(view);
    const QString word = words::capitalized(analysisWord(view.course.state));
    return value.isEmpty() ? word : tr("%1, %2").arg(word, value);
}

QString measuredTimeText(const service::AnalysisView &view, Instant now, const QByteArray &zone)
{
    if (isFinal(view.course.state))
        return view.course.decidedAt ? tr("Decided %1").arg(words::when(*view.course.decidedAt, zone)) : QString();
    QStringList parts;
    if (view.endsAt)
        parts += *view.endsAt > now ? tr("%1 left").arg(leftText(*view.endsAt - now)) : tr("its time is over");
    if (view.standing.nextAt)
        parts += *view.standing.nextAt > now ? tr("measured again in %1").arg(leftText(*view.standing.nextAt - now))
                                             : tr("measured now");
    return words::capitalized(parts.join(u", "_s));
}

QString measuredStandingText(const service::AnalysisView &view, Instant now)
{
    const QString word = analysisWord(view.course.state);
    if (isFinal(view.course.state))
        return word;
    if (!view.warning.isEmpty())
        return tr("%1, %2").arg(word, view.warning);
    return view.endsAt && *view.endsAt > now ? tr("%1, %2 left").arg(word, leftText(*view.endsAt - now)) : word;
}

std::vector<TableRow> measurementRows(const service::AnalysisView &view, Instant now, const QByteArray &zone)
{
    std::vector<TableRow> rows;
    for (const MeasurementRecord &each : view.measurements | std::views::reverse) {
        if (rows.size() == kMostMeasurementRows)
            break;
        const QString more = !each.error.isEmpty()  ? each.error
                             : !each.said.isEmpty() ? each.said
                                                    : phaseWord(each.phase);
        QStringList tip{words::exact(each.at, zone), more};
        if (!each.server.isEmpty())
            tip += tr("Server: %1").arg(each.server);
        for (const QString &warning : each.warnings)
            tip += tr("Warning: %1").arg(warning);
        rows.push_back({.key = each.id.toString(),
                        .cells = {{.text = inZone(each.at, zone).toString(u"HH:mm:ss"_s),
                                   .second = words::relative(each.at, now, zone),
                                   .toolTip = words::exact(each.at, zone)},
                                  {.text = measurementText(view, each),
                                   .second = more.left(300),
                                   .toolTip = tip.join(u'\n').left(1500),
                                   .glyph = phaseGlyph(each.phase),
                                   .spoken = tr("%1, %2").arg(measurementText(view, each), phaseWord(each.phase))}}});
    }
    return rows;
}

} // namespace slipway::ui
