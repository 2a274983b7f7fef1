// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/scope/repository_desk.h"

#include "ci/provider.h"
#include "core/base/tr.h"
#include "core/scope/version.h"
#include "git/fetching.h"
#include "net/answer_task.h"
#include "net/await_future.h"
#include "net/secret.h"
#include "service/commands/notes_commands.h"
#include "service/commands/scope_commands.h"
#include "service/queries/queries.h"
#include "service/scope/scope_reading.h"
#include "service/session.h"

#include <QPointer>
#include <QtConcurrentRun>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// Longer than any exchange takes: what another process is sending is left to it.
constexpr auto kForgottenAfter = 2min;
constexpr auto kLookEach = 60s;

QString keyringName(ProductId product)
{
    return u"repository-"_s + product.toString();
}

/// The clone's account as the remote is shown it.
git::Credential credentialOf(const ProductRepository &settings, const QByteArray &secret)
{
    if (settings.secretKind == SecretKind::None)
        return {git::Credential::Kind::Agent, settings.account, {}};
    return {git::Credential::Kind::Password, settings.account, secret};
}

} // namespace

/// What outlives the desk while something is under way.
class RepositoryDesk::Core
{
public:
    Core(RepositoryDesk &desk, Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make)
        : m_desk(&desk),
          m_session(&session),
          m_secrets(std::move(secrets)),
          m_make(std::move(make))
    {}

    [[nodiscard]] bool isClosed() const { return m_desk.isNull() || m_session.isNull(); }
    [[nodiscard]] Session &session() const { return *m_session; }
    [[nodiscard]] int underWay() const { return m_underWay; }
    [[nodiscard]] net::SecretStore &secrets() const { return *m_secrets; }

    static QCoro::Task<Result<ScopeSnapshotId>> refresh(std::shared_ptr<Core> core, ReleaseId release, ScopeWish wish,
                                                        JobControlPtr control)
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
        if (core->isClosed())
            co_return std::unexpected(cancelled());
        co_return co_await net::AwaitFuture(core->session().start(RecordScope{std::move(*seen)}, control));
    }

    static QCoro::Task<Result<>> fetch(std::shared_ptr<Core> core, ProductId product, JobControlPtr control)
    {
        const auto busy = core->busy();
        const Result<std::vector<Product>> products = core->session().queries().products();
        const Result<ProductRepository> settings = core->session().queries().productRepository(product);
        if (!products || !settings)
            co_return std::unexpected(products ? settings.error() : products.error());
        const auto found = std::ranges::find(*products, product, &Product::id);
        if (found == products->end())
            co_return failure(ErrorKind::NotFound, tr("There is no such product any more."));
        QByteArray secret;
        if (settings->secretKind != SecretKind::None) {
            const QString name =
                settings->secretKind == SecretKind::Keyring ? keyringName(product) : settings->secretName;
            const Result<net::Secret> read = co_await core->secrets().read(settings->secretKind, name);
            if (!read)
                co_return std::unexpected(read.error());
            secret = read->reveal();
        }
        co_return co_await net::AwaitFuture(fetchOnPool(found->repository, *settings, secret, control));
    }

    static QCoro::Task<Result<std::vector<ReleaseId>>> look(std::shared_ptr<Core> core)
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
            if (!isOther && !core->isClosed())
                Q_EMIT core->m_desk->failed(release, isOther.error().sentence);
            if (isOther && *isOther)
                moved.push_back(release);
        }
        co_return moved;
    }

    static QCoro::Task<Result<NotesPublication>> publish(std::shared_ptr<Core> core, ReleaseId release)
    {
        const auto busy = core->busy();
        const Result<NotesPage> page = core->session().queries().notes(release);
        if (!page)
            co_return std::unexpected(page.error());
        if (page->forge.isEmpty())
            co_return failure(
                ErrorKind::BadInput,
                tr("The product does not say where its release notes are published. Name a CI connection in its "
                   "settings."));
        const QString project = page->forge.contains(u'/') ? page->forge.section(u'/', 1) : QString();
        const Result<CiConnection> connection =
            core->session().queries().findConnection(page->forge.section(u'/', 0, 0));
        if (!connection)
            co_return std::unexpected(connection.error());
        const Result<std::shared_ptr<ci::CiProvider>> provider = co_await core->providerOf(*connection);
        if (!provider)
            co_return std::unexpected(provider.error());
        if (!(*provider)->abilities().testFlag(ci::Ability::Releases))
            co_return failure(ErrorKind::BadInput, tr("“%1” keeps no release notes.").arg(connection->name));
        // What is in doubt is looked for first: it is never sent a second time unseen.
        const Result<std::optional<QString>> there = co_await (*provider)->releaseOf(project, page->tag);
        if (!there)
            co_return std::unexpected(there.error());
        if (core->isClosed())
            co_return std::unexpected(cancelled());
        for (const NotesPublication &each : page->publications) {
            if (each.connection != connection->id || each.tag != page->tag || each.state != PublicationState::Unknown)
                continue;
            const auto state = *there ? PublicationState::Published : PublicationState::Refused;
            const Result<NotesPublication> settled = co_await net::AwaitFuture(
                core->session().start(EndPublication{each.id, state, there->value_or(QString()), {}}));
            if (!settled || *there)
                co_return settled;
        }
        if (*there)
            co_return failure(
                ErrorKind::NotAllowed,
                tr("“%1” has release notes for %2 already: %3").arg(connection->name, page->tag, **there));
        co_return co_await send(core, *page, *connection, project, *provider);
    }

private:
    [[nodiscard]] std::shared_ptr<void> busy()
    {
        ++m_underWay;
        return {nullptr, [this](void *) { --m_underWay; }};
    }

    [[nodiscard]] static git::GoOn goOnOf(const JobControlPtr &control)
    {
        if (!control)
            return {};
        return [control](int done) {
            control->report(done, 0);
            return !control->isCancelled();
        };
    }

    static QFuture<Result<ScopeSnapshot>> readOnPool(ScopeTask task, ScopeWish wish, JobControlPtr control)
    {
        return QtConcurrent::run([task = std::move(task), wish = std::move(wish), control] {
            return readScope(task, wish, goOnOf(control));
        });
    }

    static QFuture<Result<>> fetchOnPool(QString path, ProductRepository settings, QByteArray secret,
                                         JobControlPtr control)
    {
        return QtConcurrent::run([path, settings, secret, control]() -> Result<> {
            auto repository = git::Repository::open(path);
            if (!repository)
                return std::unexpected(repository.error());
            git::FetchWish wish;
            wish.remote = settings.remote;
            wish.credential = [&](const QString &) { return Result<git::Credential>(credentialOf(settings, secret)); };
            wish.goOn = [&](const git::FetchProgress &progress) {
                if (control)
                    control->report(progress.objects, progress.total);
                return !control || !control->isCancelled();
            };
            return git::fetchFrom(*repository, wish);
        });
    }

    /// @return whether it is another now, and was written down
    static QCoro::Task<Result<bool>> lookAt(std::shared_ptr<Core> core, ReleaseId release)
    {
        const Result<ScopeTask> task = core->session().queries().scopeTask(release);
        if (!task)
            co_return std::unexpected(task.error());
        if (task->isOver)
            co_return false;
        const Result<bool> moved = co_await net::AwaitFuture(QtConcurrent::run(hasMoved, *task));
        if (!moved || !*moved)
            co_return moved;
        // The beginning stays, and so does an end that a person named; one that follows from settings and tags is found anew.
        ScopeWish wish;
        wish.from = task->newest->fromName;
        const QString &to = task->newest->toName;
        if (to != task->settings.branch && !TagPatterns(task->settings.tagPatterns).tagsOf(task->version).contains(to))
            wish.to = to;
        const Result<ScopeSnapshot> seen = co_await net::AwaitFuture(readOnPool(*task, wish, {}));
        if (!seen)
            co_return std::unexpected(seen.error());
        if (core->isClosed())
            co_return false;
        const Result<ScopeSnapshotId> kept = co_await net::AwaitFuture(core->session().start(ObserveScope{*seen}));
        if (!kept)
            co_return std::unexpected(kept.error());
        co_return kept->value != task->newest->id.value;
    }

    QCoro::Task<Result<std::shared_ptr<ci::CiProvider>>> providerOf(CiConnection connection)
    {
        QByteArray secret;
        if (connection.secretKind != SecretKind::None) {
            const QString name =
                connection.secretKind == SecretKind::Keyring ? connection.id.toString() : connection.secretName;
            const Result<net::Secret> read = co_await m_secrets->read(connection.secretKind, name);
            if (!read)
                co_return std::unexpected(read.error());
            secret = read->reveal();
        }
        Result<std::unique_ptr<ci::CiProvider>> made = m_make(connection, secret);
        if (!made)
            co_return std::unexpected(made.error());
        co_return std::shared_ptr<ci::CiProvider>(std::move(*made));
    }

    static QCoro::Task<Result<NotesPublication>> send(std::shared_ptr<Core> core, NotesPage page,
                                                      CiConnection connection, QString project,
                                                      std::shared_ptr<ci::CiProvider> provider)
    {
        const Result<NotesPublication> begun = co_await net::AwaitFuture(
            core->session().start(BeginPublication{page.release.id, connection.id, page.tag}));
        if (!begun || core->isClosed())
            co_return begun;
        const auto version = page.release.version;
        const ci::TriggerOutcome outcome = co_await provider->publish(
            project, {page.tag, begun->name, begun->body, page.scopeHead, version.contains(u'-')});
        if (core->isClosed())
            co_return begun;
        using Kind = ci::TriggerOutcome::Kind;
        PublicationState state = PublicationState::Published;
        if (outcome.kind == Kind::Rejected || outcome.kind == Kind::Limited)
            state = PublicationState::Refused;
        else if (outcome.kind == Kind::Unknown)
            state = PublicationState::Unknown;
        co_return co_await net::AwaitFuture(
            core->session().start(EndPublication{begun->id, state, outcome.url, outcome.message}));
    }

    QPointer<RepositoryDesk> m_desk;
    QPointer<Session> m_session;
    std::shared_ptr<net::SecretStore> m_secrets;
    MakeProvider m_make;
    int m_underWay = 0;
};

RepositoryDesk::RepositoryDesk(Session &session, std::shared_ptr<net::SecretStore> secrets, MakeProvider make,
                               QObject *parent)
    : ScopeDesk(parent),
      m_core(std::make_shared<Core>(*this, session, std::move(secrets), std::move(make)))
{}

RepositoryDesk::~RepositoryDesk() = default;

void RepositoryDesk::resume()
{
    Session &session = m_core->session();
    if (const auto left = session.queries().publicationsBeingSent())
        for (const NotesPublication &each : *left)
            if (each.at < session.now() - kForgottenAfter)
                (void)session.start(
                    EndPublication{each.id,
                                   PublicationState::Unknown,
                                   {},
                                   tr("Slipway ended while they were sent; whether they arrived is not known.")});
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, [this] {
        if (m_core->underWay() == 0)
            (void)look();
    });
    clock->start(kLookEach);
}

bool RepositoryDesk::isIdle() const
{
    return m_core->underWay() == 0;
}

QFuture<Result<ScopeSnapshotId>> RepositoryDesk::refresh(ReleaseId release, ScopeWish wish, JobControlPtr control)
{
    return net::answered(Core::refresh(m_core, release, std::move(wish), std::move(control)));
}

QFuture<Result<>> RepositoryDesk::fetch(ProductId product, JobControlPtr control)
{
    return net::answered(Core::fetch(m_core, product, std::move(control)));
}

QFuture<Result<std::vector<ReleaseId>>> RepositoryDesk::look()
{
    return net::answered(Core::look(m_core));
}

QFuture<Result<NotesPublication>> RepositoryDesk::publish(ReleaseId release)
{
    return net::answered(Core::publish(m_core, release));
}

QFuture<Result<>> RepositoryDesk::keepSecret(ProductId product, QByteArray secret)
{
    return net::answered(m_core->secrets().write(keyringName(product), net::Secret(std::move(secret))));
}

} // namespace slipway::service
