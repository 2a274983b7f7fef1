// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/log/log_marks.h"

#include "formats/ansi/ansi_line.h"
#include "formats/ansi/log_line.h"
#include "formats/log/byte_scan.h"

#include <algorithm>

namespace slipway::formats {
namespace {

constexpr qsizetype kBlock = 256 * 1024;   ///< fits the cache, for each word is looked for in turn
constexpr std::size_t kMostMarks = 50'000; ///< of errors, and of folds: further ones are left out

/// End of the last line that ends within `longest` bytes; all of them when none does.
qsizetype wholeLines(QByteArrayView bytes, qsizetype longest)
{
    if (bytes.size() <= longest)
        return bytes.size();
    const qsizetype last = bytes.first(longest).lastIndexOf('\n');
    if (last >= 0)
        return last + 1;
    const qsizetype next = bytes.indexOf('\n', longest);
    return next < 0 ? bytes.size() : next + 1;
}

/// A word in a block that makes its line worth a look.
struct MarkCandidate {
    qsizetype at = 0;
    bool isFold = false; ///< else an error
};

/// Ascending.
std::vector<MarkCandidate> markCandidates(QByteArrayView block)
{
    std::vector<MarkCandidate> places;
    const auto gather = [&](const std::vector<QByteArray> &words, bool isFold) {
        for (const QByteArray &word : words)
            eachOccurrence(block, word, false, [&](qsizetype at) {
                places.push_back({at, isFold});
                return true;
            });
    };
    gather(errorWords(), false);
    gather(foldWords(), true);
    std::ranges::sort(places, {}, &MarkCandidate::at);
    return places;
}

/// The line around a place in a block that begins and ends with whole lines.
struct LineInBlock {
    qsizetype from = 0;
    qsizetype length = 0;

    LineInBlock(QByteArrayView block, qsizetype at) : from(at == 0 ? 0 : block.lastIndexOf('\n', at - 1) + 1)
    {
        const qsizetype end = block.indexOf('\n', at);
        length = (end < 0 ? block.size() : end) - from;
    }
};

} // namespace

void LogMarks::append(QByteArrayView bytes)
{
    for (qsizetype from = 0; from < bytes.size();) {
        const QByteArrayView block = bytes.sliced(from, wholeLines(bytes.sliced(from), kBlock));
        readBlock(block);
        from += block.size();
    }
    m_size += bytes.size();
}

void LogMarks::readBlock(QByteArrayView block)
{
    qsizetype counted = 0; // line ends before it are in m_lines
    const std::vector<MarkCandidate> candidates = markCandidates(block);
    for (std::size_t i = 0; i < candidates.size();) {
        const LineInBlock place(block, candidates[i].at);
        m_lines += block.sliced(counted, place.from - counted).count('\n');
        counted = place.from;
        bool mayFold = false;
        bool mayBeAnError = false;
        for (; i < candidates.size() && candidates[i].at <= place.from + place.length; ++i)
            (candidates[i].isFold ? mayFold : mayBeAnError) = true;
        const QByteArrayView line = block.sliced(place.from, place.length);
        if (mayFold)
            readMarkers(line);
        if (mayBeAnError)
            addError(line);
    }
    m_lines += block.sliced(counted).count('\n') + (block.endsWith('\n') ? 0 : 1);
}

void LogMarks::addError(QByteArrayView line)
{
    constexpr qsizetype longest = 4096;
    if (m_errors.size() >= kMostMarks || !classifyLine(parseAnsiLine(line, {}, longest).text).isError())
        return;
    if (m_lastErrorLine != m_lines - 1)
        m_errors.push_back(m_lines);
    m_lastErrorLine = m_lines;
}

void LogMarks::readMarkers(QByteArrayView line)
{
    for (FoldMarker &marker : foldMarkers(line)) {
        if (marker.kind == FoldMarker::Kind::End) {
            const auto isMeant = [&](const OpenFold &open) { return !open.isHeader && open.id == marker.id; };
            const auto found = std::find_if(m_open.rbegin(), m_open.rend(), isMeant);
            if (found != m_open.rend())
                closeFrom(static_cast<std::size_t>(m_open.rend() - found) - 1, m_lines);
            continue;
        }
        const bool isHeader = marker.kind == FoldMarker::Kind::Header;
        if (isHeader) {
            const auto before = std::ranges::find_if(m_open, &OpenFold::isHeader);
            closeFrom(static_cast<std::size_t>(before - m_open.begin()), m_lines - 1);
        }
        if (m_folds.size() >= kMostMarks)
            return;
        m_open.push_back({m_folds.size(), std::move(marker.id), isHeader});
        m_folds.push_back({m_lines, -1, std::move(marker.title), marker.isCollapsed});
    }
}

/// Ends the fold at that place of the open ones, and those in it.
void LogMarks::closeFrom(std::size_t open, qint64 last)
{
    for (std::size_t i = open; i < m_open.size(); ++i) {
        LogFold &fold = m_folds[m_open[i].fold];
        fold.to = std::max(last, fold.from);
    }
    m_open.resize(std::min(open, m_open.size()));
}

} // namespace slipway::formats
