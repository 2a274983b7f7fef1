// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checklist/checklist.h"
#include "formats/checklist/markdown_document.h"
#include "formats/checklist/task_text.h"

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

using Items = std::span<const ChecklistItem>;

class ListWriter
{
public:
    /// @param depth how many words of each item's context are written already
    void writeItems(Items items, qsizetype depth, int indent);
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    void writeItem(const ChecklistItem &item, int number, int indent);

    QString m_text;
};

QString titleWithOwner(const ChecklistItem &item)
{
    QString title = item.title;
    const QString rest = title;
    const QString inTitle = takeOwner(title);
    if (item.owner.isEmpty() || (inTitle == item.owner && title == rest))
        return rest;
    return rest.isEmpty() ? "(@%1)"_L1.arg(item.owner) : "%1 (@%2)"_L1.arg(rest, item.owner);
}

void ListWriter::writeItem(const ChecklistItem &item, int number, int indent)
{
    const QString marker = item.numbered ? QString::number(number) + ". "_L1 : u"- "_s;
    const int inner = indent + static_cast<int>(marker.size());
    const QString title = titleWithOwner(item).simplified();
    m_text += QString(indent, u' ') + marker + (item.checked ? "[x]"_L1 : "[ ]"_L1);
    m_text += (title.isEmpty() ? QString() : u' ' + title) + u'\n';
    if (!item.body.isEmpty()) {
        m_text += u'\n';
        const QString end = item.children.empty() ? QString() : missingEnd(item.body);
        const QString body = end.isEmpty() ? item.body : item.body + u'\n' + end;
        for (const QStringView line : QStringView(body).split(u'\n'))
            m_text += (line.isEmpty() ? QString() : QString(inner, u' ') + line.toString()) + u'\n';
        m_text += u'\n';
    }
    writeItems(item.children, 0, inner);
}

void ListWriter::writeItems(Items items, qsizetype depth, int indent)
{
    int number = 0;
    for (std::size_t at = 0; at < items.size();) {
        const ChecklistItem &item = items[at];
        if (item.context.size() <= depth) {
            number = item.numbered ? number + 1 : 0;
            writeItem(item, number, indent);
            ++at;
            continue;
        }
        number = 0;
        const QString &above = item.context[depth];
        const auto sharesIt = [&](const ChecklistItem &other) {
            return other.context.size() > depth && other.context[depth] == above;
        };
        std::size_t end = at;
        while (end < items.size() && sharesIt(items[end]))
            ++end;
        m_text += QString(indent, u' ') + "- "_L1 + escapedParagraph(above) + u'\n';
        writeItems(items.subspan(at, end - at), depth + 1, indent + 2);
        at = end;
    }
}

} // namespace

namespace {

/// The empty comment keeps lists and labels of the text apart from the tasks.
constexpr QLatin1StringView kApart("<!-- -->\n\n");

QString proseText(const QString &prose)
{
    if (prose.isEmpty())
        return {};
    const QString end = missingEnd(prose);
    return prose + (end.isEmpty() ? QString() : u'\n' + end) + "\n\n"_L1;
}

QString tasksText(const ChecklistSection &section)
{
    ListWriter writer;
    writer.writeItems(section.items, 0, 0);
    return section.items.empty() ? QString() : writer.text() + u'\n';
}

/// Text and tasks of a section. A label is one only right above its tasks, so there the text comes behind them.
QString sectionText(const ChecklistSection &section)
{
    const QString prose = proseText(section.prose);
    const QString tasks = tasksText(section);
    if (prose.isEmpty() || tasks.isEmpty())
        return prose + tasks;
    const bool isLabel = section.level == 0 && !section.title.isEmpty();
    return isLabel ? tasks + kApart + prose : prose + kApart + tasks;
}

} // namespace

QByteArray writeChecklist(const Checklist &list)
{
    QString text;
    if (!list.frontMatter.isEmpty())
        text += "---\n"_L1 + list.frontMatter + "\n---\n\n"_L1;
    const auto isBare = [](const ChecklistSection &each) { return each.level == 0 && each.title.isEmpty(); };
    text += proseText(list.intro);
    if (!list.intro.isEmpty() && !list.sections.empty() && isBare(list.sections.front())
        && !list.sections.front().items.empty())
        text += kApart;
    const bool titleIsSection = std::ranges::contains(list.sections, 1, &ChecklistSection::level);
    bool titleWritten = list.title.isEmpty() || titleIsSection;
    for (const ChecklistSection &section : list.sections) {
        const bool isHeading = section.level > 0;
        if (!titleWritten && (isHeading || !section.title.isEmpty())) {
            text += "# "_L1 + escapedInline(list.title.simplified()) + "\n\n"_L1;
            titleWritten = true;
        }
        const QString title = escapedInline(section.title.simplified());
        if (isHeading)
            text += QString(std::clamp(section.level, 1, 6), u'#') + u' ' + title + "\n\n"_L1;
        else if (!title.isEmpty())
            text += "**"_L1 + title + "**\n\n"_L1;
        text += sectionText(section);
    }
    if (!titleWritten)
        text += "# "_L1 + escapedInline(list.title.simplified()) + "\n\n"_L1;
    while (text.endsWith("\n\n"_L1))
        text.chop(1);
    return text.toUtf8();
}

} // namespace slipway::formats
