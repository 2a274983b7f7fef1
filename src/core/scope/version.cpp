// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/version.h"

#include "core/base/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

const QString kPlace = u"{version}"_s;

std::weak_ordering compareIdentifiers(const QString &a, const QString &b)
{
    bool isNumberA = false;
    bool isNumberB = false;
    const qulonglong numberA = a.toULongLong(&isNumberA);
    const qulonglong numberB = b.toULongLong(&isNumberB);
    if (isNumberA && isNumberB)
        return numberA <=> numberB;
    if (isNumberA != isNumberB)
        return isNumberA ? std::weak_ordering::less : std::weak_ordering::greater;
    return a.compare(b) <=> 0;
}

VersionBump neededBump(const Scope &scope)
{
    VersionBump needed = VersionBump::Patch;
    for (const ScopeEntry &each : scope.entries) {
        if (each.isReverted)
            continue;
        if (each.isBreaking)
            return VersionBump::Major;
        if (each.type == u"feat")
            needed = VersionBump::Minor;
    }
    return needed;
}

VersionBump bumpBetween(const Version &before, const Version &after)
{
    if (after.at(0) != before.at(0))
        return VersionBump::Major;
    return after.at(1) != before.at(1) ? VersionBump::Minor : VersionBump::Patch;
}

} // namespace

std::optional<Version> Version::parse(QStringView text)
{
    static const QRegularExpression form(
        uR"(^(\d{1,9}(?:\.\d{1,9}){0,5})(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$)"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch())
        return std::nullopt;
    Version version;
    version.written = match.captured(1);
    const QStringList numbers = version.written.split(u'.');
    for (const QString &each : numbers)
        version.numbers.push_back(each.toInt());
    version.isSemantic = numbers.size() == 3 && std::ranges::none_of(numbers, [](const QString &each) {
                             return each.size() > 1 && each.startsWith(u'0');
                         });
    version.preRelease = match.captured(2).split(u'.', Qt::SkipEmptyParts);
    return version;
}

QString Version::text() const
{
    return preRelease.isEmpty() ? written : written + u'-' + preRelease.join(u'.');
}

std::weak_ordering Version::operator<=>(const Version &other) const
{
    for (std::size_t i = 0; i < std::max(numbers.size(), other.numbers.size()); ++i)
        if (at(i) != other.at(i))
            return at(i) <=> other.at(i);
    if (preRelease.isEmpty() != other.preRelease.isEmpty())
        return preRelease.isEmpty() ? std::weak_ordering::greater : std::weak_ordering::less;
    for (qsizetype i = 0; i < std::min(preRelease.size(), other.preRelease.size()); ++i)
        if (const auto order = compareIdentifiers(preRelease[i], other.preRelease[i]); order != 0)
            return order;
    return preRelease.size() <=> other.preRelease.size();
}

TagPatterns::TagPatterns(const QStringList &patterns)
{
    for (const QString &each : patterns)
        if (each.trimmed().contains(kPlace))
            m_patterns += each.trimmed();
    if (m_patterns.isEmpty())
        m_patterns = {u"v{version}"_s, u"{version}"_s};
}

std::optional<Version> TagPatterns::versionOf(const QString &tag) const
{
    for (const QString &pattern : m_patterns) {
        const qsizetype at = pattern.indexOf(kPlace);
        const QStringView head = QStringView(pattern).first(at);
        const QStringView tail = QStringView(pattern).sliced(at + kPlace.size());
        if (tag.size() <= head.size() + tail.size() || !tag.startsWith(head) || !tag.endsWith(tail))
            continue;
        if (auto version = Version::parse(QStringView(tag).sliced(head.size()).chopped(tail.size())))
            return version;
    }
    return std::nullopt;
}

QString TagPatterns::tagOf(const QString &version) const
{
    return QString(m_patterns.first()).replace(kPlace, version);
}

QStringList TagPatterns::tagsOf(const QString &version) const
{
    QStringList names;
    for (const QString &each : m_patterns)
        names += QString(each).replace(kPlace, version);
    return names;
}

QString TagPatterns::previous(const QStringList &tags, const QString &version) const
{
    const auto wanted = Version::parse(version);
    QString best;
    std::optional<Version> greatest;
    for (const QString &tag : tags) {
        const auto found = versionOf(tag);
        if (!found || (wanted && *found >= *wanted)
            || (!found->preRelease.isEmpty() && wanted && wanted->preRelease.isEmpty()))
            continue;
        if (!greatest || *found > *greatest || (*found == *greatest && tag < best)) {
            greatest = found;
            best = tag;
        }
    }
    return best;
}

QStringList versionWarnings(const QString &version, const QString &before, const Scope &scope)
{
    const auto now = Version::parse(version);
    const auto last = Version::parse(before);
    if (!now)
        return {tr("“%1” is no version of numbers: what it has to raise cannot be checked.").arg(version)};
    if (!last)
        return {};
    if (*now <= *last)
        return {tr("%1 is not greater than %2, the release before.").arg(version, before)};
    if (!now->isSemantic || !last->isSemantic)
        return {};
    VersionBump needed = neededBump(scope);
    if (last->at(0) == 0 && needed == VersionBump::Major)
        needed = VersionBump::Minor;
    const VersionBump given = bumpBetween(*last, *now);
    if (given >= needed)
        return {};
    if (needed == VersionBump::Major)
        return {
            tr("The scope breaks something; from %1 that asks for a new major version, not %2.").arg(before, version)};
    return {
        last->at(0) == 0 && neededBump(scope) == VersionBump::Major
            ? tr("The scope breaks something; from %1 that asks for a new minor version, not %2.").arg(before, version)
            : tr("The scope holds new features; from %1 that asks for a new minor version, not %2.")
                  .arg(before, version)};
}

} // namespace slipway
