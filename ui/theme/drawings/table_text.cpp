// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawings/recorded.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui::drawn {
namespace {

/// So that it is read as the same number.
QString exact(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

template <class Enum>
QString cast(const char *type, Enum value)
{
    return u"%1(%2)"_s.arg(QLatin1StringView(type)).arg(static_cast<int>(value));
}

QString paintText(const Paint &paint)
{
    return u"{%1, %2U}"_s.arg(cast("Source", paint.source)).arg(paint.own);
}

/// Collects the lines of each array.
class TableWriter
{
public:
    void add(const RecordedPicture &picture)
    {
        m_pictures += u"    {\"%1\", %2, %3, %4, %5, %6, %7},\n"_s.arg(
            picture.name, exact(picture.box.left()), exact(picture.box.top()), exact(picture.box.width()),
            exact(picture.box.height()), QString::number(m_shapeCount), QString::number(picture.shapes.size()));
        for (const RecordedShape &shape : picture.shapes)
            add(shape);
    }

    [[nodiscard]] QString text() const
    {
        return u"// Made of SVG files by the build: see ui/theme/CMakeLists.txt.\n"
               "#include \"ui/theme/drawings/table.h\"\n\nnamespace slipway::ui::drawn {\nnamespace {\n\n"
               "constexpr Point kPoints[] = {\n%1};\n\nconstexpr double kDashes[] = {\n%2};\n\n"
               "constexpr Shape kShapes[] = {\n%3};\n\nconstexpr Picture kPictures[] = {\n%4};\n\n} // namespace\n\n"
               "Table table()\n{\n    return {kPictures, kShapes, kPoints, kDashes};\n}\n\n"
               "} // namespace slipway::ui::drawn\n"_s.arg(m_points, m_dashes, m_shapes, m_pictures);
    }

private:
    void add(const RecordedShape &recorded)
    {
        const Line &line = recorded.shape.line;
        const QString lineText =
            u"{%1, %2, %3, %4, %5, %6, %7, %8}"_s
                .arg(paintText(line.paint), exact(line.width), exact(line.miterLimit),
                     cast("Qt::PenCapStyle", line.cap), cast("Qt::PenJoinStyle", line.join), exact(line.dashOffset))
                .arg(m_dashCount)
                .arg(recorded.dashes.size());
        m_shapes += u"    {%1, %2, %3, %4, %5, %6},\n"_s
                        .arg(paintText(recorded.shape.fill), lineText, exact(recorded.shape.opacity),
                             cast("Qt::FillRule", recorded.shape.rule))
                        .arg(m_pointCount)
                        .arg(recorded.path.elementCount());
        for (const qreal dash : recorded.dashes)
            m_dashes += u"    %1,\n"_s.arg(exact(dash));
        for (int i = 0; i < recorded.path.elementCount(); ++i) {
            const QPainterPath::Element at = recorded.path.elementAt(i);
            m_points +=
                u"    {%1, %2, %3},\n"_s.arg(exact(at.x), exact(at.y), cast("QPainterPath::ElementType", at.type));
        }
        ++m_shapeCount;
        m_dashCount += recorded.dashes.size();
        m_pointCount += recorded.path.elementCount();
    }

    QString m_pictures;
    QString m_shapes;
    QString m_dashes;
    QString m_points;
    qsizetype m_shapeCount = 0;
    qsizetype m_dashCount = 0;
    qsizetype m_pointCount = 0;
};

} // namespace

QByteArray tableText(std::vector<RecordedPicture> pictures)
{
    std::ranges::sort(pictures, {}, &RecordedPicture::name);
    TableWriter writer;
    for (const RecordedPicture &picture : pictures)
        writer.add(picture);
    return writer.text().toUtf8();
}

} // namespace slipway::ui::drawn
