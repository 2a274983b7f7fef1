// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_canvas.h"

#include "ui/theme/type.h"
#include "ui/widgets/log_view/log_accessible.h"

#include <QEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kNumberMargin = 10;
constexpr int kFoldColumn = 18; ///< between the numbers and the text
constexpr int kTrailing = 12;
constexpr int kKeptTexts = 600;
constexpr std::chrono::milliseconds kHighlighterAfter{60};
constexpr qint64 kLinesForStyle = 16; ///< above the first shown one, in which its colours may have begun

} // namespace

LogCanvas::LogCanvas(QWidget *parent)
    : QAbstractScrollArea(parent),
      m_painter(fontOf(Type::Code, font())),
      m_texts(kKeptTexts)
{
    installLogAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Log"));
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_document, &formats::LogDocument::linesAdded, this, &LogCanvas::takeLines);
    connect(&m_document, &formats::LogDocument::marksChanged, this, &LogCanvas::takeMarks);
    connect(&m_document, &formats::LogDocument::replaced, this, &LogCanvas::beginAnew);
}

LogCanvas::~LogCanvas() = default;

Result<> LogCanvas::open(const QString &path)
{
    if (auto opened = m_document.open(path); !opened)
        return opened;
    m_message.clear();
    beginAnew();
    return {};
}

void LogCanvas::showMessage(const QString &sentence)
{
    m_document.close();
    m_message = sentence;
    beginAnew();
}

void LogCanvas::beginAnew()
{
    m_lines.clear();
    forgetLines();
    m_top = {};
    m_cursor = {};
    m_anchor = {};
    m_widest = 0;
    m_mark.current = {-1, 0};
    m_lastLineCount = 0;
    const qint64 known = m_document.lineCount();
    m_expectedLines = known;
    if (known > 0 && m_document.isIndexing()) {
        const qint64 bytes = m_document.startOf(known - 1);
        m_expectedLines = bytes > 0 ? m_document.size() * known / bytes : known;
    }
    takeMarks();
    takeLines();
}

void LogCanvas::forgetLines()
{
    m_texts.clear();
    viewport()->update();
}

void LogCanvas::takeLines()
{
    // What was the last line may have grown.
    for (qint64 line = std::max<qint64>(0, m_lastLineCount - 1); line <= m_lastLineCount; ++line)
        m_texts.remove(line);
    m_lastLineCount = m_document.lineCount();
    m_expectedLines = std::max(m_expectedLines, m_lastLineCount);
    m_lines.setLineCount(m_lastLineCount);
    updateBars();
    if (m_isFollowing)
        scrollTo(lastTop());
    viewport()->update();
    Q_EMIT contentsChanged();
}

void LogCanvas::takeMarks()
{
    const qint64 topLine = m_lines.lineOf(m_top.row);
    m_lines.setFolds(m_document.marks().folds());
    m_top.row = m_lines.rowOf(topLine);
    forgetLines(); // headings are shown as such
    updateBars();
    Q_EMIT contentsChanged();
}

void LogCanvas::restyle()
{
    m_painter = LogPainter(fontOf(Type::Code, font()));
    forgetLines();
    updateBars();
}

/// The definition is read after the first picture: it would take longer than that.
void LogCanvas::needHighlighter()
{
    if (m_isHighlighting)
        return;
    m_isHighlighting = true;
    QTimer::singleShot(kHighlighterAfter, this, [this] {
        (void)m_highlighter.spansOf(u"0"_s);
        forgetLines();
    });
}

formats::AnsiStyle LogCanvas::styleBefore(qint64 line)
{
    if (const LogText *before = m_texts.object(line - 1))
        return before->end;
    formats::AnsiStyle style;
    for (qint64 above = std::max<qint64>(0, line - kLinesForStyle); above < line; ++above)
        style = formats::parseAnsiLine(m_document.line(above), style).end;
    return style;
}

const LogText &LogCanvas::textOf(qint64 line)
{
    if (const LogText *known = m_texts.object(line))
        return *known;
    if (line < 0 || line >= m_document.lineCount())
        return m_nothing;
    auto text =
        logText(m_document.line(line), styleBefore(line), themeOf(this), m_isHighlighting ? &m_highlighter : nullptr);
    if (const formats::LogFold *fold = m_lines.foldAt(line); fold && !fold->title.isEmpty()) {
        text.text = text.text.first(text.clockLength) + fold->title;
        text.columns.clear();
        LogFormat heading;
        heading.foreground = themeOf(this).color(Token::Text);
        heading.isBold = true;
        std::erase_if(text.runs, [&](const LogRun &run) { return run.from >= text.clockLength; });
        text.runs.push_back({text.clockLength, text.text.size() - text.clockLength, heading});
        text.kind = {};
    }
    m_widest = std::max(m_widest, text.width());
    auto *kept = new LogText(std::move(text));
    m_texts.insert(line, kept);
    return *kept;
}

int LogCanvas::gutterWidth() const
{
    const auto digits = static_cast<int>(QString::number(std::max<qint64>(1000, m_expectedLines)).size());
    return static_cast<int>(std::ceil(digits * m_painter.cellWidth())) + 2 * kNumberMargin;
}

int LogCanvas::textLeft() const
{
    return gutterWidth() + kFoldColumn;
}

int LogCanvas::columnsPerPart() const
{
    return std::max(8, static_cast<int>((viewport()->width() - textLeft() - kTrailing) / m_painter.cellWidth()));
}

int LogCanvas::partsOf(qint64 line)
{
    if (!m_isWrapped)
        return 1;
    const int columns = columnsPerPart();
    return std::max(1, (textOf(line).width() + columns - 1) / columns);
}

int LogCanvas::rowsPerPage() const
{
    return std::max(1, viewport()->height() / m_painter.lineHeight());
}

std::vector<LogRow> LogCanvas::rows()
{
    std::vector<LogRow> shown;
    int top = 0;
    int part = m_top.part;
    for (qint64 row = m_top.row; row < m_lines.rowCount() && top < viewport()->height(); ++row, part = 0) {
        const qint64 line = m_lines.lineOf(row);
        for (const int parts = partsOf(line); part < parts && top < viewport()->height(); ++part) {
            shown.push_back({line, part, top});
            top += m_painter.lineHeight();
        }
    }
    return shown;
}

QRect LogCanvas::rectOf(const LogRow &row) const
{
    return {0, row.top, viewport()->width(), m_painter.lineHeight()};
}

LogCanvas::Top LogCanvas::lastTop()
{
    int left = rowsPerPage();
    for (qint64 row = m_lines.rowCount() - 1; row >= 0; --row) {
        const int parts = partsOf(m_lines.lineOf(row));
        if (parts >= left)
            return {row, parts - left};
        left -= parts;
    }
    return {};
}

bool LogCanvas::isAtEnd()
{
    return m_top >= lastTop();
}

void LogCanvas::updateBars()
{
    m_isSettingBars = true;
    const Top last = lastTop();
    m_top = std::clamp(m_top, Top{}, last);
    verticalScrollBar()->setRange(0, static_cast<int>(std::min<qint64>(last.row + (last.part > 0 ? 1 : 0), INT_MAX)));
    verticalScrollBar()->setPageStep(rowsPerPage());
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setValue(static_cast<int>(m_top.row));
    const int room = viewport()->width() - textLeft() - kTrailing;
    const int wanted = m_isWrapped ? 0 : static_cast<int>(m_widest * m_painter.cellWidth());
    horizontalScrollBar()->setRange(0, std::max(0, wanted - room));
    horizontalScrollBar()->setPageStep(std::max(1, room));
    horizontalScrollBar()->setSingleStep(static_cast<int>(m_painter.cellWidth() * 4));
    m_isSettingBars = false;
}

void LogCanvas::scrollTo(Top top)
{
    m_top = std::clamp(top, Top{}, lastTop());
    m_isSettingBars = true;
    verticalScrollBar()->setValue(static_cast<int>(m_top.row));
    m_isSettingBars = false;
    viewport()->update();
}

LogCanvas::Top LogCanvas::movedTop(Top top, int by)
{
    for (; by < 0 && top > Top{}; ++by) {
        if (top.part > 0)
            --top.part;
        else
            top = {top.row - 1, partsOf(m_lines.lineOf(top.row - 1)) - 1};
    }
    for (; by > 0 && top.row < m_lines.rowCount(); --by) {
        if (top.part + 1 < partsOf(m_lines.lineOf(top.row)))
            ++top.part;
        else
            top = {top.row + 1, 0};
    }
    return top;
}

void LogCanvas::scrollRows(int by)
{
    scrollTo(movedTop(m_top, by));
    if (m_isFollowing && !isAtEnd())
        setFollowing(false);
}

void LogCanvas::scrollContentsBy(int dx, int dy)
{
    if (dx != 0)
        viewport()->update();
    if (dy == 0 || m_isSettingBars)
        return;
    const int value = verticalScrollBar()->value();
    m_top = value == verticalScrollBar()->maximum() ? lastTop() : Top{value, 0};
    viewport()->update();
    if (m_isFollowing && !isAtEnd())
        setFollowing(false);
}

void LogCanvas::reveal(LogPlace place)
{
    if (m_lines.reveal(place.line))
        updateBars();
    const qint64 row = m_lines.rowOf(place.line);
    const int column = textOf(place.line).columnOf(std::min(place.letter, textOf(place.line).text.size()));
    const int part = m_isWrapped ? std::min(column / columnsPerPart(), partsOf(place.line) - 1) : 0;
    const std::vector<LogRow> shown = rows();
    const auto isThere = [&](const LogRow &each) {
        return each.line == place.line && each.part == part
               && each.top + m_painter.lineHeight() <= viewport()->height();
    };
    if (std::ranges::none_of(shown, isThere)) {
        const Top wanted{row, part};
        const bool isAbove = wanted < m_top;
        const bool isNear =
            !shown.empty() && (isAbove ? m_top.row - row <= 1 : row - m_lines.rowOf(shown.back().line) <= 1);
        // A step goes on by a row; a jump leaves some lines before the place.
        const int before = isNear ? (isAbove ? 0 : rowsPerPage() - 1) : rowsPerPage() / 3;
        scrollTo(movedTop(wanted, -before));
    }
    if (m_isWrapped)
        return;
    updateBars();
    const int x = static_cast<int>(column * m_painter.cellWidth());
    const int room = viewport()->width() - textLeft() - kTrailing;
    QScrollBar *bar = horizontalScrollBar();
    if (x < bar->value() || x + static_cast<int>(m_painter.cellWidth()) > bar->value() + room)
        bar->setValue(x < room / 2 ? 0 : x - room / 2);
}

void LogCanvas::setWrapped(bool isWrapped)
{
    if (m_isWrapped == isWrapped)
        return;
    m_isWrapped = isWrapped;
    m_top.part = 0;
    updateBars();
    if (m_isFollowing)
        scrollTo(lastTop());
    viewport()->update();
    Q_EMIT wrappedChanged(isWrapped);
}

void LogCanvas::setFollowing(bool isFollowing)
{
    if (m_isFollowing == isFollowing)
        return;
    m_isFollowing = isFollowing;
    if (isFollowing)
        scrollTo(lastTop());
    Q_EMIT followingChanged(isFollowing);
}

void LogCanvas::setSearchMark(const LogSearchMark &mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    viewport()->update();
}

void LogCanvas::setFolded(qint64 line, bool isFolded)
{
    const qint64 topLine = m_lines.lineOf(m_top.row);
    m_lines.setFolded(line, isFolded);
    m_top.row = m_lines.rowOf(topLine);
    updateBars();
    viewport()->update();
    Q_EMIT contentsChanged();
}

void LogCanvas::setAllFolded(bool areFolded)
{
    const qint64 topLine = m_lines.lineOf(m_top.row);
    m_lines.setAllFolded(areFolded);
    m_top = {m_lines.rowOf(topLine), 0};
    updateBars();
    viewport()->update();
    Q_EMIT contentsChanged();
}

void LogCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateBars();
    if (m_isFollowing)
        scrollTo(lastTop());
}

void LogCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        restyle();
}

} // namespace slipway::ui
