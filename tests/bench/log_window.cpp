// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program that paints the first page of a log and ends as the empty window does. usage: slipway-log-window FILE
#include "ui/theme/font_rules.h"
#include "ui/theme/type.h"
#include "ui/widgets/log_view/log_view.h"

#include <QApplication>
#include <QMainWindow>
#include <QTimer>

#include <cstdlib>

namespace {

class LogWindow : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        QTimer::singleShot(0, qApp, [] { QCoreApplication::exit(); });
    }
};

} // namespace

int main(int argc, char *argv[])
{
    slipway::ui::readFontRules();
    QApplication application(argc, argv);
    QApplication::setFont(slipway::ui::desktopFont(QFontDatabase::GeneralFont));
    LogWindow window;
    auto *view = new slipway::ui::LogView(&window);
    window.setCentralWidget(view);
    if (argc < 2 || !view->openLog(QString::fromLocal8Bit(argv[1])))
        return 1;
    window.resize(1440, 900);
    window.show();
    std::_Exit(QApplication::exec());
}
