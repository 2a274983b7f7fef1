// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/paint.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdlib>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

const QColor kGround(120, 40, 200);
struct Colors {
    QColor fill;
    QColor outline;
};
const std::array<Colors, 3> kKinds{{{QColor(250, 250, 252), QColor(20, 90, 60)},
                                    {QColor(20, 90, 60), QColor(250, 250, 252)},
                                    {QColor(250, 250, 252), QColor(200, 30, 30)}}};
constexpr QSize kSize(90, 70);

QImage canvas(qreal pixelRatio)
{
    QImage image(kSize * pixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelRatio);
    image.fill(kGround);
    return image;
}

/// The box as two shapes, one upon the other.
QImage shapes(const Colors &colors, const QRectF &rect, qreal radius, qreal pixelRatio, const QTransform &transform)
{
    QImage image = canvas(pixelRatio);
    QPainter painter(&image);
    painter.setTransform(transform);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.outline);
    painter.drawRoundedRect(rect, radius > 0 ? radius + .5 : 0, radius > 0 ? radius + .5 : 0);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), std::max(0.0, radius - .5), std::max(0.0, radius - .5));
    return image;
}

QImage boxed(const Colors &colors, const QRectF &rect, qreal radius, qreal pixelRatio, const QTransform &transform)
{
    QImage image = canvas(pixelRatio);
    QPainter painter(&image);
    painter.setTransform(transform);
    paintBox(painter, rect, colors.fill, colors.outline, radius);
    return image;
}

/// By how much a channel of a pixel differs at most.
int difference(const QImage &one, const QImage &other)
{
    int most = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max(
                {most, std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
        }
    return most;
}

} // namespace

class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBox_looksLikeOneShapeUponAnother_data()
    {
        QTest::addColumn<QRectF>("rect");
        QTest::addColumn<qreal>("radius");
        QTest::addColumn<qreal>("pixelRatio");
        QTest::addColumn<QTransform>("transform");
        const QRectF usual(5, 7, 70, 50);
        for (const qreal ratio : {1.0, 1.25, 1.5, 2.0, 3.0}) {
            const auto row = [ratio](const char *name) -> QTestData & {
                return QTest::addRow("%s at %g", name, ratio);
            };
            row("a card") << usual << 6.0 << ratio << QTransform();
            row("beside the pixels") << usual.translated(.3, .6) << 6.0 << ratio << QTransform();
            row("as high as its corners") << QRectF(5, 7, 40, 14) << 6.0 << ratio << QTransform();
            row("lower than its corners") << QRectF(5, 7, 40, 9) << 6.0 << ratio << QTransform();
            row("narrow") << QRectF(5, 7, 8, 40) << 6.0 << ratio << QTransform();
            row("sharp corners") << usual << 0.0 << ratio << QTransform();
            row("small corners") << usual << 3.5 << ratio << QTransform();
            row("moved") << usual << 6.0 << ratio << QTransform::fromTranslate(3, 4);
            row("moved beside the pixels") << usual << 6.0 << ratio << QTransform::fromTranslate(.5, .25);
            row("enlarged") << QRectF(2, 3, 30, 20) << 6.0 << ratio << QTransform::fromScale(2, 2);
            row("stretched") << QRectF(2, 3, 30, 20) << 6.0 << ratio << QTransform::fromScale(2, 3);
            row("mirrored") << QRectF(-80, 3, 30, 20) << 6.0 << ratio << QTransform::fromScale(-1, 1);
            row("turned") << QRectF(30, -60, 30, 20) << 6.0 << ratio << QTransform().rotate(90);
        }
    }

    void aBox_looksLikeOneShapeUponAnother()
    {
        QFETCH(const QRectF, rect);
        QFETCH(const qreal, radius);
        QFETCH(const qreal, pixelRatio);
        QFETCH(const QTransform, transform);
        // Twice: the first of a kind makes the corners, the others take them.
        for (int i = 0; i < 2; ++i)
            for (const Colors &each : kKinds) {
                const QImage wanted = shapes(each, rect, radius, pixelRatio, transform);
                QVERIFY(difference(wanted, canvas(pixelRatio)) > 50);
                const int most = difference(boxed(each, rect, radius, pixelRatio, transform), wanted);
                QVERIFY2(most <= 3, qPrintable(QString::number(most)));
            }
    }

    void aPainterThatIsNotActive_isLeftAlone()
    {
        QPainter painter;
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
        paintBox(painter, QRectF(0, 0, 40, 30), kKinds[0].fill, kKinds[0].outline);
        QVERIFY(!painter.isActive());
    }
};

QTEST_MAIN(PaintTest)

#include "paint_test.moc"
