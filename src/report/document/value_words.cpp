// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/document/value_words.h"

#include "core/base/duration_text.h"
#include "core/base/tr.h"
#include "core/readiness/measured_condition.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

QChar signOf(Comparison comparison)
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

QString lengthWord(const QString &code)
{
    const auto length = durationFrom(code);
    return length ? valueText(static_cast<double>(length->count()), ValueUnit::Milliseconds) : code;
}

/// What a threshold asks for, without for how long and until when.
QString askedText(const QString &asked, MeasuredIn in)
{
    if (in.kind == CriterionKind::Metric) {
        QString plain = asked;
        const QString unit = u' ' + toText(in.unit);
        if (in.unit != ValueUnit::Percent && plain.endsWith(unit))
            plain.chop(unit.size());
        const auto condition = conditionFrom(plain, in.unit);
        return condition ? signOf(condition->comparison) + u' ' + valueText(condition->threshold, in.unit) : asked;
    }
    const QString factor = asked.section(u"< × "_s, 1);
    bool isNumber = false;
    const double most = factor.toDouble(&isNumber);
    const QString limit = isNumber ? u", < "_s + measuredText(most, in) : QString();
    return asked.startsWith(u"as the baseline") ? tr("as the baseline") + limit
           : asked.startsWith(u"as before")     ? tr("as before") + limit
           : asked == u"no new alert"           ? tr("no new alert")
           : asked == u"all ok"                 ? tr("all well")
           : asked.endsWith(u" % good")         ? tr("%1 % good").arg(asked.chopped(7))
                                                : asked;
}

} // namespace

MeasuredIn measuredIn(const ReleaseReport &report, const QString &title)
{
    MeasuredIn found;
    if (const auto known = std::ranges::find(report.criteria, title, &ReportCriterion::title);
        known != report.criteria.end())
        found = {known->kind, known->unit};
    // By this one it was judged; the criterion may have been changed since.
    if (const auto judged = std::ranges::find(report.verdicts, title, &ReportVerdict::criterion);
        judged != report.verdicts.end())
        found = {judged->kind, judged->unit};
    return measuredIn(report, title, found);
}

MeasuredIn measuredIn(const ReleaseReport &report, const QString &title, MeasuredIn said)
{
    const auto chart = std::ranges::find(report.metrics, title, &ReportMetric::title);
    if (report.version < 3 && chart != report.metrics.end())
        said.unit = chart->unit;
    return said;
}

QString measuredText(double value, MeasuredIn in)
{
    if (in.kind == CriterionKind::Comparison)
        return u"× "_s + valueText(value, ValueUnit::Number);
    return valueText(value, in.kind == CriterionKind::Metric ? in.unit : ValueUnit::Number);
}

QString criterionValue(const QString &value, MeasuredIn in)
{
    if (!isMeasured(in.kind) || value.isEmpty())
        return value;
    if (value == u"no data")
        return tr("no data");
    const auto state = fromText<AnalysisState>(value.section(u": "_s, 0, 0));
    const QString number = state ? value.section(u": "_s, 1) : value;
    if (state && number.isEmpty())
        return analysisWord(*state);
    bool isNumber = false;
    const double measured = number.toDouble(&isNumber);
    const QString text = isNumber ? measuredText(measured, in) : number;
    return state ? analysisWord(*state) + u": "_s + text : text;
}

QString criterionThreshold(const QString &threshold, MeasuredIn in)
{
    if (!isMeasured(in.kind))
        return threshold;
    static const QRegularExpression parts(u"^(.*?)(?: for ([0-9a-z]+))?(?: within ([0-9a-z]+))?$"_s);
    const auto found = parts.match(threshold);
    QString text = askedText(found.captured(1), in);
    if (!found.captured(2).isEmpty())
        text = tr("%1 for %2").arg(text, lengthWord(found.captured(2)));
    if (!found.captured(3).isEmpty())
        text = tr("%1 within %2").arg(text, lengthWord(found.captured(3)));
    return text;
}

} // namespace slipway::report
