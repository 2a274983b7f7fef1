// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fake_provider.h"

#include <QTimer>

#include <coroutine>

namespace slipway::test {

using namespace Qt::StringLiterals;

/// Not in an unnamed namespace: it is part of the frames of coroutines.
struct NextTurn {
    QObject *context;

    [[nodiscard]] bool await_ready() const { return false; }
    void await_suspend(std::coroutine_handle<> waiting) const
    {
        QTimer::singleShot(0, context, [waiting] { waiting.resume(); });
    }
    void await_resume() const {}
};

FakeServer::Run &FakeServer::add(const QString &id, RunState state, RunResult result, const QString &key)
{
    Run &run = runs[id];
    run.snapshot.id = id;
    run.snapshot.number = id;
    run.snapshot.state = state;
    run.snapshot.result = result;
    run.snapshot.clientKey = key;
    order.push_back(id);
    return run;
}

void FakeServer::finish(const QString &id, RunResult result)
{
    ci::RunSnapshot &snapshot = runs.at(id).snapshot;
    snapshot.state = RunState::Done;
    snapshot.result = result;
}

FakeProvider::FakeProvider(std::shared_ptr<FakeServer> server)
    : m_server(std::move(server)),
      m_http(net::Endpoint{.base = QUrl(u"http://127.0.0.1:1"_s)})
{}

QCoro::Task<> FakeProvider::roundTrip()
{
    ++m_server->atOnce;
    m_server->mostAtOnce = std::max(m_server->mostAtOnce, m_server->atOnce);
    co_await NextTurn{this};
    --m_server->atOnce;
}

QCoro::Task<Result<ci::Probe>> FakeProvider::probe(std::stop_token)
{
    co_await roundTrip();
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    co_return ci::Probe{
        .product = u"Fake"_s, .version = u"1"_s, .identity = u"robot"_s, .abilities = abilities(), .findings = {}};
}

QCoro::Task<Result<std::vector<ci::Job>>> FakeProvider::jobs(std::stop_token)
{
    co_await roundTrip();
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    co_return Result<std::vector<ci::Job>>(m_server->jobs);
}

QCoro::Task<Result<ci::JobForm>> FakeProvider::form(ci::JobKey, QString)
{
    co_await roundTrip();
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    co_return Result<ci::JobForm>(m_server->form);
}

QCoro::Task<Result<ci::PendingTrigger>> FakeProvider::prepare(ci::Trigger trigger)
{
    co_await roundTrip();
    ++m_server->prepared;
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    ci::PendingTrigger pending{.job = trigger.job, .ref = trigger.ref, .key = trigger.key, .highestRun = u"41"_s};
    if (pending.ref.isEmpty())
        pending.ref = m_server->defaultBranch;
    QJsonObject inputs{{u"slipway_key"_s, trigger.key}};
    for (const auto &[key, value] : trigger.parameters.asKeyValueRange())
        inputs.insert(key, value);
    for (const auto &[key, value] : trigger.secrets.asKeyValueRange())
        inputs.insert(key, value);
    pending.parameters = {{u"inputs"_s, inputs}};
    co_return pending;
}

QCoro::Task<ci::TriggerOutcome> FakeProvider::create(ci::Trigger trigger)
{
    ++m_server->created;
    m_server->triggers.append(trigger);
    co_await roundTrip();
    ci::TriggerOutcome outcome{.kind = ci::TriggerOutcome::Kind::RunKnown};
    const bool isTold = !m_server->outcomes.empty();
    if (isTold) {
        outcome = m_server->outcomes.front();
        m_server->outcomes.pop_front();
    }
    const bool starts =
        !isTold || (outcome.kind == ci::TriggerOutcome::Kind::Unknown && m_server->startsThoughUnanswered);
    if (starts) {
        const QString id = QString::number(100 + m_server->created);
        m_server->add(id, RunState::Queued, RunResult::None, trigger.key);
        if (!isTold)
            outcome.runId = id;
    }
    co_return outcome;
}

QCoro::Task<ci::TriggerOutcome> FakeProvider::trigger(ci::Trigger trigger, ci::PendingTrigger)
{
    co_return co_await create(trigger);
}

QCoro::Task<ci::TriggerOutcome> FakeProvider::rerun(ci::JobKey, QString, ci::RerunMode, ci::Trigger again)
{
    co_return co_await create(again);
}

QCoro::Task<Result<ci::Resolution>> FakeProvider::resolve(ci::PendingTrigger pending)
{
    co_await roundTrip();
    ++m_server->looks;
    m_server->lookedFor.append(pending);
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    if (!m_server->resolutions.empty()) {
        const ci::Resolution told = m_server->resolutions.front();
        m_server->resolutions.pop_front();
        co_return told;
    }
    if (m_server->always)
        co_return ci::Resolution(*m_server->always);
    for (const auto &[id, run] : m_server->runs)
        if (!pending.key.isEmpty() && run.snapshot.clientKey == pending.key)
            co_return ci::Resolution{.kind = ci::Resolution::Kind::Found, .runId = id};
    co_return ci::Resolution{.kind = ci::Resolution::Kind::NotFound};
}

QCoro::Task<Result<std::vector<ci::RunSnapshot>>> FakeProvider::runs(ci::JobKey, int limit)
{
    co_await roundTrip();
    ++m_server->lists;
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    std::vector<ci::RunSnapshot> all;
    for (auto each = m_server->order.rbegin(); each != m_server->order.rend() && std::ssize(all) < limit; ++each)
        all.push_back(m_server->runs.at(*each).snapshot);
    co_return all;
}

QCoro::Task<Result<ci::RunSnapshot>> FakeProvider::run(ci::JobKey, QString runId, QString)
{
    co_await roundTrip();
    ++m_server->reads;
    if (m_server->isTokenRevoked)
        Q_EMIT m_http.credentialsRefused();
    if (m_server->refused.contains(runId))
        co_return failure(ErrorKind::NotAllowed, u"not this one"_s);
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    const auto found = m_server->runs.find(runId);
    if (found == m_server->runs.end())
        co_return failure(ErrorKind::NotFound, u"no such run"_s);
    co_return Result<ci::RunSnapshot>(found->second.snapshot);
}

QCoro::Task<Result<ci::LogPart>> FakeProvider::log(ci::JobKey, QString runId, QString, ci::LogCursor cursor)
{
    co_await roundTrip();
    const FakeServer::Run &run = m_server->runs.at(runId);
    const auto from = cursor.state[u"at"].toInteger();
    const QByteArray piece = run.log.mid(from, 10);
    const bool isAtEnd = from + piece.size() >= run.log.size();
    co_return ci::LogPart{.bytes = piece,
                          .next = {{{u"at"_s, from + piece.size()}}},
                          .hasMore = !isAtEnd,
                          .isComplete = isAtEnd && run.isLogWhole,
                          .notYet = {}};
}

QCoro::Task<Result<ci::Ack>> FakeProvider::cancel(ci::JobKey, QString, QString, ci::CancelMode)
{
    co_await roundTrip();
    ++m_server->cancelled;
    co_return ci::Ack{.isAccepted = true, .isGone = false, .message = {}};
}

QCoro::Task<Result<std::vector<ci::Gate>>> FakeProvider::gates(ci::JobKey, QString)
{
    co_await roundTrip();
    co_return Result<std::vector<ci::Gate>>(m_server->gates);
}

QCoro::Task<Result<ci::Ack>> FakeProvider::answer(ci::JobKey, QString runId, ci::Gate gate, ci::GateAnswerKind kind,
                                                  QString, QMap<QString, QString>)
{
    co_await roundTrip();
    std::erase_if(m_server->gates, [&](const ci::Gate &each) { return each.id == gate.id; });
    m_server->runs.at(runId).snapshot.state = kind == ci::GateAnswerKind::Approve ? RunState::Running : RunState::Done;
    co_return ci::Ack{.isAccepted = true, .isGone = false, .message = {}};
}

QCoro::Task<Result<ci::TestResults>> FakeProvider::tests(ci::JobKey, QString)
{
    co_await roundTrip();
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    co_return Result<ci::TestResults>(m_server->results);
}

QCoro::Task<Result<std::vector<ci::Artifact>>> FakeProvider::artifacts(ci::JobKey, QString)
{
    co_await roundTrip();
    if (m_server->unreachable)
        co_return std::unexpected(*m_server->unreachable);
    std::vector<ci::Artifact> all;
    for (const auto &[artifact, bytes] : m_server->artifacts)
        all.push_back(artifact);
    co_return all;
}

QCoro::Task<Result<>> FakeProvider::download(ci::JobKey, QString, ci::Artifact artifact, QIODevice *to)
{
    co_await roundTrip();
    for (const auto &[each, bytes] : m_server->artifacts)
        if (each.id == artifact.id)
            to->write(bytes);
    co_return {};
}

QCoro::Task<Result<std::vector<ci::ServerFreeze>>> FakeProvider::freezes()
{
    co_await roundTrip();
    co_return Result<std::vector<ci::ServerFreeze>>(m_server->freezes);
}

QCoro::Task<Result<net::Secret>> FakeSecrets::read(SecretKind, QString name)
{
    const auto found = kept.find(name);
    if (found == kept.end())
        co_return failure(ErrorKind::NotFound, u"there is no secret "_s + name);
    co_return net::Secret(found->second);
}

QCoro::Task<Result<>> FakeSecrets::write(QString name, net::Secret secret)
{
    kept[name] = secret.reveal();
    co_return {};
}

QCoro::Task<Result<>> FakeSecrets::remove(QString name)
{
    kept.erase(name);
    co_return {};
}

} // namespace slipway::test
