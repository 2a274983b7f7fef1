// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/session.h"

#include "core/base/tr.h"
#include "service/command_context.h"
#include "service/queries/queries.h"
#include "service/undo_rules.h"
#include "storage/audit/audit_chain.h"
#include "storage/check.h"
#include "storage/sqlite/interruption.h"
#include "storage/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QThreadPool>

#include <atomic>

namespace slipway::service {

class Session::Private
{
public:
    struct UndoStep {
        qint64 txn = 0;
        QString text;
    };

    std::unique_ptr<storage::Workspace> workspace;
    Surroundings surroundings;
    PersonId actor;
    std::unique_ptr<Queries> queries;
    std::unique_ptr<Queries> askerQueries; ///< used by the asker's one thread only
    std::atomic<qint64> newest = 0;        ///< change of this session; known before its command has answered
    std::vector<UndoStep> undo;
    std::vector<UndoStep> redo;
    // Last, so that they are gone first: a pool ends when its work is done, and that work uses what stands above.
    QThreadPool writer;
    QThreadPool asker;
};

Error cancelled()
{
    return {ErrorKind::NotAllowed, tr("Cancelled. Nothing was changed."), {}, {}};
}

Session::Session(std::unique_ptr<Private> priv) : d(std::move(priv))
{
    qRegisterMetaType<ChangeSet>();
    d->writer.setMaxThreadCount(1);
    d->writer.setExpiryTimeout(-1);
    d->asker.setMaxThreadCount(1);
}

Session::~Session() = default;

static Result<std::unique_ptr<Queries>> readerFor(const QString &file, const Surroundings &surroundings)
{
    return storage::Reader::open(file).transform([&](std::unique_ptr<storage::Reader> reader) {
        return std::make_unique<Queries>(std::move(reader), surroundings);
    });
}

Result<std::unique_ptr<Session>> Session::open(const QString &file, Surroundings surroundings)
{
    auto reader = storage::Reader::open(file);
    if (!reader)
        return std::unexpected(reader.error());
    QStringList schemaEdits;
    if (const auto found = storage::schemaEdits(**reader))
        for (const storage::Finding &each : *found)
            schemaEdits += each.text;
    auto workspace = storage::Workspace::openBeside(**reader);
    if (!workspace)
        return std::unexpected(workspace.error());
    auto priv = std::make_unique<Private>();
    priv->workspace = std::move(*workspace);
    priv->surroundings = std::move(surroundings);
    priv->queries = std::make_unique<Queries>(std::move(*reader), priv->surroundings, schemaEdits);
    return std::unique_ptr<Session>(new Session(std::move(priv)));
}

Result<std::unique_ptr<Session>> Session::create(const QString &file, Surroundings surroundings)
{
    const QDir folder = QFileInfo(file).absoluteDir();
    if (!folder.exists() && !QDir().mkpath(folder.absolutePath()))
        return failure(ErrorKind::Storage, tr("The folder could not be made. Check its permissions."),
                       folder.absolutePath());
    if (const auto made = storage::Workspace::create(file, surroundings.newId(), surroundings.newId()); !made)
        return std::unexpected(made.error());
    return open(file, std::move(surroundings));
}

QString Session::file() const
{
    return d->workspace->file();
}

bool Session::isReadOnly() const
{
    return d->workspace->isReadOnly();
}

const Surroundings &Session::surroundings() const
{
    return d->surroundings;
}

PersonId Session::actor() const
{
    return d->actor;
}

void Session::setActor(PersonId person)
{
    if (d->actor == person)
        return;
    d->actor = person;
    Q_EMIT actorChanged();
}

Queries &Session::queries()
{
    return *d->queries;
}

void Session::submitQuestion(std::function<void(Result<Queries *>)> question)
{
    d->asker.start([this, question = std::move(question)] {
        if (!d->askerQueries) {
            auto opened = readerFor(d->workspace->file(), d->surroundings);
            if (!opened)
                return question(std::unexpected(opened.error()));
            d->askerQueries = std::move(*opened);
        }
        question(d->askerQueries.get());
    });
}

void Session::submit(const char *word, const Uuid &subject, Manner manner, Work work,
                     std::function<void(Result<>)> finished, JobControlPtr control)
{
    const storage::WriteContext context{manner.isFact ? PersonId{} : d->actor,
                                        QString::fromLatin1(word),
                                        subject,
                                        d->surroundings.now(),
                                        QByteArrayView(word).endsWith(".import")
                                            || QByteArrayView(word).endsWith(".sample"),
                                        d->actor.isNull() && !manner.isFact ? d->surroundings.systemUser() : QString()};
    d->writer.start([this, context, manner, work = std::move(work), finished = std::move(finished), control] {
        std::function<bool()> isCancelled;
        if (control)
            isCancelled = [control] { return control->isCancelled(); };
        auto committed = d->workspace->write(context, [&](storage::Transaction &transaction) -> Result<> {
            std::optional<Person> actor;
            if (!context.actor.isNull()) {
                const auto found = transaction.find(context.actor);
                if (!found)
                    return std::unexpected(found.error());
                actor = *found;
            }
            CommandContext inner(transaction, d->surroundings, std::move(actor), context.now);
            inner.setControl(control.get());
            const storage::Interruption interruption(d->workspace->connection(), isCancelled);
            return work(inner).and_then([&]() -> Result<> {
                return isCancelled && isCancelled() ? Result<>(std::unexpected(cancelled())) : Result<>{};
            });
        });
        if (!committed && isCancelled && isCancelled())
            committed = std::unexpected(cancelled());
        if (control)
            control->finish();
        if (committed && committed->txn > 0) {
            if (!manner.isFact)
                d->newest = committed->txn;
            QMetaObject::invokeMethod(
                this,
                [this, manner, txn = committed->txn, summary = committed->summary, changes = committed->changes] {
                    if (manner.isUndoable) {
                        d->undo.push_back({txn, summary});
                        d->redo.clear();
                    }
                    Q_EMIT changed(changes);
                    if (manner.isUndoable)
                        Q_EMIT historyChanged();
                },
                Qt::QueuedConnection);
        }
        finished(committed.transform([](const storage::Committed &) {}));
    });
}

bool Session::canUndo() const
{
    return !d->undo.empty();
}

bool Session::canRedo() const
{
    return !d->redo.empty();
}

QString Session::undoText() const
{
    return canUndo() ? d->undo.back().text : QString();
}

QString Session::redoText() const
{
    return canRedo() ? d->redo.back().text : QString();
}

qint64 Session::newestChange() const
{
    return d->newest;
}

QFuture<Result<>> Session::takeBack(bool isUndo, qint64 change)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    auto &from = isUndo ? d->undo : d->redo;
    const auto found = std::ranges::find(from, change, &Private::UndoStep::txn);
    if (found == from.end()) {
        promise->addResult(Result<>(failure(ErrorKind::NotFound, change > 0 ? tr("This was taken back already.")
                                                                            : tr("There is nothing to take back."))));
        promise->finish();
        return promise->future();
    }
    const bool isNewest = found + 1 == from.end();
    const Private::UndoStep step = *found;
    from.erase(found);
    const storage::WriteContext context{d->actor, isUndo ? QStringLiteral("undo") : QStringLiteral("redo"),
                                        {},       d->surroundings.now(),
                                        false,    d->actor.isNull() ? d->surroundings.systemUser() : QString()};
    d->writer.start([this, isUndo, isNewest, step, context, promise] {
        auto committed = d->workspace->write(context, [&](storage::Transaction &transaction) -> Result<> {
            transaction.setSummary(isUndo ? tr("Undone: %1").arg(step.text) : tr("Done again: %1").arg(step.text));
            // Asked inside the transaction, so that nobody can change it between the question and the answer.
            const auto entry = storage::auditOfTransaction(transaction, step.txn);
            const auto inverses = d->workspace->inverseOf(step.txn);
            if (!entry || !inverses)
                return std::unexpected(entry ? inverses.error() : entry.error());
            if (*entry)
                transaction.setSubject((*entry)->subject);
            return service::takeBack(transaction, *inverses, context.now);
        });
        const qint64 txn = committed ? committed->txn : 0;
        QMetaObject::invokeMethod(
            this,
            [this, isUndo, isNewest, step, txn, changes = committed ? committed->changes : ChangeSet{}] {
                if (txn > 0)
                    (isUndo ? d->redo : d->undo).push_back({txn, step.text});
                else if (!isNewest) // what stands in the way may be taken back first
                    d->undo.insert(std::ranges::upper_bound(d->undo, step.txn, {}, &Private::UndoStep::txn), step);
                Q_EMIT changed(changes);
                Q_EMIT historyChanged();
            },
            Qt::QueuedConnection);
        promise->addResult(committed.transform([](const storage::Committed &) {}));
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<>> Session::undo()
{
    return takeBack(true, d->undo.empty() ? 0 : d->undo.back().txn);
}

QFuture<Result<>> Session::undo(qint64 change)
{
    return takeBack(true, change);
}

QFuture<Result<>> Session::redo()
{
    return takeBack(false, d->redo.empty() ? 0 : d->redo.back().txn);
}

void Session::pollForeignChanges()
{
    d->writer.start([this] {
        const auto changes = d->workspace->foreignChanges();
        if (changes && *changes)
            QMetaObject::invokeMethod(this, [this, found = **changes] { Q_EMIT changed(found); }, Qt::QueuedConnection);
    });
}

} // namespace slipway::service
