// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pdf_part.h"

#include "app/late/late_library.h"

#include <algorithm>
#include <span>
#include <string_view>

namespace slipway::ctl {

bool asksForPdf(int argc, char **argv)
{
    const std::span<char *> words(argv, static_cast<std::size_t>(argc));
    const auto isPdf = [](std::string_view word) {
        return word == "pdf" || word == "--format=pdf" || word.ends_with(".pdf") || word.ends_with(".PDF");
    };
    return std::ranges::any_of(words, [](std::string_view word) { return word == "report"; })
           && std::ranges::any_of(words, isPdf);
}

std::unique_ptr<QCoreApplication> makePdfApplication(int &argc, char **argv)
{
    using Make = QCoreApplication *(*)(int &, char **);
    const auto make = late::findPart(QStringLiteral("report"), "slipway_report_application");
    return make ? std::unique_ptr<QCoreApplication>(reinterpret_cast<Make>(*make)(argc, argv))
                : std::make_unique<QCoreApplication>(argc, argv);
}

Result<service::DrawPdf> loadedPdf()
{
    return late::findPart(QStringLiteral("report")).transform([](QFunctionPointer make) {
        return reinterpret_cast<service::DrawPdf (*)()>(make)();
    });
}

} // namespace slipway::ctl
