// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_layout.h"

#include "core/base/tr.h"
#include "report/document/report_clock.h"
#include "report/pdf/pdf_painting.h"

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

void layOutTitle(PdfFlow &flow, const Document &document)
{
    flow.paragraph(Face::Title, document.title, ink::kText);
    flow.skip(pt(3));
    flow.paragraph(Face::Heading, document.subtitle, ink::of(document.tone));
    ReportClock clock(document.zone);
    flow.paragraph(Face::Small,
                   flow.keep(tr("As of %1 (%2)").arg(clock.time(document.asOf), QString::fromLatin1(document.zone))),
                   ink::kMuted);
    flow.skip(pt(10));
}

void layOutHeading(PdfFlow &flow, const Section &section, const Document &document, std::vector<PdfPlace> &places)
{
    flow.need(pt(42) + leastHeight(flow, section, document));
    if (flow.y() > flow.top())
        flow.skip(pt(14));
    places.push_back({section.title, flow.pageNumber(), flow.y()});
    flow.paragraph(Face::Section, section.title, ink::kText);
    flow.line({flow.left(), flow.y()}, {flow.left() + flow.width(), flow.y()}, ink::kBorder, pt(0.7));
    flow.skip(pt(6));
}

/// Room for a line of each section; the numbers are known once all are laid out.
struct Contents {
    std::size_t page = 0;
    std::vector<double> y;
};

Contents reserveContents(PdfFlow &flow, const Document &document)
{
    flow.newPage();
    flow.paragraph(Face::Section, flow.keep(tr("Contents")), ink::kText);
    flow.skip(pt(4));
    Contents contents{flow.pageNumber(), {}};
    for (std::size_t i = 0; i < document.sections.size(); ++i) {
        contents.y.push_back(flow.y());
        flow.skip(pt(16));
    }
    flow.skip(pt(12));
    return contents;
}

std::vector<PdfLink> fillContents(PdfFlow &flow, const Contents &contents, const std::vector<PdfPlace> &places)
{
    std::vector<PdfLink> links;
    MeasuredFont &font = flow.font(Face::Body);
    auto &texts = flow.pages()[contents.page].texts;
    for (std::size_t i = 0; i < contents.y.size(); ++i) {
        const double base = contents.y[i] + font.ascent();
        const QStringView number = flow.keep(QString::number(places[i].page + 1));
        texts.push_back({{flow.left(), base}, places[i].title, Face::Body, ink::kAccent});
        texts.push_back({{flow.left() + flow.width() - font.width(number), base}, number, Face::Body, ink::kText});
        links.push_back({contents.page, {flow.left(), contents.y[i], flow.width(), pt(14)}, i});
    }
    return links;
}

} // namespace

PdfLayout laidOut(PdfFlow &flow, const Document &document)
{
    layOutTitle(flow, document);
    layOutSection(flow, document.summary, document);
    const Contents contents = reserveContents(flow, document);
    PdfLayout layout;
    for (const Section &each : document.sections) {
        layOutHeading(flow, each, document, layout.places);
        layOutSection(flow, each, document);
    }
    layout.links = fillContents(flow, contents, layout.places);
    numberPages(flow, document.title);
    return layout;
}

} // namespace slipway::report
