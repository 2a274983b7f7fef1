// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_rules.h"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace slipway::ui {
namespace {

/// HarfBuzz cannot shape them, and packages that still have them have the same fonts as OpenType too.
constexpr auto kWithoutType1 = "<fontconfig><selectfont><rejectfont><pattern><patelt name=\"fontformat\">"
                               "<string>Type 1</string></patelt></pattern></rejectfont></selectfont></fontconfig>";

bool leaveOutType1(FcConfig *config)
{
    return FcConfigParseAndLoadFromMemory(config, reinterpret_cast<const FcChar8 *>(kWithoutType1), FcTrue);
}

/// Without a folder for what it remembers of fonts, fontconfig chooses one, but in FcInit alone.
bool hasCacheFolder(FcConfig *config)
{
    const std::unique_ptr<FcStrList, decltype(&FcStrListDone)> folders(FcConfigGetCacheDirs(config), FcStrListDone);
    return folders && FcStrListNext(folders.get());
}

} // namespace

void readFontRules()
{
    const std::unique_ptr<FcConfig, decltype(&FcConfigDestroy)> config(FcConfigCreate(), FcConfigDestroy);
    if (config && FcConfigParseAndLoad(config.get(), nullptr, FcTrue) && hasCacheFolder(config.get())
        && leaveOutType1(config.get()))
        FcConfigSetCurrent(config.get());
}

} // namespace slipway::ui
