// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::architecture;

/// Shows that each rule finds a breach, and says nothing about its lawful neighbour.
class ArchitectureRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void includes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isBreach");
        const auto row = [](const char *path, const char *line, bool isBreach) {
            QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line) << isBreach;
        };
        row("src/core/base/a.cpp", "#include \"storage/reader.h\"", true);
        row("src/core/base/a.cpp", "#include \"core/release/states.h\"", false);
        row("src/formats/ics/a.cpp", "#include \"storage/reader.h\"", true);
        row("src/storage/a.cpp", "#include \"formats/text/b.h\"", true);
        row("src/storage/a.cpp", "#include \"core/base/ids.h\"", false);
        row("src/service/a.cpp", "#include \"ui/theme/theme.h\"", true);
        row("src/service/a.cpp", "#include \"storage/reader.h\"", false);
        row("src/core/base/a.cpp", "// #include \"storage/reader.h\"", false);
        row("src/core/base/a.cpp", "#include \"../../storage/reader.h\"", true);
        row("ui/today/a.cpp", "#include \"storage/reader.h\"", true);
        row("ui/today/a.cpp", "#include \"ui/calendar/month.h\"", true);
        row("ui/today/a.cpp", "#include \"ui/widgets/card.h\"", false);
        row("ui/today/a.cpp", "#include \"ui/today/b.h\"", false);
        row("ui/shell/pages.cpp", "#include \"ui/calendar/month.h\"", false);
        row("ui/today/a.cpp", "#include \"app/wiring/b.h\"", true);
        row("app/window/main.cpp", "#include \"ui/shell/window.h\"", false);
    }

    void includes()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isBreach);
        QCOMPARE(!roomBreaches(sourceFile(path, line)).empty(), isBreach);
    }

    void words_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isBreach");
        const auto row = [](const char *path, const char *line, bool isBreach) {
            QTest::addRow("%s %s", path, line) << QString::fromLatin1(path) << QString::fromLatin1(line) << isBreach;
        };
        row("src/service/a.cpp", "auto q = u\"SELECT id FROM item\"_s;", true);
        row("src/storage/a.cpp", "auto q = u\"SELECT id FROM item\"_s;", false);
        row("src/service/a.cpp", "// SELECT id FROM item", false);
        row("ui/today/a.cpp", "label(tr(\"Select from the list\"));", false);
        row("src/ci/a.cpp", "QNetworkAccessManager manager;", true);
        row("src/net/a.cpp", "QNetworkAccessManager manager;", false);
        row("src/ci/a.cpp", "co_return m_identity;", true);
        row("src/ci/a.cpp", "co_return *m_features;", true);
        row("src/ci/a.cpp", "co_return Result<QString>(m_identity);", false);
        row("src/ci/a.cpp", "auto x = a ? co_await b() : co_await c();", true);
        row("src/ci/a.cpp", "auto x = co_await b();", false);
        row("src/core/base/a.cpp", "auto t = QDateTime::currentDateTimeUtc();", true);
        row("src/core/base/a.cpp", "auto t = std::chrono::system_clock::now();", true);
        row("src/core/base/a.cpp", "auto r = QRandomGenerator::global();", true);
        row("src/service/a.cpp", "auto t = QDateTime::currentDateTimeUtc();", false);
        row("src/core/base/a.cpp", "#include <QFile>", true);
        row("src/storage/a.cpp", "#include <QColor>", true);
        row("ui/today/a.cpp", "#include <QColor>", false);
        row("src/service/a.h", "static Session &instance();", true);
        row("src/service/a.cpp", "Session::instance().open();", true);
        row("ui/today/a.cpp", "QCoreApplication::instance()->quit();", false);
        row("ui/today/a.cpp", "QColor c(\"#ff0000\");", true);
        row("ui/today/a.cpp", "QColor c(255, 0, 0);", true);
        row("ui/today/a.cpp", "auto c = Qt::red;", true);
        row("ui/today/a.cpp", "setStyleSheet(u\"color: #fa0\"_s);", true);
        row("ui/today/a.cpp", "auto c = Qt::transparent;", false);
        row("ui/today/a.cpp", "title(u\"integration-tests #1842\"_s);", false);
        row("ui/theme/a.cpp", "QColor c(\"#ff0000\");", false);
        row("ui/today/a.cpp", "connect(a, SIGNAL(x()), b, SLOT(y()));", true);
        row("ui/today/a.cpp", "QCoreApplication::processEvents();", true);
        row("ui/today/a.cpp", "QEventLoop loop;", true);
        row("src/service/a.cpp", "process.waitForFinished();", true);
        row("ui/today/a.cpp", "tr(\"say processEvents() aloud\");", false);
    }

    void words()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isBreach);
        QCOMPARE(!wordBreaches(sourceFile(path, line)).empty(), isBreach);
    }

    void form_namesMissingHeaderPragmaAndLength()
    {
        const QString head = u"// SPDX-FileCopyrightText: 2026 The Slipway authors\n"
                             "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
        QVERIFY(formBreaches(sourceFile(u"src/core/a.h"_s, head + u"#pragma once\n"_s)).empty());
        QCOMPARE(formBreaches(sourceFile(u"src/core/a.h"_s, head)).size(), 1U);
        QCOMPARE(formBreaches(sourceFile(u"src/core/a.cpp"_s, u"int a;\n"_s)).size(), 1U);
        QVERIFY(formBreaches(sourceFile(u"src/core/a.cpp"_s, head + QString(398, u'\n'))).empty());
        QCOMPARE(formBreaches(sourceFile(u"src/core/a.cpp"_s, head + QString(399, u'\n'))).size(), 1U);
    }

    void aBreach_isNamedWithItsLine()
    {
        const Breaches found =
            roomBreaches(sourceFile(u"src/core/base/a.cpp"_s, u"/* a\n b */\n#include \"ui/b.h\"\n"_s));
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().path, u"src/core/base/a.cpp"_s);
        QCOMPARE(found.front().line, 3);
    }

    void ringsOfFolders_areFound()
    {
        const SourceFile a = sourceFile(u"src/core/a/x.cpp"_s, u"#include \"core/b/y.h\"\n"_s);
        const SourceFile b = sourceFile(u"src/core/b/y.h"_s, u"#include \"core/c/z.h\"\n"_s);
        const SourceFile c = sourceFile(u"src/core/c/z.h"_s, u"#include \"core/a/x.h\"\n"_s);
        QVERIFY(folderCycles({a, b}).empty());
        QCOMPARE(folderCycles({a, b, c}).size(), 3U);
    }

    void migrations_withGapOrDouble_areFound()
    {
        QVERIFY(migrationBreaches({u"0002_b.sql"_s, u"0001_a.sql"_s}).empty());
        QVERIFY(!migrationBreaches({u"0001_a.sql"_s, u"0003_b.sql"_s}).empty());
        QVERIFY(!migrationBreaches({u"0001_a.sql"_s, u"0001_b.sql"_s}).empty());
        QVERIFY(!migrationBreaches({u"1_a.sql"_s}).empty());
    }

    void declarationsWithoutComment_areCounted()
    {
        const DocumentedShare share = documentedShare({sourceFile(
            u"src/core/a.h"_s,
            u"/// A thing.\nclass Thing\n{\npublic:\n    /// Opens it.\n    bool open(const QString &name,\n"
            "              int mode);\n    void close();\n\n    int size() const;\nprivate:\n    void hidden();\n};\n\n"
            "[[nodiscard]] int loose(int a);\nstruct Bare {\n    int a; ///< x\n};\n"_s)});
        QCOMPARE(share.declared, 6);
        QCOMPARE(share.documented, 3);
        QCOMPARE(share.bare.front().line, 10);
    }
};

QTEST_GUILESS_MAIN(ArchitectureRulesTest)
#include "architecture_rules_test.moc"
