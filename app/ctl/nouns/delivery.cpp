// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "core/base/duration_text.h"
#include "service/insights/delivery_commands.h"
#include "service/insights/insights.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace delivery_verbs {

using insights::Metric;
using service::InsightList;

constexpr qint64 kUsualDays = 90;

/// The lists by the words of the command line.
const std::vector<std::pair<QString, InsightList>> &listWords()
{
    static const std::vector<std::pair<QString, InsightList>> words{
        {u"deployments"_s, InsightList::Deployments},
        {u"attempts"_s, InsightList::Attempts},
        {u"failed"_s, InsightList::Failed},
        {u"rework"_s, InsightList::Rework},
        {u"lead-times"_s, InsightList::Commits},
        {u"recoveries"_s, InsightList::Failures},
        {u"on-time"_s, InsightList::Releases},
        {u"drift"_s, InsightList::PhaseDrift},
        {u"blocked"_s, InsightList::Blocked},
        {u"signoff-waiting"_s, InsightList::SignoffWaiting},
        {u"flow"_s, InsightList::GateFlow},
        {u"bottlenecks"_s, InsightList::Bottlenecks},
        {u"flaky"_s, InsightList::FlakyCriteria},
        {u"failure-by-size"_s, InsightList::ReleaseSize},
        {u"estimates-by-phase"_s, InsightList::BiasByPhase},
        {u"estimates-by-role"_s, InsightList::BiasByRole},
    };
    return words;
}

QStringList listNames()
{
    QStringList names;
    for (const auto &[word, list] : listWords())
        names += word;
    return names;
}

Result<std::unique_ptr<service::Insights>> open(Call &call)
{
    return service::Insights::open(call.session().file(), call.session().surroundings());
}

/// Whole days of UTC: a day counts whole, a time of day ends the period with its day unless it is midnight.
Result<service::InsightsWish> wishOf(Call &call)
{
    service::InsightsWish wish{{}, service::periodUntil(call.session().now(), kUsualDays), 7};
    const auto from = call.maybeTime("--from", "UTC");
    const auto to = call.maybeTime("--to", "UTC");
    const auto product = call.maybeProduct("--product");
    if (!from || !to || !product)
        return std::unexpected(!from ? from.error() : !to ? to.error() : product.error());
    if (*product)
        wish.products = {**product};
    if (*to) {
        const bool isDay =
            QDate::fromString(call.text("--to"), Qt::ISODate).isValid() && call.text("--to").size() == 10;
        const bool isMidnight = insights::startOfDay(insights::dayOf(**to)) == **to;
        wish.period.end = insights::dayOf(**to) + (isDay || !isMidnight ? 1 : 0);
        wish.period.first = wish.period.end - kUsualDays;
    }
    if (*from)
        wish.period.first = insights::dayOf(**from);
    if (wish.period.days() <= 0)
        return failure(ErrorKind::BadInput, tr("The span ends before it begins."), u"--to"_s);
    return wish;
}

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject periodJson(const insights::Period &period)
{
    return {{u"from"_s, toRfc3339(insights::startOfDay(period.first))},
            {u"to"_s, toRfc3339(insights::startOfDay(period.end))}};
}

QJsonObject figuresJson(const insights::DoraFigures &figures, const insights::Period &period)
{
    QJsonObject json = periodJson(period);
    json[u"deployment_frequency_per_day"_s] = numberOrNull(figures.deploymentsPerDay);
    json[u"deployment_days_per_week_median"_s] = numberOrNull(figures.deploymentDaysPerWeek);
    json[u"change_lead_time_median_s"_s] = numberOrNull(figures.leadMedian);
    json[u"change_lead_time_p90_s"_s] = numberOrNull(figures.leadP90);
    json[u"change_fail_rate"_s] = numberOrNull(figures.changeFailRate);
    json[u"failed_deployment_recovery_time_median_s"_s] = numberOrNull(figures.recoveryMedian);
    json[u"failed_deployment_recovery_time_p90_s"_s] = numberOrNull(figures.recoveryP90);
    json[u"deployment_rework_rate"_s] = numberOrNull(figures.reworkRate);
    json[u"deployments"_s] = figures.deployments;
    json[u"failed"_s] = figures.failed;
    json[u"rework"_s] = figures.rework;
    json[u"failed_attempts"_s] = figures.attempts;
    json[u"changes"_s] = figures.leadCount;
    json[u"recovered"_s] = figures.recoveryCount;
    json[u"open_incidents"_s] = figures.openIncidents;
    return json;
}

QString trendText(Metric metric, const service::InsightsPage &page)
{
    switch (insights::trendOf(metric, valueOf(page.before, metric), valueOf(page.figures, metric))) {
    case insights::Trend::Unknown: return {};
    case insights::Trend::Same: return tr("same");
    case insights::Trend::Better: return tr("better");
    case insights::Trend::Worse: return tr("worse");
    }
    return {};
}

Result<Answer> dora(Call &call)
{
    const auto wish = wishOf(call);
    const auto reader = open(call);
    if (!wish || !reader)
        return std::unexpected(wish ? reader.error() : wish.error());
    return (*reader)->page(*wish).transform([&](const service::InsightsPage &page) {
        Table table({tr("METRIC"), tr("VALUE"), tr("90TH PERCENTILE"), tr("BEFORE"), tr("TREND")});
        for (const Metric each : insights::kMetrics) {
            const auto p90 = insights::p90Of(page.figures, each);
            table.add({insights::metricName(each), service::valueText(each, insights::valueOf(page.figures, each)),
                       p90 ? service::valueText(each, p90) : QString(),
                       service::valueText(each, insights::valueOf(page.before, each)), trendText(each, page)});
        }
        QString text = table.text({});
        text += u'\n'
                + tr("%1, %2 of them failed; %3; %4.")
                      .arg(tr("%n deployment(s)", nullptr, page.figures.deployments))
                      .arg(page.figures.failed)
                      .arg(tr("%n attempt(s) that failed", nullptr, page.figures.attempts),
                           tr("%n incident(s) open", nullptr, page.figures.openIncidents));
        if (page.unattributed > 0)
            text +=
                u'\n' + tr("Incidents without a confirmed cause: %1. See delivery proposals.").arg(page.unattributed);
        if (call.has("--definitions"))
            for (const Metric each : insights::kMetrics)
                text += u"\n\n"_s + insights::metricName(each) + u'\n' + insights::metricDefinition(each);
        QJsonObject json{{u"dora"_s, figuresJson(page.figures, wish->period)},
                         {u"before"_s, figuresJson(page.before, wish->period.before())}};
        json[u"trend"_s] = jsonList(
            page.pieces, [](const service::InsightsPiece &each) { return figuresJson(each.figures, each.period); });
        return Answer{.text = text, .json = json};
    });
}

QJsonObject tableJson(const service::InsightTable &table)
{
    return {{u"name"_s, table.name},
            {u"columns"_s, QJsonArray::fromStringList(table.headers)},
            {u"rows"_s, jsonList(table.rows, [](const service::InsightTable::Row &each) {
                 return QJsonArray::fromStringList(each.cells);
             })}};
}

Answer tableAnswer(const service::InsightTable &table, bool asCsv)
{
    if (asCsv)
        return Answer{.text = {}, .json = tableJson(table), .file = service::csvOf(table)};
    QStringList headers;
    for (const QString &each : table.headers)
        headers += each.toUpper();
    Table shown(headers);
    for (const service::InsightTable::Row &each : table.rows)
        shown.add(each.cells);
    return Answer{.text = shown.text(tr("Not enough data.")), .json = tableJson(table)};
}

Result<Answer> list(Call &call)
{
    const auto wish = wishOf(call);
    const auto reader = open(call);
    if (!wish || !reader)
        return std::unexpected(wish ? reader.error() : wish.error());
    const auto known = std::ranges::find(listWords(), call.text("LIST"), &std::pair<QString, InsightList>::first);
    return (*reader)->list(known->second, *wish).transform([&](const service::InsightTable &table) {
        return tableAnswer(table, call.has("--csv"));
    });
}

Result<Answer> compare(Call &call)
{
    const auto one = call.queries().findRelease(call.text("RELEASE"));
    const auto other = call.queries().findRelease(call.text("OTHER"));
    const auto reader = open(call);
    if (!one || !other || !reader)
        return std::unexpected(!one ? one.error() : !other ? other.error() : reader.error());
    return (*reader)->comparison(one->id, other->id).transform([&](const service::InsightTable &table) {
        return tableAnswer(table, call.has("--csv"));
    });
}

Result<std::chrono::milliseconds> windowOf(Call &call)
{
    if (!call.has("--window"))
        return service::Insights::kUsualWindow;
    const auto window = durationFrom(call.text("--window"));
    if (!window || *window <= std::chrono::milliseconds(0))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no length of time. Write it like 12h or 2d.").arg(call.text("--window").left(40)),
                       u"--window"_s);
    return *window;
}

Result<Answer> proposals(Call &call)
{
    const auto window = windowOf(call);
    const auto reader = open(call);
    if (!window || !reader)
        return std::unexpected(window ? reader.error() : window.error());
    return (*reader)->list(InsightList::Unattributed, {}, *window).transform([&](const service::InsightTable &table) {
        Table shown({tr("INCIDENT"), tr("BEGAN"), tr("TITLE"), tr("PERHAPS CAUSED BY"), tr("DEPLOYMENT")});
        for (const service::InsightTable::Row &each : table.rows)
            shown.add({each.incident->toString(), each.cells[0], each.cells[1], each.cells[2],
                       each.deployment ? each.deployment->toString() : QString()});
        return Answer{.text = shown.text(tr("Every incident has a confirmed cause.")),
                      .json = {{u"proposals"_s, jsonList(table.rows, [](const service::InsightTable::Row &each) {
                                    return QJsonObject{
                                        {u"incident"_s, orNull(each.incident)},
                                        {u"title"_s, each.cells[1]},
                                        {u"started_at"_s, each.cells[0]},
                                        {u"deployment"_s, orNull(each.deployment)},
                                        {u"deployed"_s, orNull(each.deployment ? each.cells[2] : QString())}};
                                })}}};
    });
}

Result<Answer> attribute(Call &call)
{
    const auto incident = call.queries().findIncident(call.text("INCIDENT"));
    if (!incident)
        return std::unexpected(incident.error());
    service::AttributeIncident command{incident->id, std::nullopt, call.text("--note")};
    if (call.has("--deployment")) {
        const auto id = Uuid::fromString(call.text("--deployment"));
        if (!id)
            return failure(ErrorKind::BadInput,
                           tr("“%1” is no id of a deployment.").arg(call.text("--deployment").left(60)),
                           u"--deployment"_s);
        command.deployment = DeploymentId{*id};
    }
    return call.session().run(command).transform([&](service::Done) {
        return Answer{
            .text = command.deployment ? tr("Confirmed.") : tr("Confirmed: no deployment caused it."),
            .json = {{u"incident"_s, incident->id.toString()}, {u"deployment"_s, orNull(command.deployment)}}};
    });
}

Result<Answer> import(Call &call)
{
    const auto product = call.maybeProduct("--product");
    const auto text = readFile(call.text("FILE"));
    if (!product || !text)
        return std::unexpected(product ? text.error() : product.error());
    return call.session()
        .run(service::ImportDelivery{*text, nameInSentences(call.text("FILE")), *product})
        .transform([](const service::DeliveryImport &report) {
            return Answer{.text = tr("%1 and %2 taken; known already: %3, not of production: %4.")
                                      .arg(tr("%n deployment(s)", nullptr, report.deployments),
                                           tr("%n incident(s)", nullptr, report.incidents))
                                      .arg(report.unchanged)
                                      .arg(report.left),
                          .json = {{u"deployments"_s, report.deployments},
                                   {u"incidents"_s, report.incidents},
                                   {u"unchanged"_s, report.unchanged},
                                   {u"left_out"_s, report.left}}};
        });
}

Verb &withPeriod(Verb &verb)
{
    return verb.option("--product", "PRODUCT", Value::Product, tr("Only of this product"))
        .option("--from", "TIME", Value::Time, tr("From this day of UTC; without: 90 days before the end"))
        .option("--to", "TIME", Value::Time, tr("To this day of UTC, which counts whole; without: today"));
}

} // namespace delivery_verbs
} // namespace

void addDelivery(CommandTree &tree)
{
    using namespace delivery_verbs;
    Verb metrics = tree.single("dora", tr("The five metrics of delivery, and the period before"));
    withPeriod(metrics).flag("--definitions", tr("Says how each is computed")).byAnybody().does(dora);
    tree.noun("delivery", tr("What was delivered, and what the metrics are made of"));
    tree.verb("import",
              tr("Takes deployments, commits and incidents from a CSV or JSON file; what is known is changed"))
        .argument("FILE", Value::File, tr("As the handbook describes it; - is standard input"))
        .option("--product", "PRODUCT", Value::Product, tr("Of entries that name none"))
        .does(import);
    Verb lists = tree.verb("list", tr("The list behind a number"));
    withPeriod(lists.wordArgument("LIST", listNames(), tr("Which one")))
        .flag("--csv", tr("As CSV"))
        .byAnybody()
        .does(list);
    tree.verb("compare", tr("Two releases side by side"))
        .argument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .argument("OTHER", Value::Release, tr("The other one"))
        .flag("--csv", tr("As CSV"))
        .byAnybody()
        .does(compare);
    tree.verb("proposals", tr("Incidents without a confirmed cause, with the deployment that may be it"))
        .option("--window", "LENGTH", Value::Text, tr("How long after a deployment; without: 24h"))
        .byAnybody()
        .does(proposals);
    tree.verb("attribute", tr("Confirms which deployment caused an incident; without --deployment: none did"))
        .argument("INCIDENT", Value::Incident, tr("Id, or a part of its title"))
        .option("--deployment", "ID", Value::Text, tr("The one that did"))
        .option("--note", "TEXT", Value::Text, tr("Why"))
        .does(attribute);
}

} // namespace slipway::ctl
