// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_footer.h"

#include "ui/widgets/keycap.h"
#include "ui/widgets/paint.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kHeight = 36;
constexpr int kFooterMargin = 16;
constexpr int kGap = 6;
constexpr int kGroupGap = 18;
} // namespace

PaletteFooter::PaletteFooter(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(heightFor(kHeight, font()));
}

void PaletteFooter::paintEvent(QPaintEvent *)
{
    struct Hint {
        QStringList keys;
        QString text;
    };
    const std::vector<Hint> hints{{{u"↑"_s, u"↓"_s}, tr("choose")},
                                  {{tr("Enter")}, tr("open", "what the key does")},
                                  {{tr("Tab")}, tr("more of a release")},
                                  {{tr("Esc")}, tr("close", "what the key does")}};
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(Token::SurfaceAlt));
    painter.drawRoundedRect(rect().adjusted(0, -kRadius, 0, 0), kRadius - 1, kRadius - 1);
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
    const QFont small = fontOf(Type::Small, font());
    const QFontMetrics metrics(small);
    const auto paintHint = [&](const Hint &hint, int x) {
        const int caps = keycapsWidth(hint.keys, font());
        const int text = metrics.horizontalAdvance(hint.text);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, caps, height()));
        paintKeycaps(painter, place, hint.keys, theme, font());
        painter.setFont(small);
        painter.setPen(theme.color(Token::Text2));
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), QRect(x + caps + kGap, 0, text + 1, height())),
                         Qt::AlignCenter, hint.text);
        return caps + kGap + text;
    };
    int x = kFooterMargin;
    for (const Hint &hint : hints)
        x += paintHint(hint, x) + kGroupGap;
    const Hint help{{u"F1"_s}, tr("handbook")};
    const int taken = keycapsWidth(help.keys, font()) + kGap + metrics.horizontalAdvance(help.text);
    if (width() - kFooterMargin - taken > x)
        paintHint(help, width() - kFooterMargin - taken);
}

} // namespace slipway::ui
