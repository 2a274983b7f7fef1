// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample_servers.h"

#include "core/base/tr.h"
#include "service/pipelines/ci_desk.h"
#include "service/queries/queries.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::window {

namespace {

template <class T>
QFuture<Result<T>> answer(Result<T> result)
{
    return QtFuture::makeReadyValueFuture(std::move(result));
}

/// What a run of tests prints: colours, times of day, a failure, a line of progress.
QByteArray sampleLog()
{
    QByteArray log = "$ ./gradlew integrationTest --no-daemon\n"
                     "[10:12:04] Starting a Gradle daemon, 1 busy and 2 stopped daemons could not be reused\n"
                     "[10:12:09] > Task :payments:compileKotlin \x1b[32mUP-TO-DATE\x1b[0m\n"
                     "[10:12:11] > Task :payments:processResources\n"
                     "[10:12:19] w: src/main/kotlin/ledger/Booking.kt: (41, 9): variable 'fee' is never used\n"
                     "[10:12:31] > Task :payments:integrationTest\n";
    const std::array names{"CardPaymentTest", "RefundTest", "SepaExportTest", "LedgerBookingTest", "ChargebackTest"};
    for (int i = 1; i <= 40; ++i)
        log += "[10:13:" + QByteArray::number(10 + i) + "] " + names.at(static_cast<std::size_t>(i) % names.size())
               + " > case " + QByteArray::number(i)
               + (i == 23 ? " \x1b[31mFAILED\x1b[0m\n" : " \x1b[32mPASSED\x1b[0m\n")
               + (i == 23 ? "    java.lang.AssertionError: expected <2 bookings> but was <1>\n"
                            "        at ledger.LedgerBookingTest.books(LedgerBookingTest.kt:88)\n"
                          : "");
    log +=
        "40 tests completed, 1 failed\n<=========----> 63% EXECUTING [5m 36s]\r<==========---> 64% EXECUTING [5m 38s]\n";
    return log;
}

} // namespace

service::ConnectionState SampleServers::state(CiConnectionId connection)
{
    using Standing = service::ConnectionState::Standing;
    for (const CiConnection &each : connections())
        if (each.id == connection && each.kind == CiKind::GitLab)
            return {Standing::NotReached, now() - 142min, u"connection refused"_s, -1};
    return {service::ConnectionState::Standing::Reached, now(), {}, 24};
}

QFuture<Result<service::ConnectionReport>> SampleServers::test(CiConnection connection, QByteArray)
{
    using Mark = service::ConnectionReport::Line::Mark;
    return answer<service::ConnectionReport>(
        service::ConnectionReport{.works = true,
                                  .headline = tr("It works: %1, %n job(s)", nullptr, 24).arg(connection.name),
                                  .lines = {{Mark::Good, u"Server"_s, u"Buildbot 4.2.1"_s, 18ms},
                                            {Mark::Good, u"Sign-in"_s, u"release-bot"_s, 31ms},
                                            {Mark::Warning, u"Workers"_s, u"3 of 4 are connected"_s, 14ms}},
                                  .at = now(),
                                  .took = 63ms});
}

QFuture<Result<service::JobFormView>> SampleServers::form(CiConnectionId connection, QString, QString)
{
    using Type = service::ParameterView::Type;
    service::JobFormView form;
    form.parameters.resize(3);
    service::ParameterView &version = form.parameters[0];
    version.key = u"version"_s;
    version.label = u"Version"_s;
    version.isRequired = true;
    service::ParameterView &environment = form.parameters[1];
    environment.key = u"environment"_s;
    environment.label = u"Environment"_s;
    environment.type = Type::Choice;
    environment.choices = {u"test"_s, u"staging"_s, u"production"_s};
    environment.defaultValue = u"staging"_s;
    service::ParameterView &dryRun = form.parameters[2];
    dryRun.key = u"dry_run"_s;
    dryRun.label = u"Dry run"_s;
    dryRun.type = Type::Boolean;
    form.defaultRef = u"main"_s;
    form.carriesKey = true;
    form.asWhom = u"release-bot"_s;
    for (const CiConnection &each : connections())
        if (each.id == connection)
            form.sendsTo = each.url;
    return answer<service::JobFormView>(std::move(form));
}

QFuture<Result<service::RunWish>> SampleServers::wish(ReleaseJobId id, std::optional<EnvironmentId> environment)
{
    const auto job = session().queries().releaseJob(id);
    if (!job)
        return answer<service::RunWish>(std::unexpected(job.error()));
    service::RunWish wish;
    wish.job = job->job;
    wish.jobName = job->name;
    for (const CiConnection &each : connections())
        if (each.name.compare(job->connection, Qt::CaseInsensitive) == 0)
            wish.connection = each.id;
    wish.ref = u"release/4.2"_s;
    wish.parameters = {{u"version"_s, u"4.2"_s}};
    wish.release = job->release;
    wish.phase = job->phase;
    wish.environment = environment ? environment : job->environment;
    wish.purpose = job->purpose;
    return answer<service::RunWish>(std::move(wish));
}

QFuture<Result<service::LogFile>> SampleServers::log(CiRunId, QString)
{
    QFile file(m_logs.filePath(u"sample.log"_s));
    if (!file.exists() && (!file.open(QIODevice::WriteOnly) || file.write(sampleLog()) < 0))
        return answer<service::LogFile>(failure(ErrorKind::Storage, file.errorString(), file.fileName()));
    return answer<service::LogFile>(service::LogFile{file.fileName(), true, {}});
}

} // namespace slipway::window
