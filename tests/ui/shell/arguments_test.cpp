// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/arguments.h"
#include "app/window/chosen_look.h"

#include <QTest>

using namespace slipway;
using namespace slipway::window;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodArguments_areUnderstood()
    {
        const auto read =
            readArguments({u"slipway"_s, u"--screenshot"_s, u"out"_s, u"--size"_s, u"1366x768"_s, u"--scale"_s, u"2"_s,
                           u"--theme=dark"_s, u"--language"_s, u"de"_s, u"--page"_s, u"today"_s});
        QVERIFY(read.has_value());
        QCOMPARE(read->screenshot, u"out"_s);
        QCOMPARE(read->size, QSize(1366, 768));
        QCOMPARE(read->scale, 2.0);
        QCOMPARE(read->theme, u"dark"_s);
        QCOMPARE(read->language, u"de"_s);
        QCOMPARE(read->page, u"today"_s);
    }

    void theCommandLine_winsUntilSomethingIsChosen()
    {
        Arguments arguments;
        arguments.language = u"de"_s;
        arguments.theme = u"dark"_s;
        const ui::Preferences kept{ui::Appearance::Light, u"en"_s};
        ChosenLook look(arguments, kept);
        QCOMPARE(look.shown(), (ui::Preferences{ui::Appearance::Dark, u"de"_s}));
        look.choose({ui::Appearance::System, u"en"_s});
        QCOMPARE(look.shown(), (ui::Preferences{ui::Appearance::System, u"de"_s}));
        look.choose({ui::Appearance::System, u"en"_s}); // what was kept, but not shown
        QCOMPARE(look.shown().language, u"en"_s);
    }

    void none_opensTheWindow()
    {
        const auto read = readArguments({u"slipway"_s});
        QVERIFY(read.has_value());
        QVERIFY(read->screenshot.isEmpty());
    }

    void badArguments_areRefusedWithStatus2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
        row("unknown option", {u"--colour"_s, u"x"_s});
        row("a file without its option", {u"team.slipway"_s});
        row("unknown theme", {u"--theme"_s, u"blue"_s});
        row("unknown language", {u"--language"_s, u"fr"_s});
        row("size without height", {u"--screenshot"_s, u"o"_s, u"--size"_s, u"1440"_s});
        row("size too small", {u"--screenshot"_s, u"o"_s, u"--size"_s, u"100x100"_s});
        row("size too large", {u"--screenshot"_s, u"o"_s, u"--size"_s, u"99999x99999"_s});
        row("scale is no number", {u"--screenshot"_s, u"o"_s, u"--scale"_s, u"two"_s});
        row("scale is not finite", {u"--screenshot"_s, u"o"_s, u"--scale"_s, u"nan"_s});
        row("scale of nothing", {u"--screenshot"_s, u"o"_s, u"--scale"_s, u"0"_s});
        row("page without pictures", {u"--page"_s, u"today"_s});
        row("folder without a name", {u"--screenshot"_s, QString()});
        row("value is missing", {u"--workspace"_s});
    }

    void badArguments_areRefusedWithStatus2()
    {
        QFETCH(QStringList, arguments);
        const auto read = readArguments(QStringList{u"slipway"_s} + arguments);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().status, 2);
        QVERIFY(read.error().text.startsWith(u"slipway: "_s));
        QVERIFY(read.error().text.endsWith(u'\n'));
    }

    void helpAndVersion_areNoFailure()
    {
        for (const QString &option : {u"--help"_s, u"--version"_s}) {
            const auto read = readArguments({u"slipway"_s, option});
            QVERIFY(!read.has_value());
            QCOMPARE(read.error().status, 0);
        }
    }
};

QTEST_GUILESS_MAIN(ArgumentsTest)
#include "arguments_test.moc"
