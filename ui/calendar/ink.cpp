// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/ink.h"

#include <QPainterPath>

namespace slipway::ui::calendar {

namespace {

Ink lightInk()
{
    const auto c = [](QRgb rgb) { return QColor(rgb); };
    return {c(0xF4F5F7), c(0xFFFFFF), c(0xF8F9FB), c(0xFFFFFF), c(0xEDF0F4), c(0xE1E5EB), c(0xDFE9FC), c(0xDCE0E6),
            c(0x868E9A), c(0x1B1F24), c(0x4A535F), c(0x5D6673), c(0x1F5FD6), c(0x1A54C4), c(0xFFFFFF), c(0x1F5FD6),
            c(0xB9C6DA),
            {c(0x4F5864), c(0xE8EBEF), c(0x6B7480)}, {c(0x1A54C4), c(0xDFE9FC), c(0x2B68DB)},
            {c(0x5530B8), c(0xEBE4FB), c(0x6D45D4)}, {c(0x7A4A00), c(0xFBEACB), c(0xB26B00)},
            {c(0x126334), c(0xDAF1E2), c(0x1B8548)}, {c(0xA8211A), c(0xFBE2E0), c(0xCC362D)}};
}

Ink darkInk()
{
    const auto c = [](QRgb rgb) { return QColor(rgb); };
    return {c(0x1A1C20), c(0x212429), c(0x25282E), c(0x2A2E34), c(0x2B2F36), c(0x343942), c(0x22365E), c(0x363B43),
            c(0x727A86), c(0xE9EBEE), c(0xB7BEC8), c(0xA0A8B4), c(0x2F6CDF), c(0x8DB6FF), c(0xFFFFFF), c(0x8DB6FF),
            c(0x46536B),
            {c(0xB7BEC8), c(0x343942), c(0x8A93A0)}, {c(0x8DB6FF), c(0x1F3358), c(0x5B93F5)},
            {c(0xC2AEFF), c(0x362A5E), c(0x9A7DF2)}, {c(0xF5C063), c(0x453412), c(0xDE9F2E)},
            {c(0x78D79B), c(0x183E29), c(0x39A867)}, {c(0xFFA199), c(0x552523), c(0xE8655B)}};
}

QPainterPath lines(std::initializer_list<QList<QPointF>> strokes)
{
    QPainterPath path;
    for (const QList<QPointF> &stroke : strokes) {
        path.moveTo(stroke.front());
        for (const QPointF &point : stroke.sliced(1))
            path.lineTo(point);
    }
    return path;
}

QPainterPath octagon()
{
    QPainterPath path = lines({{{5.3, 1.5}, {10.7, 1.5}, {14.5, 5.3}, {14.5, 10.7}, {10.7, 14.5}, {5.3, 14.5}, {1.5, 10.7}, {1.5, 5.3}}});
    path.closeSubpath();
    return path;
}

QPainterPath diamond(double reach)
{
    QPainterPath path = lines({{{8, 8 - reach}, {8 + reach, 8}, {8, 8 + reach}, {8 - reach, 8}}});
    path.closeSubpath();
    return path;
}

/// Paints on the 16 × 16 grid of the palette, section 2.
class MarkPainter {
public:
    MarkPainter(QPainter &painter, const QColor &color, const QColor &cut)
        : m_painter(painter)
        , m_color(color)
        , m_cut(cut)
    {
    }

    void stroke(const QPainterPath &path, double width = 1.5) { m_painter.strokePath(path, pen(m_color, width)); }
    void cut(const QPainterPath &path, double width = 1.5) { m_painter.strokePath(path, pen(m_cut, width)); }
    void fill(const QPainterPath &path) { m_painter.fillPath(path, m_color); }
    void ring(double radius, QList<qreal> dashes = {})
    {
        QPen outline = pen(m_color, 1.5);
        if (!dashes.isEmpty()) {
            outline.setCapStyle(Qt::FlatCap);
            outline.setDashPattern(dashes);
        }
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), radius, radius);
        m_painter.strokePath(path, outline);
    }
    void disc()
    {
        QPainterPath path;
        path.addEllipse(QPointF(8, 8), 6.5, 6.5);
        fill(path);
    }

private:
    static QPen pen(const QColor &color, double width)
    {
        return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }

    QPainter &m_painter;
    QColor m_color;
    QColor m_cut;
};

void paintLock(MarkPainter &on)
{
    QPainterPath body;
    body.addRoundedRect(QRectF(3, 7, 10, 7), 1.5, 1.5);
    on.fill(body);
    QPainterPath bow;
    bow.moveTo(5.25, 7);
    bow.lineTo(5.25, 5);
    bow.arcTo(QRectF(5.25, 2.25, 5.5, 5.5), 180, -180);
    bow.lineTo(10.75, 7);
    on.stroke(bow);
}

void paintState(MarkPainter &on, Mark mark)
{
    QPainterPath path;
    switch (mark) {
    case Mark::Draft:
        return on.ring(5.75, {1.6, 1.4});
    case Mark::Planned:
        path.addRoundedRect(QRectF(2.25, 3.25, 11.5, 10.5), 1.5, 1.5);
        path.addPath(lines({{{2.5, 6.75}, {13.5, 6.75}}, {{5.25, 1.5}, {5.25, 4}}, {{10.75, 1.5}, {10.75, 4}}}));
        return on.stroke(path);
    case Mark::InProgress:
        on.ring(5.75);
        path.moveTo(8, 2.25);
        path.arcTo(QRectF(2.25, 2.25, 11.5, 11.5), 90, 180);
        path.closeSubpath();
        return on.fill(path);
    case Mark::Deploying:
        return on.stroke(lines({{{8, 13.75}, {8, 5.5}}, {{4.25, 9}, {8, 5.25}, {11.75, 9}}, {{2.75, 2.25}, {13.25, 2.25}}}), 1.8);
    case Mark::Released:
        on.disc();
        return on.cut(lines({{{5, 8.2}, {7.1, 10.3}, {11, 6}}}));
    case Mark::Closed:
        return paintLock(on);
    case Mark::RolledBack:
        path.moveTo(3.2, 8.6);
        path.arcTo(QRectF(3.2, 3, 10, 10), 187, 305);
        path.addPath(lines({{{4.5, 4.4}, {2.6, 6.2}}, {{2.5, 2.5}, {2.5, 6.3}, {6.3, 6.3}}}));
        return on.stroke(path);
    case Mark::Cancelled:
        on.ring(5.75);
        return on.stroke(lines({{{4, 12}, {12, 4}}}));
    case Mark::Blocked:
        on.fill(octagon());
        return on.cut(lines({{{4.75, 8}, {11.25, 8}}}), 2);
    case Mark::Warning:
        path = lines({{{8, 1.8}, {14.6, 13.8}, {1.4, 13.8}}});
        path.closeSubpath();
        on.fill(path);
        on.stroke(path, 1);
        return on.cut(lines({{{8, 6}, {8, 10}}, {{8, 11.8}, {8, 12.2}}}), 1.6);
    case Mark::Diamond:
        return on.fill(diamond(6.2));
    case Mark::HollowDiamond:
        return on.stroke(diamond(5.6));
    case Mark::Freeze:
        return on.stroke(lines({{{8, 1.5}, {8, 14.5}}, {{2.4, 4.75}, {13.6, 11.25}}, {{13.6, 4.75}, {2.4, 11.25}},
                                {{6, 2.6}, {8, 4.4}, {10, 2.6}}, {{6, 13.4}, {8, 11.6}, {10, 13.4}}}), 1.2);
    }
}

} // namespace

const StateInk &Ink::of(Mark mark) const
{
    switch (mark) {
    case Mark::Draft:
    case Mark::Closed:
    case Mark::Cancelled:
        return grey;
    case Mark::Planned:
    case Mark::Diamond:
    case Mark::HollowDiamond:
    case Mark::Freeze:
        return blue;
    case Mark::InProgress:
        return indigo;
    case Mark::Deploying:
    case Mark::Warning:
        return amber;
    case Mark::Released:
        return green;
    case Mark::RolledBack:
    case Mark::Blocked:
        return red;
    }
    return grey;
}

const StateInk &Ink::of(const service::CalendarRelease &release) const
{
    return of(markOf(release));
}

const Ink &inkOf(const QWidget *widget)
{
    static const Ink light = lightInk();
    static const Ink dark = darkInk();
    return widget->palette().color(QPalette::Window).lightness() < 128 ? dark : light;
}

Mark markOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft:
        return Mark::Draft;
    case ReleaseState::Planned:
        return Mark::Planned;
    case ReleaseState::InProgress:
        return Mark::InProgress;
    case ReleaseState::Deploying:
        return Mark::Deploying;
    case ReleaseState::Released:
        return Mark::Released;
    case ReleaseState::Closed:
        return Mark::Closed;
    case ReleaseState::RolledBack:
        return Mark::RolledBack;
    case ReleaseState::Cancelled:
        return Mark::Cancelled;
    }
    return Mark::Draft;
}

Mark markOf(const service::CalendarRelease &release)
{
    return release.isBlocked && release.state != ReleaseState::Closed ? Mark::Blocked : markOf(release.state);
}

void paintMark(QPainter &painter, const QRectF &square, Mark mark, const QColor &color, const QColor &cut)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    MarkPainter on(painter, color, cut);
    paintState(on, mark);
    painter.restore();
}

QFont scaledFont(const QFont &base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * factor));
    font.setWeight(weight);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

} // namespace slipway::ui::calendar
