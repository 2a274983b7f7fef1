// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/provider.h"
#include "core/base/tr.h"
#include "net/await_future.h"
#include "service/commands/notes_commands.h"
#include "service/queries/queries.h"
#include "service/scope/repository_core.h"

using namespace Qt::StringLiterals;

namespace slipway::service {

QCoro::Task<Result<NotesPublication>> RepositoryDesk::Core::publish(std::shared_ptr<Core> core, ReleaseId release)
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
    const Result<CiConnection> connection = core->session().queries().findConnection(page->forge.section(u'/', 0, 0));
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
        co_return failure(ErrorKind::NotAllowed,
                          tr("“%1” has release notes for %2 already: %3").arg(connection->name, page->tag, **there));
    co_return co_await send(core, *page, *connection, project, *provider);
}

QCoro::Task<Result<std::shared_ptr<ci::CiProvider>>> RepositoryDesk::Core::providerOf(CiConnection connection)
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

QCoro::Task<Result<NotesPublication>> RepositoryDesk::Core::send(std::shared_ptr<Core> core, NotesPage page,
                                                                 CiConnection connection, QString project,
                                                                 std::shared_ptr<ci::CiProvider> provider)
{
    const Result<NotesPublication> begun =
        co_await net::AwaitFuture(core->session().start(BeginPublication{page.release.id, connection.id, page.tag}));
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

} // namespace slipway::service
