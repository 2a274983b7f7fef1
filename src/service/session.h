// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/change_set.h"
#include "core/base/result.h"
#include "core/release/entities.h"
#include "core/schedule/work_calendar.h"
#include "service/commands/command.h"
#include "service/job_control.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

namespace slipway::service {

class Queries;

/// What the outside world tells: time, random, holidays, the machine's zone. Tests pass their own.
struct Surroundings {
    std::function<Instant()> now;
    std::function<Uuid()> newId;
    /// Weekends and holidays of a region in the years a plan touches; weekends only for an unknown region.
    std::function<WorkCalendar(const QString &region)> workCalendar;
    QByteArray zone; ///< the zone times are shown in when nothing says otherwise
    /// Who runs the program; told in the audit trail when no person is named.
    std::function<QString()> systemUser = [] { return QString(); };

    /// The real clock, random ids, KF6 Holidays, the system's zone.
    [[nodiscard]] static Surroundings real();
};

/// One person at work on one workspace: runs commands, answers queries, remembers what can be undone.
///
/// Lives on the thread that made it (the window's); commands run one after the other on the workspace's own thread.
class Session : public QObject
{
    Q_OBJECT

public:
    /// @retval ErrorKind::NotFound there is no file @retval ErrorKind::Storage it cannot be opened; the sentence says why
    [[nodiscard]] static Result<std::unique_ptr<Session>> open(const QString &file, Surroundings surroundings);
    /// Makes an empty workspace. @retval ErrorKind::Conflict a file of that name exists
    [[nodiscard]] static Result<std::unique_ptr<Session>> create(const QString &file, Surroundings surroundings);
    ~Session() override;

    /// Path of the workspace.
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Surroundings &surroundings() const;
    [[nodiscard]] Instant now() const { return surroundings().now(); }

    /// Who acts. Null until somebody was chosen; then commands are done in nobody's name.
    [[nodiscard]] PersonId actor() const;
    void setActor(PersonId person);

    /// Reads, on the thread of the session. See queries.h.
    [[nodiscard]] Queries &queries();

    /// Answers a question on a thread of its own, for what may take longer than a frame of the window.
    /// @param question called with `Queries &`, answers with a Result
    template <class Question>
    [[nodiscard]] auto ask(Question question) -> QFuture<std::invoke_result_t<Question, Queries &>>
    {
        using Answer = std::invoke_result_t<Question, Queries &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        submitQuestion([promise, question = std::move(question)](Result<Queries *> queries) {
            promise->addResult(queries ? question(**queries) : Answer(std::unexpected(queries.error())));
            promise->finish();
        });
        return future;
    }

    /// Runs a command and waits for it. For programs without a window, and tests.
    template <Command C>
    [[nodiscard]] Result<typename C::Answer> run(C command)
    {
        return start(std::move(command)).takeResult();
    }

    /// Runs a command on the workspace's thread. `changed` is emitted before the future's continuations on this thread.
    template <Command C>
    /// @param control tells how far it is and can cancel it; nothing was changed then
    [[nodiscard]] QFuture<Result<typename C::Answer>> start(C command, JobControlPtr control = {})
    {
        auto promise = std::make_shared<QPromise<Result<typename C::Answer>>>();
        promise->start();
        auto future = promise->future();
        auto answer = std::make_shared<std::optional<typename C::Answer>>();
        const Uuid subject = command.subject();
        auto work = [command = std::make_shared<const C>(std::move(command)),
                     answer](CommandContext &context) -> Result<> {
            auto result = command->execute(context);
            if (!result)
                return std::unexpected(result.error());
            answer->emplace(std::move(*result));
            return {};
        };
        Manner manner;
        if constexpr (requires { C::kIsFact; })
            manner.isFact = C::kIsFact;
        if constexpr (requires { C::kIsUndoable; })
            manner.isUndoable = C::kIsUndoable;
        submit(
            C::kWord, subject, manner, std::move(work),
            [promise, answer](Result<> done) {
                if (done)
                    promise->addResult(Result<typename C::Answer>(std::move(**answer)));
                else
                    promise->addResult(Result<typename C::Answer>(std::unexpected(done.error())));
                promise->finish();
            },
            std::move(control));
        return future;
    }

    /// Whether something of this session can be taken back, or done again.
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;
    /// What undo would take back, as the command's summary; empty when nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// @retval ErrorKind::Conflict somebody changed the same fields since
    [[nodiscard]] QFuture<Result<>> undo();
    /// The change that the newest command of this session made, for undo(change) later; 0 before the first.
    [[nodiscard]] qint64 newestChange() const;
    /// Takes back that change alone, whatever was done after it.
    /// @retval ErrorKind::NotFound it was taken back already
    /// @retval ErrorKind::Conflict something newer changed the same fields
    [[nodiscard]] QFuture<Result<>> undo(qint64 change);
    [[nodiscard]] QFuture<Result<>> redo();

    /// Looks for commits of other processes and announces them; cheap, to be called from a timer.
    void pollForeignChanges();

Q_SIGNALS:
    /// After each commit, of this session or another process.
    void changed(const slipway::ChangeSet &changes);
    void actorChanged();
    /// Undo or redo became possible or impossible, or their texts changed.
    void historyChanged();

private:
    class Private;
    explicit Session(std::unique_ptr<Private> d);
    using Work = std::function<Result<>(CommandContext &)>;
    [[nodiscard]] QFuture<Result<>> takeBack(bool isUndo, qint64 change);
    void submitQuestion(std::function<void(Result<Queries *>)> question);
    struct Manner {
        bool isFact = false;
        bool isUndoable = true;
    };
    void submit(const char *word, const Uuid &subject, Manner manner, Work work, std::function<void(Result<>)> finished,
                JobControlPtr control);

    std::unique_ptr<Private> d;
};

} // namespace slipway::service
