// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr double kPointSize = 10;

struct Size {
    double factor;
    QFont::Weight weight;
};

constexpr std::array<Size, 10> kSizes{{
    {1.85, QFont::DemiBold},
    {1.54, QFont::DemiBold},
    {1.15, QFont::DemiBold},
    {1.0, QFont::Normal},
    {1.0, QFont::DemiBold},
    {0.92, QFont::Normal},
    {0.92, QFont::DemiBold},
    {0.85, QFont::Normal},
    {0.85, QFont::DemiBold},
    {0.92, QFont::Normal},
}};

QFont madeFrom(Type type, const QFont &base)
{
    const Size &size = kSizes[static_cast<std::size_t>(type)];
    QFont font = type == Type::Code ? desktopFont(QFontDatabase::FixedFont) : base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * size.factor);
    else
        font.setPixelSize(qRound(base.pixelSize() * size.factor));
    font.setWeight(size.weight);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

/// Whether something names the fonts of programs: by these variables Qt finds what.
bool hasDesktop()
{
    const QString platform = QGuiApplication::platformName();
    if (platform == u"offscreen"_s || platform == u"minimal"_s)
        return false;
    constexpr std::array variables{"XDG_CURRENT_DESKTOP", "QT_QPA_PLATFORMTHEME", "KDE_FULL_SESSION",
                                   "GNOME_DESKTOP_SESSION_ID", "DESKTOP_SESSION"};
    return std::ranges::any_of(variables, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
}

} // namespace

QFont desktopFont(QFontDatabase::SystemFont kind)
{
    if (hasDesktop())
        return QFontDatabase::systemFont(kind);
    QFont font(kind == QFontDatabase::FixedFont ? u"Noto Sans Mono"_s : u"Noto Sans"_s);
    font.setPointSizeF(kPointSize);
    font.setStyleHint(kind == QFontDatabase::FixedFont ? QFont::Monospace : QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont fontOf(Type type, const QFont &base)
{
    if (type == Type::Code) // its family is the desktop's, not that of `base`
        return madeFrom(type, base);
    // Asked for at every size and painting of a text, nearly always from the font of the application.
    struct Made {
        QFont base;
        QFont font;
    };
    thread_local std::array<std::optional<Made>, kSizes.size()> made;
    auto &last = made[static_cast<std::size_t>(type)];
    if (!last || !last->base.isCopyOf(base) || last->base.resolveMask() != base.resolveMask())
        last = Made{base, madeFrom(type, base)};
    return last->font;
}

int heightFor(int pixels, const QFont &font)
{
    return std::max(pixels, QFontMetrics(font).height() + 12);
}

} // namespace slipway::ui
