// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/incidents/incident_rules.h"

#include "core/base/title.h"
#include "core/base/tr.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

namespace {

/// A moment in the life of an incident, with the name people know it by.
struct Moment {
    QString what;
    std::optional<Instant> at;
};

} // namespace

IncidentState stateOf(const Incident &incident)
{
    if (incident.resolvedAt)
        return IncidentState::Resolved;
    return incident.mitigatedAt ? IncidentState::Mitigated : IncidentState::Open;
}

bool isUnderWay(const Incident &incident)
{
    return stateOf(incident) != IncidentState::Resolved;
}

Instant beganAt(const Incident &incident)
{
    return incident.startedAt.value_or(incident.detectedAt);
}

Result<> checkIncident(const Incident &incident, Instant now)
{
    if (incident.title.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("An incident needs a title."), u"title"_s);
    const std::array moments{
        Moment{tr("it began"), incident.startedAt}, Moment{tr("it was detected"), incident.detectedAt},
        Moment{tr("it was mitigated"), incident.mitigatedAt}, Moment{tr("it was resolved"), incident.resolvedAt}};
    const Moment *last = nullptr;
    for (const Moment &each : moments) {
        if (!each.at)
            continue;
        if (*each.at > now)
            return failure(ErrorKind::BadInput,
                           tr("The time at which %1 lies in the future: %2.").arg(each.what, toRfc3339(*each.at)));
        if (last && *each.at < *last->at)
            return failure(ErrorKind::BadInput,
                           tr("The times contradict each other: %1 at %2, but %3 at %4.")
                               .arg(last->what, toRfc3339(*last->at), each.what, toRfc3339(*each.at)));
        last = &each;
    }
    return {};
}

Result<Incident> advanced(Incident incident, IncidentState to, Instant at)
{
    const IncidentState now = stateOf(incident);
    if (now == to)
        return failure(ErrorKind::NotAllowed, tr("The incident is %1 already.").arg(stateWord(to)));
    switch (to) {
    case IncidentState::Open:
        incident.mitigatedAt.reset();
        incident.resolvedAt.reset();
        incident.waiver.clear();
        incident.waivedBy.reset();
        break;
    case IncidentState::Mitigated:
        if (now == IncidentState::Resolved)
            return failure(ErrorKind::NotAllowed, tr("The incident is resolved. Reopen it first."));
        incident.mitigatedAt = at;
        break;
    case IncidentState::Resolved: incident.resolvedAt = at; break;
    }
    return incident;
}

const Incident *openedBySameAlert(const std::vector<Incident> &incidents, const QString &fingerprint)
{
    if (fingerprint.isEmpty())
        return nullptr;
    const auto found = std::ranges::find_if(
        incidents, [&](const Incident &each) { return each.fingerprint == fingerprint && isUnderWay(each); });
    return found == incidents.end() ? nullptr : &*found;
}

std::vector<const Incident *> blockingClose(const std::vector<Incident> &incidents)
{
    std::vector<const Incident *> blocking;
    for (const Incident &each : incidents)
        if (isUnderWay(each) && each.waiver.isEmpty())
            blocking.push_back(&each);
    return blocking;
}

QString fingerprintOf(const Labels &labels)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Lengths go along, so that nothing of one text can pass for the next one.
    const auto add = [&](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
    };
    for (auto each = labels.begin(); each != labels.end(); ++each) {
        add(each.key());
        add(each.value());
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

Severity proposedSeverity(const Labels &labels)
{
    const QString word = labels.value(u"severity"_s).toLower();
    if (const auto given = fromText<Severity>(word))
        return *given;
    if (word == u"emergency" || word == u"disaster")
        return Severity::Sev1;
    if (word == u"critical" || word == u"page" || word == u"error")
        return Severity::Sev2;
    if (word == u"info" || word == u"notice" || word == u"low" || word == u"none")
        return Severity::Sev4;
    return Severity::Sev3;
}

QString proposedTitle(const Labels &labels, const Labels &annotations)
{
    for (const QString &key : {u"summary"_s, u"title"_s, u"message"_s})
        if (const QString text = annotations.value(key).simplified(); !text.isEmpty())
            return fittingTitle(text);
    const QString name = labels.value(u"alertname"_s);
    for (const QString &key : {u"instance"_s, u"host"_s, u"service"_s, u"job"_s})
        if (const QString where = labels.value(key); !where.isEmpty())
            return fittingTitle(name.isEmpty() ? where : tr("%1 on %2", "alert on instance").arg(name, where));
    return name.isEmpty() ? tr("Alert") : fittingTitle(name);
}

QString stateWord(IncidentState state)
{
    switch (state) {
    case IncidentState::Open: return tr("open");
    case IncidentState::Mitigated: return tr("mitigated");
    case IncidentState::Resolved: return tr("resolved");
    }
    return {};
}

QString severityWord(Severity severity)
{
    return tr("Sev %1", "severity of an incident").arg(static_cast<int>(severity) + 1);
}

QString eventWord(IncidentEvent::Kind kind)
{
    using enum IncidentEvent::Kind;
    switch (kind) {
    case Note: return tr("Note", "of an incident");
    case Mitigated: return tr("Mitigated");
    case Resolved: return tr("Resolved");
    case Reopened: return tr("Opened again");
    case AlertFired: return tr("Alert fired");
    case AlertResolved: return tr("Alert ended");
    case SeverityChanged: return tr("Severity changed");
    case Linked: return tr("Linked");
    case Waived: return tr("May be closed with");
    }
    return {};
}

} // namespace slipway
