// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/report_bench.h"

#include "bench/need.h"
#include "core/report/report_json.h"
#include "report/pdf/pdf_layout.h"
#include "report/pdf/pdf_painting.h"
#include "report/pdf/pdf_report.h"
#include "report/report_renderer.h"
#include "support/sample_report.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace slipway::bench {

namespace {

constexpr int kRivalRounds = 2; // it takes seconds

/// What drawing these pages takes when all that is on them is known.
void paintPlainly(report::PdfFlow &flow)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    report::preparePdf(writer, PaperSize::A4);
    QPainter painter(&writer);
    bool isFirst = true;
    for (const report::PdfPage &page : flow.pages()) {
        if (!std::exchange(isFirst, false))
            writer.newPage();
        for (const report::PdfShape &each : page.shapes) {
            if (each.kind == report::PdfShape::Kind::Fill) {
                painter.fillRect(each.rect, QColor(each.colour));
                continue;
            }
            painter.setPen(QPen(QColor(each.colour), each.width));
            painter.drawPolyline(each.points.data(), static_cast<int>(each.points.size()));
        }
        for (const report::PdfText &each : page.texts) {
            painter.setFont(flow.font(each.face).font());
            painter.setPen(QColor(each.colour));
            painter.drawText(each.at, each.text.toString());
        }
    }
}

void printAsTextDocument(const QString &html)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QTextDocument document;
    document.setHtml(html);
    document.print(&writer);
}

} // namespace

Figures reportFigures(int rounds)
{
    const ReleaseReport sample = test::sampleReport({.items = 500, .commits = 2'000, .charts = 12, .points = 700});
    const QString hash = contentHash(sample);
    const report::Look look{PaperSize::A4, {}, report::pdfReport};
    qsizetype pages = 0;
    const double pdf = leastOf(rounds, [&] {
        pages = need(report::rendered(sample, hash, ReportFormat::Pdf, look, {})).count("/Type /Page\n");
    });
    QByteArray bytes;
    const double html =
        leastOf(rounds, [&] { bytes = need(report::rendered(sample, hash, ReportFormat::Html, look, {})); });
    const QString text = QString::fromUtf8(bytes);
    const double rival = leastOf(kRivalRounds, [&] { printAsTextDocument(text); });
    const report::Document document = report::composed(sample, hash);
    QBuffer measured;
    measured.open(QIODevice::WriteOnly);
    QPdfWriter device(&measured);
    report::preparePdf(device, PaperSize::A4);
    report::PdfFlow flow(PaperSize::A4, &device);
    (void)report::laidOut(flow, document);
    const double plain = leastOf(rounds, [&] { paintPlainly(flow); });
    const QString size = u" (%1 pages)"_s.arg(pages);
    return {{u"report PDF vs QTextDocument"_s + size, u"ms"_s, pdf, rival, 0.1},
            {u"report PDF vs plain painting"_s + size, u"ms"_s, pdf, plain, 1.5},
            {u"report HTML vs its PDF"_s, u"ms"_s, html, pdf, 0.05}};
}

} // namespace slipway::bench
