// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/nagios/nagios_values.h"

#include "core/base/tr.h"
#include "monitoring/json_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::nagios {

namespace {

CheckState::Status statusOf(const QString &word)
{
    using enum CheckState::Status;
    if (word == "ok"_L1 || word == "up"_L1)
        return Ok;
    if (word == "warning"_L1)
        return Warning;
    if (word == "critical"_L1 || word == "down"_L1)
        return Critical;
    if (word == "unreachable"_L1)
        return Unreachable;
    return word == "pending"_L1 ? Pending : Unknown;
}

CheckState checkFrom(const QJsonObject &object)
{
    CheckState check;
    const bool isChecked = object.value("has_been_checked"_L1).toBool();
    check.status = isChecked ? statusOf(object.value("status"_L1).toString()) : CheckState::Status::Pending;
    check.isHard = object.value("state_type"_L1) == "hard"_L1;
    if (isChecked) // in a hard state `last_hard_state` may be of one check ago
        check.lastHard = check.isHard ? check.status : statusOf(object.value("last_hard_state"_L1).toString());
    check.isInDowntime = object.value("scheduled_downtime_depth"_L1).toInt() > 0;
    check.isAcknowledged = object.value("problem_has_been_acknowledged"_L1).toBool();
    check.attempt = object.value("current_attempt"_L1).toInt();
    check.mostAttempts = object.value("max_attempts"_L1).toInt();
    check.output = object.value("plugin_output"_L1).toString();
    check.performanceData = object.value("perf_data"_L1).toString();
    check.lastCheck = millisecondsInstant(object.value("last_check"_L1));
    check.lastChange = millisecondsInstant(object.value("last_state_change"_L1));
    return check;
}

QString firstMatch(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).captured(1).simplified();
}

QString refusalIn(const QString &page)
{
    static const QRegularExpression message(u"CLASS='errorMessage'>([^<]*)<"_s);
    static const QRegularExpression plain(u"<p>Error: ([^<]*)<"_s);
    const QString text = firstMatch(message, page);
    return text.isEmpty() ? firstMatch(plain, page) : text;
}

} // namespace

Result<QJsonObject> dataOf(const QJsonObject &answer)
{
    const QJsonObject result = answer.value("result"_L1).toObject();
    if (!result.contains("type_code"_L1))
        return failure(ErrorKind::Remote, slipway::tr("The answer is not that of Nagios Core 4. The address of the "
                                                      "connection ends at the folder of its CGIs, as in "
                                                      "https://nagios.example/cgi-bin/nagios4."));
    constexpr int kBadValue = 6;
    const int code = result.value("type_code"_L1).toInt();
    if (code == 0)
        return answer.value("data"_L1).toObject();
    return failure(code == kBadValue ? ErrorKind::NotFound : ErrorKind::Remote,
                   slipway::tr("Nagios refuses: %1").arg(result.value("message"_L1).toString()), {},
                   result.value("type_text"_L1).toString());
}

std::vector<CheckState> hostsFrom(const QJsonObject &data)
{
    std::vector<CheckState> hosts;
    const QJsonObject list = data.value("hostlist"_L1).toObject();
    for (auto it = list.begin(); it != list.end(); ++it) {
        CheckState host = checkFrom(it.value().toObject());
        host.host = it.key();
        hosts.push_back(std::move(host));
    }
    return hosts;
}

std::vector<CheckState> servicesFrom(const QJsonObject &data)
{
    std::vector<CheckState> services;
    const QJsonObject list = data.value("servicelist"_L1).toObject();
    for (auto host = list.begin(); host != list.end(); ++host) {
        const QJsonObject ofHost = host.value().toObject();
        for (auto it = ofHost.begin(); it != ofHost.end(); ++it) {
            CheckState service = checkFrom(it.value().toObject());
            service.host = host.key();
            service.service = it.key();
            services.push_back(std::move(service));
        }
    }
    return services;
}

std::vector<Silence> downtimesFrom(const QJsonObject &data, Instant now)
{
    std::vector<Silence> downtimes;
    const QJsonObject list = data.value("downtimelist"_L1).toObject();
    for (auto it = list.begin(); it != list.end(); ++it) {
        const QJsonObject each = it.value().toObject();
        Silence downtime;
        downtime.id = it.key();
        downtime.host = each.value("host_name"_L1).toString();
        downtime.service = each.value("service_description"_L1).toString();
        downtime.withServices = false;
        downtime.startsAt = millisecondsInstant(each.value("start_time"_L1)).value_or(Instant{});
        downtime.endsAt = millisecondsInstant(each.value("end_time"_L1)).value_or(Instant{});
        downtime.createdBy = each.value("author"_L1).toString();
        downtime.comment = each.value("comment"_L1).toString();
        if (downtime.endsAt <= now)
            downtime.state = Silence::State::Expired;
        else if (each.value("is_in_effect"_L1).toBool())
            downtime.state = Silence::State::Active;
        downtimes.push_back(std::move(downtime));
    }
    return downtimes;
}

QString storedComment(const QString &comment)
{
    static const QRegularExpression accents(u"\\p{M}+"_s, QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression brackets(u"[<>]"_s);
    static const QRegularExpression endings(u"[;\\r\\n]"_s);
    static const QRegularExpression beyond(u"[^\\x00-\\x7f]"_s);
    return comment.normalized(QString::NormalizationForm_KD)
        .remove(accents)
        .replace(beyond, u"?"_s)
        .remove(brackets)
        .replace(endings, u" "_s);
}

CommandPage commandPage(const QByteArray &html)
{
    const QString page = QString::fromUtf8(html);
    if (page.contains("successfully submitted"_L1))
        return {.outcome = CommandPage::Outcome::Taken, .text = {}};
    CommandPage refused{.outcome = CommandPage::Outcome::Refused, .text = refusalIn(page)};
    if (refused.text.contains("not authorized"_L1))
        refused.outcome = CommandPage::Outcome::NotAllowed;
    else if (refused.text.contains("CSRF"_L1))
        refused.outcome = CommandPage::Outcome::WrongToken;
    return refused;
}

Result<CommandForm> commandForm(const QByteArray &html)
{
    static const QRegularExpression token(u"NAME='nagFormId' VALUE='([^']*)'"_s);
    static const QRegularExpression start(u"NAME='start_time' VALUE='([^']*)'"_s);
    const QString page = QString::fromUtf8(html);
    CommandForm form{.token = firstMatch(token, page), .now = firstMatch(start, page)};
    if (form.token.isEmpty())
        return failure(ErrorKind::NotAllowed,
                       slipway::tr("Nagios gives no form for commands: %1").arg(refusalIn(page)));
    return form;
}

std::optional<WallClock> WallClock::from(const QString &prefilled, Instant now, const QByteArray &zone)
{
    const qint64 nowMs = toUnixMilliseconds(now);
    std::optional<WallClock> best;
    for (const QString &format :
         {u"yyyy-MM-dd HH:mm:ss"_s, u"yyyy-MM-ddTHH:mm:ss"_s, u"MM-dd-yyyy HH:mm:ss"_s, u"dd-MM-yyyy HH:mm:ss"_s})
    {
        QDateTime time = QDateTime::fromString(prefilled, format);
        if (!time.isValid())
            continue;
        time.setTimeZone(QTimeZone::UTC);
        // Zones differ from UTC by whole quarters of an hour; what is more is the age of the page.
        constexpr qint64 kQuarter = 15 * 60 * 1000;
        const qint64 quarters = std::llround(static_cast<double>(time.toMSecsSinceEpoch() - nowMs) / kQuarter);
        WallClock clock;
        clock.m_format = format;
        clock.m_offset = std::chrono::milliseconds(quarters * kQuarter);
        if (!best || std::chrono::abs(clock.m_offset) < std::chrono::abs(best->m_offset))
            best = clock;
    }
    for (const QByteArray &each : {zone, QTimeZone::systemTimeZoneId()})
        if (best && best->m_zone.isEmpty() && isZoneName(each)
            && std::chrono::seconds(inZone(now, each).offsetFromUtc()) == best->m_offset)
            best->m_zone = each;
    return best;
}

std::optional<TimeSpan> WallClock::repeated(Instant at) const
{
    constexpr std::chrono::hours kLongestChange{3};
    const auto dateTime = [](Instant time) {
        return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(time), QTimeZone::UTC);
    };
    const QTimeZone &zone = zoneNamed(m_zone);
    for (const auto &change : zone.transitions(dateTime(at - kLongestChange), dateTime(at + kLongestChange))) {
        const Instant changes = fromDateTime(change.atUtc);
        const std::chrono::seconds back{zone.offsetFromUtc(dateTime(changes - std::chrono::seconds(1)))
                                        - change.offsetFromUtc};
        const TimeSpan both{changes - back, changes + back};
        if (back.count() > 0 && both.contains(at))
            return both;
    }
    return std::nullopt;
}

TimeSpan WallClock::clear(TimeSpan span) const
{
    if (m_zone.isEmpty())
        return span;
    if (const auto twice = repeated(span.from))
        span.from = twice->from - std::chrono::seconds(1);
    if (const auto twice = repeated(span.to))
        span.to = twice->to;
    return span;
}

QString WallClock::write(Instant at) const
{
    if (!m_zone.isEmpty())
        return inZone(at, m_zone).toString(m_format);
    return QDateTime::fromMSecsSinceEpoch(toUnixMilliseconds(at + m_offset), QTimeZone::UTC).toString(m_format);
}

} // namespace slipway::monitoring::nagios
