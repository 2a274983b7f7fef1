// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/await_future.h"
#include "service/commands/scope_commands.h"
#include "service/queries/queries.h"
#include "service/scope/repository_core.h"

#include <QtConcurrentRun>

namespace slipway::service {

QCoro::Task<Result<std::vector<TagNews>>> RepositoryDesk::Core::askUpstream(std::shared_ptr<Core> core,
                                                                            std::optional<ReleaseId> only)
{
    const auto busy = core->busy();
    const Instant since = core->session().now() - kTagsWatched;
    Result<std::vector<TagTask>> tasks =
        co_await net::AwaitFuture(core->session().ask([since](Queries &queries) { return queries.tagTasks(since); }));
    if (!tasks)
        co_return std::unexpected(tasks.error());
    std::erase_if(*tasks, [&](const TagTask &each) { return only && each.release != *only; });
    const auto news = std::make_shared<std::vector<TagNews>>();
    std::optional<ProductId> asked;
    Result<QHash<QString, QString>> tags;
    for (const TagTask &task : *tasks) {
        if (asked != task.product)
            tags = co_await tagsOf(core, task);
        asked = task.product;
        if (core->isClosed())
            co_return std::unexpected(cancelled());
        // By itself nobody is told that a machine is not on the net.
        if (!tags && only)
            co_return std::unexpected(tags.error());
        if (!tags)
            continue;
        const Result<> noted = co_await note(core, task, *tags, news);
        if (!noted)
            co_return std::unexpected(noted.error());
    }
    co_return std::move(*news);
}

QCoro::Task<Result<QHash<QString, QString>>> RepositoryDesk::Core::tagsOf(std::shared_ptr<Core> core, TagTask task)
{
    const Result<QByteArray> secret = co_await core->secretOf(task.settings);
    if (!secret)
        co_return std::unexpected(secret.error());
    co_return co_await net::AwaitFuture(QtConcurrent::run([task, secret = *secret] {
        return git::Repository::open(task.path).and_then([&](git::Repository repository) {
            return git::tagsUpstream(repository, fetchWish(task.settings, secret));
        });
    }));
}

QCoro::Task<Result<>> RepositoryDesk::Core::note(std::shared_ptr<Core> core, TagTask task, QHash<QString, QString> tags,
                                                 std::shared_ptr<std::vector<TagNews>> news)
{
    const RepositoryFacts facts = withTagUpstream(task.facts, tags.value(task.facts.tag));
    const QString said = upstreamSentence(facts);
    if (!said.isEmpty())
        news->push_back({task.release, said});
    if (facts != task.facts && !task.isSealed) {
        const Result<Done> noted = co_await net::AwaitFuture(
            core->session().start(NoteTagUpstream{task.release, facts.tag, facts.tagCommit, tags.value(facts.tag)}));
        if (!noted)
            co_return std::unexpected(noted.error());
    }
    const bool isNew = !said.isEmpty() && facts != task.facts && core->m_told.value(task.release) != said;
    core->m_told.insert(task.release, said);
    if (isNew && !core->isClosed())
        Q_EMIT core->m_desk->alarmed(task.release, task.title, said);
    co_return {};
}

} // namespace slipway::service
