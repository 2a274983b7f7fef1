// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/key_legend.h"

#include "core/release/transitions.h"
#include "ui/calendar/bar_painting.h"
#include "ui/widgets/words.h"

#include <QPainter>
#include <QStyle>

namespace slipway::ui::calendar {

namespace {

constexpr int kGlyph = 14;
constexpr int kMargin = 16;
constexpr int kSpace = 18; ///< between the entries of a row

} // namespace

KeyLegend::KeyLegend(Form form, QWidget *parent) : QWidget(parent), m_form(form)
{
    setAccessibleName(tr("Key"));
    QStringList names;
    for (const Entry &each : entries())
        names += each.words;
    setAccessibleDescription(names.join(QStringLiteral(", ")));
    setSizePolicy(form == Form::Row ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
}

std::vector<KeyLegend::Entry> KeyLegend::entries() const
{
    std::vector<Entry> list;
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        list.push_back({glyphOf(state), words::capitalized(stateWord(state))});
    list.insert(list.begin() + 5, {Glyph::Blocked, tr("Blocked")});
    list.push_back({Glyph::MilestoneReached, tr("Ship")});
    list.push_back({Glyph::Freeze, tr("Freeze")});
    list.push_back({Glyph::Warning, tr("Conflict")});
    return list;
}

int KeyLegend::lineHeight() const
{
    return std::max(24, QFontMetrics(fontOf(Type::Small, font())).height() + 6);
}

QSize KeyLegend::sizeHint() const
{
    if (m_form == Form::Row)
        return {200, lineHeight()};
    const auto lines = static_cast<int>(entries().size() + 1) / 2;
    return {280, lineHeight() * (lines + 1) + 2 * 12};
}

QSize KeyLegend::minimumSizeHint() const
{
    return m_form == Form::Row ? QSize(60, lineHeight()) : sizeHint();
}

void KeyLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const BarFonts fonts(font());
    const std::vector<Entry> all = entries();
    const auto paintEntry = [&](const QRect &place, const Entry &entry) {
        const QRect square(place.left(), place.top() + (place.height() - kGlyph) / 2, kGlyph, kGlyph);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), square), entry.glyph, theme,
                   theme.color(Token::Surface));
        paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), place.adjusted(kGlyph + 6, 0, 0, 0)),
                  entry.words, fonts.small, fonts.smallMetrics, theme.color(Token::Text2), layoutDirection());
    };
    if (m_form == Form::Row) {
        int left = 0;
        for (const Entry &each : all) {
            const int width = kGlyph + 6 + fonts.smallMetrics.horizontalAdvance(each.words) + 2;
            if (left + width > this->width())
                break;
            paintEntry(QRect(left, 0, width, height()), each);
            left += width + kSpace;
        }
        return;
    }
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
    const QFont strong = fontOf(Type::CaptionStrong, font());
    QRect line(kMargin, 12, (width() - 2 * kMargin) / 2, lineHeight());
    paintLine(painter, QStyle::visualRect(layoutDirection(), rect(), line), tr("Key"), strong, QFontMetrics(strong),
              theme.color(Token::Text2), layoutDirection());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const QRect place(kMargin + static_cast<int>(i % 2) * line.width(),
                          12 + lineHeight() * (1 + static_cast<int>(i / 2)), line.width() - 4, lineHeight());
        paintEntry(place, all[i]);
    }
}

} // namespace slipway::ui::calendar
