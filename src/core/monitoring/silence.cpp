// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/silence.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway {

QString toText(const LabelMatcher &matcher)
{
    QString value = matcher.value;
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    const QString sign = matcher.isRegex ? (matcher.isEqual ? u"=~"_s : u"!~"_s) : (matcher.isEqual ? u"="_s : u"!="_s);
    return matcher.name + sign + u'"' + value + u'"';
}

bool match(const std::vector<LabelMatcher> &matchers, const Labels &labels)
{
    return std::ranges::all_of(matchers, [&](const LabelMatcher &matcher) {
        const QString value = labels.value(matcher.name);
        const bool isSo = matcher.isRegex ? QRegularExpression(QRegularExpression::anchoredPattern(matcher.value),
                                                               QRegularExpression::DotMatchesEverythingOption)
                                                .match(value)
                                                .hasMatch()
                                          : value == matcher.value;
        return isSo == matcher.isEqual;
    });
}

QString silenceTag(const QString &key)
{
    return u"[slipway:"_s + key + u']';
}

QString taggedKey(const QString &comment)
{
    static const QRegularExpression tag(uR"(\[slipway:([^\]]+)\])"_s);
    return tag.match(comment).captured(1);
}

bool isOpenFor(const Silence &silence, const QString &key)
{
    return silence.state != Silence::State::Expired && silence.comment.contains(silenceTag(key));
}

QString taggedComment(const QString &comment, const QString &key)
{
    const QString tag = silenceTag(key);
    return comment.contains(tag) ? comment : QString(comment + u' ' + tag).trimmed();
}

} // namespace slipway
