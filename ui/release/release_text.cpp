// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/release_text.h"

#include "core/base/time_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace slipway::ui::release_text {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ReleaseText", text);
}

QString zoneShort(Instant at, const QByteArray &zone)
{
    return zoneNamed(zone).abbreviation(inZone(at, zone));
}

QString words(QString name)
{
    return name.replace(u'_', u' ');
}

} // namespace

QString when(Instant at, const QByteArray &zone)
{
    return timeText(at, zone) + u' ' + zoneShort(at, zone);
}

QString exact(Instant at, const QByteArray &zone)
{
    const QDateTime local = inZone(at, zone);
    return u"%1 %2 (%3)"_s.arg(QLocale().toString(local, u"dddd, d MMMM yyyy HH:mm:ss"_s), QString::fromLatin1(zone),
                               zoneShort(at, zone));
}

QString age(Instant since, Instant now)
{
    using namespace std::chrono;
    const auto minutes = duration_cast<std::chrono::minutes>(abs(now - since)).count();
    if (minutes < 60)
        return tr("%1 min").arg(minutes);
    if (minutes < 24 * 60)
        return tr("%1 h").arg(minutes / 60);
    return tr("%1 d").arg(minutes / (24 * 60));
}

QString relative(Instant at, Instant now)
{
    if (std::chrono::abs(now - at) < std::chrono::minutes(1))
        return tr("now");
    return at > now ? tr("in %1").arg(age(at, now)) : tr("%1 ago").arg(age(at, now));
}

QString due(Instant at, const QByteArray &zone, Instant now)
{
    if (at < now)
        return tr("%1 overdue").arg(age(at, now));
    if (dayIn(at, zone) == dayIn(now, zone))
        return tr("today %1").arg(inZone(at, zone).time().toString(u"HH:mm"_s));
    return timeText(at, zone);
}

QString shortHash(const QString &hash, int groups)
{
    QStringList parts;
    for (int i = 0; i < groups && i * 4 < hash.size(); ++i)
        parts.append(hash.mid(i * 4, 4));
    return parts.join(u' ');
}

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {u"state"_s, QT_TRANSLATE_NOOP("ReleaseText", "State")},
        {u"title"_s, QT_TRANSLATE_NOOP("ReleaseText", "Title")},
        {u"owner"_s, QT_TRANSLATE_NOOP("ReleaseText", "Owner")},
        {u"due"_s, QT_TRANSLATE_NOOP("ReleaseText", "Due")},
        {u"due_rule"_s, QT_TRANSLATE_NOOP("ReleaseText", "Due rule")},
        {u"dueRule"_s, QT_TRANSLATE_NOOP("ReleaseText", "Due rule")},
        {u"reason"_s, QT_TRANSLATE_NOOP("ReleaseText", "Reason")},
        {u"ship"_s, QT_TRANSLATE_NOOP("ReleaseText", "Ship date")},
        {u"start"_s, QT_TRANSLATE_NOOP("ReleaseText", "Start")},
        {u"at"_s, QT_TRANSLATE_NOOP("ReleaseText", "Date")},
        {u"value"_s, QT_TRANSLATE_NOOP("ReleaseText", "Value")},
        {u"evidence"_s, QT_TRANSLATE_NOOP("ReleaseText", "Evidence")},
        {u"threshold"_s, QT_TRANSLATE_NOOP("ReleaseText", "Threshold")},
        {u"scope"_s, QT_TRANSLATE_NOOP("ReleaseText", "Scope")},
        {u"notes"_s, QT_TRANSLATE_NOOP("ReleaseText", "Release notes")},
        {u"required"_s, QT_TRANSLATE_NOOP("ReleaseText", "Required")},
        {u"environment"_s, QT_TRANSLATE_NOOP("ReleaseText", "Environment")},
        {u"coordinator"_s, QT_TRANSLATE_NOOP("ReleaseText", "Coordinator")},
    };
    const auto found = names.find(field);
    return found == names.end() ? words(field) : tr(*found);
}

QString plain(const QString &text)
{
    return text.toHtmlEscaped();
}

} // namespace slipway::ui::release_text
