// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/monitoring_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/monitoring_wiring.h"
#include "core/base/duration_text.h"
#include "core/monitoring/deployment_silences.h"

#include <QLocale>

namespace slipway::ctl {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {
namespace monitor_verbs {

/// A range has as many points unless a step is given.
constexpr int kUsualPoints = 240;
constexpr milliseconds kShortestStep{15'000};

Result<std::optional<milliseconds>> givenDuration(Call &call, const char *option)
{
    const auto text = call.given(option);
    if (!text)
        return std::nullopt;
    const auto length = durationFrom(*text);
    if (!length || length->count() <= 0)
        return failure(ErrorKind::BadInput, tr("“%1” is no duration. Write 15s, 5m, 2h or 7d.").arg(*text),
                       QString::fromLatin1(option));
    return *length;
}

/// The range that was asked for; nothing: one instant.
Result<std::optional<RangeQuery>> givenRange(Call &call)
{
    const auto range = givenDuration(call, "--range");
    const auto step = givenDuration(call, "--step");
    const auto from = call.maybeTime("--from", call.zone());
    const auto to = call.maybeTime("--to", call.zone());
    if (!range || !step)
        return std::unexpected(range ? step.error() : range.error());
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    if (!*from && !*range) {
        if (*to || *step)
            return failure(ErrorKind::BadInput, tr("--to and --step belong to a range: give --from or --range, too."));
        return std::nullopt;
    }
    const Instant end = to->value_or(call.session().now());
    const TimeSpan span{*from ? **from : end - **range, end};
    if (span.isEmpty())
        return failure(ErrorKind::BadInput, tr("The range ends before it begins."));
    return RangeQuery{call.text("EXPR"), span.from, span.to,
                      step->value_or(chartStep(span, kUsualPoints, kShortestStep))};
}

QString shapeWord(QueryAnswer::Shape shape)
{
    switch (shape) {
    case QueryAnswer::Shape::Vector: return u"vector"_s;
    case QueryAnswer::Shape::Matrix: return u"matrix"_s;
    case QueryAnswer::Shape::Scalar: return u"scalar"_s;
    case QueryAnswer::Shape::Text: break;
    }
    return u"string"_s;
}

QString valuesText(const QueryAnswer &answer, const QByteArray &zone)
{
    if (answer.shape == QueryAnswer::Shape::Text)
        return plain(answer.text);
    if (answer.shape != QueryAnswer::Shape::Matrix) {
        Table table({tr("SERIES"), tr("VALUE")});
        for (const Series &each : answer.series)
            table.add({labelsText(each.labels), each.values.empty() ? QString() : sampleText(each.values.back())});
        return table.text(tr("No data."));
    }
    QStringList lines;
    for (const Series &each : answer.series) {
        lines += plain(labelsText(each.labels));
        for (std::size_t i = 0; i < each.times.size(); ++i)
            lines +=
                u"  %1  %2"_s.arg(inZone(fromUnixMilliseconds(each.times[i]), zone).toString(u"yyyy-MM-dd HH:mm:ss"_s),
                                  sampleText(each.values[i]));
    }
    return lines.isEmpty() ? tr("No data.") : lines.join(u'\n');
}

Answer answerFor(const QueryAnswer &answer, const std::optional<RangeQuery> &range, const std::optional<Instant> &at,
                 const QString &expression, const QByteArray &zone)
{
    const QJsonObject query{
        {u"expression"_s, expression},
        {u"at"_s, orNull(at)},
        {u"from"_s, range ? QJsonValue(toRfc3339(range->from)) : QJsonValue()},
        {u"to"_s, range ? QJsonValue(toRfc3339(range->to)) : QJsonValue()},
        {u"step"_s, range ? QJsonValue(static_cast<double>(range->step.count()) / 1000) : QJsonValue()}};
    Answer told{.text = valuesText(answer, zone),
                .json = {{u"query"_s, query},
                         {u"result_type"_s, shapeWord(answer.shape)},
                         {u"series"_s, jsonList(answer.series, seriesJson)},
                         {u"text"_s, orNull(answer.text)},
                         {u"warnings"_s, QJsonArray::fromStringList(answer.warnings + answer.infos)}}};
    told.warnings = answer.warnings + answer.infos;
    if (!answer.histograms.empty())
        told.warnings += tr("%n native histogram(s) are not shown; ask for histogram_quantile() of them.", nullptr,
                            static_cast<int>(answer.histograms.size()));
    return told;
}

Result<Answer> query(Call &call)
{
    const auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    const auto range = givenRange(call);
    const auto at = call.maybeTime("--at", call.zone());
    if (!connection || !range)
        return std::unexpected(connection ? range.error() : connection.error());
    if (!at)
        return std::unexpected(at.error());
    if (*at && *range)
        return failure(ErrorKind::BadInput, tr("Give either --at, or a range."));
    const auto desk = wiring::makeMonitoringDesk(call.session());
    auto answer = *range ? waitedFor(desk->range(connection->id, **range))
                         : waitedFor(desk->instant(connection->id, call.text("EXPR"), *at));
    if (!answer)
        return std::unexpected(answer.error());
    return answerFor(*answer, *range, *at, call.text("EXPR"), call.zone());
}

Result<std::vector<LabelMatcher>> givenMatchers(Call &call)
{
    std::vector<LabelMatcher> matchers;
    for (const QString &each : call.all("--match")) {
        auto matcher = labelMatcher(each);
        if (!matcher)
            return std::unexpected(matcher.error());
        matchers.push_back(std::move(*matcher));
    }
    return matchers;
}

Result<Answer> alerts(Call &call)
{
    const auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    const auto matchers = givenMatchers(call);
    if (!connection || !matchers)
        return std::unexpected(connection ? matchers.error() : connection.error());
    const auto desk = wiring::makeMonitoringDesk(call.session());
    return waitedFor(desk->alerts(connection->id, *matchers)).transform([&](const std::vector<Alert> &found) {
        Table table({tr("ALERT"), tr("STATE"), tr("SINCE"), tr("LABELS")});
        for (const Alert &each : found) {
            auto labels = each.labels;
            const QString name = labels.take(u"alertname"_s);
            table.add({name, alertStateWord(each.state), wallText(each.startsAt, call.zone()), labelsText(labels)});
        }
        return Answer{.text = table.text(tr("No alert fires.")), .json = {{u"alerts"_s, jsonList(found, alertJson)}}};
    });
}

Result<Answer> checks(Call &call)
{
    const auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    CheckFilter filter;
    filter.hosts = call.all("--host");
    filter.services = call.all("--service");
    filter.onlyBad = call.has("--bad");
    const auto desk = wiring::makeMonitoringDesk(call.session());
    return waitedFor(desk->checks(connection->id, filter)).transform([](const std::vector<CheckState> &found) {
        Table table({tr("HOST"), tr("SERVICE"), tr("STATUS"), tr("BELIEVED"), tr("DOWNTIME"), tr("OUTPUT")});
        for (const CheckState &each : found)
            table.add({each.host, each.service, checkStatusWord(each.status), checkStatusWord(each.lastHard),
                       each.isInDowntime ? tr("yes") : QString(), each.output});
        return Answer{.text = table.text(tr("No such host or service.")),
                      .json = {{u"checks"_s, jsonList(found, checkJson)}}};
    });
}

Result<Answer> silences(Call &call)
{
    const auto connection = call.queries().findMonitoringConnection(call.text("CONNECTION"));
    if (!connection)
        return std::unexpected(connection.error());
    const auto desk = wiring::makeMonitoringDesk(call.session());
    return waitedFor(desk->silences(connection->id)).transform([&](std::vector<Silence> found) {
        if (!call.has("--all"))
            std::erase_if(found, [](const Silence &each) { return each.state == Silence::State::Expired; });
        Table table({tr("WHAT"), tr("STATE"), tr("UNTIL"), tr("BY"), tr("COMMENT"), tr("ID")});
        for (const Silence &each : found) {
            QStringList what;
            for (const LabelMatcher &matcher : each.matchers)
                what += toText(matcher);
            if (!each.host.isEmpty())
                what += each.service.isEmpty() ? each.host : each.host + u'/' + each.service;
            table.add({what.join(u", "_s), silenceStateWord(each.state), wallText(each.endsAt, call.zone()),
                       each.createdBy, each.comment, each.id});
        }
        return Answer{.text = table.text(tr("Nothing is silenced.")),
                      .json = {{u"silences"_s, jsonList(found, silenceJson)}}};
    });
}

Result<Answer> cache(Call &call)
{
    const auto desk = wiring::makeMonitoringDesk(call.session());
    if (call.has("--limit")) {
        const auto bytes = givenBytes(call.text("--limit"));
        if (!bytes)
            return std::unexpected(bytes.error());
        if (const auto done = waitedFor(desk->setCacheLimit(*bytes)); !done)
            return std::unexpected(done.error());
    }
    if (call.has("--clear"))
        if (const auto done = waitedFor(desk->clearCache()); !done)
            return std::unexpected(done.error());
    return waitedFor(desk->cacheUse()).transform([&](const service::SampleCacheUse &use) {
        const QLocale locale;
        QStringList lines{tr("%1 of %2 used by %n series", nullptr, use.series)
                              .arg(locale.formattedDataSize(use.bytes), locale.formattedDataSize(use.limit))};
        if (use.keptBytes > 0)
            lines += tr("%1 of it kept with releases, whatever the limit").arg(locale.formattedDataSize(use.keptBytes));
        if (use.oldest)
            lines += tr("since %1").arg(wallText(*use.oldest, call.zone()));
        return Answer{.text = lines.join(u'\n'),
                      .json = {{u"cache"_s, QJsonObject{{u"bytes"_s, use.bytes},
                                                        {u"kept_bytes"_s, use.keptBytes},
                                                        {u"limit"_s, use.limit},
                                                        {u"series"_s, use.series},
                                                        {u"oldest"_s, orNull(use.oldest)}}}}};
    });
}

} // namespace monitor_verbs
} // namespace

void addMonitor(CommandTree &tree)
{
    using namespace monitor_verbs;
    tree.noun("monitor", tr("Metrics, alerts and states of hosts"));
    tree.verb(
            "query",
            tr("Asks for values, now or over a time; exit status 2 names the place of a mistake in the query, 4: not reached"))
        .argument("CONNECTION", Value::MonitoringConnection, tr("Name or id of a monitoring connection"))
        .argument("EXPR", Value::Text, tr("What is asked, as PromQL; of files a series selector"))
        .option("--at", "TIME", Value::Time, tr("The instant; without: now"))
        .option("--from", "TIME", Value::Time, tr("Begin of a range"))
        .option("--to", "TIME", Value::Time, tr("Its end; without: now"))
        .option("--range", "DURATION", Value::Text, tr("Its length up to its end, as 2h or 7d"))
        .option("--step", "DURATION", Value::Text, tr("Between its points; without: one that gives about 240"))
        .notBoth("--from", "--range")
        .wrongInputIsUsage()
        .byAnybody()
        .does(query);
    tree.verb("alerts", tr("Lists the alerts that fire, silenced ones among them"))
        .argument("CONNECTION", Value::MonitoringConnection, tr("Name or id of a monitoring connection"))
        .manyOption("--match", "MATCHER", Value::Text,
                    tr("Only those with such a label, as service=\"shop\"; may be repeated"))
        .byAnybody()
        .does(alerts);
    tree.verb("checks", tr("Lists states of hosts and services, of Nagios and Icinga"))
        .argument("CONNECTION", Value::MonitoringConnection, tr("Name or id of a monitoring connection"))
        .manyOption("--host", "HOST", Value::Text, tr("Only of these; may be repeated"))
        .manyOption("--service", "SERVICE", Value::Text, tr("Only these; may be repeated"))
        .flag("--bad", tr("Only those that are not well"))
        .byAnybody()
        .does(checks);
    tree.verb("silences", tr("Lists silences and downtimes that are not over"))
        .argument("CONNECTION", Value::MonitoringConnection, tr("Name or id of a monitoring connection"))
        .flag("--all", tr("And those that are, where the server still knows them"))
        .byAnybody()
        .does(silences);
    tree.verb("cache", tr("How much room kept samples take; sets their limit, or drops them"))
        .option("--limit", "SIZE", Value::Text,
                tr("At most so much, as 256M or 1G; what was used longest ago is dropped"))
        .flag("--clear", tr("Drops all that is not kept with a release"))
        .does(cache);
    addMonitorWatch(tree);
}

} // namespace slipway::ctl
