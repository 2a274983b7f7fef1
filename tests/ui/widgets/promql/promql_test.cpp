// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/fake_monitoring.h"
#include "ui/widgets/code_view/highlighting.h"
#include "ui/widgets/promql/promql_words.h"
#include "ui/widgets/promql/query_editor.h"

#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(slipway::ui::PromqlPlace::Kind)

class PromqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The cursor stands at the bar.
    void places_data()
    {
        using Kind = PromqlPlace::Kind;
        QTest::addColumn<QString>("query");
        QTest::addColumn<PromqlPlace::Kind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("metric");
        QTest::addColumn<QString>("label");
        QTest::newRow("metric") << u"sum(http_re|"_s << Kind::Name << u"http_re"_s << QString() << QString();
        QTest::newRow("label") << u"up{jo|"_s << Kind::Label << u"jo"_s << u"up"_s << QString();
        QTest::newRow("second label") << u"up{job=\"a\", |}"_s << Kind::Label << QString() << u"up"_s << QString();
        QTest::newRow("value") << u"up{job=\"a|\"}"_s << Kind::Value << u"a"_s << u"up"_s << u"job"_s;
        QTest::newRow("value of regex") << u"up{ job =~ \"a|"_s << Kind::Value << u"a"_s << u"up"_s << u"job"_s;
        QTest::newRow("grouping") << u"sum by (co|) (up)"_s << Kind::Label << u"co"_s << QString() << QString();
        QTest::newRow("no grouping") << u"sum (co|"_s << Kind::Name << u"co"_s << QString() << QString();
        QTest::newRow("range") << u"rate(x[5|"_s << Kind::Duration << u"5"_s << QString() << QString();
        QTest::newRow("number") << u"up > 12|"_s << Kind::Nothing << QString() << QString() << QString();
        QTest::newRow("comment") << u"up # he|"_s << Kind::Nothing << QString() << QString() << QString();
        QTest::newRow("after braces") << u"up{a=\"}\"} + que|"_s << Kind::Name << u"que"_s << QString() << QString();
    }
    void places()
    {
        QFETCH(QString, query);
        QFETCH(PromqlPlace::Kind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, metric);
        QFETCH(QString, label);
        const qsizetype cursor = query.indexOf(u'|');
        const PromqlPlace place = promqlPlace(query.remove(cursor, 1), cursor);
        QCOMPARE(place.kind, kind);
        QCOMPARE(place.typed, typed);
        QCOMPARE(place.metric, metric);
        QCOMPARE(place.label, label);
    }

    void linesAndColumns_areFound()
    {
        QCOMPARE(offsetOf(u"ab\ncd", 2, 2), 4);
        QCOMPARE(offsetOf(u"ab\ncd", 1, 1), 0);
        QCOMPARE(offsetOf(u"ab", 3, 9), 2);
    }

    void ourDefinition_knowsThePartsOfAQuery()
    {
        const auto syntax = highlighting().ofLines(u"PromQL"_s);
        const QString query = u"sum by (code) (rate(http_total{job=\"a\"}[5m])) > 0.5 # why"_s;
        QStringList parts;
        for (const FormatSpan &span : syntax->spansOf(query))
            if (const QString text = query.mid(span.from, span.length).trimmed();
                !text.isEmpty() && span.format != "Operator"_L1)
                parts.append(text + u' ' + span.format);
        QCOMPARE(parts, (QStringList{u"sum Aggregation"_s, u"by Keyword"_s, u"code Label"_s, u"rate Function"_s,
                                     u"http_total Metric"_s, u"job Label"_s, u"\"a\" String"_s, u"5m Duration"_s,
                                     u"0.5 Number"_s, u"# why Comment"_s}));
    }

    void typing_offersMetricsAndFunctions_labelsAndValues()
    {
        test::FakeMonitoringDesk desk;
        QueryEditor editor;
        editor.setConnection(&desk, test::monitoringId<MonitoringConnectionId>(1));
        editor.show();
        QTest::keyClicks(&editor, u"http"_s);
        QCOMPARE(editor.offered(), QStringList{u"http_requests_total"_s});
        QTest::keyClicks(&editor, u"_requests_total{"_s);
        QCOMPARE(editor.offered(), (QStringList{u"code"_s, u"job"_s}));
        QCOMPARE(desk.m_asked.last(), u"labels of http_requests_total"_s);
        QTest::keyClicks(&editor, u"code=\"5"_s);
        QCOMPARE(editor.offered(), QStringList{u"500"_s});
        editor.setPlainText({});
        QTest::keyClicks(&editor, u"hist"_s);
        QCOMPARE(editor.offered(), QStringList{u"histogram_quantile"_s});
    }

    void errors_areMarkedAndSaid()
    {
        QueryEditor editor;
        editor.setPlainText(u"sum(up"_s);
        editor.setProblem(u"unclosed left parenthesis"_s, QueryPosition{1, 7});
        QCOMPARE(editor.problemAt(), 6);
        QCOMPARE(editor.extraSelections().size(), 1);
        QCOMPARE(editor.extraSelections().front().format.underlineStyle(), QTextCharFormat::WaveUnderline);
        editor.insertPlainText(u")"_s);
        QCOMPARE(editor.problemAt(), -1);
        QVERIFY(editor.extraSelections().isEmpty());
    }
};

QTEST_MAIN(PromqlTest)
#include "promql_test.moc"
