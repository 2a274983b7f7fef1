// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/widgets/paint.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kHeight = 18;
constexpr int kInside = 5;
constexpr int kGap = 3;
constexpr qreal kCapRadius = 4;

int capWidth(const QString &name, const QFontMetrics &metrics)
{
    return std::max(kHeight, metrics.horizontalAdvance(name) + 2 * kInside);
}

} // namespace

QStringList keyNames(const QKeySequence &keys)
{
    // A plus sign may be the key itself.
    QStringList names = keys.toString(QKeySequence::NativeText).split(u'+', Qt::KeepEmptyParts);
    if (names.size() > 1 && names.last().isEmpty() && names[names.size() - 2].isEmpty())
        names = names.mid(0, names.size() - 2) << u"+"_s;
    names.removeAll(QString());
    return names;
}

int keycapsWidth(const QStringList &names, const QFont &base)
{
    const QFontMetrics metrics(fontOf(Type::Caption, base));
    int width = 0;
    for (const QString &name : names)
        width += capWidth(name, metrics) + (width > 0 ? kGap : 0);
    return width;
}

int paintKeycaps(QPainter &painter, const QRect &area, const QStringList &names, const Theme &theme, const QFont &base,
                 Qt::LayoutDirection direction)
{
    const QFont font = fontOf(Type::Caption, base);
    const QFontMetrics metrics(font);
    const int width = keycapsWidth(names, base);
    const int height = std::max(kHeight, metrics.height() + 3);
    const QRect all = QStyle::alignedRect(direction, Qt::AlignRight | Qt::AlignVCenter, {width, height}, area);
    painter.save();
    painter.setFont(font);
    int x = all.left();
    for (const QString &name : names) {
        const QRect cap(x, all.top(), capWidth(name, metrics), height);
        paintBox(painter, cap, theme.color(Token::SurfaceAlt), theme.color(Token::Border), kCapRadius);
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(cap, Qt::AlignCenter, name);
        x += cap.width() + kGap;
    }
    painter.restore();
    return width;
}

int paintKeycaps(QPainter &painter, const QRect &area, const QKeySequence &keys, const Theme &theme, const QFont &base,
                 Qt::LayoutDirection direction)
{
    return paintKeycaps(painter, area, keyNames(keys), theme, base, direction);
}

} // namespace slipway::ui
