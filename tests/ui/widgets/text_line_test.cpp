// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_line.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

/// As Qt lays it out by itself.
qreal widthOf(const QString &text, const QFont &font)
{
    QTextLayout layout(text, font);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return line.naturalTextWidth();
}

TextLine lineOf(const QString &text, const QFont &font)
{
    TextLine line;
    line.set(text, font);
    return line;
}

QImage painted(const TextLine &line)
{
    QImage image(200, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::black);
    line.drawElided(painter, image.rect(), Qt::AlignLeft | Qt::AlignVCenter);
    return image;
}

} // namespace

/// Lines that say the same share what they are made of, and nobody sees it.
class TextLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfOneText_haveTheSizeOfTheirFonts()
    {
        QFont small;
        small.setPointSizeF(8);
        QFont large = small;
        large.setPointSizeF(19);
        QFont heavy = small;
        heavy.setWeight(QFont::Black);
        QFont spaced = small;
        spaced.setLetterSpacing(QFont::AbsoluteSpacing, 3);
        for (int again = 0; again < 2; ++again)
            for (const QFont &font : {small, large, heavy, spaced})
                QCOMPARE(lineOf(u"Payments"_s, font).width(), widthOf(u"Payments"_s, font));
        QVERIFY(widthOf(u"Payments"_s, small) < widthOf(u"Payments"_s, large));
        QVERIFY(widthOf(u"Payments"_s, small) < widthOf(u"Payments"_s, spaced));
    }

    void aLineThatIsSetAnew_leavesOthersAsTheyAre()
    {
        const QFont font;
        TextLine first = lineOf(u"Payments 4.2"_s, font);
        const TextLine second = lineOf(u"Payments 4.2"_s, font);
        const QImage before = painted(second);
        first.set(u"Ledger"_s, font);
        QCOMPARE(painted(second), before);
        QCOMPARE(first.width(), widthOf(u"Ledger"_s, font));
        QVERIFY(painted(first) != before);
    }

    void moreTextsThanAreKept_areAllShaped()
    {
        const QFont font;
        const TextLine first = lineOf(u"text 0"_s, font);
        for (int i = 0; i < 1200; ++i) {
            const QString text = u"text %1"_s.arg(i * i);
            QCOMPARE(lineOf(text, font).width(), widthOf(text, font));
        }
        QCOMPARE(first.width(), widthOf(u"text 0"_s, font));
    }

    void aLineThatNobodySet_isNothing()
    {
        const TextLine line;
        QCOMPARE(line.width(), 0);
        QCOMPARE(line.size(), QSize(0, 0));
        QImage blank(200, 40, QImage::Format_RGB32);
        blank.fill(Qt::white);
        QCOMPARE(painted(line), blank);
        QImage narrow = blank;
        QPainter painter(&narrow);
        QVERIFY(line.drawElided(painter, QRectF(10, 0, -4, 20), Qt::AlignLeft));
        painter.end();
        QCOMPARE(narrow, blank);
    }
};

QTEST_MAIN(TextLineTest)
#include "text_line_test.moc"
