// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_report.h"

#include "report/pdf/pdf_file.h"
#include "report/pdf/pdf_layout.h"
#include "report/pdf/pdf_painting.h"

#include <QBuffer>
#include <QHashFunctions>
#include <QPdfWriter>

#include <mutex>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

/// QPdfWriter numbers the objects of fonts in the order of a QHash, which differs from run to run. Hashes that are there keep
/// their seed; those made meanwhile hold nothing from outside but the texts of this report.
class SameOrder
{
public:
    SameOrder() : m_lock(mutex()) { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameOrder)

private:
    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }
    std::lock_guard<std::mutex> m_lock;
};

QByteArray pdfDate(Instant at)
{
    QByteArray digits;
    for (const QChar each : toRfc3339(at))
        if (each.isDigit() && digits.size() < 14)
            digits += static_cast<char>(each.unicode());
    return digits + 'Z';
}

std::vector<PdfMark> marksOf(const std::vector<PdfPlace> &places)
{
    std::vector<PdfMark> marks;
    for (const PdfPlace &each : places)
        marks.push_back({each.title, each.page, each.y / pt(1)});
    return marks;
}

std::vector<PdfJump> jumpsOf(const std::vector<PdfLink> &links)
{
    std::vector<PdfJump> jumps;
    for (const PdfLink &each : links)
        jumps.push_back(
            {each.page,
             {each.rect.x() / pt(1), each.rect.y() / pt(1), each.rect.width() / pt(1), each.rect.height() / pt(1)},
             each.place});
    return jumps;
}

} // namespace

Result<QByteArray> pdfReport(const Document &document, PaperSize paper, const GoOn &goOn)
{
    const SameOrder sameOrder;
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFacts facts{document.title,    document.author,        document.subtitle,
                   document.language, pdfDate(document.asOf), document.hash.left(32).toLatin1()};
    double pageHeight = 0;
    std::vector<PdfMark> marks;
    std::vector<PdfJump> jumps;
    {
        QPdfWriter writer(&buffer);
        preparePdf(writer, paper);
        PdfFlow flow(paper, &writer);
        pageHeight = flow.size().height() / pt(1);
        const PdfLayout layout = laidOut(flow, document);
        jumps = jumpsOf(layout.links);
        marks = marksOf(layout.places);
        if (const auto painted = paintPages(flow, writer, goOn); !painted)
            return std::unexpected(painted.error());
    }
    return finished(buffer.data(), facts, marks, jumps, pageHeight);
}

} // namespace slipway::report
