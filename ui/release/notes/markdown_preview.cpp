// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/notes/markdown_preview.h"

#include "ui/release/parts/evidence_box.h"

#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace slipway::ui {

MarkdownPreview::MarkdownPreview(QWidget *parent) : QTextBrowser(parent)
{
    setAccessibleName(tr("Preview"));
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setTabChangesFocus(true);
    document()->setDocumentMargin(16);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) { openLink(url.toString()); });
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this,
            [this](const QUrl &url) { setToolTip(url.toString().left(500).toHtmlEscaped()); });
}

void MarkdownPreview::showMarkdown(const QString &text)
{
    if (text == m_shown)
        return;
    m_shown = text;
    const int at = verticalScrollBar()->value();
    document()->setMarkdown(text, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub)
                                      | QTextDocument::MarkdownNoHTML);
    verticalScrollBar()->setValue(at);
}

QVariant MarkdownPreview::loadResource(int, const QUrl &)
{
    return QByteArray();
}

void MarkdownPreview::doSetSource(const QUrl &, QTextDocument::ResourceType) {}

} // namespace slipway::ui
