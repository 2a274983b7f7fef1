// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/slipway_style.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

void prepare(QToolButton &button, const QString &text, Qt::ArrowType arrow)
{
    button.setText(text);
    button.setArrowType(arrow);
    button.setToolButtonStyle(text.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    button.setAutoRaise(true);
}

QImage painted(QAbstractButton &button, QSize size)
{
    button.resize(size);
    return button.grab().toImage();
}

} // namespace

class StyleButtonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new SlipwayStyle); }

    void aToolButtonWithArrowAndText_showsBoth()
    {
        QToolButton both;
        QToolButton otherText;
        QToolButton otherArrow;
        QToolButton alone;
        prepare(both, u"Checklist: 3"_s, Qt::DownArrow);
        prepare(otherText, u"Criteria: 12"_s, Qt::DownArrow);
        prepare(otherArrow, u"Checklist: 3"_s, Qt::RightArrow);
        prepare(alone, {}, Qt::DownArrow);
        QVERIFY(both.sizeHint().width() > both.fontMetrics().horizontalAdvance(both.text()) + 8);
        QVERIFY(both.sizeHint().width() > alone.sizeHint().width());
        const QSize size = both.sizeHint().expandedTo(otherText.sizeHint());
        QVERIFY(painted(both, size) != painted(otherText, size));
        QVERIFY(painted(both, size) != painted(otherArrow, size));
    }

    void theSignBeforeAMnemonic_isNotShown_aDoubledOneOnce()
    {
        const auto pictureOf = [](const QString &text) {
            QPushButton button(text);
            return painted(button, button.sizeHint());
        };
        QCOMPARE(pictureOf(u"&Save"_s), pictureOf(u"Save"_s));
        QCOMPARE(pictureOf(u"R&D&"_s), pictureOf(u"RD"_s));
        QVERIFY(pictureOf(u"R&&D"_s).width() > pictureOf(u"RD"_s).width());
        QVERIFY(pictureOf(u"R&&D"_s).width() < pictureOf(u"R&&&&D"_s).width());
        QCOMPARE(pictureOf(u"Save (&S)"_s), pictureOf(u"Save"_s));
        QCOMPARE(pictureOf(u"Save (&S) all &now"_s), pictureOf(u"Save all now"_s));
    }

    void fromRightToLeft_aTextStandsAtTheOtherEnd()
    {
        const auto pictureOf = [](Qt::LayoutDirection direction) {
            QPushButton button(u"Sign"_s);
            button.setProperty("leading", true);
            button.setLayoutDirection(direction);
            return painted(button, {200, 32});
        };
        const auto inkIn = [](const QImage &picture, int from, int to) {
            int count = 0;
            for (int x = from; x < to; ++x)
                for (int y = 8; y < 24; ++y)
                    count += picture.pixelColor(x, y) != picture.pixelColor(100, 6) ? 1 : 0;
            return count;
        };
        const QImage left = pictureOf(Qt::LeftToRight);
        const QImage right = pictureOf(Qt::RightToLeft);
        QVERIFY(inkIn(left, 10, 60) > 0 && inkIn(left, 140, 190) == 0);
        QVERIFY(inkIn(right, 140, 190) > 0 && inkIn(right, 10, 60) == 0);
    }

    void aTextThatHasNoRoom_endsInAnEllipsis()
    {
        const auto pictureOf = [](const QString &text) {
            QPushButton button(text);
            return painted(button, {90, 32});
        };
        QVERIFY(pictureOf(u"Look at all the evidence"_s) == pictureOf(u"Look at all the evidence there is"_s));
        QVERIFY(pictureOf(u"Look at all the evidence"_s) != pictureOf(u"Look at"_s));
    }
};

QTEST_MAIN(StyleButtonsTest)
#include "style_buttons_test.moc"
