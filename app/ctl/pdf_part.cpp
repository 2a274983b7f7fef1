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
    const auto make = reinterpret_cast<Make>(late::loadedPart(QStringLiteral("report"), "slipway_report_application"));
    return std::unique_ptr<QCoreApplication>(make(argc, argv));
}

service::DrawPdf loadedPdf()
{
    return reinterpret_cast<service::DrawPdf (*)()>(late::loadedPart(QStringLiteral("report")))();
}

} // namespace slipway::ctl
