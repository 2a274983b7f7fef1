// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/diff_view.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kTextMargin = 32;
constexpr int kMostDiffHeight = 400;

QString signOf(DiffLine::Kind kind)
{
    switch (kind) {
    case DiffLine::Kind::Removed: return u"− "_s;
    case DiffLine::Kind::Added: return u"+ "_s;
    case DiffLine::Kind::Same: break;
    }
    return u"  "_s;
}

} // namespace

/// The numbers at the side of a ChangesDiff.
class DiffMargin : public QWidget
{
public:
    explicit DiffMargin(ChangesDiff *view) : QWidget(view), m_view(view) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_view->paintMargin(event); }

private:
    ChangesDiff *m_view;
};

ChangesDiff::ChangesDiff(const QString &name, QWidget *parent) : QPlainTextEdit(parent), m_margin(new DiffMargin(this))
{
    setAccessibleName(name);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(fontOf(Type::Code, font()));
    setViewportMargins(kTextMargin, 0, 0, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
}

void ChangesDiff::showDiff(std::vector<DiffLine> lines)
{
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    QStringList texts;
    for (const DiffLine &each : m_lines)
        texts.append(signOf(each.kind) + each.text);
    setPlainText(texts.join(u'\n'));
    colourLines();
    updateGeometry();
}

void ChangesDiff::colourLines()
{
    const Theme &theme = themeOf(this);
    QList<QTextEdit::ExtraSelection> selections;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].kind == DiffLine::Kind::Same)
            continue;
        const Family family = m_lines[i].kind == DiffLine::Kind::Added ? Family::Green : Family::Red;
        QTextEdit::ExtraSelection line;
        line.format.setBackground(theme.family(family).soft);
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(i)));
        selections.append(line);
    }
    setExtraSelections(selections);
}

QSize ChangesDiff::sizeHint() const
{
    const int lines = std::max<int>(1, static_cast<int>(m_lines.size()));
    const int height = lines * fontMetrics().lineSpacing() + 2 * static_cast<int>(document()->documentMargin()) + 18;
    return {320, std::min(height, kMostDiffHeight)};
}

void ChangesDiff::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    m_margin->setGeometry(0, 0, kTextMargin, height());
}

void ChangesDiff::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourLines();
}

void ChangesDiff::paintMargin(QPaintEvent *)
{
    QPainter painter(m_margin);
    const Theme &theme = themeOf(this);
    painter.fillRect(m_margin->rect(), theme.color(Token::SurfaceAlt));
    painter.setFont(font());
    painter.setPen(theme.color(Token::Text3));
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF at = blockBoundingGeometry(block).translated(contentOffset());
        if (at.top() > height())
            break;
        const auto line = static_cast<std::size_t>(block.blockNumber());
        if (line < m_lines.size())
            painter.drawText(QRectF(0, at.top(), kTextMargin - 6, at.height()),
                             static_cast<int>(Qt::AlignRight | Qt::AlignVCenter),
                             QString::number(m_lines[line].number));
    }
}

} // namespace slipway::ui
