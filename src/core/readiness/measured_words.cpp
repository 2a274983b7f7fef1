// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/measured_condition.h"

#include "core/base/duration_text.h"

#include <cmath>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    return QString::number(value, 'g', 6);
}

} // namespace

std::optional<ValueCondition> conditionFrom(QStringView text, ValueUnit unit)
{
    static const std::array<std::pair<QStringView, Comparison>, 9> signs{{{u"<=", Comparison::AtMost},
                                                                          {u">=", Comparison::AtLeast},
                                                                          {u"==", Comparison::Equal},
                                                                          {u"!=", Comparison::Differs},
                                                                          {u"≤", Comparison::AtMost},
                                                                          {u"≥", Comparison::AtLeast},
                                                                          {u"≠", Comparison::Differs},
                                                                          {u"<", Comparison::Below},
                                                                          {u">", Comparison::Above}}};
    text = text.trimmed();
    for (const auto &[sign, comparison] : signs) {
        if (!text.startsWith(sign))
            continue;
        QStringView rest = text.sliced(sign.size()).trimmed();
        const bool isPercent = rest.endsWith(u'%');
        if (isPercent)
            rest = rest.chopped(1).trimmed();
        bool isNumber = false;
        const double value = rest.toDouble(&isNumber);
        if (!isNumber || std::isnan(value))
            return std::nullopt;
        return ValueCondition{comparison, isPercent && unit == ValueUnit::Ratio ? value / 100 : value};
    }
    return std::nullopt;
}

QString measuredThreshold(CriterionKind kind, const QJsonObject &parameters)
{
    const auto read = readMeasured(kind, parameters);
    if (!read)
        return {};
    QString text;
    switch (kind) {
    case CriterionKind::Metric:
        text = toText(read->rules.passWhen.comparison) + u' ' + numberText(read->rules.passWhen.threshold);
        if (read->rules.unit != ValueUnit::Number && read->rules.unit != ValueUnit::Ratio)
            text += u' ' + toText(read->rules.unit);
        break;
    case CriterionKind::Comparison: {
        const auto &asked = std::get<ComparisonCondition>(read->condition);
        text = asked.mode == ComparisonCondition::Mode::Canary ? u"as the baseline"_s : u"as before"_s;
        if (asked.judge.allowedIncrease)
            text += u", < × "_s + numberText(*asked.judge.allowedIncrease);
        break;
    }
    case CriterionKind::Alerts: text = u"no new alert"_s; break;
    case CriterionKind::Checks: text = u"all ok"_s; break;
    case CriterionKind::Http: text = numberText(std::get<HttpCondition>(read->condition).status); break;
    case CriterionKind::Slo:
        text = numberText(std::get<SloCondition>(read->condition).objective.goodShare * 100) + u" % good"_s;
        break;
    default: break;
    }
    if (read->rules.holdFor.count() > 0)
        text += u" for "_s + durationCode(read->rules.holdFor);
    if (read->rules.within.count() > 0)
        text += u" within "_s + durationCode(read->rules.within);
    return text;
}

CriterionState criterionStateOf(AnalysisState state)
{
    switch (state) {
    case AnalysisState::Pass: return CriterionState::Satisfied;
    case AnalysisState::Fail: return CriterionState::NotSatisfied;
    default: return CriterionState::Unknown;
    }
}

QString measuredValue(AnalysisState state, const std::optional<Measurement> &last)
{
    const bool isDecided = state == AnalysisState::Pass || state == AnalysisState::Fail;
    // A number that changes every minute would make sign-offs stale every minute.
    if (!isFinal(state))
        return toText(state);
    QString text = isDecided ? QString() : toText(state);
    if (last && last->error.isEmpty() && last->value && !std::isnan(*last->value))
        text += (text.isEmpty() ? QString() : u": "_s) + QString::number(*last->value, 'g', 4);
    else if (isDecided)
        text = u"no data"_s;
    return text;
}

} // namespace slipway
