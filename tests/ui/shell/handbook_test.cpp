// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/handbook.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

class HandbookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void bothLanguages_haveEveryChapter_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("second");
        QTest::newRow("English") << u"en_GB"_s << u"Today"_s;
        QTest::newRow("German") << u"de_DE"_s << u"Heute"_s;
        QTest::newRow("a language without a text: English") << u"fr_FR"_s << u"Today"_s;
    }

    void bothLanguages_haveEveryChapter()
    {
        QFETCH(QString, language);
        QFETCH(QString, second);
        QLocale::setDefault(QLocale(language));
        const Handbook handbook;
        QCOMPARE(handbook.chapters().size(), static_cast<qsizetype>(Handbook::Chapter::Count));
        QCOMPARE(handbook.chapters().at(static_cast<int>(Handbook::Chapter::Today)), second);
    }

    void aPage_opensItsChapter_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("title");
        QTest::newRow("today") << u"today"_s << u"Today"_s;
        QTest::newRow("calendar") << u"calendar"_s << u"Calendar"_s;
        QTest::newRow("releases") << u"releases"_s << u"Releases"_s;
        QTest::newRow("pipelines") << u"pipelines"_s << u"Pipelines"_s;
        QTest::newRow("monitoring") << u"monitoring"_s << u"Monitoring"_s;
        QTest::newRow("insights") << u"insights"_s << u"Insights"_s;
        QTest::newRow("settings") << u"settings"_s << u"Settings"_s;
        QTest::newRow("unknown") << u"?"_s << u"First steps"_s;
    }

    void aPage_opensItsChapter()
    {
        QFETCH(QString, page);
        QFETCH(QString, title);
        Handbook handbook;
        handbook.show();
        handbook.open(Handbook::chapterOf(page));
        QCOMPARE(handbook.findChild<QListWidget *>(u"chapters"_s)->currentItem()->text(), title);
        const auto *text = handbook.findChild<QTextBrowser *>(u"handbookText"_s);
        QCOMPARE(text->textCursor().block().text(), title);
    }

    void finding_goesToTheWord()
    {
        Handbook handbook;
        handbook.show();
        auto *field = handbook.findChild<QLineEdit *>(u"findInHandbook"_s);
        QTest::keyClicks(field, u"iCalendar"_s);
        const auto *text = handbook.findChild<QTextBrowser *>(u"handbookText"_s);
        QCOMPARE(text->textCursor().selectedText(), u"iCalendar"_s);
        QTest::keyClicks(field, u"xyz"_s);
        QCOMPARE(text->textCursor().selectedText(), u"iCalendar"_s);
    }

    void theText_loadsNothingFromOutside()
    {
        Handbook handbook;
        auto *text = handbook.findChild<QTextBrowser *>(u"handbookText"_s);
        QVERIFY(!text->openLinks());
        QVERIFY(!text->openExternalLinks());
        QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
    }
};

QTEST_MAIN(HandbookTest)
#include "handbook_test.moc"
