// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

struct cmark_iter;
struct cmark_node;

/// A CommonMark tree together with the lines it came from. Inside of `formats/checklist` only.
namespace slipway::formats {

/// Gives a tree back to cmark.
struct MarkdownNodeFree {
    void operator()(cmark_node *node) const;
};

struct MarkdownIterFree {
    void operator()(cmark_iter *iter) const;
};
using MarkdownIter = std::unique_ptr<cmark_iter, MarkdownIterFree>;

/// A parsed file that knows the lines it came from.
class MarkdownDocument
{
public:
    /// @param text      lines ended by `\n`
    /// @param firstLine line of the file that the first line of `text` stands on
    MarkdownDocument(QByteArray text, int firstLine);

    [[nodiscard]] cmark_node *root() const { return m_root.get(); }
    /// Line of the file that `node` begins on.
    [[nodiscard]] int fileLine(cmark_node *node) const;
    /// The text of a paragraph in one line, as written: inline marks stay, block quote marks and indents go.
    [[nodiscard]] QString paragraphText(cmark_node *paragraph) const;
    /// Column that the content of `paragraph` begins in, block quote marks not counted.
    [[nodiscard]] int indentOf(cmark_node *paragraph) const;
    /// A block as written, `columns` of indent taken off each line; open fences and comments are closed.
    /// Blocks that use link definitions standing elsewhere are rendered with the targets in place instead.
    [[nodiscard]] QString blockText(cmark_node *block, int columns) const;

private:
    [[nodiscard]] QByteArrayView line(int number) const;
    QByteArray m_text;
    std::vector<qsizetype> m_lineStarts;
    int m_firstLine;
    std::unique_ptr<cmark_node, MarkdownNodeFree> m_root;
};

/// Text of a heading or paragraph without any marks.
[[nodiscard]] QString plainText(cmark_node *block);

/// True when a link below `block` has a target that is not written in `raw`: it is a reference to a definition.
[[nodiscard]] bool usesDefinitions(cmark_node *block, QByteArrayView raw);

/// The line that closes what a text leaves open at its end, a fence or a comment; empty when nothing is. What is written
/// after such a text would be swallowed.
[[nodiscard]] QString missingEnd(const QString &text);

/// Targets of the links in a block, in order; pictures are no links.
[[nodiscard]] QStringList linksIn(cmark_node *block);

/// The inline content of a paragraph as Markdown with every link target in place, in one line.
[[nodiscard]] QString renderedParagraph(cmark_node *paragraph);

} // namespace slipway::formats
