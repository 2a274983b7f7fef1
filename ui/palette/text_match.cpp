// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/text_match.h"

#include <QStringList>

#include <algorithm>

namespace slipway::ui {
namespace {

/// Small letters without accents, one for each letter of the text, so that places stay the same.
QString plain(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar letter : text) {
        const QString parts = QString(letter).normalized(QString::NormalizationForm_KD);
        const QString small = (parts.isEmpty() ? QString(letter) : parts.left(1)).toCaseFolded();
        result += small.isEmpty() ? letter : small.front();
    }
    return result;
}

bool isWordStart(const QString &text, qsizetype at)
{
    return at == 0 || (!text[at - 1].isLetterOrNumber() && text[at].isLetterOrNumber());
}

/// The first place at which a word of the text begins so, else the first at all.
qsizetype placeOf(const QString &text, const QString &word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (isWordStart(text, at))
            return at;
    return text.indexOf(word);
}

std::vector<LetterRun> joined(std::vector<LetterRun> runs)
{
    std::ranges::sort(runs, {}, &LetterRun::from);
    std::vector<LetterRun> result;
    for (const LetterRun &run : runs) {
        if (result.empty() || result.back().from + result.back().length < run.from)
            result.push_back(run);
        else
            result.back().length = std::max(result.back().length, run.from + run.length - result.back().from);
    }
    return result;
}

std::optional<TextMatch> matchInitials(const QString &text, const QString &typed)
{
    TextMatch match{.rank = 3, .runs = {}};
    qsizetype next = 0;
    for (qsizetype i = 0; i < text.size() && next < typed.size(); ++i) {
        if (!isWordStart(text, i) || text[i] != typed[next])
            continue;
        match.runs.push_back({i, 1});
        ++next;
    }
    if (next < typed.size() || typed.size() < 2)
        return std::nullopt;
    match.runs = joined(std::move(match.runs));
    return match;
}

} // namespace

std::optional<TextMatch> matchText(const QString &text, const QString &typed)
{
    const QString where = plain(text);
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    TextMatch match;
    for (const QString &word : words) {
        const qsizetype at = placeOf(where, word);
        if (at < 0)
            return words.size() == 1 ? matchInitials(where, word) : std::nullopt;
        const int rank = at == 0 && word == words.front() ? 0 : isWordStart(where, at) ? 1 : 2;
        match.rank = &word == &words.front() ? rank : std::max(match.rank, rank == 0 ? 1 : rank);
        match.runs.push_back({at, word.size()});
    }
    match.runs = joined(std::move(match.runs));
    return match;
}

} // namespace slipway::ui
