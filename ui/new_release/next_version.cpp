// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/new_release/next_version.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLately = 6;
constexpr int kMostTries = 1000;

/// A version as numbers and what stands between them.
struct Parts {
    QStringList between; ///< one more than numbers: before the first, …, behind the last
    QStringList numbers;
};

Parts partsOf(const QString &version)
{
    static const QRegularExpression digits(u"\\d{1,9}"_s);
    Parts parts;
    qsizetype from = 0;
    for (const auto &match : digits.globalMatch(version)) {
        parts.between += version.mid(from, match.capturedStart() - from);
        parts.numbers += match.captured();
        from = match.capturedEnd();
    }
    parts.between += version.mid(from);
    return parts;
}

QString padded(int number, qsizetype width)
{
    return QString::number(number).rightJustified(width, u'0');
}

/// Counts up the part and begins those behind it again.
Parts countedUp(Parts parts, qsizetype index)
{
    const bool hasZeros = parts.numbers[index].startsWith(u'0');
    parts.numbers[index] = padded(parts.numbers[index].toInt() + 1, hasZeros ? parts.numbers[index].size() : 0);
    for (qsizetype i = index + 1; i < parts.numbers.size(); ++i)
        parts.numbers[i] = padded(0, parts.numbers[i].startsWith(u'0') ? parts.numbers[i].size() : 0);
    return parts;
}

QString textOf(const Parts &parts)
{
    QString text = parts.between.first();
    for (qsizetype i = 0; i < parts.numbers.size(); ++i)
        text += parts.numbers[i] + parts.between[i + 1];
    return text;
}

/// The part that counted up most often between neighbours of the list.
qsizetype countingPart(const QList<Parts> &latestFirst)
{
    std::map<qsizetype, int> votes;
    for (qsizetype i = 0; i + 1 < std::min<qsizetype>(latestFirst.size(), kLately); ++i) {
        const Parts &newer = latestFirst[i];
        const Parts &older = latestFirst[i + 1];
        if (newer.between != older.between)
            continue;
        const auto differs = std::ranges::mismatch(newer.numbers, older.numbers).in1 - newer.numbers.begin();
        if (differs < newer.numbers.size())
            ++votes[differs];
    }
    qsizetype part = latestFirst.first().numbers.size() - 1;
    int most = 0;
    for (const auto &[index, count] : votes)
        if (count >= most) {
            part = index;
            most = count;
        }
    return std::min(part, latestFirst.first().numbers.size() - 1);
}

} // namespace

QString nextVersion(const QStringList &latestFirst)
{
    QList<Parts> versions;
    for (const QString &each : latestFirst)
        if (Parts parts = partsOf(each); !parts.numbers.isEmpty())
            versions.append(std::move(parts));
    if (versions.isEmpty())
        return {};
    const qsizetype part = countingPart(versions);
    Parts next = countedUp(versions.first(), part);
    for (int i = 0; i < kMostTries && latestFirst.contains(textOf(next), Qt::CaseInsensitive); ++i)
        next = countedUp(next, part);
    return textOf(next);
}

} // namespace slipway::ui
