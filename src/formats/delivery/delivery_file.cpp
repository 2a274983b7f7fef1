// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/delivery/delivery_file.h"

#include "core/base/tr.h"
#include "formats/table/table.h"
#include "formats/text/source_text.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

constexpr double kLatestSecond = 253'402'300'799.0; ///< of the year 9999
constexpr qsizetype kMostEntries = 2'000'000;

std::optional<Instant> instantFrom(const QString &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    if (isNumber)
        return std::isfinite(seconds) && std::abs(seconds) <= kLatestSecond
                   ? std::optional(fromUnixMilliseconds(std::llround(seconds * 1000)))
                   : std::nullopt;
    const auto time = parseTime(text, "UTC");
    return time ? std::optional(time->at) : std::nullopt;
}

bool isYes(const QString &text)
{
    const QString word = text.trimmed().toLower();
    return word == u"true" || word == u"1" || word == u"yes" || word == u"x";
}

/// A value of the file by its name, whatever the file is written in.
class Entry
{
public:
    Entry(QJsonObject object, QString place, int line)
        : m_object(std::move(object)),
          m_place(std::move(place)),
          m_line(line)
    {}

    [[nodiscard]] QString text(const QStringList &names) const
    {
        for (const QString &name : names) {
            const QJsonValue value = m_object.value(name);
            if (value.isString() && !value.toString().trimmed().isEmpty())
                return value.toString().trimmed();
            if (value.isDouble())
                return QString::number(value.toDouble(), 'f', 3);
            if (value.isBool())
                return value.toBool() ? u"true"_s : u"false"_s;
        }
        return {};
    }
    [[nodiscard]] QJsonValue value(const QString &name) const { return m_object.value(name); }
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] std::unexpected<Error> wrong(const QString &sentence) const
    {
        return failure(ErrorKind::BadInput, sentence, m_place);
    }
    [[nodiscard]] Result<std::optional<Instant>> maybeTime(const QStringList &names) const
    {
        const QString written = text(names);
        if (written.isEmpty())
            return std::nullopt;
        const auto at = instantFrom(written);
        if (!at)
            return wrong(tr("“%1” is no time. Write it as 2027-01-14T14:00:00Z, or in seconds since 1970.")
                             .arg(written.left(40)));
        return at;
    }

private:
    QJsonObject m_object;
    QString m_place;
    int m_line;
};

class DeliveryReader
{
public:
    explicit DeliveryReader(QString sourceName) : m_name(std::move(sourceName)) {}

    Result<DeliveryFile> fromJson(QByteArrayView bytes)
    {
        QJsonParseError problem;
        const QByteArray text = QByteArray::fromRawData(bytes.data(), bytes.size());
        const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
        if (!document.isObject())
            return failureAt(m_name, lineOfByte(text, problem.offset),
                             tr("This is no JSON object with “deployments” and “incidents”."), problem.errorString());
        const QJsonObject root = document.object();
        if (const auto done = readCommits(root.value(u"commits"_s)); !done)
            return std::unexpected(done.error());
        int number = 0;
        for (const QJsonValue each : root.value(u"deployments"_s).toArray())
            if (const auto done = addDeployment(jsonEntry(each, u"deployments"_s, ++number)); !done)
                return std::unexpected(done.error());
        number = 0;
        for (const QJsonValue each : root.value(u"incidents"_s).toArray())
            if (const auto done = addIncident(jsonEntry(each, u"incidents"_s, ++number)); !done)
                return std::unexpected(done.error());
        return finish();
    }

    Result<DeliveryFile> fromCsv(QByteArrayView bytes)
    {
        const auto table = parseCsv(bytes, m_name);
        if (!table)
            return std::unexpected(table.error());
        if (!table->columns.contains(u"type"_s, Qt::CaseInsensitive))
            return failure(ErrorKind::BadInput,
                           tr("No column “type” says which rows are deployments, commits or incidents."), m_name);
        std::vector<Entry> deployments;
        std::vector<Entry> incidents;
        for (const Table::Row &row : table->rows) {
            QJsonObject object;
            for (qsizetype i = 0; i < row.cells.size(); ++i)
                object.insert(table->columns[i].trimmed().toLower().replace(u' ', u'_'), row.cells[i]);
            Entry entry(object, placeInFile(m_name, row.line), row.line);
            const QString type = entry.text({u"type"_s}).toLower();
            if (type == u"commit") {
                if (const auto done = addCommit(entry); !done)
                    return std::unexpected(done.error());
            } else if (type == u"deployment") {
                deployments.push_back(std::move(entry));
            } else if (type == u"incident") {
                incidents.push_back(std::move(entry));
            } else {
                return entry.wrong(tr("“%1” is no type. Write deployment, commit or incident.").arg(type.left(40)));
            }
        }
        for (const Entry &each : deployments)
            if (const auto done = addDeployment(each); !done)
                return std::unexpected(done.error());
        for (const Entry &each : incidents)
            if (const auto done = addIncident(each); !done)
                return std::unexpected(done.error());
        return finish();
    }

private:
    [[nodiscard]] static int lineOfByte(const QByteArray &text, int offset)
    {
        return static_cast<int>(QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size())).count('\n'))
               + 1;
    }
    [[nodiscard]] Entry jsonEntry(const QJsonValue &value, const QString &list, int number) const
    {
        return {value.toObject(), tr("%1, %2, entry %3").arg(m_name, list).arg(number), 0};
    }

    Result<> readCommits(const QJsonValue &commits)
    {
        const QJsonObject byHash = commits.toObject();
        for (auto each = byHash.begin(); each != byHash.end(); ++each) {
            const Entry entry({{u"id"_s, each.key()}, {u"committed_at"_s, each.value()}},
                              tr("%1, commit %2").arg(m_name, each.key().left(40)), 0);
            if (const auto done = addCommit(entry); !done)
                return done;
        }
        int number = 0;
        for (const QJsonValue each : commits.toArray())
            if (const auto done = addCommit(jsonEntry(each, u"commits"_s, ++number)); !done)
                return done;
        return {};
    }

    Result<> addCommit(const Entry &entry)
    {
        const QString sha = entry.text({u"sha"_s, u"id"_s, u"key"_s});
        const auto at = entry.maybeTime({u"committed_at"_s, u"at"_s, u"time"_s});
        if (!at)
            return std::unexpected(at.error());
        if (sha.isEmpty() || !*at)
            return entry.wrong(tr("A commit needs its hash (“id”) and its time (“committed_at”)."));
        m_commits.insert(sha, **at);
        return {};
    }

    Result<> addDeployment(const Entry &entry)
    {
        const QString environment = entry.text({u"env"_s, u"environment"_s});
        if (!environment.isEmpty() && !environment.startsWith(u"prod"_s, Qt::CaseInsensitive)) {
            ++m_file.left;
            return {};
        }
        DeliveredRow row;
        row.key = entry.text({u"id"_s, u"key"_s});
        row.line = entry.line();
        const auto at = entry.maybeTime({u"finished_at"_s, u"at"_s, u"deployed_at"_s});
        if (!at)
            return std::unexpected(at.error());
        if (row.key.isEmpty() || !*at)
            return entry.wrong(tr("A deployment needs an “id” and a “finished_at”."));
        if (m_keys.contains(row.key))
            return entry.wrong(tr("The deployment “%1” is in the file twice.").arg(row.key.left(60)));
        m_keys.insert(row.key);
        row.finishedAt = **at;
        row.product = entry.text({u"product"_s, u"service"_s});
        row.version = entry.text({u"version"_s, u"release"_s});
        const QString status = entry.text({u"status"_s, u"outcome"_s}).toLower();
        row.hasSucceeded = status.isEmpty() || status == u"success" || status == u"succeeded";
        row.rollbackOf = entry.text({u"rollback_of"_s});
        row.isRollback = !row.rollbackOf.isEmpty() || isYes(entry.text({u"is_rollback"_s, u"rollback"_s}));
        row.hotfixFor = entry.text({u"hotfix_for"_s});
        row.isUnplanned = isYes(entry.text({u"unplanned"_s, u"is_unplanned"_s}));
        QStringList hashes = entry.value(u"commits"_s).toString().split(u' ', Qt::SkipEmptyParts);
        for (const QJsonValue each : entry.value(u"commits"_s).toArray())
            hashes += each.toString();
        for (const QString &hash : std::as_const(hashes)) {
            const auto known = m_commits.constFind(hash);
            if (known == m_commits.constEnd())
                return entry.wrong(tr("The time of the commit “%1” is not told.").arg(hash.left(40)));
            row.commits.emplace_back(hash, *known);
        }
        m_file.deployments.push_back(std::move(row));
        return {};
    }

    Result<> addIncident(const Entry &entry)
    {
        FailureRow row;
        row.key = entry.text({u"id"_s, u"key"_s});
        row.line = entry.line();
        const auto started = entry.maybeTime({u"started_at"_s, u"at"_s, u"detected_at"_s});
        const auto resolved = entry.maybeTime({u"resolved_at"_s});
        if (!started || !resolved)
            return std::unexpected(started ? resolved.error() : started.error());
        if (row.key.isEmpty() || !*started)
            return entry.wrong(tr("An incident needs an “id” and a “started_at”."));
        if (*resolved && **resolved < **started)
            return entry.wrong(tr("The incident “%1” is resolved before it began.").arg(row.key.left(60)));
        row.startedAt = **started;
        row.resolvedAt = *resolved;
        row.product = entry.text({u"product"_s, u"service"_s});
        row.title = entry.text({u"title"_s, u"summary"_s});
        row.causedBy = entry.text({u"caused_by"_s});
        m_file.incidents.push_back(std::move(row));
        return {};
    }

    Result<DeliveryFile> finish()
    {
        if (m_file.deployments.empty() && m_file.incidents.empty() && m_file.left == 0)
            return failure(ErrorKind::BadInput, tr("There are neither deployments nor incidents in it."), m_name);
        if (static_cast<qsizetype>(m_file.deployments.size() + m_file.incidents.size()) > kMostEntries)
            return failure(ErrorKind::BadInput, tr("It holds more than %L1 entries.").arg(kMostEntries), m_name);
        return std::move(m_file);
    }

    QString m_name;
    DeliveryFile m_file;
    QHash<QString, Instant> m_commits;
    QSet<QString> m_keys;
};

} // namespace

Result<DeliveryFile> parseDelivery(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName);
    if (!text)
        return std::unexpected(text.error());
    DeliveryReader reader(sourceName);
    return isJsonTable(bytes, sourceName) ? reader.fromJson(*text) : reader.fromCsv(*text);
}

} // namespace slipway::formats
