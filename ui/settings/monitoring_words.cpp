// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/monitoring_words.h"

#include "core/base/tr.h"
#include "core/monitoring/deployment_silences.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

QString sourceName(MonitoringKind kind)
{
    if (kind == MonitoringKind::Prometheus)
        return u"Prometheus"_s;
    return kind == MonitoringKind::File ? tr("Files") : sourceWord(kind);
}

QString sourceWord(MonitoringKind kind)
{
    switch (kind) {
    case MonitoringKind::Prometheus: return tr("Prometheus, Thanos, Mimir, VictoriaMetrics");
    case MonitoringKind::Alertmanager: return u"Alertmanager"_s;
    case MonitoringKind::Nagios: return u"Nagios"_s;
    case MonitoringKind::Icinga: return u"Icinga 2"_s;
    case MonitoringKind::File: break;
    }
    return tr("Files: CSV or OpenMetrics");
}

QString placeHint(MonitoringKind kind)
{
    switch (kind) {
    case MonitoringKind::Prometheus:
        return tr("As https://prometheus.example.org, with the path of a tenant where there is one.");
    case MonitoringKind::Alertmanager: return tr("As https://alertmanager.example.org");
    case MonitoringKind::Nagios:
        return tr("Up to the folder of its CGIs, as https://nagios.example.org/nagios/cgi-bin");
    case MonitoringKind::Icinga: return tr("Of its API, as https://icinga.example.org:5665");
    case MonitoringKind::File: break;
    }
    return tr("Path of a file, or of a folder whose files are read.");
}

QString linesOfSilences(const MonitoringConnection &connection)
{
    QStringList lines;
    const auto texts = silenceTexts(connection);
    for (auto each = texts.begin(); each != texts.end(); ++each)
        lines += each.key() + u": "_s + each->join(u", "_s);
    return lines.join(u'\n');
}

MonitoringConnection withSilenceLines(MonitoringConnection connection, const QString &lines)
{
    const auto before = silenceTexts(connection);
    for (auto each = before.begin(); each != before.end(); ++each)
        connection = withSilences(connection, each.key(), {});
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        const QString environment = colon < 0 ? u"*"_s : line.left(colon).trimmed();
        QStringList texts;
        for (const QString &each : line.sliced(colon + 1).split(u',', Qt::SkipEmptyParts))
            texts += each.trimmed();
        connection = withSilences(connection, environment, texts);
    }
    return connection;
}

} // namespace slipway::ui
