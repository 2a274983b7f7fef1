// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QWidget>

namespace slipway::ui {

Theme::Theme(bool isDark, const std::array<QRgb, static_cast<std::size_t>(Token::Count)> &colors,
             const std::array<std::array<QRgb, 3>, 6> &families)
    : m_isDark(isDark)
{
    for (std::size_t i = 0; i < colors.size(); ++i)
        m_colors[i] = QColor::fromRgba(colors[i]);
    for (std::size_t i = 0; i < families.size(); ++i)
        m_families[i] = {QColor::fromRgba(families[i][0]), QColor::fromRgba(families[i][1]),
                         QColor::fromRgba(families[i][2])};
}

const Theme &Theme::light()
{
    static const Theme theme(false, {0xFFF4F5F7, 0xFFECEEF1, 0xFFFFFFFF, 0xFFF8F9FB, 0xFFFFFFFF, 0xFFEDF0F4,
                                     0xFFE1E5EB, 0xFFDFE9FC, 0xFFDCE0E6, 0xFF868E9A, 0xFF1B1F24, 0xFF4A535F,
                                     0xFF5D6673, 0xFF949BA6, 0xFF1F5FD6, 0xFF1A51B8, 0xFF1A54C4, 0xFFFFFFFF,
                                     0xFF1F5FD6, 0xFFB9C6DA, 0x5210141C, 0x2E141820},
                             {{{0xFF4F5864, 0xFFE8EBEF, 0xFF6B7480},
                               {0xFF1A54C4, 0xFFDFE9FC, 0xFF2B68DB},
                               {0xFF5530B8, 0xFFEBE4FB, 0xFF6D45D4},
                               {0xFF7A4A00, 0xFFFBEACB, 0xFFB26B00},
                               {0xFF126334, 0xFFDAF1E2, 0xFF1B8548},
                               {0xFFA8211A, 0xFFFBE2E0, 0xFFCC362D}}});
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme(true, {0xFF1A1C20, 0xFF141619, 0xFF212429, 0xFF25282E, 0xFF2A2E34, 0xFF2B2F36,
                                    0xFF343942, 0xFF22365E, 0xFF363B43, 0xFF727A86, 0xFFE9EBEE, 0xFFB7BEC8,
                                    0xFFA0A8B4, 0xFF6C747F, 0xFF2F6CDF, 0xFF2A62CC, 0xFF8DB6FF, 0xFFFFFFFF,
                                    0xFF8DB6FF, 0xFF46536B, 0x8010141C, 0x80000000},
                             {{{0xFFB7BEC8, 0xFF343942, 0xFF8A93A0},
                               {0xFF8DB6FF, 0xFF1F3358, 0xFF5B93F5},
                               {0xFFC2AEFF, 0xFF362A5E, 0xFF9A7DF2},
                               {0xFFF5C063, 0xFF453412, 0xFFDE9F2E},
                               {0xFF78D79B, 0xFF183E29, 0xFF39A867},
                               {0xFFFFA199, 0xFF552523, 0xFFE8655B}}});
    return theme;
}

QPalette Theme::palette() const
{
    using enum Token;
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(QPalette::All, role, color(token));
    };
    set(QPalette::Window, Window);
    set(QPalette::WindowText, Text);
    set(QPalette::Base, Surface);
    set(QPalette::AlternateBase, SurfaceAlt);
    set(QPalette::Text, Text);
    set(QPalette::Button, Surface);
    set(QPalette::ButtonText, Text);
    palette.setColor(QPalette::All, QPalette::BrightText, family(Family::Red).fg);
    set(QPalette::PlaceholderText, Text3);
    set(QPalette::Highlight, Selected);
    set(QPalette::HighlightedText, Text);
    set(QPalette::Accent, Accent);
    set(QPalette::Link, AccentText);
    set(QPalette::LinkVisited, AccentText);
    set(QPalette::ToolTipBase, Raised);
    set(QPalette::ToolTipText, Text);
    set(QPalette::Light, Surface);
    set(QPalette::Midlight, Hover);
    set(QPalette::Mid, Border);
    set(QPalette::Dark, BorderControl);
    palette.setColor(QPalette::All, QPalette::Shadow, QColor::fromRgba(0xFF000000));
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, color(TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Window));
    palette.setColor(QPalette::Disabled, QPalette::Button, color(Window));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, color(Pressed));
    return palette;
}

namespace {
bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::WindowText).lightness() > 128;
}
} // namespace

const Theme &themeOf(const QWidget *widget)
{
    return isDark(widget->palette()) ? Theme::dark() : Theme::light();
}

const Theme &applicationTheme()
{
    return isDark(QGuiApplication::palette()) ? Theme::dark() : Theme::light();
}

Family familyOf(const QString &person)
{
    constexpr std::array families{Family::Blue, Family::Indigo, Family::Amber, Family::Green, Family::Red};
    std::size_t sum = 0;
    for (const QChar letter : person)
        sum = sum * 31 + letter.unicode();
    return families[sum % families.size()];
}

} // namespace slipway::ui
