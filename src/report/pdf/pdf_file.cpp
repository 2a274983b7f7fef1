// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_file.h"

#include "core/base/tr.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

/// The objects of a file, by number.
class PdfObjects
{
public:
    /// @return false: it is no PDF with one plain table of objects
    [[nodiscard]] bool read(const QByteArray &pdf)
    {
        const qsizetype pointer = pdf.lastIndexOf("startxref");
        const qsizetype table = pointer < 0 ? -1 : pdf.sliced(pointer + 9).trimmed().split('\n').first().toLongLong();
        if (table <= 0 || table >= pdf.size() || !QByteArrayView(pdf).sliced(table).startsWith("xref"))
            return false;
        const qsizetype trailer = pdf.indexOf("trailer", table);
        const QList<QByteArray> lines = pdf.sliced(table, trailer - table).split('\n');
        std::map<qsizetype, int> places;
        for (int i = 3; i < lines.size(); ++i)
            if (lines[i].trimmed().endsWith('n'))
                places[lines[i].left(10).toLongLong()] = i - 2;
        for (auto each = places.begin(); each != places.end(); ++each) {
            const auto next = std::next(each);
            const qsizetype end = next == places.end() ? table : next->first;
            if (each->first <= 0 || end > pdf.size())
                return false;
            m_objects[each->second] = pdf.sliced(each->first, end - each->first);
        }
        header = pdf.left(places.empty() ? 0 : places.begin()->first);
        root = numberAfter(pdf.sliced(trailer, pointer - trailer), "/Root");
        info = numberAfter(pdf.sliced(trailer, pointer - trailer), "/Info");
        return m_objects.contains(root) && m_objects.contains(info);
    }

    /// The number of the object that a key refers to; 0: none.
    static int numberAfter(const QByteArray &text, const char *key)
    {
        const qsizetype at = text.indexOf(key);
        return at < 0 ? 0 : text.sliced(at + qsizetype(qstrlen(key))).trimmed().split(' ').first().toInt();
    }

    [[nodiscard]] QByteArray object(int number) const
    {
        const auto found = m_objects.find(number);
        return found == m_objects.end() ? QByteArray() : found->second;
    }
    void set(int number, const QByteArray &content)
    {
        m_objects[number] = QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
    }
    [[nodiscard]] int next() const { return m_objects.empty() ? 1 : m_objects.rbegin()->first + 1; }

    [[nodiscard]] std::vector<int> pages() const
    {
        const QByteArray tree = object(numberAfter(object(root), "/Pages"));
        const qsizetype begin = tree.indexOf("/Kids");
        const qsizetype open = begin < 0 ? -1 : tree.indexOf('[', begin);
        std::vector<int> numbers;
        if (open < 0)
            return numbers;
        const QList<QByteArray> words =
            tree.sliced(open + 1, tree.indexOf(']', open) - open - 1).simplified().split(' ');
        for (qsizetype i = 0; i + 2 < words.size(); i += 3)
            numbers.push_back(words[i].toInt());
        return numbers;
    }

    [[nodiscard]] QByteArray written(const QByteArray &id) const
    {
        QByteArray out = header;
        std::map<int, qsizetype> places;
        for (const auto &[number, bytes] : m_objects) {
            places[number] = out.size();
            out += bytes;
        }
        const qsizetype table = out.size();
        const int count = next();
        out += "xref\n0 " + QByteArray::number(count) + "\n0000000000 65535 f \n";
        for (int i = 1; i < count; ++i) {
            const auto place = places.find(i);
            out += place == places.end() ? "0000000000 65535 f \n"
                                         : QByteArray::number(place->second).rightJustified(10, '0') + " 00000 n \n";
        }
        out += "trailer\n<<\n/Size " + QByteArray::number(count) + "\n/Info " + QByteArray::number(info)
               + " 0 R\n/Root " + QByteArray::number(root) + " 0 R\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n"
               + QByteArray::number(table) + "\n%%EOF\n";
        return out;
    }

    QByteArray header;
    int root = 0;
    int info = 0;

private:
    std::map<int, QByteArray> m_objects;
};

/// A text string in UTF-16, in hex: nothing to escape.
QByteArray pdfText(const QString &text)
{
    QByteArray bytes("\xFE\xFF", 2);
    for (const QChar each : text) {
        bytes += static_cast<char>(each.unicode() >> 8);
        bytes += static_cast<char>(each.unicode() & 0xFF);
    }
    return '<' + bytes.toHex() + '>';
}

QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray destination(const std::vector<int> &pages, const PdfMark &mark, double pageHeight)
{
    return "[" + reference(pages[std::min(mark.page, pages.size() - 1)]) + " /XYZ 0 "
           + QByteArray::number(pageHeight - mark.y, 'f', 1) + " null]";
}

/// @return the number of their root
int addOutlines(PdfObjects &objects, const std::vector<int> &pages, const std::vector<PdfMark> &marks,
                double pageHeight)
{
    const int outlines = objects.next();
    const int first = outlines + 1;
    const int last = outlines + static_cast<int>(marks.size());
    objects.set(outlines, "<< /Type /Outlines /First " + reference(first) + " /Last " + reference(last) + " /Count "
                              + QByteArray::number(static_cast<int>(marks.size())) + " >>");
    for (int number = first; number <= last; ++number) {
        const PdfMark &mark = marks[static_cast<std::size_t>(number - first)];
        objects.set(number, "<< /Title " + pdfText(mark.title) + " /Parent " + reference(outlines)
                                + (number > first ? " /Prev " + reference(number - 1) : QByteArray())
                                + (number < last ? " /Next " + reference(number + 1) : QByteArray()) + " /Dest "
                                + destination(pages, mark, pageHeight) + " >>");
    }
    return outlines;
}

void addJumps(PdfObjects &objects, const std::vector<int> &pages, const std::vector<PdfMark> &marks,
              const std::vector<PdfJump> &jumps, double pageHeight)
{
    std::map<int, QByteArray> lists;
    for (const PdfJump &each : jumps) {
        const int list = PdfObjects::numberAfter(objects.object(pages[each.page]), "/Annots");
        if (list == 0)
            continue;
        const auto number = [](double value) { return QByteArray::number(value, 'f', 1) + ' '; };
        lists[list] += "<< /Type /Annot /Subtype /Link /Border [0 0 0] /Rect [" + number(each.rect.left())
                       + number(pageHeight - each.rect.bottom()) + number(each.rect.right())
                       + number(pageHeight - each.rect.top()) + "] /Dest "
                       + destination(pages, marks[each.mark], pageHeight) + " >>\n";
    }
    for (const auto &[list, text] : lists)
        objects.set(list, "[\n" + text + "]");
}

/// `2027-01-14T13:00:00Z` of `20270114130000Z`.
QByteArray xmpDate(const QByteArray &date)
{
    return date.left(4) + '-' + date.mid(4, 2) + '-' + date.mid(6, 2) + 'T' + date.mid(8, 2) + ':' + date.mid(10, 2)
           + ':' + date.mid(12, 2) + 'Z';
}

/// The facts once more, as XMP (ISO 16684-1): Qt's own has the time of day and a random id.
QByteArray metadata(const PdfFacts &facts)
{
    const auto text = [](const QString &value) { return value.toHtmlEscaped().toUtf8(); };
    const QByteArray xmp =
        "<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>\n<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\""
        " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"><dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"
        + text(facts.title) + "</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>" + text(facts.author)
        + "</rdf:li></rdf:Seq></dc:creator><dc:language><rdf:Bag><rdf:li>" + text(facts.language)
        + "</rdf:li></rdf:Bag></dc:language><xmp:CreatorTool>Slipway</xmp:CreatorTool><xmp:CreateDate>"
        + xmpDate(facts.date) + "</xmp:CreateDate><xmp:ModifyDate>" + xmpDate(facts.date)
        + "</xmp:ModifyDate><pdf:Producer>Slipway</pdf:Producer></rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end='w'?>\n";
    return "<<\n/Type /Metadata /Subtype /XML\n/Length " + QByteArray::number(xmp.size()) + "\n>>\nstream\n" + xmp
           + "endstream";
}

} // namespace

Result<QByteArray> finished(const QByteArray &pdf, const PdfFacts &facts, const std::vector<PdfMark> &marks,
                            const std::vector<PdfJump> &jumps, double pageHeight)
{
    PdfObjects objects;
    const bool isRead = objects.read(pdf);
    const std::vector<int> pages = isRead ? objects.pages() : std::vector<int>();
    QByteArray catalog = isRead ? objects.object(objects.root) : QByteArray();
    const qsizetype begin = catalog.indexOf("<<");
    const qsizetype end = catalog.lastIndexOf(">>");
    if (pages.empty() || begin < 0 || end < begin)
        return failure(ErrorKind::BadInput,
                       tr("The PDF could not be finished: Qt wrote it in a way that is not known."));
    catalog = catalog.sliced(begin, end - begin);
    if (!marks.empty())
        catalog +=
            "/Outlines " + reference(addOutlines(objects, pages, marks, pageHeight)) + "\n/PageMode /UseOutlines\n";
    catalog += "/Lang " + pdfText(facts.language) + "\n/ViewerPreferences << /DisplayDocTitle true >>\n>>";
    objects.set(objects.root, catalog);
    if (const int number = PdfObjects::numberAfter(catalog, "/Metadata"); number > 0)
        objects.set(number, metadata(facts));
    addJumps(objects, pages, marks, jumps, pageHeight);
    objects.set(objects.info, "<<\n/Title " + pdfText(facts.title) + "\n/Author " + pdfText(facts.author)
                                  + "\n/Subject " + pdfText(facts.subject)
                                  + "\n/Creator (Slipway)\n/Producer (Slipway)\n/CreationDate (D:" + facts.date
                                  + ")\n/ModDate (D:" + facts.date + ")\n>>");
    return objects.written(facts.id);
}

} // namespace slipway::report
