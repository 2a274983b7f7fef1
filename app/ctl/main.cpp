// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/pdf_part.h"
#include "app/ctl/program.h"
#include "app/wiring/translations.h"

#include <QCoreApplication>
#include <QLocale>

#include <clocale>
#include <cstdlib>
#include <cstring>

#include <langinfo.h>

namespace {

/// Qt warns on standard error when the locale's texts are not UTF-8, as of one that this machine lacks; ours are UTF-8 in any
/// case. Its language stays that which was asked for.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    const QLocale asked(QLocale::system().name());
    setenv("LC_ALL", "C.UTF-8", 1);
    QLocale::setDefault(asked);
}

} // namespace

int main(int argc, char **argv)
{
    useUtf8();
    const auto application = slipway::ctl::asksForPdf(argc, argv) ? slipway::ctl::makePdfApplication(argc, argv)
                                                                  : std::make_unique<QCoreApplication>(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("slipwayctl"));
    slipway::wiring::installTranslations(*application, QLocale().name());
    return slipway::ctl::runProgram(QCoreApplication::arguments().mid(1));
}
