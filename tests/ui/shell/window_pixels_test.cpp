// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_pixels.h"

#include <QImage>
#include <QTest>
#include <QWidget>

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <vector>

using namespace slipway::ui;

namespace {

struct Pages {
    qsizetype all = 0;
    qsizetype present = 0;
};

/// Those that lie in the image alone.
Pages pagesOf(const QImage &image)
{
    const auto size = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto begin = (reinterpret_cast<std::uintptr_t>(image.constBits()) + size - 1) & ~(size - 1);
    const auto end =
        (reinterpret_cast<std::uintptr_t>(image.constBits()) + static_cast<std::uintptr_t>(image.sizeInBytes()))
        & ~(size - 1);
    std::vector<unsigned char> isPresent((end - begin) / size);
    if (mincore(reinterpret_cast<void *>(begin), end - begin, isPresent.data()) != 0)
        return {};
    return {std::ssize(isPresent), std::ranges::count_if(isPresent, [](unsigned char each) { return each & 1; })};
}

} // namespace

class WindowPixelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedPixels_areThereAtOnce()
    {
        const QImage image(2000, 1000, QImage::Format_RGB32);
        const Pages before = pagesOf(image);
        QVERIFY(before.all > 1'900);
        QVERIFY(before.present < before.all / 10);
        takeAtOnce(image);
        QCOMPARE(pagesOf(image).present, before.all);
    }

    void whatIsPainted_staysAsItIs()
    {
        QImage image(501, 303, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        const QImage before = image.copy();
        takeAtOnce(image);
        QCOMPARE(image, before);
    }

    void noPixels_areNoError() { takeAtOnce(QImage()); }

    void aWindow_isPaintedIntoPixels_whenItIsShown()
    {
        QWidget window;
        window.resize(300, 200);
        QCOMPARE(pixelsOf(window), nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.repaint();
        const QImage *pixels = pixelsOf(window);
        QVERIFY(pixels);
        QCOMPARE(pixels->size(), window.size() * window.devicePixelRatio());
    }
};

QTEST_MAIN(WindowPixelsTest)

#include "window_pixels_test.moc"
