// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/three_way.h"

#include "core/base/line_diff.h"

#include <algorithm>

namespace slipway {

namespace {

/// Lines of `base` that a version replaced by others; `to` is behind the last, equal to `from` for an insertion.
struct Hunk {
    int from = 0;
    int to = 0;
    QStringList lines;
};

std::vector<Hunk> hunksBetween(const QString &base, const QString &version)
{
    std::vector<Hunk> hunks;
    int line = 0;
    bool isOpen = false;
    for (const DiffLine &each : lineDiff(base, version)) {
        if (each.kind == DiffLine::Kind::Same) {
            ++line;
            isOpen = false;
            continue;
        }
        if (!isOpen)
            hunks.push_back({line, line, {}});
        isOpen = true;
        if (each.kind == DiffLine::Kind::Removed)
            hunks.back().to = ++line;
        else
            hunks.back().lines += each.text;
    }
    return hunks;
}

bool touches(const Hunk &a, const Hunk &b)
{
    return (a.from < b.to && b.from < a.to) || a.from == b.from;
}

/// The lines that a group of hunks makes of [from, to) of the base.
QStringList applied(const std::vector<Hunk> &hunks, const QStringList &base, int from, int to)
{
    QStringList lines;
    int at = from;
    for (const Hunk &each : hunks) {
        lines += base.sliced(at, each.from - at);
        lines += each.lines;
        at = each.to;
    }
    return lines + base.sliced(at, to - at);
}

} // namespace

MergedText threeWayMerge(const QString &base, const QString &mine, const QString &theirs)
{
    if (mine == base || mine == theirs)
        return {theirs, 0};
    if (theirs == base)
        return {mine, 0};
    QStringList lines = base.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    const std::vector<Hunk> ours = hunksBetween(base, mine);
    const std::vector<Hunk> others = hunksBetween(base, theirs);
    QStringList merged;
    MergedText result;
    std::size_t a = 0;
    std::size_t b = 0;
    int at = 0;
    while (a < ours.size() || b < others.size()) {
        // The first change, with all of both sides that reach into it.
        std::vector<Hunk> groupA;
        std::vector<Hunk> groupB;
        const bool beginsWithA = b >= others.size() || (a < ours.size() && ours[a].from <= others[b].from);
        Hunk reach = beginsWithA ? ours[a] : others[b];
        for (bool grew = true; grew;) {
            grew = false;
            while (a < ours.size() && touches(reach, ours[a])) {
                reach.to = std::max(reach.to, ours[a].to);
                groupA.push_back(ours[a++]);
                grew = true;
            }
            while (b < others.size() && touches(reach, others[b])) {
                reach.to = std::max(reach.to, others[b].to);
                groupB.push_back(others[b++]);
                grew = true;
            }
        }
        merged += lines.sliced(at, reach.from - at);
        const QStringList kept = applied(groupA, lines, reach.from, reach.to);
        const QStringList came = applied(groupB, lines, reach.from, reach.to);
        if (groupB.empty() || kept == came) {
            merged += kept;
        } else if (groupA.empty()) {
            merged += came;
        } else {
            merged += kept;
            const QStringList old = lines.sliced(reach.from, reach.to - reach.from);
            for (const QString &each : came)
                if (!each.trimmed().isEmpty() && !kept.contains(each) && !old.contains(each))
                    merged += each;
            ++result.conflicts;
        }
        at = reach.to;
    }
    merged += lines.sliced(std::min<qsizetype>(at, lines.size()));
    result.text = merged.join(QLatin1Char('\n'));
    if (mine.endsWith(QLatin1Char('\n')) && !result.text.isEmpty())
        result.text += QLatin1Char('\n');
    return result;
}

} // namespace slipway
