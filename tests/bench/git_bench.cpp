// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/git_bench.h"

#include "bench/need.h"
#include "bench/process.h"
#include "git/history.h"
#include "support/criss_cross.h"

#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace slipway::bench {

namespace {

void runGit(const QString &path, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(u"git"_s, QStringList{u"-C"_s, path} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("git %s: %s", qPrintable(arguments.join(u' ')), process.readAllStandardError().constData());
}

QString madeRepository(const QString &folder)
{
    const QString path = folder + u"/criss-cross"_s;
    if (QDir(path).exists())
        return path;
    QDir().mkpath(path);
    runGit(path, {u"init"_s, u"-q"_s, u"-b"_s, u"main"_s});
    runGit(path, {u"fast-import"_s, u"--quiet"_s, u"--done"_s}, test::crissCross(5000, 5));
    runGit(path, {u"repack"_s, u"-adq"_s});
    return path;
}

} // namespace

Figures gitFigures(const QString &folder, int rounds)
{
    const QString path = madeRepository(folder);
    const QString log =
        u"exec git -C \"$0\" log --topo-order --format='%H %P %aN %aE %at %ct%n%B' v1.0.0..main > /dev/null"_s;
    const auto cost = runInTurn({{u"/bin/sh"_s, u"-c"_s, log, path}}, rounds);
    std::size_t commits = 0;
    const double taken = leastOf(rounds, [&] {
        auto repository = need(git::Repository::open(path));
        const git::Range range{need(repository.resolve(u"v1.0.0"_s)), need(repository.resolve(u"main"_s))};
        commits = need(git::historyOf(repository, range)).commits.size();
    });
    return {
        {u"git/history of %1 commits, criss-cross"_s.arg(commits), u"ms"_s, taken, cost.front().cpuMilliseconds, 1.5}};
}

} // namespace slipway::bench
