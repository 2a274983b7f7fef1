// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace {

constexpr int kLimit = 60'000; ///< ms

struct Run {
    int status = -1;
    QString out;
    QString err;
};

Run slipway(const QStringList &arguments, bool hasDisplay = true, const QString &home = {})
{
    QProcess process;
    if (!home.isEmpty()) {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, home + u"/config"_s);
        environment.insert(u"XDG_DATA_HOME"_s, home + u"/data"_s);
        process.setProcessEnvironment(environment);
    }
    if (!hasDisplay) {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
    }
    process.start(QStringLiteral(SLIPWAY_PROGRAM), arguments);
    if (!process.waitForFinished(kLimit) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class ProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPicture_hasTheSizeThatWasAskedFor()
    {
        const QTemporaryDir folder;
        const Run run = slipway({u"--screenshot"_s, folder.path(), u"--page"_s, u"today"_s, u"--theme"_s, u"dark"_s,
                                 u"--size"_s, u"1366x768"_s, u"--scale"_s, u"2"_s});
        QCOMPARE(run.status, 0);
        const QString file = folder.filePath(u"today-dark.png"_s);
        QCOMPARE(run.out.trimmed(), file);
        QCOMPARE(QImage(file).size(), QSize(2732, 1536));
    }

    /// Two in one process take each other's locks off the workspace.
    void theProgramHasSqlite_andNoneOfItsPartsHasAnother()
    {
        const auto holdsSqlite = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) && file.readAll().contains(sqlite3_sourceid());
        };
        const QString program = QStringLiteral(SLIPWAY_PROGRAM);
        QVERIFY(holdsSqlite(program));
        const QDir folder(QFileInfo(program).dir().filePath(u"../lib/slipway"_s));
        const QFileInfoList parts = folder.entryInfoList({u"*.so"_s});
        QVERIFY(!parts.isEmpty());
        for (const QFileInfo &each : parts)
            QVERIFY2(!holdsSqlite(each.filePath()), qPrintable(each.fileName()));
    }

    void thePartForServers_findsInTheProgramAllItTakesFromThere()
    {
        const QTemporaryDir home;
        qputenv("LD_BIND_NOW", "1");
        const Run run = slipway({u"--until-painted"_s, u"--page"_s, u"monitoring"_s}, true, home.path());
        qunsetenv("LD_BIND_NOW");
        QVERIFY2(run.status == 0, qPrintable(run.err));
    }

    void theSamePicture_comesOutEachTime()
    {
        const QTemporaryDir folder;
        QList<QImage> images;
        for (const QString &name : {u"one"_s, u"two"_s}) {
            const QString where = folder.filePath(name);
            QCOMPARE(slipway({u"--screenshot"_s, where, u"--page"_s, u"releases"_s, u"--theme"_s, u"light"_s}).status,
                     0);
            images << QImage(where + u"/releases-light.png"_s);
        }
        QVERIFY(!images.first().isNull());
        QCOMPARE(images.first(), images.last());
    }

    void pictures_showNothingOfWhatIsRemembered_andChangeNothingOfIt()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"config/slipway/slipway.conf"_s);
        QVERIFY(QDir(home.path()).mkpath(u"config/slipway"_s));
        const auto picture = [&](const QByteArray &remembered) {
            QFile settings(file);
            if (!settings.open(QIODevice::WriteOnly) || settings.write(remembered) < 0)
                return QImage();
            settings.close();
            const Run run =
                slipway({u"--screenshot"_s, home.path(), u"--page"_s, u"calendar-timeline"_s, u"--theme"_s, u"light"_s},
                        true, home.path());
            if (run.status != 0 || !settings.open(QIODevice::ReadOnly) || settings.readAll() != remembered)
                return QImage();
            return QImage(home.filePath(u"calendar-timeline-light.png"_s));
        };
        const QImage usual = picture("");
        QVERIFY(!usual.isNull());
        QCOMPARE(picture("[calendar]\nconflicts=true\nlanes=2\nmode=week\ntimelineConflicts=true\n"), usual);
    }

    /// They take longer to load than the first page to draw.
    void aStart_doesNotWaitForLibrariesOfLaterPages()
    {
        QProcess loader;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
        loader.setProcessEnvironment(environment);
        loader.start(QStringLiteral(SLIPWAY_PROGRAM), QStringList());
        QVERIFY(loader.waitForFinished(kLimit));
        const QString loaded = QString::fromUtf8(loader.readAllStandardOutput());
        QVERIFY(loaded.contains(u"libQt6Widgets.so"_s));
        for (const QString &late : {u"libQt6Network"_s, u"libqt6keychain"_s, u"libKF6TextTemplate"_s,
                                    u"libKF6SyntaxHighlighting"_s, u"libKF6Holidays"_s, u"libQt6Qml"_s, u"libQt6Svg"_s})
            QVERIFY2(!loaded.contains(late), qPrintable(late));
    }

    void aPartThatIsMissing_isNamedWithTheRemedy()
    {
        // A second name of the program, in a folder without its parts.
        const std::filesystem::path program(SLIPWAY_PROGRAM);
        const QTemporaryDir folder(QString::fromStdString(program.parent_path().string()) + u"/alone-XXXXXX"_s);
        const QString alone = folder.filePath(u"slipway"_s);
        std::filesystem::create_hard_link(program, alone.toStdString());
        QProcess process;
        process.start(alone, QStringList());
        QVERIFY(process.waitForFinished(kLimit));
        QCOMPARE(process.exitCode(), 1);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(u"Install Slipway again"_s) && said.contains(u"slipway_servers.so"_s), qPrintable(said));
    }

    void aPartThatIsDamaged_isNamedWithTheRemedy()
    {
        const std::filesystem::path program(SLIPWAY_PROGRAM);
        const QTemporaryDir folder(QString::fromStdString(program.parent_path().string()) + u"/alone-XXXXXX"_s);
        const std::filesystem::path root(folder.path().toStdString());
        std::filesystem::create_directory(root / "bin");
        std::filesystem::create_hard_link(program, root / "bin" / "slipway");
        std::filesystem::create_directories(root / "lib" / "slipway");
        for (const auto &each : std::filesystem::directory_iterator(program.parent_path() / ".." / "lib" / "slipway"))
            std::filesystem::create_hard_link(each.path(), root / "lib" / "slipway" / each.path().filename());
        const auto damaged = root / "lib" / "slipway" / "slipway_servers.so";
        std::filesystem::remove(damaged);
        QFile part(damaged);
        QVERIFY(part.open(QIODevice::WriteOnly) && part.write("cut off") > 0);
        part.close();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, folder.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, folder.filePath(u"data"_s));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(folder.filePath(u"bin/slipway"_s), {u"--until-painted"_s, u"--page"_s, u"monitoring"_s});
        QVERIFY(process.waitForFinished(kLimit));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 3);
        const QString said = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(said.contains(u"Install Slipway again"_s) && said.contains(u"slipway_servers.so"_s), qPrintable(said));
    }

    void whoActsFirst_isRememberedForTheNextStart()
    {
        const QTemporaryDir home;
        QCOMPARE(slipway({u"--until-painted"_s}, true, home.path()).status, 0);
        const QString config = home.filePath(u"config/slipway/slipway.conf"_s);
        QSettings first(config, QSettings::IniFormat);
        const QStringList actors = first.allKeys().filter(u"actor/"_s);
        QCOMPARE(actors.size(), 1);
        const QString who = first.value(actors.first()).toString();
        QVERIFY(!who.isEmpty());
        QCOMPARE(slipway({u"--until-painted"_s}, true, home.path()).status, 0);
        const QSettings second(config, QSettings::IniFormat);
        QCOMPARE(second.value(actors.first()).toString(), who);
    }

    void picturesOfAnUnknownPage_areRefusedWithTheNamesThereAre()
    {
        const QTemporaryDir folder;
        const Run run = slipway({u"--screenshot"_s, folder.path(), u"--page"_s, u"nowhere"_s});
        QCOMPARE(run.status, 2);
        QVERIFY(run.err.contains(u"calendar-month"_s));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void picturesOfABrokenWorkspace_sayWhatIsWrong()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"broken.slipway"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("this is no workspace");
        file.close();
        const Run run = slipway({u"--workspace"_s, file.fileName(), u"--screenshot"_s, folder.filePath(u"out"_s)});
        QCOMPARE(run.status, 1);
        QVERIFY2(run.err.contains(u"broken.slipway"_s), qPrintable(run.err));
    }

    void picturesOfAWorkspace_leaveItAsItIs()
    {
        const QTemporaryDir home;
        QCOMPARE(slipway({u"--until-painted"_s}, true, home.path()).status, 0);
        const QString workspace = home.filePath(u"data/slipway/workspace.slipway"_s);
        const auto held = [&workspace] {
            QFile file(workspace);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray before = held();
        QVERIFY(!before.isEmpty());
        const auto pictured = [&](const QString &page) {
            return slipway({u"--workspace"_s, workspace, u"--screenshot"_s, home.filePath(u"out"_s), u"--theme"_s,
                            u"light"_s, u"--page"_s, page},
                           true, home.path());
        };
        const Run run = pictured(u"release"_s);
        QVERIFY2(run.status == 0, qPrintable(run.err));
        QVERIFY2(run.out.contains(u"release-runbook-light.png"_s), qPrintable(run.out));
        // Pictures of a cut-over that runs: for one the cut-over is begun, in the sample alone.
        QCOMPARE(pictured(u"runbook"_s).status, 2);
        QVERIFY(held() == before);
    }

    void withoutADisplay_theWindowSaysSoAndPicturesAreDrawn()
    {
        const Run window = slipway({}, false);
        QCOMPARE(window.status, 1);
        QVERIFY2(window.err.contains(u"There is no display"_s), qPrintable(window.err));
        const QTemporaryDir folder;
        QCOMPARE(slipway({u"--screenshot"_s, folder.path(), u"--page"_s, u"today"_s}, false).status, 0);
        QCOMPARE(slipway({u"--version"_s}, false).status, 0);
    }

    void badArguments_endWithStatus2()
    {
        const Run run = slipway({u"--size"_s, u"huge"_s});
        QCOMPARE(run.status, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.startsWith(u"slipway: "_s));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
