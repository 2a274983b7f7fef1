// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitoring/file/selector.h"

#include "core/base/tr.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::monitoring::file {

namespace {

class SelectorReader
{
public:
    explicit SelectorReader(const QString &text) : m_text(text) {}

    Result<std::vector<LabelMatcher>> read()
    {
        std::vector<LabelMatcher> matchers;
        const QString name = take(u"[a-zA-Z_:][a-zA-Z0-9_:]*"_s);
        if (!name.isEmpty())
            matchers.push_back({.name = u"__name__"_s, .value = name});
        if (!take(u"\\{"_s).isEmpty()) {
            while (take(u"\\}"_s).isEmpty()) {
                const Result<LabelMatcher> matcher = oneMatcher();
                if (!matcher)
                    return std::unexpected(matcher.error());
                matchers.push_back(*matcher);
                if (take(u","_s).isEmpty() && m_at < m_text.size() && m_text[m_at] != u'}')
                    return wrong(slipway::tr("a comma or } is missing"));
            }
        }
        skipBlanks();
        if (m_at < m_text.size())
            return wrong(slipway::tr("files answer the names of series alone, no functions or operators"));
        if (matchers.empty())
            return wrong(slipway::tr("the name of a metric is missing"));
        return matchers;
    }

private:
    Result<LabelMatcher> oneMatcher()
    {
        LabelMatcher matcher;
        matcher.name = take(u"[a-zA-Z_][a-zA-Z0-9_]*"_s);
        if (matcher.name.isEmpty())
            return wrong(slipway::tr("the name of a label is missing"));
        const QString sign = take(u"=~|!~|!=|="_s);
        if (sign.isEmpty())
            return wrong(slipway::tr("=, !=, =~ or !~ is missing"));
        matcher.isRegex = sign.endsWith(u'~');
        matcher.isEqual = sign.startsWith(u'=');
        const qsizetype at = m_at;
        const QString value = take(uR"("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"_s);
        if (value.isEmpty())
            return wrong(slipway::tr("the value must stand in quotes"));
        static const QRegularExpression escaped(uR"(\\(.))"_s);
        matcher.value = value.mid(1, value.size() - 2).replace(escaped, u"\\1"_s);
        if (matcher.isRegex && !QRegularExpression(matcher.value).isValid()) {
            m_at = at;
            return wrong(slipway::tr("the value is no regular expression"));
        }
        return matcher;
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }
    /// What matches next, behind blanks; empty: it does not.
    QString take(const QString &pattern)
    {
        skipBlanks();
        const auto found = QRegularExpression(pattern).match(m_text, m_at, QRegularExpression::NormalMatch,
                                                             QRegularExpression::AnchorAtOffsetMatchOption);
        m_at += found.capturedLength();
        return found.captured();
    }
    [[nodiscard]] std::unexpected<Error> wrong(const QString &what) const
    {
        const QStringView before = QStringView(m_text).first(std::min(m_at, m_text.size()));
        const qsizetype line = before.count(u'\n') + 1;
        const qsizetype column = before.size() - (before.lastIndexOf(u'\n') + 1) + 1;
        return failure(ErrorKind::BadInput,
                       slipway::tr("The query is not read at line %1, column %2: %3.").arg(line).arg(column).arg(what),
                       u"%1:%2"_s.arg(line).arg(column));
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

Result<std::vector<LabelMatcher>> parseSelector(const QString &text)
{
    return SelectorReader(text).read();
}

} // namespace slipway::monitoring::file
