// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_delegate.h"

#include "ui/palette/palette_model.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kRowHeight = 36;
constexpr int kHeadingHeight = 28;
constexpr int kOutside = 8; ///< from the edge of the list to the box of the current line
constexpr int kInside = 8;
constexpr int kIcon = 16;
constexpr int kIconGap = 12;
constexpr int kDetailGap = 12;

struct Piece {
    QString text;
    bool isMatched = false;
};

std::vector<Piece> piecesOf(const QString &title, const std::vector<LetterRun> &runs)
{
    std::vector<Piece> pieces;
    qsizetype at = 0;
    for (const LetterRun &run : runs) {
        if (run.from > at)
            pieces.push_back({title.sliced(at, run.from - at), false});
        pieces.push_back({title.sliced(run.from, run.length), true});
        at = run.from + run.length;
    }
    if (at < title.size())
        pieces.push_back({title.sliced(at), false});
    return pieces;
}

/// Paints from the leading edge. @return the width it took
int paintTitle(QPainter &painter, const QRect &area, const PaletteEntry &entry, const QFont &base, const Theme &theme)
{
    const QFont body = fontOf(Type::Body, base);
    QFont matched = fontOf(Type::Strong, base);
    matched.setUnderline(true);
    const Token ink = entry.isEnabled ? Token::Text : Token::TextDisabled;
    int x = area.left();
    for (const Piece &piece : piecesOf(entry.title, entry.match.runs)) {
        const QFontMetrics metrics(piece.isMatched ? matched : body);
        const int room = area.right() + 1 - x;
        if (room <= 0)
            break;
        const QString text = metrics.elidedText(piece.text, Qt::ElideRight, room + 1);
        painter.setFont(piece.isMatched ? matched : body);
        painter.setPen(theme.color(piece.isMatched && entry.isEnabled ? Token::AccentText : ink));
        painter.drawText(QRect(x, area.top(), room + 1, area.height()), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += metrics.horizontalAdvance(text);
    }
    return x - area.left();
}

} // namespace

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    const int text = QFontMetrics(option.font).height();
    return {200, model->entryAt(index) ? std::max(kRowHeight, text + 12) : std::max(kHeadingHeight, text + 8)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const PaletteModel *>(index.model());
    painter->save();
    if (const PaletteEntry *entry = model->entryAt(index))
        paintEntry(*painter, option, *entry);
    else
        paintHeading(*painter, option, index.data().toString());
    painter->restore();
}

void PaletteDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &text) const
{
    painter.setFont(fontOf(Type::CaptionStrong, option.font));
    painter.setPen(themeOf(option.widget).color(Token::Text3));
    painter.drawText(option.rect.adjusted(kOutside + kInside, 2, -kOutside - kInside, 0),
                     static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text);
}

void PaletteDelegate::paintEntry(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QRect box = option.rect.adjusted(kOutside, 0, -kOutside, 0);
    if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, box, theme.color(isCurrent ? Token::Selected : Token::Hover), {});

    // In a right-to-left window the parts change sides; the title's pieces keep their order.
    const QRect inside = box.adjusted(kInside, 0, -kInside, 0);
    const QRect square =
        QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {kIcon, kIcon}, inside);
    if (entry.glyph != Glyph::None)
        paintGlyph(painter, square, entry.glyph, theme, theme.color(isCurrent ? Token::Selected : Token::Raised));
    else
        entry.icon.paint(&painter, square, Qt::AlignCenter, entry.isEnabled ? QIcon::Normal : QIcon::Disabled);

    const int keys = paintKeys(painter, option, entry, inside);
    const int lead = kIcon + kIconGap;
    const int trail = keys > 0 ? keys + kDetailGap : 0;
    const bool isLeftToRight = option.direction == Qt::LeftToRight;
    const QRect room = isLeftToRight ? inside.adjusted(lead, 0, -trail, 0) : inside.adjusted(trail, 0, -lead, 0);
    const QFont small = fontOf(Type::Small, option.font);
    const QFontMetrics metrics(small);
    const int wanted = QFontMetrics(fontOf(Type::Strong, option.font)).horizontalAdvance(entry.title);
    QRect title = room;
    if (!isLeftToRight && wanted < room.width())
        title.setLeft(room.right() - wanted);
    const int taken = paintTitle(painter, title, entry, option.font, theme) + kDetailGap;
    if (entry.detail.isEmpty() || taken >= room.width())
        return;
    const QRect detail = isLeftToRight
                             ? room.adjusted(taken, 0, 0, 0)
                             : QRect(room.left(), room.top(), title.left() - room.left() - kDetailGap, room.height());
    painter.setFont(small);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(detail, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     metrics.elidedText(entry.detail, Qt::ElideRight, detail.width()));
}

int PaletteDelegate::paintKeys(QPainter &painter, const QStyleOptionViewItem &option, const PaletteEntry &entry,
                               const QRect &area) const
{
    const Theme &theme = themeOf(option.widget);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    if (!entry.shortcut.isEmpty())
        return paintKeycaps(painter, area, entry.shortcut, theme, option.font, option.direction);
    if (!isCurrent || !entry.isEnabled)
        return 0;
    const int caps = paintKeycaps(painter, area, QStringList{tr("Enter")}, theme, option.font, option.direction);
    const QString word = entry.route ? tr("Open") : tr("Run");
    const QFont small = fontOf(Type::Small, option.font);
    const QRect rest =
        option.direction == Qt::LeftToRight ? area.adjusted(0, 0, -caps - 6, 0) : area.adjusted(caps + 6, 0, 0, 0);
    painter.setFont(small);
    painter.setPen(theme.color(Token::Text2));
    painter.drawText(rest, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), word);
    return caps + 6 + QFontMetrics(small).horizontalAdvance(word);
}

} // namespace slipway::ui
