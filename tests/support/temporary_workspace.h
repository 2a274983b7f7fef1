// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/queries.h"
#include "service/session.h"
#include "support/value_of.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <memory>

namespace slipway::test {

/// A clock that stands until it is set.
struct FakeClock {
    Instant now;
};

/// An empty workspace in a folder of its own, with a clock that stands (Mon 4 Jan 2027 09:00 in Berlin) and counted ids.
class TemporaryWorkspace
{
public:
    TemporaryWorkspace();
    ~TemporaryWorkspace();

    [[nodiscard]] service::Session &session() { return *m_session; }
    [[nodiscard]] service::Session *operator->() { return m_session.get(); }
    [[nodiscard]] service::Queries &queries() { return m_session->queries(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void setNow(Instant now) { m_clock->now = now; }
    [[nodiscard]] Instant now() const { return m_clock->now; }
    /// Another session on the same file, as another process has one.
    [[nodiscard]] std::unique_ptr<service::Session> secondSession();
    [[nodiscard]] service::Surroundings surroundings(int firstId) const;

    /// Runs a command that must succeed and lets what it announces arrive.
    template <class Command>
    typename Command::Answer done(Command command)
    {
        auto answer = valueOf(m_session->run(std::move(command)));
        QCoreApplication::processEvents();
        return answer;
    }

    /// Runs a command that must be refused.
    template <class Command>
    [[nodiscard]] Error refused(Command command)
    {
        const auto answer = m_session->run(std::move(command));
        QCoreApplication::processEvents();
        if (answer)
            qFatal("the command %s should have been refused", Command::kWord);
        return answer.error();
    }

    /// Takes the last command back, or does it again. @return what was wrong with that
    std::optional<Error> undo();
    std::optional<Error> redo();
    /// Everything the entities hold, as text; equal when the workspaces mean the same.
    [[nodiscard]] QStringList contents();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<service::Session> m_session;
    std::unique_ptr<storage::Reader>
        m_reader; // for contents(): to read the schema takes longer than the rows of a test
};

/// The work calendar of tests: weekends, and New Year, Epiphany and Christmas in the region `de_de`; weekends elsewhere.
[[nodiscard]] WorkCalendar testCalendar(const QString &region);

} // namespace slipway::test
