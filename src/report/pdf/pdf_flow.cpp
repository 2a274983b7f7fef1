// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_flow.h"

#include <QPageSize>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

QFont faceFont(Face face)
{
    QFont font(QStringList{u"Noto Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s});
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature is copied and searched as a letter of its own: `ff` of a commit would be found no more.
    font.setFeature(QFont::Tag("liga"), 0);
    font.setFeature(QFont::Tag("clig"), 0);
    font.setPointSizeF(9);
    switch (face) {
    case Face::Body: break;
    case Face::Strong: font.setBold(true); break;
    case Face::Emphasis: font.setItalic(true); break;
    case Face::Small: font.setPointSizeF(7.5); break;
    case Face::SmallStrong:
        font.setPointSizeF(7.5);
        font.setBold(true);
        break;
    case Face::Mono:
        font.setFamilies({u"Noto Sans Mono"_s, u"DejaVu Sans Mono"_s, u"Liberation Mono"_s});
        font.setPointSizeF(8);
        break;
    case Face::Figure:
        font.setPointSizeF(13);
        font.setBold(true);
        break;
    case Face::Title:
        font.setPointSizeF(21);
        font.setBold(true);
        break;
    case Face::Section:
        font.setPointSizeF(14);
        font.setBold(true);
        break;
    case Face::Heading:
        font.setPointSizeF(10.5);
        font.setBold(true);
        break;
    }
    return font;
}

} // namespace

QRgb ink::of(Tone tone)
{
    switch (tone) {
    case Tone::Plain: return kText;
    case Tone::Muted: return kMuted;
    case Tone::Good: return kGood;
    case Tone::Warning: return kWarning;
    case Tone::Bad: return kBad;
    case Tone::Accent: return kAccent;
    }
    return kText;
}

PdfFlow::PdfFlow(PaperSize paper, QPaintDevice *device)
    : m_size(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter).size(QPageSize::Point)
             * (kUnitsPerInch / 72.0))
{
    for (std::size_t i = 0; i < kFaces; ++i)
        m_fonts.push_back(std::make_unique<MeasuredFont>(faceFont(static_cast<Face>(i)), device));
    newPage();
}

void PdfFlow::newPage()
{
    m_pages.emplace_back();
    m_y = top();
}

bool PdfFlow::need(double height)
{
    if (m_y + height <= bottom() || m_y <= top())
        return false;
    newPage();
    return true;
}

QStringView PdfFlow::keep(QString text)
{
    return m_kept.emplace_back(std::move(text));
}

void PdfFlow::put(Face face, double x, double y, QStringView text, QRgb colour)
{
    if (!text.isEmpty())
        page().texts.push_back({{x, y + font(face).ascent()}, text, face, colour});
}

void PdfFlow::putEnding(Face face, double x, double y, QStringView text, QRgb colour)
{
    put(face, x - font(face).width(text), y, text, colour);
}

void PdfFlow::paragraph(Face face, QStringView text, QRgb colour, double indent)
{
    bool isCut = false;
    const double height = font(face).lineHeight();
    for (const QStringView line : font(face).lines(text, width() - indent, std::numeric_limits<int>::max(), &isCut)) {
        need(height);
        put(face, left() + indent, m_y, line, colour);
        m_y += height;
    }
}

void PdfFlow::fill(const QRectF &rect, QRgb colour)
{
    page().shapes.push_back({.kind = PdfShape::Kind::Fill, .rect = rect, .colour = colour});
}

void PdfFlow::line(QPointF from, QPointF to, QRgb colour, double width, bool isDashed)
{
    page().shapes.push_back(
        {.kind = PdfShape::Kind::Line, .points = {from, to}, .colour = colour, .width = width, .isDashed = isDashed});
}

} // namespace slipway::report
