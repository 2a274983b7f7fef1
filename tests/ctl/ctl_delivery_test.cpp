// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/slipwayctl_run.h"

using namespace slipway::tests;
using namespace Qt::StringLiterals;

/// Metrics, forecast, closing and archives as scripts live with them.
class CtlDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        QCOMPARE(ctl().run({u"workspace"_s, u"init"_s}).status, 0);
        QVERIFY(!ctl()
                     .id({u"person"_s, u"add"_s, u"Mara"_s, u"--email"_s, u"m@example.org"_s, u"--role"_s,
                          u"release_coordinator"_s})
                     .isEmpty());
        ctl().set(u"SLIPWAY_AS"_s, u"Mara"_s);
        QVERIFY(!ctl().id({u"product"_s, u"add"_s, u"Ledger"_s}).isEmpty());
    }

    void dora_tellsTheReferenceNumbers()
    {
        const QString file = QStringLiteral(SLIPWAY_FIXTURES "/delivery/dora.json");
        const Ran taken = ctl().json({u"delivery"_s, u"import"_s, file, u"--product"_s, u"Ledger"_s});
        QVERIFY2(taken.status == 0 && taken.json()[u"deployments"].toInt() == 10, taken.all());
        const Ran told = ctl().json(
            {u"dora"_s, u"--product"_s, u"Ledger"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-28"_s});
        QVERIFY2(told.status == 0, told.all());
        const QJsonObject dora = told.json()[u"dora"].toObject();
        QCOMPARE(dora[u"deployments"].toInt(), 9);
        QCOMPARE(dora[u"failed"].toInt(), 3);
        QCOMPARE(dora[u"deployment_frequency_per_day"].toDouble(), 9.0 / 28);
        QCOMPARE(dora[u"change_lead_time_median_s"].toDouble(), 82'800.0);
        QCOMPARE(dora[u"change_lead_time_p90_s"].toDouble(), 232'200.0);
        QCOMPARE(dora[u"change_fail_rate"].toDouble(), 3.0 / 9);
        QCOMPARE(dora[u"failed_deployment_recovery_time_median_s"].toDouble(), 45'000.0);
        QCOMPARE(dora[u"deployment_rework_rate"].toDouble(), 2.0 / 9);
        QCOMPARE(told.json()[u"trend"].toArray().size(), 4);
        const Ran exact =
            ctl().json({u"dora"_s, u"--from"_s, u"2026-01-01T00:00:00Z"_s, u"--to"_s, u"2026-01-29T00:00:00Z"_s});
        QCOMPARE(exact.json()[u"dora"].toObject(), dora);
        const Ran people =
            ctl().run({u"dora"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s, u"2026-01-28"_s, u"--definitions"_s});
        QVERIFY2(people.out.contains("Change fail rate"), people.all());
        const Ran failed = ctl().run({u"delivery"_s, u"list"_s, u"failed"_s, u"--from"_s, u"2026-01-01"_s, u"--to"_s,
                                      u"2026-01-28"_s, u"--csv"_s});
        QCOMPARE(failed.out.count("failed in production"), 3);
    }

    void withoutData_ratesAreNull_andAForecastAnswersNo()
    {
        const Ran told = ctl().json({u"dora"_s});
        QCOMPARE(told.status, 0);
        QVERIFY(told.json()[u"dora"][u"change_fail_rate"].isNull());
        QVERIFY(ctl().run({u"dora"_s}).out.contains("not enough data"));
        release();
        const Ran forecast = ctl().json({u"forecast"_s, u"Ledger/1.0"_s});
        QVERIFY2(forecast.status == 1 && forecast.json()[u"forecast"].isNull(), forecast.all());
        QCOMPARE(ctl().run({u"dora"_s, u"--from"_s, u"2026-02-01"_s, u"--to"_s, u"2026-01-01"_s}).status, 3);
        QCOMPARE(ctl().run({u"delivery"_s, u"list"_s, u"nonsense"_s}).status, 2);
        QCOMPARE(ctl().run({u"delivery"_s, u"import"_s, ctl().write(u"x.json"_s, "{")}).status, 3);
    }

    void theSample_isForecast_withItsBacktest()
    {
        Slipwayctl sample;
        QCOMPARE(sample.run({u"workspace"_s, u"init"_s, u"--sample"_s}).status, 0);
        const Ran releases = sample.json({u"release"_s, u"list"_s, u"--state"_s, u"in_progress"_s});
        const QString id = releases.json()[u"releases"][0][u"id"].toString();
        const Ran told = sample.json({u"forecast"_s, id});
        QVERIFY2(told.status == 0, told.all());
        const QJsonValue forecast = told.json()[u"forecast"];
        QVERIFY(forecast[u"runs"].toInt() >= 10'000);
        QVERIFY(forecast[u"chance"].toDouble() >= 0 && forecast[u"chance"].toDouble() <= 1);
        QVERIFY(forecast[u"p50"].toString() <= forecast[u"p95"].toString());
        const QJsonValue backtest = forecast[u"backtest"];
        QVERIFY2(backtest[u"forecasts"].toInt() > 20, told.all());
        // At least as good as always saying how many were on time until then, and what was likely came about.
        QVERIFY2(backtest[u"brier"].toDouble() <= backtest[u"brier_of_share"].toDouble(), told.all());
        QVERIFY2(backtest[u"inside_p80"].toDouble() >= 0.75, told.all());
        for (const QJsonValue bin : backtest[u"bins"].toArray())
            if (bin[u"forecasts"].toInt() >= 15)
                QVERIFY2(std::abs(bin[u"said"].toDouble() - bin[u"happened"].toDouble()) < 0.15, told.all());
        const Ran dora = sample.json({u"dora"_s});
        QVERIFY2(dora.json()[u"dora"][u"deployments"].toInt() > 100, dora.all());
    }

    void closing_reopening_andAnArchive()
    {
        release();
        for (const QString &state : {u"planned"_s, u"in_progress"_s, u"deploying"_s, u"released"_s})
            QCOMPARE(ctl().run({u"release"_s, u"state"_s, u"Ledger/1.0"_s, state}).status, 0);
        const Ran past = ctl().run({u"release"_s, u"state"_s, u"Ledger/1.0"_s, u"closed"_s});
        QVERIFY2(past.status == 5 && past.all().contains("release close"), past.all());
        const Ran trial = ctl().run({u"release"_s, u"close"_s, u"Ledger/1.0"_s, u"--dry-run"_s});
        QVERIFY2(trial.status == 1 && trial.all().contains("--no-lessons"), trial.all());
        QCOMPARE(
            ctl().run({u"release"_s, u"close"_s, u"Ledger/1.0"_s, u"--dry-run"_s, u"--no-lessons"_s, u"calm"_s}).status,
            0);
        QCOMPARE(ctl().run({u"release"_s, u"close"_s, u"Ledger/1.0"_s}).status, 3); // no lesson
        const Ran closed = ctl().json({u"release"_s, u"close"_s, u"Ledger/1.0"_s, u"--lesson"_s, u"Warm the cache"_s});
        QVERIFY2(closed.status == 0 && closed.json()[u"content_hash"].toString().size() == 64, closed.all());
        QCOMPARE(ctl().run({u"release"_s, u"edit"_s, u"Ledger/1.0"_s, u"--notes"_s, u"x"_s}).status, 5);
        QCOMPARE(ctl().run({u"release"_s, u"seal"_s, u"Ledger/1.0"_s}).status, 0);
        const QString file = ctl().path(u"a.slipway-archive"_s);
        const Ran archived = ctl().json({u"release"_s, u"archive"_s, u"Ledger/1.0"_s, file});
        QVERIFY2(archived.status == 0, archived.all());
        Slipwayctl other;
        QCOMPARE(other.run({u"workspace"_s, u"init"_s}).status, 0);
        const Ran restored = other.json({u"release"_s, u"restore"_s, file});
        QVERIFY2(restored.status == 0 && restored.json()[u"is_sealed"].toBool(), restored.all());
        QCOMPARE(other.json({u"release"_s, u"archive"_s, u"Ledger/1.0"_s, u"-"_s}).status, 0);
        QCOMPARE(other.run({u"release"_s, u"archive"_s, u"Ledger/1.0"_s, other.path(u"b"_s)}).status, 0);
        QCOMPARE(other.read(u"b"_s), ctl().read(u"a.slipway-archive"_s));
        QCOMPARE(other.run({u"workspace"_s, u"check"_s}).status, 0);
        QCOMPARE(other.run({u"release"_s, u"restore"_s, other.write(u"c"_s, "no archive")}).status, 3);
        QCOMPARE(ctl().run({u"release"_s, u"reopen"_s, u"Ledger/1.0"_s}).status, 2);
        QCOMPARE(ctl().run({u"release"_s, u"reopen"_s, u"Ledger/1.0"_s, u"--reason"_s, u"too early"_s}).line(),
                 u"released"_s);
        QCOMPARE(ctl().run({u"release"_s, u"seal"_s, u"Ledger/1.0"_s}).status, 1);
        QVERIFY(ctl().run({u"activity"_s, u"Ledger/1.0"_s}).out.contains("too early"));
    }

private:
    Slipwayctl &ctl() { return *m_ctl; }
    void release()
    {
        QVERIFY(!ctl()
                     .id({u"release"_s, u"create"_s, u"Ledger"_s, u"1.0"_s, u"--ship"_s, u"2030-03-10T10:00Z"_s})
                     .isEmpty());
    }
    std::unique_ptr<Slipwayctl> m_ctl;
};

QTEST_GUILESS_MAIN(CtlDeliveryTest)
#include "ctl_delivery_test.moc"
