// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_text.h"

#include "ui/theme/terminal_colors.h"
#include "ui/widgets/code_view/line_highlighter.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kTabStop = 8;
constexpr qsizetype kLongestHighlighted = 2000; ///< letters; longer lines are data, not messages

/// Letters of East Asian scripts and pictures take two cells (Unicode Standard Annex 11).
bool isWide(char32_t letter)
{
    struct Range {
        char32_t from;
        char32_t to;
    };
    static constexpr Range kWide[] = {{0x1100, 0x115F},   {0x2E80, 0x303E},   {0x3041, 0xA4CF},   {0xAC00, 0xD7A3},
                                      {0xF900, 0xFAFF},   {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},
                                      {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF}, {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};
    return std::ranges::any_of(kWide, [letter](Range range) { return letter >= range.from && letter <= range.to; });
}

/// Marks on the letter before, joiners and selectors take none.
bool isWidthless(char32_t letter)
{
    const QChar::Category category = QChar::category(letter);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

std::vector<int> columnsOf(const QString &text)
{
    std::vector<int> columns;
    if (std::ranges::all_of(text, [](QChar letter) { return letter >= u' ' && letter < u'\u0300'; }))
        return columns;
    columns.reserve(static_cast<std::size_t>(text.size()) + 1);
    int column = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        columns.push_back(column);
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        if (isPair) {
            columns.push_back(column);
            ++i;
        }
        if (letter == U'\t')
            column += kTabStop - column % kTabStop;
        else
            column += isWide(letter) ? 2 : isWidthless(letter) ? 0 : 1;
    }
    columns.push_back(column);
    return columns;
}

QString clockOf(qint64 milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds, QTimeZone::UTC).toString(u"HH:mm:ss"_s);
}

QColor terminalColor(const formats::AnsiColor &color, bool isBackground, const Theme &theme)
{
    switch (color.kind) {
    case formats::AnsiColor::Kind::Default: return {};
    case formats::AnsiColor::Kind::Rgb: return QColor::fromRgb(0xFF000000 | color.value);
    case formats::AnsiColor::Kind::Indexed: break;
    }
    const int index = static_cast<int>(color.value);
    return isBackground ? terminalBackground(index, theme) : terminalText(index, theme);
}

LogFormat formatOf(const formats::AnsiStyle &style, const QColor &behind, const Theme &theme)
{
    LogFormat format;
    format.foreground = terminalColor(style.foreground, false, theme);
    format.background = terminalColor(style.background, true, theme);
    if (!format.foreground.isValid())
        format.foreground = theme.color(style.isFaint ? Token::Text3 : Token::Text);
    if (style.isInverse) {
        const QColor front = format.foreground;
        format.foreground = format.background.isValid() ? format.background : behind;
        format.background = front;
    }
    format.foreground = readableOn(format.foreground, format.background.isValid() ? format.background : behind);
    format.isBold = style.isBold;
    format.isItalic = style.isItalic;
    format.isUnderlined = style.isUnderlined;
    format.isStruckOut = style.isStruckOut;
    return format;
}

LogFormat formatOf(LogPart part, const QColor &behind, const Theme &theme)
{
    LogFormat format;
    const auto foreground = [&]() -> QColor {
        switch (part) {
        case LogPart::Error:
        case LogPart::Failed: return theme.family(Family::Red).fg;
        case LogPart::Warning: return theme.family(Family::Amber).fg;
        case LogPart::Debug: return theme.family(Family::Indigo).fg;
        case LogPart::Path: return theme.color(Token::AccentText);
        case LogPart::Passed: return theme.family(Family::Green).fg;
        case LogPart::Skipped: return theme.family(Family::Grey).fg;
        case LogPart::Timestamp: return theme.color(Token::Text3);
        case LogPart::Text:
        case LogPart::Information:
        case LogPart::Command: return theme.color(Token::Text);
        }
        return theme.color(Token::Text);
    }();
    format.foreground = readableOn(foreground, behind);
    format.isBold = part == LogPart::Command;
    return format;
}

/// Format of each letter while they are gathered, then joined to runs.
class RunBuilder
{
public:
    RunBuilder(qsizetype length, LogFormat plain)
        : m_of(static_cast<std::size_t>(length), 0),
          m_formats{std::move(plain)}
    {}

    void add(qsizetype from, qsizetype length, const LogFormat &format)
    {
        const auto size = static_cast<qsizetype>(m_of.size());
        const qsizetype begin = std::clamp<qsizetype>(from, 0, size);
        const qsizetype end = std::clamp<qsizetype>(from + length, begin, size);
        m_formats.push_back(format);
        std::fill(m_of.begin() + begin, m_of.begin() + end, static_cast<std::uint16_t>(m_formats.size() - 1));
    }

    [[nodiscard]] std::vector<LogRun> runs() const
    {
        std::vector<LogRun> runs;
        for (std::size_t from = 0; from < m_of.size();) {
            std::size_t to = from + 1;
            while (to < m_of.size() && m_of[to] == m_of[from])
                ++to;
            runs.push_back({static_cast<qsizetype>(from), static_cast<qsizetype>(to - from), m_formats[m_of[from]]});
            from = to;
        }
        return runs;
    }

private:
    std::vector<std::uint16_t> m_of;
    std::vector<LogFormat> m_formats;
};

/// The shown text, and what its own colours are in the file's.
LogText shownText(formats::AnsiLine &line)
{
    LogText shown;
    QString clock;
    qsizetype time = 0;
    if (const auto found = formats::timeOfLine(line.text)) {
        clock = found->clock;
        time = found->length;
    } else if (line.buildkiteTime) {
        clock = clockOf(*line.buildkiteTime);
    }
    const QString rest = line.text.sliced(time);
    const QString words = formats::withoutMarkers(rest);
    shown.hiddenLength = time + rest.size() - words.size();
    shown.text = clock.isEmpty() ? words : clock + u"  "_s + words;
    shown.clockLength = shown.text.size() - words.size();
    shown.columns = columnsOf(shown.text);
    shown.end = line.end;
    shown.isCut = line.isCut;
    return shown;
}

} // namespace

qsizetype LogText::letterAt(int column) const
{
    if (columns.empty())
        return std::clamp<qsizetype>(column, 0, text.size());
    const auto behind = std::ranges::upper_bound(columns, column);
    qsizetype letter = std::max<qsizetype>(0, behind - columns.begin() - 1);
    while (letter > 0 && letter < text.size() && columnOf(letter - 1) == columnOf(letter))
        --letter; // the first letter of those that share the cell
    return std::min(letter, text.size());
}

LogText plainLogText(QByteArrayView line, const formats::AnsiStyle &start, qsizetype longest)
{
    formats::AnsiLine parsed = formats::parseAnsiLine(line, start, longest);
    return shownText(parsed);
}

LogText logText(QByteArrayView line, const formats::AnsiStyle &start, const Theme &theme, LineHighlighter *highlighter)
{
    formats::AnsiLine parsed = formats::parseAnsiLine(line, start);
    LogText shown = shownText(parsed);
    shown.kind =
        formats::classifyLine(QStringView(parsed.text).first(std::min(parsed.text.size(), kLongestHighlighted)));
    const QColor behind = logBackground(shown.kind.isError(), theme);
    LogFormat plain;
    plain.foreground = theme.color(Token::Text);
    RunBuilder builder(shown.text.size(), plain);
    if (highlighter && shown.text.size() <= kLongestHighlighted)
        for (const LogPartSpan &span : highlighter->spansOf(shown.text.sliced(shown.clockLength)))
            builder.add(span.from + shown.clockLength, span.length, formatOf(span.part, behind, theme));
    if (shown.kind.test == formats::LineTest::None && shown.kind.level == formats::LineLevel::Error
        && parsed.spans.empty())
        builder.add(shown.clockLength, shown.text.size(), formatOf(LogPart::Error, behind, theme));
    for (const formats::AnsiSpan &span : parsed.spans) {
        const qsizetype from = std::max(span.from - shown.hiddenLength, qsizetype{0});
        const qsizetype to = span.from + span.length - shown.hiddenLength;
        if (to > from)
            builder.add(from + shown.clockLength, to - from, formatOf(span.style, behind, theme));
    }
    if (shown.clockLength > 0)
        builder.add(0, shown.clockLength, formatOf(LogPart::Timestamp, behind, theme));
    shown.runs = builder.runs();
    return shown;
}

QColor logBackground(bool isError, const Theme &theme)
{
    return isError ? theme.family(Family::Red).soft : theme.color(Token::Surface);
}

} // namespace slipway::ui
