// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_lines.h"

#include <algorithm>

namespace slipway::ui {

void LogLines::clear()
{
    *this = {};
}

void LogLines::setLineCount(qint64 lines)
{
    m_lines = lines;
    if (!m_folded.empty())
        gather();
}

void LogLines::setFolds(const std::vector<formats::LogFold> &folds)
{
    m_folds.clear();
    for (const formats::LogFold &fold : folds)
        if (fold.to != fold.from)
            m_folds.emplace(fold.from, fold);
    std::erase_if(m_folded, [this](qint64 line) { return !m_folds.contains(line); });
    gather();
}

qint64 LogLines::lastOf(const formats::LogFold &fold) const
{
    return fold.to < 0 ? m_lines - 1 : std::min(fold.to, m_lines - 1);
}

void LogLines::gather()
{
    m_hidden.clear();
    m_hiddenLines = 0;
    qint64 behind = 0; // of the fold before, which may hold this one
    for (const qint64 line : m_folded) {
        const qint64 last = lastOf(m_folds.at(line));
        if (line < behind || last <= line)
            continue;
        m_hidden.push_back({line + 1, last, m_hiddenLines});
        m_hiddenLines += last - line;
        behind = last + 1;
    }
}

std::vector<LogLines::Hidden>::const_iterator LogLines::firstBehind(qint64 line) const
{
    return std::ranges::upper_bound(m_hidden, line, {}, &Hidden::from);
}

qint64 LogLines::lineOf(qint64 row) const
{
    const auto behind =
        std::ranges::upper_bound(m_hidden, row, {}, [](const Hidden &each) { return each.from - each.before; });
    if (behind == m_hidden.begin())
        return row;
    const Hidden &last = *(behind - 1);
    return row + last.before + last.to - last.from + 1;
}

qint64 LogLines::rowOf(qint64 line) const
{
    const auto behind = firstBehind(line);
    if (behind == m_hidden.begin())
        return line;
    const Hidden &last = *(behind - 1);
    if (line <= last.to)
        return last.from - 1 - last.before;
    return line - last.before - (last.to - last.from + 1);
}

bool LogLines::isHidden(qint64 line) const
{
    const auto behind = firstBehind(line);
    return behind != m_hidden.begin() && line <= (behind - 1)->to;
}

const formats::LogFold *LogLines::foldAt(qint64 line) const
{
    const auto found = m_folds.find(line);
    return found == m_folds.end() ? nullptr : &found->second;
}

qint64 LogLines::hiddenBy(qint64 line) const
{
    const formats::LogFold *fold = foldAt(line);
    return fold ? lastOf(*fold) - line : 0;
}

void LogLines::setFolded(qint64 line, bool isFolded)
{
    if (!m_folds.contains(line))
        return;
    if (isFolded)
        m_folded.insert(line);
    else
        m_folded.erase(line);
    gather();
}

void LogLines::setAllFolded(bool areFolded)
{
    m_folded.clear();
    if (areFolded)
        for (const auto &[line, fold] : m_folds)
            m_folded.insert(line);
    gather();
}

bool LogLines::reveal(qint64 line)
{
    const auto hides = [&](qint64 folded) { return folded < line && line <= lastOf(m_folds.at(folded)); };
    const bool isChanged = std::erase_if(m_folded, hides) > 0;
    if (isChanged)
        gather();
    return isChanged;
}

} // namespace slipway::ui
