// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view/code_editor.h"

#include "core/base/line_diff.h"
#include "ui/theme/type.h"
#include "ui/widgets/code_view/highlighting.h"
#include "ui/widgets/paint.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

class Margin : public QWidget
{
public:
    explicit Margin(CodeEditor *editor) : QWidget(editor), m_editor(editor) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_editor->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintMargin(event); }

private:
    CodeEditor *m_editor;
};

} // namespace

CodeEditor::CodeEditor(const QString &definition, QWidget *parent)
    : QPlainTextEdit(parent),
      m_syntax(highlighting().ofDocument(document(), definition)),
      m_margin(new Margin(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(false);
    setFont(fontOf(Type::Code, font()));
    setTabStopDistance(fontMetrics().horizontalAdvance(u' ') * 4);
    restyle();
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(marginWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &area, int dy) {
        if (dy)
            m_margin->scroll(0, dy);
        else
            m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    setViewportMargins(marginWidth(), 0, 0, 0);
}

CodeEditor::~CodeEditor() = default;

void CodeEditor::setWrongLine(int line)
{
    m_wrongLine = line;
    markLines();
}

void CodeEditor::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::max(0, line - 1))));
    centerCursor();
}

int CodeEditor::marginWidth() const
{
    return fontMetrics().horizontalAdvance(QString::number(std::max(100, blockCount()))) + 20;
}

void CodeEditor::paintMargin(QPaintEvent *event)
{
    const Theme &theme = themeOf(this);
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), theme.color(Token::SurfaceAlt));
    painter.setFont(font());
    QTextBlock block = firstVisibleBlock();
    double top = blockBoundingGeometry(block).translated(contentOffset()).top();
    while (block.isValid() && top <= event->rect().bottom()) {
        const double height = blockBoundingRect(block).height();
        const bool isWrong = block.blockNumber() + 1 == m_wrongLine;
        painter.setPen(isWrong ? theme.family(Family::Red).fg : theme.color(Token::Text3));
        painter.drawText(QRectF(0, top, m_margin->width() - 8, height),
                         static_cast<int>(Qt::AlignRight | Qt::AlignVCenter), QString::number(block.blockNumber() + 1));
        top += height;
        block = block.next();
    }
}

void CodeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_margin->setGeometry(inside.left(), inside.top(), marginWidth(), inside.height());
}

void CodeEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        restyle();
}

void CodeEditor::restyle()
{
    if (!m_syntax)
        return;
    m_syntax->setDark(themeOf(this).isDark());
    markLines();
}

void CodeEditor::markLines()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_wrongLine > 0) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(m_wrongLine - 1));
        mark.format.setBackground(themeOf(this).family(Family::Red).soft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
    m_margin->update();
}

DiffView::DiffView(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontOf(Type::Code, font()));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

int DiffView::setTexts(const QString &before, const QString &after)
{
    QStringList lines;
    m_signs.clear();
    int differing = 0;
    for (const DiffLine &line : lineDiff(before, after)) {
        const QChar sign = line.kind == DiffLine::Kind::Same      ? u' '
                           : line.kind == DiffLine::Kind::Removed ? u'\u2212'
                                                                  : u'+';
        differing += line.kind == DiffLine::Kind::Same ? 0 : 1;
        const auto number = [](int value) {
            return value ? QString::number(value).rightJustified(4) : QString(4, u' ');
        };
        lines.append(number(line.before) + number(line.after) + u"  "_s + sign + u' ' + line.text);
        m_signs.append(sign);
    }
    setPlainText(lines.join(u'\n'));
    colourLines();
    return differing;
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLines();
}

void DiffView::colourLines()
{
    const Theme &theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> marks;
    for (qsizetype i = 0; i < m_signs.size(); ++i) {
        if (m_signs[i] == u' ')
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
        mark.format.setBackground(theme.family(m_signs[i] == u'+' ? Family::Green : Family::Red).soft);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

} // namespace slipway::ui
