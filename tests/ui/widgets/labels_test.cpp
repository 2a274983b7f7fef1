// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QTest>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLabel_wantsTheRoomThatQLabelWouldTake_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWrapped");
        QTest::addColumn<int>("leading");
        QTest::newRow("a word") << u"Payments"_s << false << 0;
        QTest::newRow("a line with margins") << u"Payments 4.2 ships on Thursday"_s << false << 12;
        QTest::newRow("an ampersand is text") << u"R&D & co"_s << false << 0;
        QTest::newRow("another script") << u"発売日 2027"_s << false << 0;
        QTest::newRow("two lines") << u"first\nsecond, longer"_s << false << 0;
        QTest::newRow("a tab") << u"a\tb"_s << false << 0;
        QTest::newRow("wrapped") << u"a text that is long enough to stand on two lines"_s << true << 4;
        QTest::newRow("nothing") << QString() << false << 0;
    }
    void aLabel_wantsTheRoomThatQLabelWouldTake()
    {
        QFETCH(QString, text);
        QFETCH(bool, isWrapped);
        QFETCH(int, leading);
        for (const Type type : {Type::Body, Type::Strong, Type::Caption, Type::Title}) {
            Label label(text, type);
            label.setWordWrap(isWrapped);
            label.setContentsMargins(leading, 0, 0, 0);
            QCOMPARE(label.sizeHint(), label.QLabel::sizeHint());
            QCOMPARE(label.minimumSizeHint(), label.QLabel::minimumSizeHint());
        }
    }

    void anElidedLabel_givesWayAndSaysTheWholeInItsTooltip()
    {
        Label label(u"A long title of a release that nobody could fit into a card"_s);
        label.setElided(true);
        QVERIFY(label.minimumSizeHint().width() < label.sizeHint().width());
        label.resize(60, 20);
        (void)label.grab();
        QCOMPARE(label.toolTip(), label.text());
    }
};

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
