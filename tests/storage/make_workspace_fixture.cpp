// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"
#include "storage/schema/migrations.h"
#include "storage/store.h"

#include <QTextStream>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

/// Writes `vN.slipway`, a workspace of the present schema with some history, into the folder given.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: make_workspace_fixture FOLDER\n";
        return 2;
    }
    Store store;
    SmallPlan plan(5);
    store.write([&](Transaction &t) { return plan.insertInto(t); });
    plan.items[0].title = u"renamed"_s;
    store.update(plan.items[0]);
    const auto removed = store.remove(plan.items[1].id);
    store.takeBack(removed.txn);
    store.remove(plan.items[2].id);
    store.insert(Signoff{.id = {id(300)}, .release = plan.release.id, .role = u"qa_lead"_s, .person = plan.person.id});
    store.insert(Comment{.id = {id(301)}, .release = plan.release.id, .author = plan.person.id, .body = u"fine"_s});
    const QString target = u"%1/v%2.slipway"_s.arg(QString::fromLocal8Bit(argv[1])).arg(allMigrations().back().version);
    if (QFile::exists(target)) {
        QTextStream(stderr) << target << " is there already; a file of an earlier version is never made anew.\n";
        return 3;
    }
    valueOf(backUp(store.workspace().connection(), target));
    QTextStream(stdout) << target << '\n';
    return 0;
}
