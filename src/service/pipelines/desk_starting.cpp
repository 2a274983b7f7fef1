// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/pipeline/ref_rule.h"
#include "core/pipeline/runbook_clock.h"
#include "net/await_future.h"
#include "service/pipelines/desk_core.h"
#include "service/queries/parameter_sources.h"
#include "service/queries/queries.h"

#include <QRegularExpression>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostSendings = 5;

Result<> checkValue(const ci::ParameterSpec &spec, const QString &value)
{
    const QString name = spec.label.isEmpty() ? spec.key : spec.label;
    const auto wrong = [&](const QString &sentence) { return failure(ErrorKind::BadInput, sentence, spec.key); };
    if (value.isEmpty())
        return spec.isRequired && spec.defaultValue.isEmpty() ? wrong(tr("Parameter “%1” is needed.").arg(name))
                                                              : Result<>{};
    if (spec.type == ci::ParameterSpec::Type::Choice && spec.isStrict && !spec.choices.contains(value))
        return wrong(tr("Parameter “%1” cannot be “%2”. It may be: %3.").arg(name, value, spec.choices.join(u", "_s)));
    if (spec.type == ci::ParameterSpec::Type::Boolean && value != u"true" && value != u"false")
        return wrong(tr("Parameter “%1” must be true or false.").arg(name));
    bool isNumber = false;
    (void)value.toDouble(&isNumber);
    if (spec.type == ci::ParameterSpec::Type::Number && !isNumber)
        return wrong(tr("Parameter “%1” must be a number.").arg(name));
    if (!spec.pattern.isEmpty())
        if (const QRegularExpression rule(QRegularExpression::anchoredPattern(spec.pattern));
            rule.isValid() && !rule.match(value).hasMatch())
            return wrong(tr("Parameter “%1” must match “%2”.").arg(name, spec.pattern));
    return {};
}

Result<> checkValues(const ci::JobForm &form, const RunWish &wish)
{
    QStringList known;
    for (const ci::ParameterSpec &spec : form.parameters) {
        known += spec.key;
        const QString value =
            wish.parameters.contains(spec.key) ? wish.parameters.value(spec.key) : wish.secrets.value(spec.key);
        if (const auto sound = checkValue(spec, value); !sound)
            return sound;
    }
    if (known.isEmpty())
        return {};
    for (const QString &each : wish.parameters.keys() + wish.secrets.keys())
        if (!known.contains(each) && each != form.keyCarrier)
            return failure(ErrorKind::BadInput,
                           tr("The job has no parameter “%1”. It has: %2.").arg(each, known.join(u", "_s)), each);
    return {};
}

/// What the server calls a secret is none of the parameters that are written down, whoever gave it.
void keepSecretsApart(const ci::JobForm &form, RunWish &wish)
{
    for (const ci::ParameterSpec &spec : form.parameters)
        if (spec.type == ci::ParameterSpec::Type::Secret && wish.parameters.contains(spec.key))
            wish.secrets.insert(spec.key, wish.parameters.take(spec.key));
}

QString reasonOf(Queries &queries, const RunWish &wish)
{
    const QString name = wish.jobName.isEmpty() ? wish.job : wish.jobName;
    const auto rows = wish.release ? queries.releaseRows({*wish.release}) : Result<std::vector<ReleaseRow>>();
    return rows && !rows->empty() ? rows->front().title + u": "_s + name : name;
}

} // namespace

Result<RunWish> DeskCore::wish(ReleaseJobId id, std::optional<EnvironmentId> environment)
{
    Queries &queries = m_session.queries();
    const auto job = queries.releaseJob(id);
    if (!job)
        return std::unexpected(job.error());
    const auto plan = queries.plan(job->release);
    const auto connection = queries.findConnection(job->connection);
    if (!plan || !connection)
        return std::unexpected(plan ? connection.error() : plan.error());
    const auto place = job->environment ? job->environment : environment ? environment : plan->release.environment;
    const auto sources = parameterSources(queries, *job, place, m_session.actor(), m_session.surroundings().zone);
    if (!sources)
        return std::unexpected(sources.error());
    const auto values = parameterValues(*sources);
    RunWish wish;
    wish.connection = connection->id;
    wish.job = job->job;
    wish.jobName = job->name;
    wish.release = job->release;
    wish.phase = job->phase;
    const bool isDeployment = job->purpose == RunPurpose::Deploy || job->purpose == RunPurpose::Rollback;
    wish.environment = isDeployment || job->environment || environment ? place : std::nullopt;
    if (isDeployment && !wish.environment)
        return failure(ErrorKind::BadInput, tr("Say which environment “%1” goes to.").arg(job->name));
    wish.purpose = job->purpose;
    wish.refPattern = job->refPattern;
    const auto ref = filledIn(job->ref, values, tr("branch or tag"));
    if (!ref)
        return std::unexpected(ref.error());
    wish.ref = *ref;
    for (auto each = job->parameters.begin(); each != job->parameters.end(); ++each) {
        const auto value = filledIn(each.value().toString(), values, each.key());
        if (!value)
            return std::unexpected(value.error());
        wish.parameters.insert(each.key(), *value);
    }
    return wish;
}

Result<RunWish> DeskCore::stepWish(ReleaseId release, RunbookStepId id)
{
    const auto page = m_session.queries().runbook(release);
    if (!page)
        return std::unexpected(page.error());
    const auto row = std::ranges::find(page->steps, id, [](const auto &each) { return each.step.id; });
    if (row == page->steps.end())
        return failure(ErrorKind::NotFound, tr("There is no such step in this runbook."));
    if (!row->step.job)
        return failure(ErrorKind::NotAllowed, tr("No job does “%1”.").arg(row->step.title));
    if (!page->isRunning())
        return failure(ErrorKind::NotAllowed, tr("The runbook is not being executed. Start the cut-over first."));
    if (page->hold)
        return failure(
            ErrorKind::NotAllowed,
            tr("The cord is pulled: %1. Nothing goes on until somebody lets it go.").arg(page->hold->reason));
    std::vector<RunbookStep> steps;
    for (const auto &each : page->steps)
        steps.push_back(each.step);
    if (row->step.state == StepState::Running)
        return failure(ErrorKind::NotAllowed, tr("“%1” is running already.").arg(row->step.title));
    if (const auto may = mayEnter(steps, row->step, StepState::Running); !may)
        return std::unexpected(may.error());
    return wish(*row->step.job, {}).transform([&](RunWish made) {
        made.step = id;
        return made;
    });
}

QCoro::Task<Result<ci::Trigger>> DeskCore::checkedTrigger(RunWish wish, Provider provider)
{
    auto self = shared_from_this();
    if (const auto fits = refFits(wish.refPattern, wish.ref); !fits && !wish.ref.isEmpty())
        co_return std::unexpected(fits.error());
    const auto asked = provider->http().forAPerson();
    const auto form = co_await provider->form(wish.job, wish.ref);
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!form && form.error().kind != ErrorKind::NotFound) {
        noteFailure(wish.connection, form.error());
        co_return std::unexpected(form.error());
    }
    if (form) {
        if (const auto sound = checkValues(*form, wish); !sound)
            co_return std::unexpected(sound.error());
        keepSecretsApart(*form, wish);
        if (form->takesRef && wish.ref.isEmpty())
            wish.ref = form->defaultRef;
    }
    if (const auto fits = refFits(wish.refPattern, wish.ref); !fits)
        co_return std::unexpected(fits.error());
    co_return ci::Trigger{.job = wish.job,
                          .ref = wish.ref,
                          .parameters = wish.parameters,
                          .secrets = wish.secrets,
                          .key = m_session.surroundings().newId().toString(),
                          .reason = reasonOf(m_session.queries(), wish)};
}

QCoro::Task<Result<CiRun>> DeskCore::requested(RequestRun request, QString byItself)
{
    auto self = shared_from_this();
    if (m_lookFirst && request.run.release && request.run.purpose != RunPurpose::Rollback) {
        const Result<> looked = co_await net::AwaitFuture(m_lookFirst(*request.run.release));
        if (isClosed())
            co_return std::unexpected(closedError());
        if (!looked && request.overrideReason.isEmpty())
            co_return std::unexpected(looked.error());
    }
    if (!byItself.isEmpty())
        co_return co_await net::AwaitFuture(
            m_session.start(RequestRunByItself{std::move(request), std::move(byItself)}));
    co_return co_await net::AwaitFuture(m_session.start(std::move(request)));
}

QCoro::Task<Result<CiRun>> DeskCore::trigger(RunWish wish, bool isAgain)
{
    auto self = shared_from_this();
    const auto provider = co_await clientOf(wish.connection);
    if (!provider)
        co_return std::unexpected(provider.error());
    auto trigger = co_await checkedTrigger(wish, *provider);
    if (!trigger)
        co_return std::unexpected(trigger.error());
    auto asked = (*provider)->http().forAPerson();
    const auto pending = co_await (*provider)->prepare(*trigger);
    asked.reset();
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!pending) {
        noteFailure(wish.connection, pending.error());
        co_return std::unexpected(pending.error());
    }
    RequestRun request{.run = {},
                       .refPattern = wish.refPattern,
                       .overrideReason = wish.overrideReason,
                       .isAgain = isAgain,
                       .step = wish.step,
                       .note = wish.note};
    request.run.connection = wish.connection;
    request.run.job = wish.job;
    request.run.jobName = wish.jobName;
    request.run.release = wish.release;
    request.run.phase = wish.phase;
    request.run.environment = wish.environment;
    request.run.purpose = wish.purpose;
    request.run.ref = trigger->ref;
    for (auto each = trigger->parameters.begin(); each != trigger->parameters.end(); ++each)
        request.run.parameters[each.key()] = each.value();
    request.run.clientKey = trigger->key;
    request.run.before = toJson(*pending, trigger->secrets.keys());
    request.run.before[u"sender"_s] = m_sender.toJson();
    const auto written = co_await requested(std::move(request), wish.byItself);
    if (!written)
        co_return std::unexpected(written.error());
    if (isClosed())
        co_return std::unexpected(closedError());
    co_return co_await send(*written, *provider, std::move(*trigger), *pending, std::nullopt);
}

QCoro::Task<Result<CiRun>> DeskCore::rerun(CiRunId id, bool failedOnly)
{
    auto self = shared_from_this();
    const auto reached = co_await reach(id);
    if (!reached)
        co_return std::unexpected(reached.error());
    const CiRun before = reached->run;
    const Provider provider = reached->provider;
    RunWish wish;
    wish.connection = before.connection;
    wish.job = before.job;
    wish.jobName = before.jobName;
    wish.ref = before.ref;
    wish.release = before.release;
    wish.phase = before.phase;
    wish.environment = before.environment;
    wish.purpose = before.purpose;
    for (auto each = before.parameters.begin(); each != before.parameters.end(); ++each)
        wish.parameters.insert(each.key(), each.value().toString());
    ci::Trigger trigger{.job = wish.job,
                        .ref = wish.ref,
                        .parameters = wish.parameters,
                        .secrets = {},
                        .key = m_session.surroundings().newId().toString(),
                        .reason = reasonOf(m_session.queries(), wish)};
    const auto needed = failedOnly ? ci::Ability::RerunFailed : ci::Ability::Rerun;
    const bool canRerun = provider->abilities().testFlag(needed) && !before.externalId.isEmpty();
    if (failedOnly && !canRerun)
        co_return failure(ErrorKind::NotFound, tr("This server cannot run only what failed again."));
    auto asked = provider->http().forAPerson();
    const auto pending = co_await provider->prepare(trigger);
    asked.reset();
    if (isClosed())
        co_return std::unexpected(closedError());
    if (!pending)
        co_return std::unexpected(pending.error());
    RequestRun request{.run = before, .refPattern = {}, .overrideReason = {}, .isAgain = true};
    request.run.clientKey = trigger.key;
    request.run.before = toJson(*pending, {});
    request.run.before[u"sender"_s] = m_sender.toJson();
    request.run.rerunOf = id;
    request.run.externalId.clear();
    request.run.queueId.clear();
    request.run.number.clear();
    request.run.url.clear();
    request.run.message.clear();
    request.run.startedAt.reset();
    request.run.finishedAt.reset();
    request.run.supersededBy.reset();
    request.run.isUnverified = false;
    request.run.detail = {};
    const auto written = co_await requested(std::move(request));
    if (!written)
        co_return std::unexpected(written.error());
    if (isClosed())
        co_return std::unexpected(closedError());
    std::optional<std::pair<QString, ci::RerunMode>> again;
    if (canRerun)
        again = {before.externalId, failedOnly ? ci::RerunMode::Failed : ci::RerunMode::All};
    co_return co_await send(*written, provider, std::move(trigger), *pending, std::move(again));
}

QCoro::Task<Result<CiRun>> DeskCore::send(CiRun run, Provider provider, ci::Trigger trigger, ci::PendingTrigger pending,
                                          std::optional<std::pair<QString, ci::RerunMode>> again)
{
    auto self = shared_from_this();
    for (int sending = 1;; ++sending) {
        const Instant sentAt = m_session.now();
        // No conditional operator: g++ 14 evaluates both arms when they wait.
        ci::TriggerOutcome outcome;
        if (again)
            outcome = co_await provider->rerun(trigger.job, again->first, again->second, trigger);
        else
            outcome = co_await provider->trigger(trigger, pending);
        if (isClosed())
            co_return std::unexpected(closedError());
        RunNews news = newsOf(outcome);
        news.sentAt = sentAt;
        const bool isLimited = outcome.kind == ci::TriggerOutcome::Kind::Limited;
        const Instant retryAt = outcome.retryAt.value_or(m_session.now() + std::chrono::seconds(60));
        if (isLimited && sending == kMostSendings) {
            news.state = RunState::Rejected;
        } else if (isLimited) {
            news.retryAt = retryAt;
            news.message = tr("The server lets nobody start anything just now. It is asked again at %1.")
                               .arg(timeText(retryAt, m_session.surroundings().zone));
        }
        // What the server still says of the last attempt is not news.
        if (outcome.isNextAttempt)
            news.attempt = run.attempt + 1;
        const auto recorded = co_await record(run.id, news);
        if (!recorded)
            co_return std::unexpected(recorded.error());
        if (!isLimited || recorded->state == RunState::Rejected) {
            if (!isClosed())
                followNow(*recorded);
            co_return recorded;
        }
        auto wait = std::make_shared<QPromise<void>>();
        wait->start();
        const auto span = std::max(std::chrono::milliseconds(0), retryAt - m_session.now());
        QTimer::singleShot(hurried(span), m_desk.data(), [wait] { wait->finish(); });
        (void)co_await net::AwaitFuture(wait->future().then([] { return true; }));
        if (isClosed())
            co_return std::unexpected(closedError());
        // Somebody may have decided meanwhile that it does not start.
        const auto still = m_session.queries().run(run.id);
        if (!still || still->state != RunState::Sending)
            co_return still;
    }
}

} // namespace slipway::service
