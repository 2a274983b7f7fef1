// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report_format.h"
#include "report/document/document.h"
#include "report/pdf/text_measure.h"

#include <QColor>
#include <QPointF>
#include <QRectF>

#include <deque>
#include <memory>

/// Pages as lists of what is painted on them: laid out wholly before the first is painted, so that contents and page numbers
/// are known. Lengths are units of the device, 1200 to the inch, from the upper left corner.
namespace slipway::report {

inline constexpr int kUnitsPerInch = 1200;
/// Points as units of the device.
[[nodiscard]] constexpr double pt(double points)
{
    return points * kUnitsPerInch / 72;
}

/// The looks of text.
enum class Face : std::uint8_t { Body, Strong, Emphasis, Small, SmallStrong, Mono, Figure, Title, Section, Heading };
inline constexpr std::size_t kFaces = 10;

/// Letters beside each other. The text is the document's, or kept by the flow.
struct PdfText {
    QPointF at{}; ///< of its base line
    QStringView text{};
    Face face = Face::Body;
    QRgb colour = 0;
};

/// What is painted under the text.
struct PdfShape {
    enum class Kind : std::uint8_t { Fill, Line, Path, Polygon };

    Kind kind = Kind::Fill;
    QRectF rect{};
    std::vector<QPointF> points{};
    QRgb colour = 0;
    double width = 0; ///< of a line
    bool isDashed = false;
};

/// One page.
struct PdfPage {
    std::vector<PdfShape> shapes{};
    std::vector<PdfText> texts{};
};

/// Where a section begins.
struct PdfPlace {
    QString title{};
    std::size_t page = 0;
    double y = 0;
};

/// A link to another place of the document.
struct PdfLink {
    std::size_t page = 0;
    QRectF rect{};
    std::size_t place = 0; ///< in the list of places
};

/// Fills pages from top to bottom.
class PdfFlow
{
public:
    /// @param device measures the fonts; outlives the flow
    PdfFlow(PaperSize paper, QPaintDevice *device);

    [[nodiscard]] MeasuredFont &font(Face face) { return *m_fonts[static_cast<std::size_t>(face)]; }
    [[nodiscard]] double left() const { return pt(42); }
    [[nodiscard]] double width() const { return m_size.width() - 2 * left(); }
    [[nodiscard]] double top() const { return pt(46); }
    [[nodiscard]] double bottom() const { return m_size.height() - pt(52); }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] double y() const { return m_y; }
    void skip(double height) { m_y += height; }
    void newPage();
    /// Goes to a new page unless that height is left. @return whether it did
    bool need(double height);
    [[nodiscard]] std::vector<PdfPage> &pages() { return m_pages; }
    [[nodiscard]] PdfPage &page() { return m_pages.back(); }
    [[nodiscard]] std::size_t pageNumber() const { return m_pages.size() - 1; }

    /// Keeps a text for as long as the flow lives.
    [[nodiscard]] QStringView keep(QString text);
    /// One line at a place. @param y of its upper edge
    void put(Face face, double x, double y, QStringView text, QRgb colour);
    /// The same, ending at `x`.
    void putEnding(Face face, double x, double y, QStringView text, QRgb colour);
    /// As many lines as it needs from here on, over pages.
    void paragraph(Face face, QStringView text, QRgb colour, double indent = 0);
    void fill(const QRectF &rect, QRgb colour);
    void line(QPointF from, QPointF to, QRgb colour, double width, bool isDashed = false);

private:
    QSizeF m_size;
    std::vector<std::unique_ptr<MeasuredFont>> m_fonts;
    std::vector<PdfPage> m_pages;
    std::deque<QString> m_kept;
    double m_y = 0;
};

/// Colours on white paper.
namespace ink {
inline constexpr QRgb kPaper = 0xFFFFFFFF;
inline constexpr QRgb kText = 0xFF1B1F24;
inline constexpr QRgb kMuted = 0xFF59636E;
inline constexpr QRgb kBorder = 0xFFD1D9E0;
inline constexpr QRgb kCard = 0xFFF3F5F8;
inline constexpr QRgb kAccent = 0xFF0B57D0;
inline constexpr QRgb kGood = 0xFF116329;
inline constexpr QRgb kWarning = 0xFF8A4600;
inline constexpr QRgb kBad = 0xFFB3261E;
inline constexpr QRgb kPale = 0xFFB9CFF5;
/// Of the lines of charts, told apart without colour by their names.
inline constexpr QRgb kLines[] = {kAccent, kBad, kGood, kWarning, 0xFF6F3FB4, 0xFF00677A, 0xFF9C2A6C, kMuted};
[[nodiscard]] QRgb of(Tone tone);
} // namespace ink

/// Lays the blocks of a section out.
void layOutSection(PdfFlow &flow, const Section &section, const Document &document);
/// Of how much of a section must be on the page of its heading: up to its first table, chart or text.
[[nodiscard]] double leastHeight(PdfFlow &flow, const Section &section, const Document &document);
/// Inside of layOutSection().
[[nodiscard]] double leastHeight(PdfFlow &flow, const Chart &chart);
[[nodiscard]] double leastHeight(const Gantt &gantt);
void layOutChart(PdfFlow &flow, const Chart &chart, const QByteArray &zone);
void layOutGantt(PdfFlow &flow, const Gantt &gantt, const QByteArray &zone);

} // namespace slipway::report
