// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_rules.h"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace slipway::ui {
namespace {

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
    if (config && FcConfigParseAndLoad(config.get(), nullptr, FcTrue) && hasCacheFolder(config.get()))
        FcConfigSetCurrent(config.get());
}

} // namespace slipway::ui
