// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/ci_waiting.h"

#include "app/ctl/answer.h"
#include "app/ctl/output.h"
#include "app/ctl/run_text.h"
#include "app/ctl/text.h"

#include <QFile>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds kFinishesWithin{60};
constexpr std::chrono::milliseconds kIdleLook{20};
constexpr qint64 kPieceBytes = 256 * 1024;

/// The line a person at a terminal sees while a run is waited for; nothing in a pipe.
class ProgressLine
{
public:
    ProgressLine(Call &call, CiRunId run) : m_call(call), m_run(run)
    {
        if (isatty(fileno(stderr)) == 0)
            return;
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { draw(); });
        m_timer.start(std::chrono::milliseconds(500));
    }
    ~ProgressLine()
    {
        if (m_isDrawn)
            std::fputs("\r\033[K", stderr);
    }

private:
    void draw()
    {
        const auto run = m_call.queries().run(m_run);
        if (!run)
            return;
        const auto progress = service::progressOf(*run, m_call.session().now());
        QString line = runName(*run) + u": "_s + toText(run->state);
        if (progress)
            line += u" %1 %"_s.arg(static_cast<int>(*progress * 100));
        if (!run->message.isEmpty())
            line += u" · "_s + run->message.section(u'\n', 0, 0);
        std::fputs(("\r\033[K" + plain(line).left(150).toUtf8()).constData(), stderr);
        std::fflush(stderr);
        m_isDrawn = true;
    }

    Call &m_call;
    CiRunId m_run;
    QTimer m_timer;
    bool m_isDrawn = false;
};

/// Copies what a log file has grown by.
class LogPrinter
{
public:
    explicit LogPrinter(bool toError) : m_toError(toError) {}

    void print(const service::LogFile &log)
    {
        QFile file(log.path);
        if (!file.open(QIODevice::ReadOnly))
            return;
        if (std::exchange(m_generation, log.generation) != log.generation)
            m_at = 0;
        file.seek(m_at);
        for (QByteArray piece = file.read(kPieceBytes); !piece.isEmpty(); piece = file.read(kPieceBytes)) {
            m_at += piece.size();
            if (m_toError)
                std::fwrite(piece.constData(), 1, static_cast<std::size_t>(piece.size()), stderr);
            else
                (void)writeOut(piece);
        }
    }

private:
    qint64 m_at = 0;
    int m_generation = 0;
    bool m_toError;
};

Result<CiRun> waitedUntilOver(Call &call, service::CiDesk &desk, const CiRun &run, const Waiting &waiting)
{
    const auto token = desk.watch(run.id);
    const ProgressLine line(call, run.id);
    if (waiting.isFollowed)
        if (const auto printed = printLog(desk, run.id, {}, true, waiting.asJson); !printed)
            printWarning(printed.error().sentence); // whether there is a log says nothing of the run
    return waitedFor(desk.untilOver(run.id));
}

} // namespace

Result<> printLog(service::CiDesk &desk, CiRunId run, const QString &part, bool isFollowed, bool toError)
{
    LogPrinter printer(toError);
    const auto token = isFollowed ? desk.watch(run) : std::shared_ptr<void>();
    auto over = isFollowed ? std::optional(desk.untilOver(run)) : std::nullopt;
    for (;;) {
        const bool wasOver = !over || over->isFinished();
        const auto log = waitedFor(desk.log(run, part));
        const bool mayPass = !log && !wasOver && log.error().kind == ErrorKind::Remote;
        if (!log && !mayPass)
            return std::unexpected(log.error());
        if (log)
            printer.print(*log);
        if (wasOver || (log && log->isComplete))
            return {};
        QEventLoop loop;
        QFutureWatcher<Result<CiRun>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        QObject::connect(&desk, &service::CiDesk::logChanged, &loop, [&](CiRunId grown, const QString &ofPart) {
            if (grown == run && ofPart == part)
                loop.quit();
        });
        QTimer::singleShot(std::chrono::seconds(2), &loop, &QEventLoop::quit);
        watcher.setFuture(*over);
        loop.exec();
    }
}

void letFinish(const service::CiDesk &desk)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (desk.isIdle())
            loop.quit();
    });
    QTimer::singleShot(kFinishesWithin, &loop, &QEventLoop::quit);
    look.start(kIdleLook);
    if (!desk.isIdle())
        loop.exec();
}

Result<Answer> answerAfter(Call &call, service::CiDesk &desk, const CiRun &run, const Waiting &waiting)
{
    const bool isWaited = (waiting.isWaited || waiting.isFollowed) && !isOver(run.state);
    const auto known = isWaited ? waitedUntilOver(call, desk, run, waiting) : Result<CiRun>(run);
    if (known && known->state == RunState::Done)
        letFinish(desk);
    if (!known)
        return failure(ErrorKind::Remote,
                       known.error().sentence + u' '
                           + tr("What became of the run is not known. Look again with slipwayctl ci run show %1.")
                                 .arg(run.id.toString()),
                       known.error().where, known.error().detail);
    const bool isUnknown = known->state == RunState::SendUnknown || known->state == RunState::Lost
                           || (isWaited && known->state == RunState::Unresolved);
    if (isUnknown)
        return failure(ErrorKind::Remote,
                       (known->message.isEmpty() ? tr("It is not known whether it started.") : known->message) + u' '
                           + tr("Look again with slipwayctl ci run show %1.").arg(known->id.toString()));
    Answer answer = runAnswer(call, *known);
    answer.isYes =
        known->state != RunState::Rejected && (!isOver(known->state) || isGreen(known->state, known->result));
    return answer;
}

} // namespace slipway::ctl
