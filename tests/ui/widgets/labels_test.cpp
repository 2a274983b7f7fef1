// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labels.h"

#include <QTest>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

QImage pictureOf(QWidget &widget, qreal scale)
{
    QImage picture(widget.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::white);
    widget.render(&picture);
    return picture;
}

} // namespace

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

    void aLabel_looksAsQLabelWouldPaintIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::addColumn<QSize>("size");
        const Qt::Alignment leading = Qt::AlignLeading | Qt::AlignVCenter;
        const QString title = u"Payments 4.2 – R&D"_s;
        QTest::newRow("with room") << title << leading << Qt::LeftToRight << QSize(241, 31);
        QTest::newRow("in the middle") << title << Qt::Alignment(Qt::AlignCenter) << Qt::LeftToRight << QSize(240, 30);
        QTest::newRow("at the end") << title << Qt::Alignment(Qt::AlignTrailing | Qt::AlignBottom) << Qt::LeftToRight
                                    << QSize(240, 30);
        QTest::newRow("two lines") << u"first\u2028second"_s << leading << Qt::LeftToRight << QSize(240, 60);
        QTest::newRow("cut off") << title << leading << Qt::LeftToRight << QSize(50, 9);
        QTest::newRow("from the right") << u"3 of 4"_s << leading << Qt::RightToLeft << QSize(200, 24);
        QTest::newRow("Hebrew") << u"גרסה 4.2"_s << leading << Qt::RightToLeft << QSize(200, 24);
        QTest::newRow("Hebrew among Latin") << u"גרסה 4.2"_s << leading << Qt::LeftToRight << QSize(200, 24);
    }
    void aLabel_looksAsQLabelWouldPaintIt()
    {
        QFETCH(QString, text);
        QFETCH(Qt::Alignment, alignment);
        QFETCH(Qt::LayoutDirection, direction);
        QFETCH(QSize, size);
        for (const bool isEnabled : {true, false}) {
            Label label(text, Type::Strong, Token::Text2);
            QLabel plain(text);
            plain.setTextFormat(Qt::PlainText);
            plain.setFont(label.font());
            plain.setPalette(label.palette());
            for (QLabel *each : {static_cast<QLabel *>(&label), &plain}) {
                each->setAlignment(alignment);
                each->setLayoutDirection(direction);
                each->setEnabled(isEnabled);
                each->setContentsMargins(6, 0, 0, 0);
                each->setFixedSize(size);
            }
            for (const qreal scale : {1.0, 1.5, 2.0})
                QCOMPARE(pictureOf(label, scale), pictureOf(plain, scale));
        }
    }

    void aLabel_followsItsTextAndItsFont()
    {
        Label shown(u"Payments 4.2"_s);
        QLabel plain(shown.text());
        (void)shown.grab();
        for (const double points : {14.0, 9.0}) {
            QFont font = shown.font();
            font.setPointSizeF(points);
            shown.setFont(font);
            plain.setFont(font);
            plain.setPalette(shown.palette());
            shown.adjustSize();
            plain.resize(shown.size());
            QCOMPARE(shown.grab().toImage(), plain.grab().toImage());
        }
        Label label(u"short"_s);
        const QSize before = label.sizeHint();
        label.setText(u"short, then longer"_s);
        QVERIFY(label.sizeHint().width() > before.width());
        const QSize longer = label.sizeHint();
        label.setType(Type::Title);
        QVERIFY(label.sizeHint().height() > longer.height());
        QCOMPARE(label.sizeHint(), label.QLabel::sizeHint());
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

    void aLabel_takesTheColoursOfAnotherTheme()
    {
        const QPalette before = QApplication::palette();
        const auto restored = qScopeGuard([&] { QApplication::setPalette(before); });
        QApplication::setPalette(Theme::light().palette());
        QWidget window;
        auto *row = new QWidget(&window);
        const auto *label = new Label(u"Payments"_s, Type::Body, Token::Text2, row);
        window.show();
        for (const Theme *theme : {&Theme::dark(), &Theme::light()}) {
            QApplication::setPalette(theme->palette());
            QTRY_COMPARE(label->palette().color(label->foregroundRole()), theme->color(Token::Text2));
            QCOMPARE(label->palette().color(QPalette::Window), theme->palette().color(QPalette::Window));
        }
    }
};

QTEST_MAIN(LabelsTest)
#include "labels_test.moc"
