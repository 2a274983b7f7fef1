// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/promql/promql_words.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

std::vector<PromqlWord> promqlWords()
{
    const QString vector = u"vector"_s;
    const QString range = u"range"_s;
    return {
        {u"abs"_s, vector, tr("Each value without its sign")},
        {u"absent"_s, vector, tr("1 when the vector is empty: alerts on what went missing")},
        {u"absent_over_time"_s, range, tr("1 when no sample was there in the range")},
        {u"avg"_s, vector, tr("Mean of the series, by labels"), true},
        {u"avg_over_time"_s, range, tr("Mean of the samples in the range")},
        {u"bottomk"_s, u"k, vector"_s, tr("The k series with the lowest values"), true},
        {u"ceil"_s, vector, tr("Rounded up to a whole number")},
        {u"changes"_s, range, tr("How often the value changed in the range")},
        {u"clamp"_s, u"vector, lowest, highest"_s, tr("Values held between two bounds")},
        {u"clamp_max"_s, u"vector, highest"_s, tr("Values held below a bound")},
        {u"clamp_min"_s, u"vector, lowest"_s, tr("Values held above a bound")},
        {u"count"_s, vector, tr("How many series there are, by labels"), true},
        {u"count_over_time"_s, range, tr("How many samples there are in the range")},
        {u"count_values"_s, u"label, vector"_s, tr("How many series have each value"), true},
        {u"day_of_week"_s, vector, tr("Day of the week of a time in UTC, Sunday is 0")},
        {u"delta"_s, range, tr("Difference between the first and the last value of a gauge")},
        {u"deriv"_s, range, tr("Change a second of a gauge, by linear regression")},
        {u"exp"_s, vector, tr("e to the power of each value")},
        {u"floor"_s, vector, tr("Rounded down to a whole number")},
        {u"group"_s, vector, tr("1 for each group of labels"), true},
        {u"histogram_quantile"_s, u"φ, buckets"_s, tr("A quantile from the rates of a histogram's buckets")},
        {u"holt_winters"_s, u"range, smoothing, trend"_s, tr("A smoothed value of a gauge")},
        {u"hour"_s, vector, tr("Hour of a time in UTC")},
        {u"idelta"_s, range, tr("Difference between the last two samples of a gauge")},
        {u"increase"_s, range, tr("How much a counter grew in the range")},
        {u"irate"_s, range, tr("Growth a second of a counter, of the last two samples")},
        {u"label_join"_s, u"vector, new, separator, labels…"_s, tr("A label made of others")},
        {u"label_replace"_s, u"vector, new, text, from, regex"_s,
         tr("A label made of another by a regular expression")},
        {u"last_over_time"_s, range, tr("The newest sample of the range")},
        {u"ln"_s, vector, tr("Natural logarithm")},
        {u"log10"_s, vector, tr("Decimal logarithm")},
        {u"log2"_s, vector, tr("Binary logarithm")},
        {u"max"_s, vector, tr("The highest of the series, by labels"), true},
        {u"max_over_time"_s, range, tr("The highest sample of the range")},
        {u"min"_s, vector, tr("The lowest of the series, by labels"), true},
        {u"min_over_time"_s, range, tr("The lowest sample of the range")},
        {u"minute"_s, vector, tr("Minute of a time in UTC")},
        {u"predict_linear"_s, u"range, seconds"_s, tr("Where a gauge will be then, by linear regression")},
        {u"present_over_time"_s, range, tr("1 for each series with a sample in the range")},
        {u"quantile"_s, u"φ, vector"_s, tr("A quantile of the series, by labels"), true},
        {u"quantile_over_time"_s, u"φ, range"_s, tr("A quantile of the samples in the range")},
        {u"rate"_s, range, tr("Growth a second of a counter, mean of the range")},
        {u"resets"_s, range, tr("How often a counter began anew in the range")},
        {u"round"_s, u"vector, to"_s, tr("Rounded to the nearest multiple")},
        {u"scalar"_s, vector, tr("The value of a single series as a number")},
        {u"sgn"_s, vector, tr("−1, 0 or 1, as the value is")},
        {u"sort"_s, vector, tr("By value, the lowest first")},
        {u"sort_desc"_s, vector, tr("By value, the highest first")},
        {u"sqrt"_s, vector, tr("Square root")},
        {u"stddev"_s, vector, tr("Standard deviation of the series, by labels"), true},
        {u"stddev_over_time"_s, range, tr("Standard deviation of the samples in the range")},
        {u"stdvar"_s, vector, tr("Variance of the series, by labels"), true},
        {u"stdvar_over_time"_s, range, tr("Variance of the samples in the range")},
        {u"sum"_s, vector, tr("Sum of the series, by labels"), true},
        {u"sum_over_time"_s, range, tr("Sum of the samples in the range")},
        {u"time"_s, {}, tr("The time of evaluation, in seconds since 1970")},
        {u"timestamp"_s, vector, tr("The time of each sample, in seconds since 1970")},
        {u"topk"_s, u"k, vector"_s, tr("The k series with the highest values"), true},
        {u"vector"_s, u"number"_s, tr("A number as a series without labels")},
    };
}

namespace {

bool isNameLetter(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z')
           || (letter >= u'0' && letter <= u'9') || letter == u'_' || letter == u':';
}

bool isWordBefore(QStringView query, qsizetype end, std::initializer_list<QStringView> words)
{
    while (end > 0 && query[end - 1].isSpace())
        --end;
    qsizetype from = end;
    while (from > 0 && isNameLetter(query[from - 1]))
        --from;
    const QStringView word = query.sliced(from, end - from);
    return std::ranges::any_of(words, [&](QStringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
}

QString nameBefore(QStringView query, qsizetype end)
{
    while (end > 0 && query[end - 1].isSpace())
        --end;
    qsizetype from = end;
    while (from > 0 && isNameLetter(query[from - 1]))
        --from;
    return query.sliced(from, end - from).toString();
}

/// What the letters before the cursor are inside of.
struct PromqlNesting {
    QChar quote; ///< of an open string
    qsizetype quoteAt = 0;
    qsizetype braceAt = -1;   ///< of open labels
    qsizetype bracketAt = -1; ///< of an open range
    qsizetype groupAt = -1;   ///< the bracket of an open `by (`
    bool isComment = false;
};

PromqlNesting nestingOf(QStringView query, qsizetype cursor)
{
    PromqlNesting nesting;
    for (qsizetype i = 0; i < cursor; ++i) {
        const QChar letter = query[i];
        if (nesting.isComment) {
            nesting.isComment = letter != u'\n';
        } else if (!nesting.quote.isNull()) {
            if (letter == u'\\' && nesting.quote != u'`')
                ++i;
            else if (letter == nesting.quote)
                nesting.quote = {};
        } else if (letter == u'"' || letter == u'\'' || letter == u'`') {
            nesting.quote = letter;
            nesting.quoteAt = i;
        } else if (letter == u'#') {
            nesting.isComment = true;
        } else if (letter == u'{') {
            nesting.braceAt = i;
        } else if (letter == u'}') {
            nesting.braceAt = -1;
        } else if (letter == u'[') {
            nesting.bracketAt = i;
        } else if (letter == u']') {
            nesting.bracketAt = -1;
        } else if (letter == u'(') {
            nesting.groupAt =
                isWordBefore(query, i, {u"by", u"without", u"on", u"ignoring", u"group_left", u"group_right"}) ? i : -1;
        } else if (letter == u')') {
            nesting.groupAt = -1;
        }
    }
    return nesting;
}

} // namespace

PromqlPlace promqlPlace(QStringView query, qsizetype cursor)
{
    using Kind = PromqlPlace::Kind;
    cursor = std::clamp<qsizetype>(cursor, 0, query.size());
    const PromqlNesting nesting = nestingOf(query, cursor);
    if (nesting.isComment)
        return {};
    if (!nesting.quote.isNull()) {
        if (nesting.braceAt < 0)
            return {};
        qsizetype end = nesting.quoteAt;
        while (end > 0 && (query[end - 1].isSpace() || u"=!~"_s.contains(query[end - 1])))
            --end;
        return {Kind::Value, nesting.quoteAt + 1,
                query.sliced(nesting.quoteAt + 1, cursor - nesting.quoteAt - 1).toString(),
                nameBefore(query, nesting.braceAt), nameBefore(query, end)};
    }
    qsizetype from = cursor;
    while (from > 0 && isNameLetter(query[from - 1]))
        --from;
    const QString typed = query.sliced(from, cursor - from).toString();
    if (nesting.bracketAt >= 0)
        return {Kind::Duration, from, typed};
    if (!typed.isEmpty() && typed.front().isDigit())
        return {};
    if (nesting.braceAt >= 0)
        return {Kind::Label, from, typed, nameBefore(query, nesting.braceAt)};
    if (nesting.groupAt >= 0)
        return {Kind::Label, from, typed};
    return {Kind::Name, from, typed};
}

qsizetype offsetOf(QStringView text, int line, int column)
{
    qsizetype begin = 0;
    for (int i = 1; i < line; ++i) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (end < 0)
            return text.size();
        begin = end + 1;
    }
    return std::min<qsizetype>(begin + std::max(column - 1, 0), text.size());
}

} // namespace slipway::ui
