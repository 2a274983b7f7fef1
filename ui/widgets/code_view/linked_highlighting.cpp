// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view/highlighting.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QHash>
#include <QPointer>

using namespace Qt::StringLiterals;
using KSyntaxHighlighting::Repository;

namespace slipway::ui {
namespace {

class LinkedLineSyntax : public LineSyntax, private KSyntaxHighlighting::AbstractHighlighter
{
public:
    LinkedLineSyntax(Repository &repository, const QString &definition)
    {
        setDefinition(repository.definitionForName(definition));
    }

    std::vector<FormatSpan> spansOf(const QString &line) override
    {
        m_spans.clear();
        highlightLine(line, {});
        return std::move(m_spans);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length <= 0)
            return;
        auto known = m_names.constFind(format.id());
        if (known == m_names.constEnd())
            known = m_names.insert(format.id(), format.name());
        m_spans.push_back({offset, length, *known});
    }

private:
    QHash<int, QString> m_names; ///< by the format's number
    std::vector<FormatSpan> m_spans;
};

class LinkedDocumentSyntax : public DocumentSyntax
{
public:
    LinkedDocumentSyntax(Repository &repository, QTextDocument *document, const QString &definition)
        : m_repository(repository),
          m_highlighter(new KSyntaxHighlighting::SyntaxHighlighter(document))
    {
        m_highlighter->setDefinition(repository.definitionForName(definition));
    }

    void setDark(bool isDark) override
    {
        // The library's own light and dark themes are too faint on our surfaces.
        KSyntaxHighlighting::Theme wanted = m_repository.theme(isDark ? u"GitHub Dark"_s : u"GitHub Light"_s);
        if (!wanted.isValid())
            wanted = m_repository.defaultTheme(isDark ? Repository::DarkTheme : Repository::LightTheme);
        if (!m_highlighter || m_highlighter->theme().name() == wanted.name())
            return;
        m_highlighter->setTheme(wanted);
        m_highlighter->rehighlight();
    }

private:
    Repository &m_repository;
    QPointer<KSyntaxHighlighting::SyntaxHighlighter> m_highlighter; ///< the document's
};

class LinkedHighlighting : public Highlighting
{
public:
    LinkedHighlighting() { m_repository.addCustomSearchPath(u":/slipway"_s); }

    std::unique_ptr<LineSyntax> ofLines(const QString &definition) override
    {
        return std::make_unique<LinkedLineSyntax>(m_repository, definition);
    }
    std::unique_ptr<DocumentSyntax> ofDocument(QTextDocument *document, const QString &definition) override
    {
        return std::make_unique<LinkedDocumentSyntax>(m_repository, document, definition);
    }

private:
    Repository m_repository;
};

} // namespace

Highlighting &linkedHighlighting()
{
    static LinkedHighlighting made;
    return made;
}

} // namespace slipway::ui
