// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

#include <array>
#include <cstdint>

class QWidget;

namespace slipway::ui {

/// A colour by what it is for.
enum class Token : std::uint8_t {
    Window,        ///< page canvas behind cards; toolbars
    Sidebar,       ///< sidebar, bottom strip
    Surface,       ///< cards, tables, inputs, panels
    SurfaceAlt,    ///< table header, filter row, weekend, code gutter
    Raised,        ///< popups, menus, dialogs, tooltips
    Hover,         ///< hovered row or flat button
    Pressed,       ///< pressed button; track of progress bars
    Selected,      ///< selected row, active sidebar entry
    Border,        ///< 1 px separators, card outline
    BorderControl, ///< outline of inputs, buttons, check boxes
    Text,
    Text2,        ///< secondary text, column headers
    Text3,        ///< meta text, hints in fields, axis labels
    TextDisabled, ///< disabled text and icons
    Accent,       ///< default button, filled check box, badge
    AccentHover,
    AccentText, ///< links, active tab, today
    OnAccent,   ///< text on accent
    Focus,      ///< focus ring
    Hatch,      ///< lines of a freeze band; never under text
    Scrim,      ///< over the window behind a dialog
    Shadow,     ///< popups and dialogs only
    Count
};

/// The colour families of states.
enum class Family : std::uint8_t { Grey, Blue, Indigo, Amber, Green, Red };

/// The steps of a family.
struct Shades {
    QColor fg;    ///< text and icons on `soft` or on plain backgrounds
    QColor soft;  ///< fill of pills and bars
    QColor solid; ///< icons on plain backgrounds, bar edges, progress; never under text
};

/// All colours of the window, light or dark. The only place that holds colour values.
class Theme
{
public:
    [[nodiscard]] static const Theme &light();
    [[nodiscard]] static const Theme &dark();

    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] const QColor &color(Token token) const { return m_colors[static_cast<std::size_t>(token)]; }
    [[nodiscard]] const Shades &family(Family family) const { return m_families[static_cast<std::size_t>(family)]; }
    /// The palette that Qt's own painting uses.
    [[nodiscard]] QPalette palette() const;

private:
    Theme(bool isDark, const std::array<QRgb, static_cast<std::size_t>(Token::Count)> &colors,
          const std::array<std::array<QRgb, 3>, 6> &families);

    bool m_isDark;
    std::array<QColor, static_cast<std::size_t>(Token::Count)> m_colors;
    std::array<Shades, 6> m_families;
};

/// The theme a widget is painted in, told from its palette.
[[nodiscard]] const Theme &themeOf(const QWidget *widget);
/// The theme of the application's palette.
[[nodiscard]] const Theme &applicationTheme();

/// The family of an avatar: picked from the bytes of the person's id or name.
[[nodiscard]] Family familyOf(const QString &person);

} // namespace slipway::ui
