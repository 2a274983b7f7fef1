// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/nagios/nagios_source.h"

#include "core/base/tr.h"
#include "monitoring/check_selection.h"
#include "monitoring/delay.h"
#include "net/limits.h"

#include <QDeadlineTimer>
#include <QPointer>
#include <QScopeGuard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::monitoring::nagios {

namespace {

/// Numbers of commands, from nagios' include/common.h.
const auto kHostDowntime = u"55"_s;
const auto kServiceDowntime = u"56"_s;
const auto kServicesOfHostDowntime = u"86"_s;
const auto kEndHostDowntime = u"78"_s;
const auto kEndServiceDowntime = u"79"_s;

/// Commands are carried out some time after they were taken.
constexpr auto kPatience = 15s;
constexpr auto kPollPause = 150ms;
constexpr auto kTurnPause = 20ms;

std::unexpected<Error> gone()
{
    return failure(ErrorKind::Remote, slipway::tr("The connection was closed meanwhile."));
}

/// Downtimes have whole seconds.
Instant wholeSecond(Instant at)
{
    return std::chrono::floor<std::chrono::seconds>(at);
}

QList<std::pair<QString, QString>> downtimeFields(const Silence &downtime, const WallClock &clock)
{
    return {{u"com_data"_s, downtime.comment},
            {u"com_author"_s, downtime.createdBy},
            {u"start_time"_s, clock.write(downtime.startsAt)},
            {u"end_time"_s, clock.write(downtime.endsAt)},
            {u"fixed"_s, u"1"_s},
            {u"hours"_s, u"1"_s},
            {u"minutes"_s, u"0"_s},
            {u"trigger"_s, u"0"_s},
            {u"childoptions"_s, u"0"_s}};
}

bool isSameDowntime(const Silence &one, const Silence &wanted)
{
    const bool isOfAll = wanted.service.isEmpty() && wanted.withServices;
    return one.host == wanted.host && (isOfAll || one.service == wanted.service) && one.comment == wanted.comment
           && one.endsAt == wholeSecond(wanted.endsAt);
}

} // namespace

NagiosSource::NagiosSource(Access access, QByteArray zone) : HttpSource(std::move(access)), m_zone(std::move(zone)) {}

Abilities NagiosSource::abilities() const
{
    return Abilities{Ability::Checks} | Ability::Silences;
}

QCoro::Task<Result<Probe>> NagiosSource::probe(std::stop_token)
{
    Probe probe{.product = u"Nagios Core"_s, .version = {}, .identity = {}, .abilities = abilities(), .findings = {}};
    const Result<QJsonDocument> answer =
        co_await timed(slipway::tr("Status"), get("/statusjson.cgi", {{u"query"_s, u"programstatus"_s}}), &probe);
    if (!answer)
        co_return std::unexpected(answer.error());
    const Result<QJsonObject> data = dataOf(answer->object());
    if (!data)
        co_return std::unexpected(data.error());
    probe.version = data->value("programstatus"_L1)["version"_L1].toString();
    probe.identity = (*answer)["result"_L1]["user"_L1].toString();
    probe.findings.back().found = probe.product + u' ' + probe.version;
    co_return probe;
}

QCoro::Task<Result<QJsonObject>> NagiosSource::status(Fields query)
{
    query.append({{u"details"_s, u"true"_s}, {u"formatoptions"_s, u"enumerate"_s}});
    const Result<QJsonDocument> answer = co_await http().readJson(get("/statusjson.cgi", query));
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return dataOf(answer->object());
}

QCoro::Task<Result<std::vector<CheckState>>> NagiosSource::checks(CheckFilter filter)
{
    const Result<QJsonObject> hosts = co_await status({{u"query"_s, u"hostlist"_s}});
    if (!hosts)
        co_return std::unexpected(hosts.error());
    const Result<QJsonObject> services = co_await status({{u"query"_s, u"servicelist"_s}});
    if (!services)
        co_return std::unexpected(services.error());
    std::vector<CheckState> all = hostsFrom(*hosts);
    std::ranges::move(servicesFrom(*services), std::back_inserter(all));
    co_return selectedChecks(std::move(all), filter, http().endpoint().base.host());
}

QCoro::Task<Result<std::vector<Silence>>> NagiosSource::silences()
{
    const Result<QJsonObject> data = co_await status({{u"query"_s, u"downtimelist"_s}});
    if (!data)
        co_return std::unexpected(data.error());
    co_return downtimesFrom(*data, net::systemNow() + http().clockOffset());
}

QCoro::Task<Result<CommandForm>> NagiosSource::form(Fields about)
{
    net::Request request = get("/cmd.cgi", about);
    request.accept = "text/html";
    const Result<net::Response> page = co_await http().read(std::move(request));
    if (!page)
        co_return std::unexpected(page.error());
    co_return commandForm(page->body);
}

Result<WallClock> NagiosSource::clockOf(const CommandForm &form)
{
    const Instant now = net::systemNow() + http().clockOffset();
    if (auto clock = WallClock::from(form.now, now, m_zone))
        return *clock;
    return failure(ErrorKind::Remote, slipway::tr("The times of this Nagios cannot be read: %1").arg(form.now));
}

QCoro::Task<Result<>> NagiosSource::command(Fields about, std::optional<Silence> times)
{
    // The token of a form lies in a cookie, of which there is one: commands go one after another.
    const QPointer<NagiosSource> self = this;
    while (m_isCommanding) {
        co_await Delay(kTurnPause);
        if (!self)
            co_return gone();
    }
    m_isCommanding = true;
    const auto isOver = qScopeGuard([self] {
        if (self)
            self->m_isCommanding = false;
    });
    const Result<CommandForm> begun = co_await form(about);
    if (!begun)
        co_return std::unexpected(begun.error());
    Fields fields = about;
    fields.append({{u"cmd_mod"_s, u"2"_s}, {u"nagFormId"_s, begun->token}, {u"btnSubmit"_s, u"Commit"_s}});
    if (times) {
        const auto clock = clockOf(*begun);
        if (!clock)
            co_return std::unexpected(clock.error());
        fields.append(downtimeFields(*times, *clock));
    }
    net::Request request = postForm("/cmd.cgi", fields);
    request.accept = "text/html";
    request.effect = net::Effect::Creating;
    const net::Exchange answer = co_await http().send(std::move(request));
    if (!answer)
        co_return std::unexpected(answer.error().error);
    if (answer->status >= 400)
        co_return std::unexpected(net::statusError(*answer, net::saidBy(*answer)));
    const CommandPage page = commandPage(answer->body);
    if (page.outcome == CommandPage::Outcome::Taken)
        co_return Result<>{};
    if (page.outcome == CommandPage::Outcome::NotAllowed)
        co_return failure(ErrorKind::NotAllowed,
                          slipway::tr("Nagios does not let the account of this connection do that, or "
                                      "knows no such host or service."));
    co_return failure(ErrorKind::BadInput, slipway::tr("Nagios refuses: %1").arg(page.text));
}

QCoro::Task<Result<std::vector<Silence>>> NagiosSource::created(Silence wanted, std::size_t count)
{
    const QPointer<NagiosSource> self = this;
    const QDeadlineTimer deadline(kPatience);
    for (;;) {
        Result<std::vector<Silence>> found = co_await silences();
        if (!found)
            co_return found;
        std::erase_if(*found, [&](const Silence &each) { return !isSameDowntime(each, wanted); });
        if (found->size() >= count)
            co_return found;
        if (deadline.hasExpired())
            co_return failure(ErrorKind::Remote,
                              slipway::tr("Nagios took the downtime but has not set it as asked. Look whether it still "
                                          "carries out commands, and whether the connection names its time zone."));
        co_await Delay(kPollPause);
        if (!self)
            co_return gone();
    }
}

QCoro::Task<Result<std::vector<Silence>>> NagiosSource::silence(Silence wanted)
{
    const QPointer<NagiosSource> self = this;
    wanted.comment = storedComment(wanted.comment);
    if (wanted.host.isEmpty() || wanted.comment.isEmpty() || wholeSecond(wanted.endsAt) <= wanted.startsAt)
        co_return failure(ErrorKind::BadInput,
                          slipway::tr("A downtime needs a host, a comment that says why, and an end after its start."));
    std::size_t count = 1;
    if (wanted.service.isEmpty() && wanted.withServices) {
        const auto ofHost = co_await checks({.hosts = {wanted.host}, .services = {}});
        if (!ofHost)
            co_return std::unexpected(ofHost.error());
        count = ofHost->size();
    }
    Fields about{{u"host"_s, wanted.host}};
    if (!wanted.service.isEmpty())
        about.append({u"service"_s, wanted.service});
    const auto numbered = [&](const QString &number) { return Fields{{u"cmd_typ"_s, number}} + about; };
    const Fields first = numbered(wanted.service.isEmpty() ? kHostDowntime : kServiceDowntime);
    const Result<WallClock> clock =
        (co_await form(first)).and_then([this](const CommandForm &asked) { return clockOf(asked); });
    if (!clock)
        co_return std::unexpected(clock.error());
    const TimeSpan told = clock->clear({wanted.startsAt, wanted.endsAt});
    wanted.startsAt = told.from;
    wanted.endsAt = told.to;
    const Result<> done = co_await command(first, wanted);
    if (!done)
        co_return std::unexpected(done.error());
    if (count > 1) {
        const Result<> forServices = co_await command(numbered(kServicesOfHostDowntime), wanted);
        if (!forServices)
            co_return std::unexpected(forServices.error());
    }
    Result<std::vector<Silence>> known = co_await created(wanted, count);
    if (!known || wanted.id.isEmpty())
        co_return known;
    if (!self)
        co_return gone();
    std::erase_if(*known, [&](const Silence &each) { return each.id == wanted.id; });
    const Result<> replaced = co_await endSilence(wanted);
    if (!replaced)
        co_return std::unexpected(replaced.error());
    co_return known;
}

QCoro::Task<Result<>> NagiosSource::endSilence(Silence silence)
{
    const QPointer<NagiosSource> self = this;
    const QDeadlineTimer deadline(kPatience);
    for (bool isAsked = false;; isAsked = true) {
        const Result<std::vector<Silence>> known = co_await silences();
        if (!known)
            co_return std::unexpected(known.error());
        const auto found = std::ranges::find(*known, silence.id, &Silence::id);
        if (found == known->end())
            co_return Result<>{};
        if (deadline.hasExpired())
            co_return failure(ErrorKind::Remote,
                              slipway::tr("Nagios has not ended the downtime. Look whether it still carries "
                                          "out commands."));
        if (!isAsked) {
            const Result<> asked =
                co_await command({{u"cmd_typ"_s, found->service.isEmpty() ? kEndHostDowntime : kEndServiceDowntime},
                                  {u"down_id"_s, silence.id}},
                                 std::nullopt);
            if (!asked)
                co_return asked;
        }
        co_await Delay(kPollPause);
        if (!self)
            co_return gone();
    }
}

Result<std::unique_ptr<Source>> makeSource(const MonitoringConnection &connection, const net::Secret &secret)
{
    return accessOf(connection, secret).transform([&](Access &&access) -> std::unique_ptr<Source> {
        return std::make_unique<NagiosSource>(std::move(access),
                                              connection.options[u"time_zone"].toString().toLatin1());
    });
}

} // namespace slipway::monitoring::nagios
