// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "net/await_future.h"
#include "service/commands/scope_commands.h"
#include "service/queries/queries.h"
#include "service/scope/repository_core.h"
#include "service/scope/scope_reading.h"

#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

git::GoOn goOnOf(const JobControlPtr &control)
{
    if (!control)
        return {};
    return [control](int done) {
        control->report(done, 0);
        return !control->isCancelled();
    };
}

QFuture<Result<ScopeSnapshot>> readOnPool(ScopeTask task, ScopeWish wish, JobControlPtr control)
{
    return QtConcurrent::run(
        [task = std::move(task), wish = std::move(wish), control] { return readScope(task, wish, goOnOf(control)); });
}

QFuture<Result<>> fetchOnPool(QString path, ProductRepository settings, QByteArray secret, JobControlPtr control)
{
    return QtConcurrent::run([path, settings, secret, control]() -> Result<> {
        auto repository = git::Repository::open(path);
        if (!repository)
            return std::unexpected(repository.error());
        git::FetchWish wish = fetchWish(settings, secret);
        wish.goOn = [&](const git::FetchProgress &progress) {
            if (control)
                control->report(progress.objects, progress.total);
            return !control || !control->isCancelled();
        };
        return git::fetchFrom(*repository, wish);
    });
}

/// The clone's account as the remote is shown it.
git::Credential credentialOf(const ProductRepository &settings, const QByteArray &secret)
{
    if (settings.secretKind == SecretKind::None)
        return {git::Credential::Kind::Agent, settings.account, {}};
    return {git::Credential::Kind::Password, settings.account, secret};
}

} // namespace

QString keyringName(ProductId product)
{
    return u"repository-"_s + product.toString();
}

git::FetchWish fetchWish(const ProductRepository &settings, const QByteArray &secret)
{
    git::FetchWish wish;
    wish.remote = settings.remote;
    wish.credential = [settings, secret](const QString &) {
        return Result<git::Credential>(credentialOf(settings, secret));
    };
    return wish;
}

QCoro::Task<Result<ScopeSnapshotId>> RepositoryDesk::Core::refresh(std::shared_ptr<Core> core, ReleaseId release,
                                                                   ScopeWish wish, JobControlPtr control)
{
    const auto busy = core->busy();
    const Result<ScopeTask> task = core->session().queries().scopeTask(release);
    if (!task)
        co_return std::unexpected(task.error());
    if (task->isOver)
        co_return failure(ErrorKind::NotAllowed, tr("The release has shipped: its scope stays as it was."));
    Result<ScopeSnapshot> seen = co_await net::AwaitFuture(readOnPool(*task, std::move(wish), control));
    if (!seen)
        co_return std::unexpected(seen.error());
    if (core->isClosed() || (control && control->isCancelled()))
        co_return std::unexpected(cancelled());
    co_return co_await net::AwaitFuture(core->session().start(RecordScope{std::move(*seen)}, control));
}

QCoro::Task<Result<>> RepositoryDesk::Core::fetch(std::shared_ptr<Core> core, ProductId product, JobControlPtr control)
{
    const auto busy = core->busy();
    const Result<std::vector<Product>> products = core->session().queries().products();
    const Result<ProductRepository> settings = core->session().queries().productRepository(product);
    if (!products || !settings)
        co_return std::unexpected(products ? settings.error() : products.error());
    const auto found = std::ranges::find(*products, product, &Product::id);
    if (found == products->end())
        co_return failure(ErrorKind::NotFound, tr("There is no such product any more."));
    const Result<QByteArray> secret = co_await core->secretOf(*settings);
    if (!secret)
        co_return std::unexpected(secret.error());
    co_return co_await net::AwaitFuture(fetchOnPool(found->repository, *settings, *secret, control));
}

QCoro::Task<Result<std::vector<ReleaseId>>> RepositoryDesk::Core::look(std::shared_ptr<Core> core)
{
    const auto busy = core->busy();
    const Result<std::vector<ReleaseId>> all = core->session().queries().releasesWithScope();
    if (!all)
        co_return std::unexpected(all.error());
    std::vector<ReleaseId> moved;
    for (const ReleaseId &release : *all) {
        if (core->isClosed())
            break;
        const Result<bool> isOther = co_await lookAt(core, release);
        const bool hadFailed = core->m_failing.contains(release);
        if (isOther)
            core->m_failing.remove(release);
        else
            core->m_failing.insert(release);
        if ((!isOther || hadFailed) && !core->isClosed())
            Q_EMIT core->m_desk->failed(release, isOther ? QString() : isOther.error().sentence);
        if (isOther && *isOther)
            moved.push_back(release);
    }
    co_return moved;
}

QCoro::Task<Result<>> RepositoryDesk::Core::lookFirst(std::shared_ptr<Core> core, ReleaseId release)
{
    const auto busy = core->busy();
    const Result<ScopeTask> task = core->session().queries().scopeTask(release);
    // A product without a repository has nothing to be looked at, which its criteria say by themselves.
    if (!task && task.error().kind == ErrorKind::NotFound)
        co_return {};
    if (!task)
        co_return std::unexpected(task.error());
    const Result<std::optional<ScopeSnapshot>> seen = co_await seenAnew(*task);
    if (!seen && task->isAsked)
        co_return failure(
            seen.error().kind,
            tr("What the release takes from its repository could not be verified: %1").arg(seen.error().sentence),
            seen.error().where, seen.error().detail);
    if (core->isClosed())
        co_return std::unexpected(cancelled());
    if (!seen) {
        core->m_failing.insert(release); // look() takes it back
        Q_EMIT core->m_desk->failed(release, seen.error().sentence);
    }
    if (!seen || !*seen)
        co_return {};
    const Result<ScopeSnapshotId> kept = co_await net::AwaitFuture(core->session().start(ObserveScope{**seen}));
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return {};
}

QCoro::Task<Result<QByteArray>> RepositoryDesk::Core::secretOf(ProductRepository settings)
{
    if (settings.secretKind == SecretKind::None)
        co_return QByteArray();
    const QString name =
        settings.secretKind == SecretKind::Keyring ? keyringName(settings.product) : settings.secretName;
    const Result<net::Secret> read = co_await m_secrets->read(settings.secretKind, name);
    if (!read)
        co_return std::unexpected(read.error());
    co_return read->reveal();
}

QCoro::Task<Result<std::optional<ScopeSnapshot>>> RepositoryDesk::Core::seenAnew(ScopeTask task)
{
    if (task.isOver || !task.newest)
        co_return std::nullopt;
    const Result<bool> moved = co_await net::AwaitFuture(QtConcurrent::run(hasMoved, task));
    if (!moved)
        co_return std::unexpected(moved.error());
    if (!*moved)
        co_return std::nullopt;
    Result<ScopeSnapshot> seen = co_await net::AwaitFuture(readOnPool(task, sameEnds(task), {}));
    if (!seen)
        co_return std::unexpected(seen.error());
    co_return std::optional(std::move(*seen));
}

QCoro::Task<Result<bool>> RepositoryDesk::Core::lookAt(std::shared_ptr<Core> core, ReleaseId release)
{
    const Result<ScopeTask> task = core->session().queries().scopeTask(release);
    if (!task)
        co_return std::unexpected(task.error());
    const Result<std::optional<ScopeSnapshot>> seen = co_await seenAnew(*task);
    if (!seen)
        co_return std::unexpected(seen.error());
    if (!*seen || core->isClosed())
        co_return false;
    const Result<ScopeSnapshotId> kept = co_await net::AwaitFuture(core->session().start(ObserveScope{**seen}));
    if (!kept)
        co_return std::unexpected(kept.error());
    co_return kept->value != task->newest->id.value;
}

} // namespace slipway::service
