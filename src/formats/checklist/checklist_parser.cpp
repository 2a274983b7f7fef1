// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/checklist/checklist.h"
#include "formats/checklist/markdown_document.h"
#include "formats/checklist/section_keys.h"
#include "formats/checklist/task_text.h"
#include "formats/text/source_text.h"

#include <QRegularExpression>
#include <QSet>

#include <cmark-gfm.h>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

constexpr int kDeepestList = 50;
constexpr int kMostContainersOnLine = 200;
constexpr qsizetype kLargestChecklistBytes = 8 * 1024 * 1024;
constexpr qsizetype kLongestBoldLabel = 80;
constexpr qsizetype kLongestPlainLabel = 40;

/// Children of a node for a range-based for.
std::vector<cmark_node *> childrenOf(cmark_node *node)
{
    std::vector<cmark_node *> children;
    for (cmark_node *child = cmark_node_first_child(node); child; child = cmark_node_next(child))
        children.push_back(child);
    return children;
}

bool is(cmark_node *node, cmark_node_type type)
{
    return node && cmark_node_get_type(node) == type;
}

int boxesIn(const QString &fencedText)
{
    static const QRegularExpression box(uR"(^[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[[ xX]\](?=\s|$))"_s,
                                        QRegularExpression::MultilineOption);
    int count = 0;
    for (auto it = box.globalMatch(fencedText); it.hasNext(); it.next())
        ++count;
    return count;
}

bool holdsHeading(cmark_node *block)
{
    return std::ranges::any_of(childrenOf(block), [](cmark_node *child) {
        return is(child, CMARK_NODE_HEADING) || (is(child, CMARK_NODE_BLOCK_QUOTE) && holdsHeading(child));
    });
}

void appendBlock(QString &text, const QString &block)
{
    // Without something between, indented code would become part of the list item before it.
    const bool mayContinueList = block.startsWith("    "_L1) && !text.isEmpty();
    text += (text.isEmpty() ? QString() : mayContinueList ? u"\n\n<!-- -->\n\n"_s : u"\n\n"_s) + block;
}

class DocumentReader
{
public:
    DocumentReader(const MarkdownDocument &document, ChecklistOptions options, Checklist &into)
        : m_document(document),
          m_options(options),
          m_into(into)
    {}

    /// @return the line of a list that is nested too deeply
    [[nodiscard]] std::optional<int> findTasks();
    void readBlocks(cmark_node *parent);

private:
    struct Place {
        std::vector<ChecklistItem> *items;
        QStringList context;
    };

    [[nodiscard]] bool holdsTask(cmark_node *node) const { return m_holdsTask.contains(node); }
    [[nodiscard]] std::optional<bool> boxOf(cmark_node *listItem) const;
    void openSection(QString title, int level, cmark_node *at);
    ChecklistSection &currentSection();
    [[nodiscard]] QString labelText(cmark_node *paragraph) const;
    void readFence(cmark_node *block);
    void readList(cmark_node *list, const Place &place);
    void readPlainItem(cmark_node *listItem, Place place);
    void readTask(cmark_node *listItem, bool checked, const Place &place);
    void readInside(cmark_node *block, ChecklistItem &task, int indent);
    void addToBody(cmark_node *block, ChecklistItem &task, int indent) const;
    void addProse(cmark_node *block);

    const MarkdownDocument &m_document;
    ChecklistOptions m_options;
    Checklist &m_into;
    QSet<cmark_node *> m_holdsTask; ///< tasks and everything around them
};

std::optional<bool> DocumentReader::boxOf(cmark_node *listItem) const
{
    cmark_node *first = cmark_node_first_child(listItem);
    if (!is(listItem, CMARK_NODE_ITEM) || !is(first, CMARK_NODE_PARAGRAPH))
        return std::nullopt;
    QString text = m_document.paragraphText(first);
    return takeBox(text);
}

std::optional<int> DocumentReader::findTasks()
{
    int depth = 0;
    const MarkdownIter iter(cmark_iter_new(m_document.root()));
    for (cmark_event_type event = cmark_iter_next(iter.get()); event != CMARK_EVENT_DONE;
         event = cmark_iter_next(iter.get()))
    {
        cmark_node *node = cmark_iter_get_node(iter.get());
        const bool nests = is(node, CMARK_NODE_LIST) || is(node, CMARK_NODE_BLOCK_QUOTE);
        if (nests)
            depth += event == CMARK_EVENT_ENTER ? 1 : -1;
        if (depth > kDeepestList)
            return m_document.fileLine(node);
        if (event == CMARK_EVENT_ENTER && is(node, CMARK_NODE_ITEM) && boxOf(node))
            for (cmark_node *up = node; up && !m_holdsTask.contains(up); up = cmark_node_parent(up))
                m_holdsTask.insert(up);
    }
    return std::nullopt;
}

void DocumentReader::openSection(QString title, int level, cmark_node *at)
{
    m_into.sections.push_back({std::move(title), level, {}, m_document.fileLine(at), {}});
}

ChecklistSection &DocumentReader::currentSection()
{
    if (m_into.sections.empty())
        m_into.sections.push_back({{}, 0, {}, 1, {}});
    return m_into.sections.back();
}

QString DocumentReader::labelText(cmark_node *paragraph) const
{
    cmark_node *next = cmark_node_next(paragraph);
    const bool introduces = m_options.labelsAsSections && is(next, CMARK_NODE_LIST) && holdsTask(next);
    if (!introduces || cmark_node_get_start_line(paragraph) != cmark_node_get_end_line(paragraph))
        return {};
    QString text = plainText(paragraph);
    const bool endsWithColon = text.endsWith(u':');
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    cmark_node *first = cmark_node_first_child(paragraph);
    cmark_node *second = cmark_node_next(first);
    const bool onlyColonAfter = !second
                                || (!cmark_node_next(second) && is(second, CMARK_NODE_TEXT)
                                    && QByteArray(cmark_node_get_literal(second)).trimmed() == ":");
    if (is(first, CMARK_NODE_STRONG) && onlyColonAfter)
        return text.size() <= kLongestBoldLabel ? text : QString();
    return endsWithColon && text.size() <= kLongestPlainLabel && text.count(u' ') <= 4 ? text : QString();
}

void DocumentReader::readBlocks(cmark_node *parent)
{
    for (cmark_node *block : childrenOf(parent)) {
        switch (cmark_node_get_type(block)) {
        case CMARK_NODE_HEADING: openSection(plainText(block), cmark_node_get_heading_level(block), block); break;
        case CMARK_NODE_PARAGRAPH:
            if (QString label = labelText(block); !label.isEmpty())
                openSection(std::move(label), 0, block);
            else
                addProse(block);
            break;
        case CMARK_NODE_LIST: holdsTask(block) ? readList(block, {nullptr, {}}) : addProse(block); break;
        case CMARK_NODE_BLOCK_QUOTE:
            holdsTask(block) || holdsHeading(block) ? readBlocks(block) : addProse(block);
            break;
        case CMARK_NODE_CODE_BLOCK: readFence(block); break;
        case CMARK_NODE_HTML_BLOCK: addProse(block); break;
        default: break;
        }
    }
}

void DocumentReader::readFence(cmark_node *block)
{
    int length = 0;
    int offset = 0;
    char character = 0;
    const QByteArray literal(cmark_node_get_literal(block));
    const int boxes =
        cmark_node_get_fenced(block, &length, &offset, &character) ? boxesIn(QString::fromUtf8(literal)) : 0;
    if (boxes == 0) {
        addProse(block);
        return;
    }
    const MarkdownDocument inner(literal, m_document.fileLine(block) + 1);
    DocumentReader reader(inner, {.includeFenced = false, .labelsAsSections = m_options.labelsAsSections}, m_into);
    if (m_options.includeFenced && !reader.findTasks())
        reader.readBlocks(inner.root());
    else {
        m_into.fencedTasks += boxes;
        addProse(block);
    }
}

void DocumentReader::readList(cmark_node *list, const Place &place)
{
    for (cmark_node *item : childrenOf(list)) {
        if (const std::optional<bool> checked = boxOf(item))
            readTask(item, *checked, place);
        else
            readPlainItem(item, place);
    }
}

/// What is written between tasks goes above them.
void DocumentReader::addProse(cmark_node *block)
{
    const QString text = m_document.blockText(block, 0);
    if (text.isEmpty() || text == "<!-- -->"_L1)
        return;
    QString &prose = m_into.sections.empty() ? m_into.intro : m_into.sections.back().prose;
    appendBlock(prose, text);
}

void DocumentReader::readPlainItem(cmark_node *listItem, Place place)
{
    cmark_node *first = cmark_node_first_child(listItem);
    const QString title = is(first, CMARK_NODE_PARAGRAPH) ? plainText(first) : QString();
    if (!holdsTask(listItem) && !place.items && place.context.isEmpty()) {
        addProse(listItem);
        return;
    }
    place.context.append(title.isEmpty() ? u"…"_s : title);
    for (cmark_node *block : childrenOf(listItem)) {
        if (is(block, CMARK_NODE_LIST) && holdsTask(block))
            readList(block, place);
        else if (is(block, CMARK_NODE_BLOCK_QUOTE) && holdsTask(block))
            for (cmark_node *quoted : childrenOf(block))
                if (is(quoted, CMARK_NODE_LIST))
                    readList(quoted, place);
        if (is(block, CMARK_NODE_CODE_BLOCK))
            m_into.fencedTasks += boxesIn(QString::fromUtf8(cmark_node_get_literal(block)));
    }
}

void DocumentReader::readTask(cmark_node *listItem, bool checked, const Place &place)
{
    cmark_node *paragraph = cmark_node_first_child(listItem);
    QString raw = m_document.paragraphText(paragraph);
    ChecklistItem task;
    task.linkInPlace = raw.contains("]("_L1) || raw.contains("://"_L1);
    const QStringList comments = takeComments(raw);
    task.checked = checked;
    task.numbered = cmark_node_get_list_type(cmark_node_parent(listItem)) == CMARK_ORDERED_LIST;
    task.line = m_document.fileLine(listItem);
    task.context = place.context;
    task.title = usesDefinitions(paragraph, raw.toUtf8()) ? renderedParagraph(paragraph) : raw;
    if (task.title.startsWith(u'\\'))
        task.title.replace("\\[ \\]"_L1, "[ ]"_L1).replace("\\[x\\]"_L1, "[x]"_L1).replace("\\[X\\]"_L1, "[x]"_L1);
    (void)takeBox(task.title);
    task.links = linksIn(paragraph) + bareAddresses(task.title);
    task.owner = takeOwner(task.title);
    task.body = comments.join("\n\n"_L1);

    const int indent = m_document.indentOf(paragraph);
    for (cmark_node *block = cmark_node_next(paragraph); block; block = cmark_node_next(block))
        readInside(block, task, indent);
    (place.items ? *place.items : currentSection().items).push_back(std::move(task));
}

void DocumentReader::readInside(cmark_node *block, ChecklistItem &task, int indent)
{
    if (is(block, CMARK_NODE_CODE_BLOCK))
        m_into.fencedTasks += boxesIn(QString::fromUtf8(cmark_node_get_literal(block)));
    if (!holdsTask(block)) {
        addToBody(block, task, indent);
        return;
    }
    for (cmark_node *child : childrenOf(block)) {
        if (is(block, CMARK_NODE_BLOCK_QUOTE))
            readInside(child, task, indent);
        else if (const std::optional<bool> checked = boxOf(child))
            readTask(child, *checked, {&task.children, {}});
        else if (holdsTask(child))
            readPlainItem(child, {&task.children, {}});
        else
            addToBody(child, task, indent);
    }
}

void DocumentReader::addToBody(cmark_node *block, ChecklistItem &task, int indent) const
{
    if (const QString text = m_document.blockText(block, indent); !text.isEmpty())
        appendBlock(task.body, text);
}

/// A rule across the page and another one further down look like front matter; YAML has a key first.
bool isFrontMatter(const QByteArray &text)
{
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray words = line.trimmed();
        if (!words.isEmpty() && !words.startsWith('#'))
            return words.contains(':');
    }
    return true;
}

/// Cuts YAML front matter off `text`; what is left begins on the returned line.
int takeFrontMatter(QByteArray &text, QString &frontMatter)
{
    const qsizetype start = text.indexOf('\n') + 1;
    if (start == 0 || text.first(start).trimmed() != "---" || text.startsWith(' '))
        return 1;
    int number = 2;
    for (qsizetype at = start; at < text.size(); ++number) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        const QByteArray line = text.sliced(at, end - at).trimmed();
        if (line == "---" || line == "...") {
            const QByteArray inside = text.sliced(start, std::max<qsizetype>(0, at - start - 1));
            if (!isFrontMatter(inside))
                return 1;
            frontMatter = QString::fromUtf8(inside);
            text = text.sliced(std::min(end + 1, text.size()));
            return number + 1;
        }
        at = end + 1;
    }
    return 1;
}

/// Marks of lists and quotes that open on one line: each costs a node, so a short file could make millions.
int containersOn(QByteArrayView line)
{
    int count = 0;
    for (qsizetype at = 0; at < line.size();) {
        const char c = line[at];
        const bool isBlank = c == ' ' || c == '\t';
        const bool endsWord = at + 1 == line.size() || line[at + 1] == ' ' || line[at + 1] == '\t';
        if (c != '>' && !isBlank && !((c == '-' || c == '*' || c == '+') && endsWord))
            break;
        count += isBlank ? 0 : 1;
        ++at;
    }
    return count;
}

std::optional<int> overgrownLine(QByteArrayView text)
{
    int number = 1;
    for (qsizetype at = 0; at < text.size(); ++number) {
        qsizetype end = text.indexOf('\n', at);
        end = end < 0 ? text.size() : end;
        if (containersOn(text.sliced(at, end - at)) > kMostContainersOnLine)
            return number;
        at = end + 1;
    }
    return std::nullopt;
}

} // namespace

Result<Checklist> parseChecklist(QByteArrayView bytes, const QString &sourceName, ChecklistOptions options)
{
    Result<QByteArray> text = readText(bytes, sourceName, kLargestChecklistBytes);
    if (!text)
        return std::unexpected(text.error());
    Checklist list;
    const auto tooDeep = [&](int line) {
        return failureAt(
            sourceName, line,
            tr("Lists are nested deeper than %1. Flatten the list and read the file again.").arg(kDeepestList));
    };
    if (const std::optional<int> line = overgrownLine(*text))
        return tooDeep(*line);
    const int firstLine = takeFrontMatter(*text, list.frontMatter);
    const MarkdownDocument document(*std::move(text), firstLine);
    DocumentReader reader(document, options, list);
    if (const std::optional<int> line = reader.findTasks())
        return tooDeep(*line);
    reader.readBlocks(document.root());
    assignKeys(list);
    return list;
}

} // namespace slipway::formats
