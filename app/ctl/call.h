// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/pick.h"
#include "core/base/time.h"
#include "core/release/plan.h"
#include "service/queries/queries.h"
#include "service/session.h"

#include <QHash>

#include <optional>

namespace CLI {
class App;
}

namespace slipway::ctl {

/// Names of what is referred to by id.
struct Names {
    QHash<ProductId, Product> products;
    QHash<PersonId, QString> people;
    QHash<EnvironmentId, QString> environments;
    QHash<TemplateId, QString> templates;

    [[nodiscard]] QString person(const std::optional<PersonId> &id) const { return id ? people.value(*id) : QString(); }
    [[nodiscard]] QString environment(const std::optional<EnvironmentId> &id) const
    {
        return id ? environments.value(*id) : QString();
    }
    [[nodiscard]] QString title(const Release &release) const
    {
        return products.value(release.product).name + u' ' + release.version;
    }
};

/// One use of a verb: what was given, and the workspace it is about.
class Call
{
public:
    /// @param session null for verbs without a workspace
    Call(const CLI::App &verb, QString workspace, service::Session *session)
        : m_verb(verb),
          m_workspace(std::move(workspace)),
          m_session(session)
    {}

    [[nodiscard]] QString text(const char *name) const;
    [[nodiscard]] std::optional<QString> given(const char *name) const;
    /// As given(), of a folder that is kept: the same one wherever the next command is called.
    [[nodiscard]] std::optional<QString> givenPath(const char *name) const;
    [[nodiscard]] QStringList all(const char *name) const;
    [[nodiscard]] bool has(const char *name) const;
    /// Whether the answer is printed as JSON.
    [[nodiscard]] bool asJson() const;
    /// @retval ErrorKind::BadInput it is no whole number from `least` to `most`
    [[nodiscard]] Result<int> number(const char *name, int fallback, int least, int most) const;

    [[nodiscard]] const QString &workspaceFile() const { return m_workspace; }
    [[nodiscard]] service::Session &session() { return *m_session; }
    [[nodiscard]] service::Queries &queries() { return m_session->queries(); }
    [[nodiscard]] QByteArray zone() const { return m_session->surroundings().zone; }
    [[nodiscard]] Result<Names> names();

    /// For what the words of the command line say together and none of them says alone: exit status 2.
    [[nodiscard]] std::unexpected<Error> wrongUsage(QString sentence, QString where)
    {
        m_isWrongUsage = true;
        return failure(ErrorKind::BadInput, std::move(sentence), std::move(where));
    }
    /// wrongUsage() was said.
    [[nodiscard]] bool isWrongUsage() const { return m_isWrongUsage; }

    /// Adds to warnings().
    void warn(const QString &sentence) { m_warnings += sentence; }
    /// What the person should know of what was read; see Answer::warnings.
    [[nodiscard]] const QStringList &warnings() const { return m_warnings; }

    /// A time as given; `fallback` is the zone of one without. One that the clocks skip is warned of.
    [[nodiscard]] Result<ZonedTime> time(const char *name, const QByteArray &fallback);
    [[nodiscard]] Result<std::optional<Instant>> maybeTime(const char *name, const QByteArray &fallback);
    /// A new time for what has one already: a date alone keeps the time of day that `before` has there.
    [[nodiscard]] Result<ZonedTime> timeLike(const char *name, std::optional<Instant> before, const QByteArray &zone);
    [[nodiscard]] Result<std::optional<Instant>> maybeTimeLike(const char *name, std::optional<Instant> before,
                                                               const QByteArray &zone);
    /// A span from two options, which both must be there; days count whole. `isDays`: neither has a time of day.
    struct GivenSpan {
        TimeSpan span;
        QByteArray zone;
        bool isDays = false;
    };
    [[nodiscard]] Result<GivenSpan> span(const char *from, const char *to);
    /// As span(), an end that is not given falling back to that of `otherwise`.
    [[nodiscard]] Result<TimeSpan> spanOr(const char *from, const char *to, const TimeSpan &otherwise);

    // What an argument names; ErrorKind::NotFound with what there is, ErrorKind::BadInput when more than one is meant.
    [[nodiscard]] Result<Release> release() { return queries().findRelease(text("RELEASE")); }
    [[nodiscard]] Result<ReleasePlan> plan();
    [[nodiscard]] Result<Product> product(const char *name) { return queries().findProduct(text(name)); }
    [[nodiscard]] Result<std::optional<ProductId>> maybeProduct(const char *name);
    [[nodiscard]] Result<std::optional<PersonId>> maybePerson(const char *name);
    [[nodiscard]] Result<std::optional<EnvironmentId>> maybeEnvironment(const char *name);
    [[nodiscard]] Result<std::optional<TemplateId>> maybeTemplate(const char *name);
    [[nodiscard]] Result<std::optional<PhaseId>> maybePhase(const char *name, const ReleasePlan &plan);
    [[nodiscard]] Result<Freeze> freeze(const char *name);

private:
    void warnOfSkipped(const char *name, const ZonedTime &time);

    const CLI::App &m_verb;
    QString m_workspace;
    service::Session *m_session;
    QStringList m_warnings;
    bool m_isWrongUsage = false;
};

/// A role as people write it, as the word it is kept under: `QA lead` is `qa_lead`.
[[nodiscard]] QString roleFrom(const QString &typed);

} // namespace slipway::ctl
