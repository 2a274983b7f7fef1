// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/notice_text.h"

#include "core/base/tr.h"
#include "core/incidents/notice_rules.h"
#include "service/templating/text_templates.h"
#include "storage/repositories/pipeline_repository.h"

#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

const QString kDeploymentPhase = u"deployment"_s;

/// As people of that zone read it, with what their clocks are called that day.
QString readersTime(Instant at, const QByteArray &zone)
{
    return QLocale().toString(inZone(at, zone), QLocale::ShortFormat) + u' ' + zoneAbbreviation(at, zone);
}

/// Only values are filled in: tags can read files and run loops, a notice needs neither.
Result<QString> filledNotice(const QString &text, const QVariantHash &values, const QString &where)
{
    static const QRegularExpression valueTag(uR"(\{\{\s*([A-Za-z_.]+)[^{}]*\}\})"_s);
    QString rest = text;
    rest.remove(valueTag);
    QString why;
    if (text.contains(u"{%"_s) || text.contains(u"{#"_s) || rest.contains(u"{{"_s) || rest.contains(u"}}"_s))
        why = tr("Only values like {{ product }} are filled in.");
    for (const auto &match : valueTag.globalMatch(text))
        if (!values.contains(match.captured(1)))
            why = tr("There is no value “%1”. There are: %2.")
                      .arg(match.captured(1), QStringList(values.keys()).join(u", "_s));
    if (!why.isEmpty())
        return failure(ErrorKind::BadInput, tr("The %1 is no template. %2").arg(where, why), where);
    auto filled = textTemplates().filled(text, values);
    if (!filled)
        return failure(ErrorKind::BadInput, tr("The %1 is no template. %2").arg(where, filled.error()), where);
    return std::move(*filled);
}

} // namespace

TimeSpan plannedMaintenance(const ReleasePlan &plan, EnvironmentId environment)
{
    for (const Booking &each : plan.bookings)
        if (each.environment == environment)
            return each.span;
    if (const Phase *phase = plan.phaseByKey(kDeploymentPhase); phase && !phase->span.isEmpty())
        return phase->span;
    return {plan.release.ship, plan.release.ship + std::chrono::hours(1)};
}

Result<TimeSpan> maintenanceSpan(CommandContext &context, const ReleasePlan &plan, EnvironmentId environment,
                                 NoticeStage stage)
{
    TimeSpan span = plannedMaintenance(plan, environment);
    if (stage == NoticeStage::Scheduled)
        return span;
    const auto deployments = storage::deploymentsOf(context.transaction(), plan.release.id);
    if (!deployments)
        return std::unexpected(deployments.error());
    for (const Deployment &each : *deployments) {
        if (each.environment != environment)
            continue;
        const auto length = span.to - span.from;
        span.from = each.startedAt;
        if (stage == NoticeStage::Completed && each.finishedAt && *each.finishedAt > span.from)
            span.to = *each.finishedAt;
        else if (span.to <= span.from)
            span.to = span.from + length;
        break;
    }
    return span;
}

Result<NoticeText> fillNotice(CommandContext &context, const MaintenanceNotice &notice, const ReleasePlan &plan,
                              const QString &environment, const QString &subject, const QString &body)
{
    const auto product = context.get(plan.release.product);
    if (!product)
        return std::unexpected(product.error());
    const QVariantHash values{{u"product"_s, product->name},
                              {u"version"_s, plan.release.version},
                              {u"environment"_s, environment},
                              {u"begin"_s, readersTime(notice.span.from, notice.zone)},
                              {u"end"_s, readersTime(notice.span.to, notice.zone)},
                              {u"zone"_s, QString::fromUtf8(notice.zone.isEmpty() ? "UTC" : notice.zone)},
                              {u"stage"_s, stageWord(notice.stage)}};
    const auto head = filledNotice(subject.isEmpty() ? subjectTemplate(notice.stage) : subject, values, tr("subject"));
    if (!head)
        return std::unexpected(head.error());
    return filledNotice(body.isEmpty() ? bodyTemplate(notice.stage) : body, values, tr("text of the notice"))
        .transform([&](const QString &text) { return NoticeText{head->simplified(), text.trimmed()}; });
}

QByteArray noticePayload(const MaintenanceNotice &notice, const QString &release, const QString &environment)
{
    return QJsonDocument(QJsonObject{{u"event"_s, u"maintenance_notice"_s},
                                     {u"id"_s, notice.id.toString()},
                                     {u"stage"_s, toText(notice.stage)},
                                     {u"subject"_s, notice.subject},
                                     {u"text"_s, notice.body},
                                     {u"release"_s, release},
                                     {u"environment"_s, environment},
                                     {u"from"_s, toRfc3339(notice.span.from)},
                                     {u"to"_s, toRfc3339(notice.span.to)},
                                     {u"zone"_s, QString::fromUtf8(notice.zone)},
                                     {u"is_reminder"_s, notice.reminderOf.has_value()}})
        .toJson(QJsonDocument::Compact);
}

formats::MailDraft noticeMail(const MaintenanceNotice &notice, const QStringList &recipients)
{
    return {.from = {},
            .to = recipients,
            .subject = notice.subject,
            .body = notice.body,
            .id = notice.id.toString(),
            .at = notice.sentAt.value_or(notice.draftedAt)};
}

} // namespace slipway::service
