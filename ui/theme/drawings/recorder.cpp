// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawings/recorded.h"
#include "ui/theme/drawings/svg_file.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QPen>
#include <QSvgRenderer>

#include <cmath>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slipway::ui::drawn {
namespace {

/// Stand for the open colours while Qt Svg paints.
const DrawingColors kStandIns{QColor(0xfa, 1, 0xf1), QColor(0xfa, 2, 0xf2), QColor(0xfa, 3, 0xf3),
                              QColor(0xfa, 4, 0xf4)};

/// The length of 1 under a transform, or none when it depends on the direction.
std::optional<double> evenScale(const QTransform &transform)
{
    const double across = std::hypot(transform.m11(), transform.m12());
    const double down = std::hypot(transform.m21(), transform.m22());
    const double skew = transform.m11() * transform.m21() + transform.m12() * transform.m22();
    constexpr double kOff = 1e-9;
    if (!transform.isAffine() || std::abs(across - down) > kOff || std::abs(skew) > kOff)
        return std::nullopt;
    return across;
}

class Recorder : public QPaintEngine
{
public:
    explicit Recorder(RecordedPicture &into) : QPaintEngine(AllFeatures), m_into(into) {}

    [[nodiscard]] const QString &problem() const { return m_problem; }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }

    void updateState(const QPaintEngineState &state) override
    {
        const auto dirty = state.state();
        if (dirty & DirtyTransform)
            m_transform = state.transform();
        if (dirty & DirtyPen)
            m_pen = state.pen();
        if (dirty & DirtyBrush)
            m_brush = state.brush();
        if (dirty & DirtyOpacity)
            m_opacity = state.opacity();
        if (dirty & DirtyCompositionMode && state.compositionMode() != QPainter::CompositionMode_SourceOver)
            refuse(u"another way to blend than one over the other"_s);
        if (dirty & (DirtyClipEnabled | DirtyClipPath | DirtyClipRegion) && state.isClipEnabled())
            refuse(u"a clip"_s);
    }

    void drawPath(const QPainterPath &path) override
    {
        RecordedShape recorded;
        recorded.path = m_transform.map(path);
        recorded.shape.rule = path.fillRule();
        recorded.shape.opacity = m_opacity;
        if (m_brush.style() != Qt::NoBrush)
            recorded.shape.fill = paintOf(m_brush);
        if (m_pen.style() != Qt::NoPen && m_pen.brush().style() != Qt::NoBrush)
            setLine(recorded);
        if (recorded.shape.fill.source != Source::None || recorded.shape.line.paint.source != Source::None)
            m_into.shapes.push_back(recorded);
    }

    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i)
            path.lineTo(points[i]);
        if (mode == PolylineMode) {
            const QBrush brush = std::exchange(m_brush, QBrush());
            drawPath(path);
            m_brush = brush;
            return;
        }
        path.closeSubpath();
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        drawPath(path);
    }

    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { refuse(u"a picture"_s); }
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override { refuse(u"a picture"_s); }
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override
    {
        refuse(u"a picture, or what Qt Svg paints as one"_s);
    }
    void drawTextItem(const QPointF &, const QTextItem &) override { refuse(u"text"_s); }

private:
    void refuse(const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = u"a drawing cannot hold %1"_s.arg(what);
    }

    Paint paintOf(const QBrush &brush)
    {
        if (brush.style() != Qt::SolidPattern) {
            refuse(u"a gradient or a pattern"_s);
            return {};
        }
        const QColor color = brush.color();
        if (color.alpha() != 255)
            refuse(u"a colour that can be seen through; give it an opacity"_s);
        for (const auto &[source, standIn] :
             {std::pair(Source::Ink, kStandIns.ink), std::pair(Source::Cut, kStandIns.cut),
              std::pair(Source::Accent, kStandIns.accent), std::pair(Source::OnAccent, kStandIns.onAccent)})
            if (color == standIn)
                return {source, 0};
        return {Source::Own, color.rgb()};
    }

    void setLine(RecordedShape &recorded)
    {
        const auto scale = evenScale(m_transform);
        if (!scale || m_pen.isCosmetic())
            refuse(u"a line whose width does not grow with the drawing"_s);
        Line &line = recorded.shape.line;
        line.paint = paintOf(m_pen.brush());
        line.width = m_pen.widthF() * scale.value_or(1);
        line.miterLimit = m_pen.miterLimit();
        line.cap = m_pen.capStyle();
        line.join = m_pen.joinStyle();
        if (m_pen.style() != Qt::SolidLine) {
            recorded.dashes = m_pen.dashPattern();
            line.dashOffset = m_pen.dashOffset();
        }
    }

    RecordedPicture &m_into;
    QString m_problem;
    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
};

class RecordingDevice : public QPaintDevice
{
public:
    RecordingDevice(QPaintEngine *engine, const QSize &size) : m_engine(engine), m_size(size) {}

    [[nodiscard]] QPaintEngine *paintEngine() const override { return m_engine; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        constexpr int kDotsPerInch = 96;
        switch (metric) {
        case PdmWidth: return m_size.width();
        case PdmHeight: return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY: return kDotsPerInch;
        case PdmDevicePixelRatio: return 1;
        default: return QPaintDevice::metric(metric);
        }
    }

private:
    QPaintEngine *m_engine;
    QSize m_size;
};

} // namespace

std::expected<RecordedPicture, QString> recordSvg(const QString &name, const QByteArray &svg)
{
    if (const auto checked = checkSvg(svg); !checked)
        return std::unexpected(checked.error());
    QSvgRenderer renderer;
    if (!renderer.load(coloredSvg(svg, kStandIns)))
        return std::unexpected(u"Qt Svg cannot read it"_s);
    RecordedPicture picture{name, renderer.viewBoxF(), {}};
    if (picture.box.isEmpty())
        return std::unexpected(u"it has no viewBox"_s);
    Recorder recorder(picture);
    RecordingDevice device(&recorder, picture.box.size().toSize());
    QPainter painter(&device);
    renderer.render(&painter, picture.box);
    painter.end();
    if (!recorder.problem().isEmpty())
        return std::unexpected(recorder.problem());
    if (picture.shapes.empty())
        return std::unexpected(u"nothing in it can be seen"_s);
    return picture;
}

} // namespace slipway::ui::drawn
