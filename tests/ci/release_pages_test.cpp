// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/gitea/gitea_provider.h"
#include "ci/github/github_provider.h"
#include "ci/gitlab/gitlab_provider.h"
#include "support/server_process.h"

#include <QCoroTask>
#include <QTest>

using namespace slipway;
using namespace slipway::ci;
using namespace Qt::StringLiterals;
using slipway::test::ServerProcess;
using Kind = TriggerOutcome::Kind;

namespace {

using Made = Result<std::unique_ptr<CiProvider>>;

Made providerOf(const QString &kind, const QString &url)
{
    if (kind == u"github")
        return github::makeProvider({.name = u"Ship"_s,
                                     .kind = CiKind::GitHub,
                                     .url = url,
                                     .options = {{u"repository"_s, u"octo/ship"_s}, {u"api_url"_s, url}}},
                                    net::Secret("ghp_writer"));
    if (kind == u"gitlab")
        return gitlab::makeProvider({.name = u"Ship"_s, .kind = CiKind::GitLab, .url = url + u"/group/ship"_s},
                                    net::Secret("glpat-dev"));
    return gitea::makeProvider({.name = u"Ship"_s, .kind = CiKind::Gitea, .url = url + u"/acme/shop"_s},
                               net::Secret("gttoken"));
}

} // namespace

/// Release notes at the servers that keep some.
class ReleasePagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesAreKeptForATagOnce_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("github") << u"fake_github.py"_s;
        QTest::newRow("gitlab") << u"fake_gitlab.py"_s;
        QTest::newRow("gitea") << u"fake_gitea.py"_s;
    }

    void notesAreKeptForATagOnce()
    {
        QFETCH(QString, script);
        const ServerProcess server(script);
        QVERIFY2(server.problem().isEmpty(), qPrintable(server.problem()));
        const auto made = providerOf(QString::fromLatin1(QTest::currentDataTag()), server.url());
        QVERIFY(made);
        CiProvider &provider = **made;
        QVERIFY(provider.abilities().testFlag(Ability::Releases));
        const JobKey project = u"group/ship"_s;
        const auto before = QCoro::waitFor(provider.releaseOf(project, u"v4.2.0"_s));
        QVERIFY2(before, before ? "" : qPrintable(before.error().sentence));
        QVERIFY(!*before);
        const ReleasePage page{u"v4.2.0"_s, u"Ship 4.2.0"_s, u"## New\n\n- <script>"_s, {}, false};
        const TriggerOutcome outcome = QCoro::waitFor(provider.publish(project, page));
        QVERIFY2(outcome.kind == Kind::Accepted, qPrintable(outcome.message));
        QVERIFY(!outcome.url.isEmpty());
        const auto after = QCoro::waitFor(provider.releaseOf(project, u"v4.2.0"_s));
        QVERIFY(after && *after);
        const TriggerOutcome again = QCoro::waitFor(provider.publish(project, page));
        QCOMPARE(again.kind, Kind::Rejected);
        QVERIFY(!again.message.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReleasePagesTest)
#include "release_pages_test.moc"
