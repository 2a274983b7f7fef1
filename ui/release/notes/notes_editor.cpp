// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/notes/notes_editor.h"

#include "ui/release/notes/markdown_preview.h"
#include "ui/widgets/code_view/code_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kIdleMs = 1500;
constexpr int kRenderMs = 150;

} // namespace

NotesEditor::NotesEditor(const QString &name, std::function<void(const QString &)> save, QWidget *parent)
    : QWidget(parent),
      m_save(std::move(save)),
      m_edit(new CodeEditor(u"Markdown"_s)),
      m_preview(new MarkdownPreview),
      m_conflict(new QWidget),
      m_idle(new QTimer(this)),
      m_render(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 0, 16, 16);
    column->setSpacing(8);
    buildConflict();
    column->addWidget(m_conflict);
    auto *split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    m_edit->setAccessibleName(name);
    m_edit->setTabChangesFocus(true);
    m_edit->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_edit->installEventFilter(this);
    split->addWidget(m_edit);
    split->addWidget(m_preview);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    column->addWidget(split, 1);
    m_idle->setSingleShot(true);
    m_idle->setInterval(kIdleMs);
    m_render->setSingleShot(true);
    m_render->setInterval(kRenderMs);
    connect(m_idle, &QTimer::timeout, this, &NotesEditor::flush);
    connect(m_render, &QTimer::timeout, this, [this] { m_preview->showMarkdown(m_edit->toPlainText()); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_render->start();
        if (m_edit->toPlainText() != m_begun)
            m_idle->start();
    });
}

void NotesEditor::buildConflict()
{
    auto *row = new QHBoxLayout(m_conflict);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(Glyph::Warning, 16));
    auto *text = new Label(tr("The text was changed elsewhere while you were typing."), Type::Strong);
    text->setWordWrap(true);
    row->addWidget(text, 1);
    QPushButton *theirs = makeButton(tr("Take the other text"), ButtonLook::Plain, m_conflict, {}, true);
    theirs->setObjectName(u"takeTheirs"_s);
    QPushButton *mine = makeButton(tr("Keep mine"), ButtonLook::Plain, m_conflict, {}, true);
    mine->setObjectName(u"keepMine"_s);
    row->addWidget(theirs);
    row->addWidget(mine);
    connect(theirs, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        take(m_stored);
    });
    connect(mine, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        m_begun = m_stored;
        flush();
    });
    m_conflict->hide();
}

void NotesEditor::setPlaceholder(const QString &text, const QString &preview)
{
    m_edit->setPlaceholderText(text);
    m_preview->setPlaceholderText(preview);
    m_preview->setAccessibleDescription(preview);
}

void NotesEditor::take(const QString &text)
{
    m_begun = text;
    m_idle->stop();
    if (m_edit->toPlainText() != text) {
        const int at = m_edit->textCursor().position();
        const int scroll = m_edit->verticalScrollBar()->value();
        m_edit->setPlainText(text);
        QTextCursor cursor = m_edit->textCursor();
        cursor.setPosition(std::min(at, static_cast<int>(text.size())));
        m_edit->setTextCursor(cursor);
        m_edit->verticalScrollBar()->setValue(scroll);
    }
    m_preview->showMarkdown(text);
}

void NotesEditor::showText(const QString &text, const QString &whyReadOnly)
{
    m_edit->setReadOnly(!whyReadOnly.isEmpty());
    m_edit->setAccessibleDescription(whyReadOnly);
    m_edit->setToolTip(whyReadOnly.toHtmlEscaped());
    m_stored = text;
    const bool isTyping = !m_isFirst && m_edit->toPlainText() != m_begun;
    m_isFirst = false;
    if (!isTyping || m_edit->toPlainText() == text) {
        m_conflict->hide();
        take(text);
    } else if (text != m_begun) {
        m_idle->stop();
        m_conflict->show();
    }
}

void NotesEditor::reset()
{
    m_isFirst = true;
    m_conflict->hide();
    m_idle->stop();
}

void NotesEditor::flush()
{
    m_idle->stop();
    const QString text = m_edit->toPlainText();
    if (m_isFirst || m_edit->isReadOnly() || !m_conflict->isHidden() || text == m_begun)
        return;
    m_begun = text;
    if (text != m_stored)
        m_save(text);
}

bool NotesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        flush();
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::ui
