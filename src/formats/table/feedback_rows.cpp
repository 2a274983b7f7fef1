// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/table/feedback_rows.h"

#include "core/base/tr.h"
#include "formats/table/schedule_dates.h"
#include "formats/text/source_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

/// Columns of notes as app stores, help desks and surveys name them.
const QStringList kTextNames{u"text"_s,    u"body"_s,        u"comment"_s, u"review"_s,
                             u"content"_s, u"description"_s, u"message"_s};
const QStringList kTimeNames{u"at"_s,      u"time"_s,      u"date"_s,     u"created_at"_s,
                             u"created"_s, u"submitted"_s, u"timestamp"_s};
const QStringList kAuthorNames{u"author"_s, u"user"_s, u"reporter"_s, u"requester"_s, u"name"_s, u"from"_s};
const QStringList kSentimentNames{u"sentiment"_s, u"rating"_s, u"stars"_s, u"score"_s};
const QStringList kSourceNames{u"source"_s, u"channel"_s, u"store"_s};
const QStringList kLinkNames{u"link"_s, u"url"_s};
const QStringList kKeyNames{u"key"_s, u"id"_s, u"ticket"_s, u"review_id"_s};
const QStringList kProductNames{u"product"_s, u"app"_s, u"component"_s};
const QStringList kVersionNames{u"version"_s, u"app_version"_s, u"release"_s};

QString plainName(const QString &column)
{
    QString name = column.trimmed().toLower();
    return name.replace(u' ', u'_').replace(u'-', u'_');
}

qsizetype columnCalled(const Table &table, const QStringList &names)
{
    for (const QString &name : names)
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            if (plainName(table.columns[i]) == name)
                return i;
    return -1;
}

std::optional<Sentiment> sentimentFrom(const QString &cell)
{
    const QString word = cell.trimmed().toLower();
    if (word.isEmpty())
        return Sentiment::Neutral;
    if (const auto known = fromText<Sentiment>(word))
        return known;
    if (word == u"pos" || word == u"+" || word == u"good")
        return Sentiment::Positive;
    if (word == u"neg" || word == u"-" || word == u"−" || word == u"bad")
        return Sentiment::Negative;
    bool isNumber = false;
    const double stars = word.toDouble(&isNumber);
    if (!isNumber || stars < 1 || stars > 5)
        return std::nullopt;
    return stars < 2.5 ? Sentiment::Negative : stars > 3.5 ? Sentiment::Positive : Sentiment::Neutral;
}

QString cellAt(const Table::Row &row, qsizetype column)
{
    return column < 0 ? QString() : row.cells[column].trimmed();
}

std::unexpected<Error> wrongCell(const QString &sourceName, const Table::Row &row, std::size_t number,
                                 const QString &sentence)
{
    if (row.line > 0)
        return failureAt(sourceName, row.line, sentence);
    return failure(ErrorKind::BadInput, sentence, tr("%1, entry %2").arg(sourceName).arg(number + 1));
}

} // namespace

Result<std::vector<FeedbackRow>> feedbackFrom(const Table &table, const QString &sourceName, const QByteArray &zone)
{
    const qsizetype text = columnCalled(table, kTextNames);
    const qsizetype time = columnCalled(table, kTimeNames);
    if (text < 0 || time < 0)
        return failure(ErrorKind::BadInput,
                       text < 0 ? tr("No column holds what users said. Name it “text”.")
                                : tr("No column tells when it was said. Name it “at”."),
                       sourceName);
    const qsizetype author = columnCalled(table, kAuthorNames);
    const qsizetype sentiment = columnCalled(table, kSentimentNames);
    const qsizetype source = columnCalled(table, kSourceNames);
    const qsizetype link = columnCalled(table, kLinkNames);
    const qsizetype key = columnCalled(table, kKeyNames);
    const qsizetype product = columnCalled(table, kProductNames);
    const qsizetype version = columnCalled(table, kVersionNames);
    QStringList times;
    for (const Table::Row &row : table.rows)
        times += cellAt(row, time);
    const SlashOrder order = slashOrderOf(times);
    std::vector<FeedbackRow> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const Table::Row &row = table.rows[i];
        FeedbackRow made;
        made.text = cellAt(row, text);
        if (made.text.isEmpty())
            continue;
        const QString said = cellAt(row, time);
        const auto exact = parseTime(said, zone);
        const auto at = exact ? std::optional(TableDate{exact->at, false}) : tableDateOf(said, order, zone);
        if (!at)
            return wrongCell(sourceName, row, i,
                             tr("“%1” in column “%2” is no date. Write it as 2027-01-14 or 2027-01-14T14:00.")
                                 .arg(said.left(40), table.columns[time]));
        const auto mood = sentimentFrom(cellAt(row, sentiment));
        if (!mood)
            return wrongCell(
                sourceName, row, i,
                tr("“%1” in column “%2” is no sentiment. Write positive, neutral, negative, or stars from 1 to 5.")
                    .arg(cellAt(row, sentiment).left(40), table.columns[sentiment]));
        made.line = row.line;
        made.at = at->at;
        made.sentiment = *mood;
        made.author = cellAt(row, author);
        made.source = cellAt(row, source);
        made.link = cellAt(row, link);
        made.key = cellAt(row, key);
        made.product = cellAt(row, product);
        made.version = cellAt(row, version);
        rows.push_back(std::move(made));
    }
    return rows;
}

} // namespace slipway::formats
