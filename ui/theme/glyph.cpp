// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/glyph.h"

#include "ui/theme/drawing.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

enum class Ink : std::uint8_t { Grey, Blue, Indigo, Amber, Green, Red, Control, Accent };

/// A file in resources/glyphs, and what its `currentColor` is when nobody says otherwise.
struct Drawing {
    Ink ink;
    const char *name;
};

constexpr std::array<Drawing, static_cast<std::size_t>(Glyph::Count)> kDrawings{{
    {Ink::Grey, ""},
    {Ink::Grey, "glyph/draft"},
    {Ink::Blue, "glyph/planned"},
    {Ink::Indigo, "glyph/in-progress"},
    {Ink::Amber, "glyph/deploying"},
    {Ink::Green, "glyph/released"},
    {Ink::Grey, "glyph/closed"},
    {Ink::Red, "glyph/rolled-back"},
    {Ink::Grey, "glyph/cancelled"},
    {Ink::Red, "glyph/blocked"},
    {Ink::Red, "glyph/failed"},
    {Ink::Green, "glyph/go"},
    {Ink::Red, "glyph/no-go"},
    {Ink::Green, "glyph/released"},
    {Ink::Grey, "glyph/pending"},
    {Ink::Amber, "glyph/stale"},
    {Ink::Grey, "glyph/abstained"},
    {Ink::Grey, "glyph/rolled-back"},
    {Ink::Control, "glyph/item-open"},
    {Ink::Indigo, "glyph/item-in-progress"},
    {Ink::Accent, "glyph/item-done"},
    {Ink::Red, "glyph/item-blocked"},
    {Ink::Grey, "glyph/item-skipped"},
    {Ink::Control, "glyph/item-partly"},
    {Ink::Red, "glyph/overdue"},
    {Ink::Amber, "glyph/warning"},
    {Ink::Blue, "glyph/information"},
    {Ink::Blue, "glyph/milestone-reached"},
    {Ink::Blue, "glyph/milestone-ahead"},
    {Ink::Blue, "glyph/freeze"},
    {Ink::Indigo, "glyph/running"},
    {Ink::Grey, "glyph/queued"},
}};

const Drawing &drawingOf(Glyph glyph)
{
    return kDrawings[static_cast<std::size_t>(glyph)];
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
    paintDrawing(
        painter, QRectF(QPointF(), pixels), QLatin1StringView(drawingOf(glyph).name),
        {.ink = color, .cut = cut, .accent = theme.color(Token::AccentText), .onAccent = theme.color(Token::OnAccent)});
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
