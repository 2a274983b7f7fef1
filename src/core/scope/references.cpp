// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/references.h"

#include "core/base/tr.h"

#include <algorithm>
#include <map>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

/// Names of standards look like issues of a tracker.
constexpr std::array kNoProjects{u"UTF", u"SHA",  u"ISO",  u"CVE", u"RFC", u"AES",
                                 u"MD",  u"HTTP", u"IEEE", u"CWE", u"GHSA"};
constexpr qsizetype kMostReferences = 200;

bool isStandard(const QString &reference)
{
    const QString project = reference.section(u'-', 0, 0);
    return reference.contains(u'-')
           && std::ranges::any_of(kNoProjects, [&](const char16_t *each) { return project == QStringView(each); });
}

} // namespace

std::vector<ReferencePatterns::Pattern> ReferencePatterns::namedByExample(const QString &example)
{
    const QString key = example.simplified();
    if (key == u"#123")
        return {{QRegularExpression(uR"((?<![\w/&])#\d{1,9}\b)"_s), {}}};
    if (key == u"ABC-123")
        return {{QRegularExpression(uR"((?<![\w-])[A-Z][A-Z0-9]{1,9}-\d{1,9}\b(?!-\d))"_s), {}}};
    if (key == u"!45")
        return {{QRegularExpression(uR"((?<![\w!])!\d{1,9}\b)"_s), {}}};
    if (key == u"BUG: 12345")
        return {{QRegularExpression(uR"(^\s*(?:CC)?BUGS?:\s*(\d{1,9})\b)"_s, QRegularExpression::MultilineOption),
                 u"BUG:"_s}};
    return {};
}

QStringList ReferencePatterns::builtIn()
{
    return {u"#123"_s, u"ABC-123"_s, u"!45"_s, u"BUG: 12345"_s};
}

ReferencePatterns::ReferencePatterns()
{
    for (const QString &each : builtIn())
        std::ranges::move(namedByExample(each), std::back_inserter(m_patterns));
}

Result<ReferencePatterns> ReferencePatterns::from(const QStringList &patterns)
{
    std::vector<Pattern> made;
    for (const QString &each : patterns) {
        if (each.trimmed().isEmpty())
            continue;
        auto known = namedByExample(each);
        if (known.empty()) {
            QRegularExpression expression(each.trimmed(), QRegularExpression::MultilineOption);
            if (!expression.isValid())
                return failure(ErrorKind::BadInput,
                               tr("“%1” is no pattern of references: %2").arg(each, expression.errorString()), each);
            if (expression.match(QString()).hasMatch())
                return failure(ErrorKind::BadInput,
                               tr("“%1” fits everything: it is no pattern of references.").arg(each), each);
            known.push_back({std::move(expression), {}});
        }
        std::ranges::move(known, std::back_inserter(made));
    }
    return made.empty() ? ReferencePatterns() : ReferencePatterns(std::move(made));
}

QStringList ReferencePatterns::in(const QString &text) const
{
    std::multimap<qsizetype, QString> found;
    for (const Pattern &pattern : m_patterns)
        for (const QRegularExpressionMatch &match : pattern.expression.globalMatch(text)) {
            const int group = match.lastCapturedIndex() > 0 ? 1 : 0;
            const QString reference = pattern.prefix + match.captured(group).trimmed();
            if (!match.captured(group).isEmpty() && !isStandard(reference))
                found.emplace(match.capturedStart(group), reference);
            if (std::cmp_greater(found.size(), kMostReferences))
                break;
        }
    QStringList list;
    for (const auto &[place, reference] : found)
        if (!list.contains(reference))
            list += reference;
    return list;
}

} // namespace slipway
