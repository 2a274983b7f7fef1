// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace slipway::ui {

/// Shows Markdown. Loads nothing and runs nothing: no pictures, no HTML, no files; a link opens in the browser when the
/// person clicks it, and only for http and https.
class MarkdownPreview : public QTextBrowser
{
    Q_OBJECT

public:
    explicit MarkdownPreview(QWidget *parent = nullptr);

    /// Keeps the scroll.
    void showMarkdown(const QString &text);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    QString m_shown;
};

} // namespace slipway::ui
