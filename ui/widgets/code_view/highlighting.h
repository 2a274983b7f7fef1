// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>
#include <vector>

class QTextDocument;

namespace slipway::ui {

/// Letters of a line that have one format of a syntax definition.
struct FormatSpan {
    qsizetype from = 0;
    qsizetype length = 0;
    QString format; ///< its name in the definition
};

/// Highlights lines, each by itself.
class LineSyntax
{
public:
    LineSyntax() = default;
    virtual ~LineSyntax() = default;
    Q_DISABLE_COPY_MOVE(LineSyntax)

    [[nodiscard]] virtual std::vector<FormatSpan> spansOf(const QString &line) = 0;
};

/// Looks after the highlighting of a document, which stays until the document goes.
class DocumentSyntax
{
public:
    DocumentSyntax() = default;
    virtual ~DocumentSyntax() = default;
    Q_DISABLE_COPY_MOVE(DocumentSyntax)

    virtual void setDark(bool isDark) = 0;
};

/// What highlights text, by the name of a syntax definition as `YAML` or `CI log`; our own are in resources/syntax.
class Highlighting
{
public:
    Highlighting() = default;
    virtual ~Highlighting() = default;
    Q_DISABLE_COPY_MOVE(Highlighting)

    [[nodiscard]] virtual std::unique_ptr<LineSyntax> ofLines(const QString &definition) = 0;
    [[nodiscard]] virtual std::unique_ptr<DocumentSyntax> ofDocument(QTextDocument *document,
                                                                     const QString &definition) = 0;
};

/// KSyntaxHighlighting; the one place that knows it.
[[nodiscard]] Highlighting &linkedHighlighting();

/// That of the program: linkedHighlighting() unless it defines this function itself, to load the library when it is needed.
[[nodiscard]] Highlighting &highlighting();

} // namespace slipway::ui
