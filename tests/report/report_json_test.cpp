// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_json.h"

#include "report/report_renderer.h"
#include "support/sample_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

bool isOfType(const QJsonValue &value, const QString &type)
{
    return type == u"object"    ? value.isObject()
           : type == u"array"   ? value.isArray()
           : type == u"string"  ? value.isString()
           : type == u"boolean" ? value.isBool()
           : type == u"null"    ? value.isNull()
           : type == u"number"  ? value.isDouble()
           : type == u"integer" ? value.isDouble() && std::floor(value.toDouble()) == value.toDouble()
                                : false;
}

/// What of JSON Schema the published one uses. @return the first fault, as a path; empty: it is valid
QString faultOf(const QJsonValue &value, const QJsonObject &schema, const QString &path)
{
    if (schema.contains(u"const"_s) && schema[u"const"] != value)
        return path + u": const"_s;
    if (schema.contains(u"enum"_s) && !schema[u"enum"].toArray().contains(value))
        return path + u": "_s + value.toString() + u" is none of the words"_s;
    if (schema.contains(u"pattern"_s)
        && !QRegularExpression(schema[u"pattern"].toString()).match(value.toString()).hasMatch())
        return path + u": pattern"_s;
    if (schema[u"format"].toString() == u"date-time"
        && !QDateTime::fromString(value.toString(), Qt::ISODateWithMs).isValid())
        return path + u": no time"_s;
    if (const QJsonValue type = schema[u"type"]; type.isString() && !isOfType(value, type.toString()))
        return path + u": is no "_s + type.toString();
    if (const QJsonArray types = schema[u"type"].toArray(); !types.isEmpty()) {
        const bool fits =
            std::ranges::any_of(types, [&](const QJsonValue &each) { return isOfType(value, each.toString()); });
        if (!fits)
            return path + u": none of the types"_s;
    }
    if (const QJsonArray any = schema[u"anyOf"].toArray(); !any.isEmpty()) {
        const bool fits = std::ranges::any_of(
            any, [&](const QJsonValue &each) { return faultOf(value, each.toObject(), path).isEmpty(); });
        if (!fits)
            return faultOf(value, any.first().toObject(), path);
    }
    const QJsonObject properties = schema[u"properties"].toObject();
    for (const QJsonValue &each : schema[u"required"].toArray())
        if (!value.toObject().contains(each.toString()))
            return path + u": lacks "_s + each.toString();
    if (value.isObject())
        for (const QString &key : value.toObject().keys()) {
            if (!properties.contains(key))
                return !schema[u"additionalProperties"].toBool(true) ? path + u": has "_s + key : QString();
            if (const QString fault = faultOf(value[key], properties[key].toObject(), path + u'/' + key);
                !fault.isEmpty())
                return fault;
        }
    if (value.isArray() && schema.contains(u"items"_s))
        for (qsizetype i = 0; i < value.toArray().size(); ++i)
            if (const QString fault = faultOf(value[i], schema[u"items"].toObject(), path + u'/' + QString::number(i));
                !fault.isEmpty())
                return fault;
    return {};
}

} // namespace

/// Reports as JSON: whole, the same every time, and as the published schema says.
class ReportJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_byteForByte()
    {
        const QByteArray json = toJson(sampleReport());
        const auto read = reportFromJson(json);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().sentence));
        QCOMPARE(toJson(*read), json);
        QCOMPARE(read->items.size(), std::size_t(12));
        QCOMPARE(read->scope->list.front().title, kHostileText);
        QVERIFY(std::isnan(read->metrics.front().series.front().points[100].value));
        QCOMPARE(contentHash(*read), contentHash(sampleReport()));
    }

    void anEmptyReport_isReadBackToo()
    {
        const auto read = reportFromJson(toJson({}));
        QVERIFY(read.has_value());
        QVERIFY(!read->scope);
    }

    void aChangedReport_isRefused_andSoIsAnythingElse()
    {
        QByteArray json = toJson(sampleReport());
        json.replace("Jonas Weber", "Jonas Bauer");
        QCOMPARE(reportFromJson(json).error().kind, ErrorKind::BadInput);
        QCOMPARE(reportFromJson("{}").error().kind, ErrorKind::BadInput);
        QCOMPARE(reportFromJson("nothing").error().kind, ErrorKind::BadInput);
        QCOMPARE(reportFromJson(R"({"format":"slipway-report","version":99})").error().kind, ErrorKind::BadInput);
    }

    void thePublishedSchema_isTheOneOfTheProgram()
    {
        // To publish a new one: this test writes it beside itself when it differs.
        const QByteArray published = report::shippedFile(u"report.schema.json"_s).toUtf8();
        if (published != reportSchema()) {
            QFile made(u"report.schema.json"_s);
            QVERIFY(made.open(QIODevice::WriteOnly));
            made.write(reportSchema());
        }
        QCOMPARE(published, reportSchema());
    }

    void everyReport_isAsTheSchemaSays()
    {
        const QJsonObject schema = QJsonDocument::fromJson(reportSchema()).object();
        for (const ReleaseReport &each : {sampleReport(), ReleaseReport()})
            QCOMPARE(faultOf(QJsonDocument::fromJson(toJson(each)).object(), schema, {}), QString());
        QJsonObject lacking = QJsonDocument::fromJson(toJson(sampleReport())).object();
        lacking.remove(u"content_sha256"_s);
        QVERIFY(!faultOf(lacking, schema, {}).isEmpty());
    }

    void whatItCameTo_followsFromWhatHappened()
    {
        ReleaseReport report;
        QCOMPARE(outcomeOf(report), ReportOutcome::Open);
        report.head.state = ReleaseState::Released;
        QCOMPARE(outcomeOf(report), ReportOutcome::Good);
        report.verdicts.push_back({.criterion = u"Errors"_s, .state = AnalysisState::Running});
        QCOMPARE(outcomeOf(report), ReportOutcome::Open);
        report.verdicts.front().state = AnalysisState::Pass;
        report.incidents.push_back({.title = u"Slow"_s});
        QCOMPARE(outcomeOf(report), ReportOutcome::Good);
        report.incidents.front().isCausedByRelease = true;
        QCOMPARE(outcomeOf(report), ReportOutcome::WithTrouble);
        report.head.state = ReleaseState::RolledBack;
        QCOMPARE(outcomeOf(report), ReportOutcome::Bad);
        // Closing makes nothing good that was taken back where it ships.
        report.head.state = ReleaseState::Closed;
        report.head.environment = u"production"_s;
        QCOMPARE(outcomeOf(report), ReportOutcome::WithTrouble);
        const auto add = [&](const QString &environment, bool isRollback, int hour) {
            report.deployments.push_back({.environment = environment,
                                          .isRollback = isRollback,
                                          .startedAt = Instant(std::chrono::hours(hour)),
                                          .outcome = DeploymentOutcome::Succeeded});
        };
        add(u"production"_s, false, 1);
        add(u"staging"_s, true, 2);
        QCOMPARE(outcomeOf(report), ReportOutcome::WithTrouble);
        add(u"production"_s, true, 3);
        QCOMPARE(outcomeOf(report), ReportOutcome::Bad);
        add(u"production"_s, false, 4);
        QCOMPARE(outcomeOf(report), ReportOutcome::WithTrouble);
    }
};

QTEST_GUILESS_MAIN(ReportJsonTest)
#include "report_json_test.moc"
