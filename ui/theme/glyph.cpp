// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

enum class Ink : std::uint8_t { Grey, Blue, Indigo, Amber, Green, Red, Control, Accent };

/// On a grid of 16, as SVG; the words `fill`, `cut`, `white` and `accent` in a tag stand for colours.
struct Drawing {
    Ink ink;
    const char *svg;
};

constexpr std::array<Drawing, static_cast<std::size_t>(Glyph::Count)> kDrawings{{
    {Ink::Grey, ""},
    {Ink::Grey, R"(<circle cx="8" cy="8" r="5.75" stroke-dasharray="2.4 2.1"/>)"},
    {Ink::Blue,
     R"(<rect x="2.25" y="3.25" width="11.5" height="10.5" rx="1.5"/><path d="M2.5 6.75h11M5.25 1.5v2.5M10.75 1.5v2.5"/>)"},
    {Ink::Indigo, R"(<circle cx="8" cy="8" r="5.75"/><path d="M8 2.25a5.75 5.75 0 0 0 0 11.5z" fill/>)"},
    {Ink::Amber, R"(<path d="M8 13.75V5.5M4.25 9L8 5.25 11.75 9M2.75 2.25h10.5" stroke-width="1.8"/>)"},
    {Ink::Green, R"(<circle cx="8" cy="8" r="6.5" fill/><path d="M5 8.2l2.1 2.1L11 6" cut/>)"},
    {Ink::Grey,
     R"(<rect x="3" y="7" width="10" height="7" rx="1.5" fill/><path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2"/>)"},
    {Ink::Red, R"(<path d="M3.2 8.6a5 5 0 1 0 1.3-4.2L2.6 6.2M2.5 2.5v3.8h3.8"/>)"},
    {Ink::Grey, R"(<circle cx="8" cy="8" r="5.75"/><path d="M4 12L12 4"/>)"},
    {Ink::Red,
     R"(<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" fill/><path d="M4.75 8h6.5" cut stroke-width="2"/>)"},
    {Ink::Red, R"(<circle cx="8" cy="8" r="6.5" fill/><path d="M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" cut/>)"},
    {Ink::Green,
     R"(<path d="M8 1.3l5.7 2v4.2c0 3.4-2.3 6-5.7 7.2-3.4-1.2-5.7-3.8-5.7-7.2V3.3z" fill/><path d="M5.2 8l2 2 3.6-4" cut/>)"},
    {Ink::Red,
     R"(<path d="M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z" fill/><path d="M5.5 5.5l5 5M10.5 5.5l-5 5" cut/>)"},
    {Ink::Green, R"(<circle cx="8" cy="8" r="6.5" fill/><path d="M5 8.2l2.1 2.1L11 6" cut/>)"},
    {Ink::Grey, R"(<circle cx="8" cy="8" r="5.75"/><circle cx="8" cy="8" r="2" fill/>)"},
    {Ink::Amber,
     R"(<path d="M13.4 7A5.5 5.5 0 0 0 3.6 4.7M2.6 9a5.5 5.5 0 0 0 9.8 2.3M3.4 1.8v3.1h3.1M12.6 14.2v-3.1H9.5"/>)"},
    {Ink::Grey, R"(<circle cx="8" cy="8" r="5.75"/><path d="M5.2 8h5.6"/>)"},
    {Ink::Grey, R"(<path d="M3.2 8.6a5 5 0 1 0 1.3-4.2L2.6 6.2M2.5 2.5v3.8h3.8"/>)"},
    {Ink::Control, R"(<rect x="1.5" y="1.5" width="13" height="13" rx="3" stroke-width="1.2"/>)"},
    {Ink::Indigo,
     R"(<rect x="1.5" y="1.5" width="13" height="13" rx="3" stroke-width="1.2"/><path d="M4.2 4.2H8v7.6H4.2z" fill/>)"},
    {Ink::Accent,
     R"(<rect x="1" y="1" width="14" height="14" rx="3" fill/><path d="M4.2 8.2l2.6 2.6 5-5.4" white stroke-width="1.8"/>)"},
    {Ink::Red, R"(<rect x="1" y="1" width="14" height="14" rx="3" fill/><path d="M4.4 8h7.2" cut stroke-width="2"/>)"},
    {Ink::Grey,
     R"(<rect x="1.5" y="1.5" width="13" height="13" rx="3" stroke-width="1.2"/><path d="M5 5l3 3-3 3M8.6 5l3 3-3 3" stroke-width="1.3"/>)"},
    {Ink::Control,
     R"(<rect x="1.5" y="1.5" width="13" height="13" rx="3" stroke-width="1.2"/><path d="M4.6 8h6.8" accent stroke-width="2"/>)"},
    {Ink::Red, R"(<circle cx="8" cy="8" r="6.5" fill/><path d="M8 4.5V8l2.4 1.8" cut/>)"},
    {Ink::Amber,
     R"(<path d="M8 1.8l6.6 12H1.4z" fill/><path d="M8 1.8l6.6 12H1.4z" stroke-width="1"/><path d="M8 6v4M8 11.6v.9" cut stroke-width="1.6"/>)"},
    {Ink::Blue, R"(<circle cx="8" cy="8" r="6.5" fill/><path d="M8 7.2v4.2M8 4.4v1" cut stroke-width="1.7"/>)"},
    {Ink::Blue, R"(<path d="M8 1.8L14.2 8 8 14.2 1.8 8z" fill/>)"},
    {Ink::Blue, R"(<path d="M8 2.4L13.6 8 8 13.6 2.4 8z"/>)"},
    {Ink::Blue, R"(<path d="M8 1.5v13M2.4 4.75l11.2 6.5M13.6 4.75L2.4 11.25M6 2.6l2 1.8 2-1.8M6 13.4l2-1.8 2 1.8"/>)"},
    {Ink::Indigo, R"(<circle cx="8" cy="8" r="5.75"/><path d="M6.4 5.2v5.6L11 8z" fill/>)"},
    {Ink::Grey, R"(<path d="M4.5 2h7M4.5 14h7M5.2 2v2.6L8 8l2.8-3.4V2M5.2 14v-2.6L8 8l2.8 3.4V14"/>)"},
}};

const Drawing &drawingOf(Glyph glyph)
{
    return kDrawings[static_cast<std::size_t>(glyph)];
}

QByteArray svgOf(Glyph glyph, const QColor &color, const QColor &cut, const Theme &theme)
{
    QByteArray body = drawingOf(glyph).svg;
    const QByteArray ink = color.name().toLatin1();
    body.replace(" fill/>", " fill=\"" + ink + "\" stroke=\"none\"/>");
    body.replace(" cut", " stroke=\"" + cut.name().toLatin1() + '"');
    body.replace(" white", " stroke=\"" + theme.color(Token::OnAccent).name().toLatin1() + '"');
    body.replace(" accent", " stroke=\"" + theme.color(Token::AccentText).name().toLatin1() + '"');
    return R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><g fill="none" stroke=")" + ink
           + R"(" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round">)" + body + "</g></svg>";
}

QPixmap pixmapOf(Glyph glyph, const QSize &pixels, const QColor &color, const QColor &cut)
{
    const QString key =
        u"glyph/%1/%2/%3/%4"_s.arg(static_cast<int>(glyph)).arg(pixels.width()).arg(color.rgba()).arg(cut.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const Theme &theme = cut.lightness() < 128 ? Theme::dark() : Theme::light();
    QSvgRenderer(svgOf(glyph, color, cut, theme)).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphIconEngine : public QIconEngine
{
public:
    explicit GlyphIconEngine(Glyph glyph) : m_glyph(glyph) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Theme &theme = applicationTheme();
        const QColor color = mode == QIcon::Disabled ? theme.color(Token::TextDisabled) : glyphColor(m_glyph, theme);
        paintGlyph(*painter, rect, m_glyph, color, theme.color(Token::Surface));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphIconEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

Family familyOf(Glyph glyph)
{
    const Ink ink = drawingOf(glyph).ink;
    return ink == Ink::Control || ink == Ink::Accent ? (ink == Ink::Accent ? Family::Blue : Family::Grey)
                                                     : static_cast<Family>(ink);
}

QColor glyphColor(Glyph glyph, const Theme &theme)
{
    switch (drawingOf(glyph).ink) {
    case Ink::Control: return theme.color(Token::BorderControl);
    case Ink::Accent: return theme.color(Token::Accent);
    default: return theme.family(familyOf(glyph)).solid;
    }
}

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const QColor &color, const QColor &cut)
{
    if (glyph == Glyph::None)
        return;
    const qreal ratio = painter.device() ? painter.device()->devicePixelRatio() : 1.0;
    const QSize pixels = (square.size() * ratio).toSize();
    painter.drawPixmap(square, pixmapOf(glyph, pixels, color, cut), QRectF(QPointF(), pixels));
}

void paintGlyph(QPainter &painter, const QRectF &square, Glyph glyph, const Theme &theme, const QColor &cut)
{
    paintGlyph(painter, square, glyph, glyphColor(glyph, theme), cut);
}

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphIconEngine(glyph));
}

Glyph glyphOf(ReleaseState state)
{
    switch (state) {
    case ReleaseState::Draft: return Glyph::Draft;
    case ReleaseState::Planned: return Glyph::Planned;
    case ReleaseState::InProgress: return Glyph::InProgress;
    case ReleaseState::Deploying: return Glyph::Deploying;
    case ReleaseState::Released: return Glyph::Released;
    case ReleaseState::Closed: return Glyph::Closed;
    case ReleaseState::RolledBack: return Glyph::RolledBack;
    case ReleaseState::Cancelled: return Glyph::Cancelled;
    }
    return Glyph::None;
}

Glyph glyphOf(ItemState state)
{
    switch (state) {
    case ItemState::Open: return Glyph::ItemOpen;
    case ItemState::InProgress: return Glyph::ItemInProgress;
    case ItemState::Blocked: return Glyph::ItemBlocked;
    case ItemState::Done: return Glyph::ItemDone;
    case ItemState::Skipped: return Glyph::ItemSkipped;
    }
    return Glyph::None;
}

Glyph glyphOf(CriterionState state)
{
    switch (state) {
    case CriterionState::Unknown: return Glyph::Pending;
    case CriterionState::Satisfied: return Glyph::Go;
    case CriterionState::NotSatisfied: return Glyph::NoGo;
    }
    return Glyph::None;
}

Glyph glyphOf(SignoffState state)
{
    switch (state) {
    case SignoffState::Pending: return Glyph::Pending;
    case SignoffState::Approved: return Glyph::Approved;
    case SignoffState::Rejected: return Glyph::Failed;
    case SignoffState::Withdrawn: return Glyph::Withdrawn;
    case SignoffState::Stale: return Glyph::Stale;
    }
    return Glyph::None;
}

Glyph glyphOf(Decision decision)
{
    switch (decision) {
    case Decision::Approved: return Glyph::Approved;
    case Decision::Rejected: return Glyph::Failed;
    case Decision::Abstained: return Glyph::Abstained;
    case Decision::Withdrawn: return Glyph::Withdrawn;
    }
    return Glyph::None;
}

} // namespace slipway::ui
