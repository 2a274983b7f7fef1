// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/criteria/measured_field_specs.h"

#include "ui/widgets/criteria/measured_fields.h"

#include <QHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <array>
#include <cmath>

namespace slipway::ui::measured_fields {

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned fieldBit(CriterionKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

constexpr unsigned kMetric = fieldBit(CriterionKind::Metric);
constexpr unsigned kCompared = fieldBit(CriterionKind::Comparison);
constexpr unsigned kAlerts = fieldBit(CriterionKind::Alerts);
constexpr unsigned kChecks = fieldBit(CriterionKind::Checks);
constexpr unsigned kHttp = fieldBit(CriterionKind::Http);
constexpr unsigned kSlo = fieldBit(CriterionKind::Slo);
constexpr unsigned kAll = kMetric | kCompared | kAlerts | kChecks | kHttp | kSlo;
constexpr unsigned kOften = kAll & ~kCompared; ///< measured again and again
constexpr unsigned kQueried = kMetric | kCompared | kSlo;

constexpr std::array kFieldSpecs{
    FieldSpec{"connection", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Connection"), "", kAll & ~kHttp, 3,
              Part::Basic, Holds::Connection},
    FieldSpec{"url", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Address"), "https://shop.example/health", kHttp,
              6},
    FieldSpec{"query", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Query"),
              "sum(rate(http_requests_total{code=~\"5..\"}[5m]))", kQueried, 9},
    FieldSpec{"threshold", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Threshold"), "<= 0.01", kMetric},
    FieldSpec{"unit", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Unit"), "", kMetric | kCompared, 3, Part::Basic,
              Holds::Choice, "number s ms ratio % bytes bytes/s /s"},
    FieldSpec{"mode", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Compared"), "", kCompared, 3, Part::Basic,
              Holds::Choice, "before_after canary"},
    FieldSpec{"baseline", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Query of the baseline"), "", kCompared, 6},
    FieldSpec{"window", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Each side"), "1h", kCompared},
    FieldSpec{"settle", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Left out at first"), "3m", kCompared},
    FieldSpec{"effect", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "From ratio"), "1.2", kCompared, 3,
              Part::Basic, Holds::Number},
    FieldSpec{"matchers", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Only alerts with"),
              "service=\"shop\", severity=~\"critical|warning\"", kAlerts, 9, Part::Basic, Holds::Texts},
    FieldSpec{"history", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Kept by Prometheus"), "Prometheus", kAlerts},
    FieldSpec{"hosts", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Hosts"), "web1, web2", kChecks, 6, Part::Basic,
              Holds::Texts},
    FieldSpec{"services", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Services"), "HTTP", kChecks, 3, Part::Basic,
              Holds::Texts},
    FieldSpec{"status", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Status"), "200", kHttp, 3, Part::Basic,
              Holds::Number},
    FieldSpec{"contains", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Text in it"), "", kHttp},
    FieldSpec{"objective", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Good events, in %"), "99.9", kSlo, 3,
              Part::Basic, Holds::Number},
    FieldSpec{"for", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Held for"), "15m", kOften},
    FieldSpec{"within", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Decided within"), "1h", kOften},
    FieldSpec{"bake", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Watched after a deployment"), "4h", kAll},
    FieldSpec{"on_fail", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "When it fails then"), "", kAll, 3,
              Part::Basic, Holds::Choice, " halt rollback nothing"},
    FieldSpec{"interval", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Measured every"), "1m", kOften},
    FieldSpec{"failure_limit", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Failures put up with"), "0", kOften, 3,
              Part::Basic, Holds::Number},
    FieldSpec{"no_data", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "No data counts as"), "", kQueried, 3,
              Part::Basic, Holds::Choice, "inconclusive fail pass"},

    FieldSpec{
        "range", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Looked back"), "5m", kMetric, 3, Part::Looked,
        Holds::Text, nullptr,
        QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "How far back each measurement looks; empty: at one moment.")},
    FieldSpec{"step", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Step"), "1m", kMetric | kCompared, 3,
              Part::Looked, Holds::Text, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Between two samples of what is looked at.")},
    FieldSpec{
        "reduce", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Several values come to"), "", kMetric, 3,
        Part::Looked, Holds::Choice, "worst last mean min max",
        QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "What the values of several series and moments come to.")},
    FieldSpec{"fail", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Fails only from"), "> 0.05", kMetric, 3,
              Part::Looked, Holds::Text, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields",
                                "What fails; between it and the threshold a value is inconclusive.")},
    FieldSpec{"samples",
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Query that counts what stands behind the value"),
              "sum(increase(http_requests_total[5m]))", kMetric, 9, Part::Looked},
    FieldSpec{"warning_is_ok", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "A warning"), "", kChecks, 3,
              Part::Looked, Holds::Truth, "false true"},
    FieldSpec{"timeout", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Waits for"), "10s", kHttp, 3, Part::Looked},
    FieldSpec{"period", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Budget over"), "30d", kSlo, 3, Part::Looked},
    FieldSpec{"freeze_below", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Advises a freeze below, in %"), "10",
              kSlo, 3, Part::Looked, Holds::Number},
    FieldSpec{"min_samples", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Samples needed"), "1",
              kMetric | kCompared, 3, Part::Looked, Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "With fewer behind a value it is inconclusive.")},

    FieldSpec{"label", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Label"), "track", kCompared, 3, Part::Sides,
              Holds::Text, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields",
                                "Tells canary and baseline apart where one query answers both.")},
    FieldSpec{"candidate_value", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Its value for the canary"), "canary",
              kCompared, 3, Part::Sides},
    FieldSpec{"baseline_value", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Its value for the baseline"),
              "stable", kCompared, 3, Part::Sides},

    FieldSpec{
        "bad", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Bad events over $window"),
        "sum(increase(http_requests_total{code=~\"5..\"}[$window]))", kCompared, 6, Part::Counts, Holds::Text, nullptr,
        QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Instead of a query: shares of bad events are compared.")},
    FieldSpec{"total", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "All events over $window"),
              "sum(increase(http_requests_total[$window]))", kCompared, 6, Part::Counts},
    FieldSpec{"baseline_bad", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Bad events of the baseline"), "",
              kCompared, 6, Part::Counts, Holds::Text, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Of a canary.")},
    FieldSpec{"baseline_total", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "All events of the baseline"), "",
              kCompared, 6, Part::Counts, Holds::Text, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Of a canary.")},

    FieldSpec{"direction", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "What is bad"), "", kCompared, 3,
              Part::Judged, Holds::Choice, "increase decrease either"},
    FieldSpec{"effect_decrease", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "A decrease from ratio"), "0.8",
              kCompared, 3, Part::Judged, Holds::Number},
    FieldSpec{"confidence", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Confidence"), "0.98", kCompared, 3,
              Part::Judged, Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Of the interval of the shift, from 0.5 to 0.9999.")},
    FieldSpec{"tolerance", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Tolerance"), "0.25", kCompared, 3,
              Part::Judged, Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields",
                                "Share of the shift that its interval must keep away from 0.")},
    FieldSpec{"min_to_test", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Samples to test"), "5", kCompared, 3,
              Part::Judged, Holds::Number},
    FieldSpec{"min_to_pass", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Samples to pass"), "20", kCompared, 3,
              Part::Judged, Holds::Number},
    FieldSpec{"nan", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Missing samples"), "", kCompared, 3,
              Part::Judged, Holds::Choice, "remove replace"},
    FieldSpec{"outliers", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Outliers"), "", kCompared, 3, Part::Judged,
              Holds::Choice, "keep remove"},

    FieldSpec{"initial_delay", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "First measured after"), "0s", kAll, 3,
              Part::Decided},
    FieldSpec{"count", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Measurements"), "1", kOften, 3, Part::Decided,
              Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "After so many it is decided; 0: by time alone.")},
    FieldSpec{"successes", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Passes after, in a row"), "0", kOften, 3,
              Part::Decided, Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields",
                                "Passes once so many in a row have passed; 0: does not matter.")},
    FieldSpec{"failures", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Fails after, in a row"), "0", kOften, 3,
              Part::Decided, Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields",
                                "Fails once so many in a row have failed; 0: does not matter.")},
    FieldSpec{"inconclusive_limit", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Inconclusive put up with"), "0",
              kAll, 3, Part::Decided, Holds::Number},
    FieldSpec{"error_limit", QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields", "Errors put up with, in a row"), "4",
              kAll, 3, Part::Decided, Holds::Number, nullptr,
              QT_TRANSLATE_NOOP("slipway::ui::MeasuredFields",
                                "A query or an account that the server refuses ends it at once.")},
};

} // namespace

std::span<const FieldSpec> fieldSpecs()
{
    return kFieldSpecs;
}

bool hasField(const FieldSpec &spec, CriterionKind kind)
{
    return (spec.kinds & fieldBit(kind)) != 0;
}

QString headingOf(Part part)
{
    switch (part) {
    case Part::Looked: return MeasuredFields::tr("What is looked at");
    case Part::Sides: return MeasuredFields::tr("One query for canary and baseline");
    case Part::Counts: return MeasuredFields::tr("Counted events instead of a query");
    case Part::Judged: return MeasuredFields::tr("How the sides are compared");
    case Part::Decided: return MeasuredFields::tr("How measurements decide");
    case Part::Basic: break;
    }
    return {};
}

QStringList textsIn(const QString &typed)
{
    static const QRegularExpression between(uR"re(,(?=(?:[^"]*"[^"]*")*[^"]*$))re"_s);
    QStringList texts;
    for (const QString &each : typed.split(between, Qt::SkipEmptyParts))
        if (!each.trimmed().isEmpty())
            texts += each.trimmed();
    return texts;
}

QJsonValue numberIn(const QString &typed)
{
    bool isNumber = false;
    const double number = typed.toDouble(&isNumber);
    return isNumber && std::isfinite(number) ? QJsonValue(number) : QJsonValue(typed);
}

QString shownWord(const QString &word)
{
    const QHash<QString, QString> shown{{u"before_after"_s, MeasuredFields::tr("after with before")},
                                        {u"canary"_s, MeasuredFields::tr("canary with stable")},
                                        {u"halt"_s, MeasuredFields::tr("halt")},
                                        {u"rollback"_s, MeasuredFields::tr("roll back by itself")},
                                        {u"nothing"_s, MeasuredFields::tr("only tell")},
                                        {u"inconclusive"_s, MeasuredFields::tr("inconclusive")},
                                        {u"fail"_s, MeasuredFields::tr("a failure")},
                                        {u"pass"_s, MeasuredFields::tr("a pass")},
                                        {u"number"_s, MeasuredFields::tr("a number")},
                                        {u"worst"_s, MeasuredFields::tr("the worst")},
                                        {u"last"_s, MeasuredFields::tr("the last")},
                                        {u"mean"_s, MeasuredFields::tr("their mean")},
                                        {u"min"_s, MeasuredFields::tr("the lowest")},
                                        {u"max"_s, MeasuredFields::tr("the highest")},
                                        {u"false"_s, MeasuredFields::tr("is not well")},
                                        {u"true"_s, MeasuredFields::tr("is put up with")},
                                        {u"increase"_s, MeasuredFields::tr("an increase")},
                                        {u"decrease"_s, MeasuredFields::tr("a decrease")},
                                        {u"either"_s, MeasuredFields::tr("either")},
                                        {u"replace"_s, MeasuredFields::tr("count as zero")},
                                        {u"keep"_s, MeasuredFields::tr("are kept")},
                                        {u"remove"_s, MeasuredFields::tr("are left out")}};
    return word.isEmpty() ? MeasuredFields::tr("as usual") : shown.value(word, word);
}

QString shownText(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 12);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isArray())
        return value.toString();
    QStringList texts;
    for (const QJsonValue &each : value.toArray())
        texts += each.toString();
    return texts.join(u", "_s);
}

} // namespace slipway::ui::measured_fields
