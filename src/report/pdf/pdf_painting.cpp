// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf/pdf_painting.h"

#include "core/base/tr.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

void paintShape(QPainter &painter, const PdfShape &shape)
{
    if (shape.kind == PdfShape::Kind::Fill) {
        painter.fillRect(shape.rect, QColor(shape.colour));
        return;
    }
    const auto count = static_cast<int>(shape.points.size());
    if (shape.kind == PdfShape::Kind::Polygon) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(shape.colour));
        painter.drawPolygon(shape.points.data(), count);
        return;
    }
    QPen pen(QColor(shape.colour), shape.width, shape.isDashed ? Qt::DashLine : Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(shape.points.data(), count);
}

void paintTexts(QPainter &painter, PdfFlow &flow, const std::vector<PdfText> &texts)
{
    std::optional<Face> face;
    std::optional<QRgb> colour;
    for (const PdfText &each : texts) {
        if (face != each.face) {
            face = each.face;
            painter.setFont(flow.font(each.face).font());
        }
        if (colour != each.colour) {
            colour = each.colour;
            painter.setPen(QColor(each.colour));
        }
        painter.drawText(each.at, QString::fromRawData(each.text.data(), each.text.size()));
    }
}

} // namespace

void preparePdf(QPdfWriter &writer, PaperSize paper)
{
    writer.setResolution(kUnitsPerInch);
    writer.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    writer.setPageMargins({});
}

void numberPages(PdfFlow &flow, const QString &title)
{
    MeasuredFont &font = flow.font(Face::Small);
    const double base = flow.size().height() - pt(26);
    const QStringView name = flow.keep(title);
    const std::size_t total = flow.pages().size();
    for (std::size_t i = 0; i < total; ++i) {
        const QStringView number = flow.keep(tr("Page %1 of %2").arg(i + 1).arg(total));
        auto &texts = flow.pages()[i].texts;
        texts.push_back({{flow.left(), base}, name, Face::Small, ink::kMuted});
        texts.push_back({{flow.left() + flow.width() - font.width(number), base}, number, Face::Small, ink::kMuted});
    }
}

Result<> paintPages(PdfFlow &flow, QPdfWriter &writer, const GoOn &goOn)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorKind::BadInput, tr("The PDF cannot be drawn."));
    const int total = static_cast<int>(flow.pages().size());
    for (int i = 0; i < total; ++i) {
        if (goOn && !goOn(i, total))
            return std::unexpected(stopped());
        if (i > 0)
            writer.newPage();
        const PdfPage &page = flow.pages()[static_cast<std::size_t>(i)];
        for (const PdfShape &each : page.shapes)
            paintShape(painter, each);
        paintTexts(painter, flow, page.texts);
    }
    return {};
}

} // namespace slipway::report
