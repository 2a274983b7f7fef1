// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "app/wiring/workspace_place.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace workspace_verbs {

Result<Answer> init(Call &call)
{
    const bool isSample = call.has("--sample");
    return wiring::createWorkspace(call.workspaceFile(),
                                   isSample ? wiring::Content::Sample : wiring::Content::Templates)
        .transform([&](const auto &) {
            return Answer{
                .text = tr("Made the workspace %1").arg(call.workspaceFile()),
                .json = {{u"workspace"_s, QJsonObject{{u"file"_s, call.workspaceFile()}, {u"sample"_s, isSample}}}}};
        });
}

Result<Answer> show(Call &call)
{
    auto &queries = call.queries();
    const auto products = queries.products();
    const auto people = queries.people();
    const auto releases = queries.releaseCount({});
    if (!products || !people || !releases)
        return std::unexpected(!products ? products.error() : !people ? people.error() : releases.error());
    const QString notice = wiring::readOnlyNotice(call.session());
    QString text = tr("File: %1\nProducts: %2\nPeople: %3\nReleases: %4")
                       .arg(plain(call.workspaceFile()))
                       .arg(products->size())
                       .arg(people->size())
                       .arg(*releases);
    if (!notice.isEmpty())
        text += u'\n' + notice;
    return Answer{.text = text,
                  .json = {{u"workspace"_s, QJsonObject{{u"file"_s, call.workspaceFile()},
                                                        {u"read_only"_s, call.session().isReadOnly()},
                                                        {u"products"_s, static_cast<qint64>(products->size())},
                                                        {u"people"_s, static_cast<qint64>(people->size())},
                                                        {u"releases"_s, *releases}}}}};
}

Result<Answer> check(Call &call)
{
    return call.queries().check().transform([](const service::CheckReport &report) {
        QStringList lines;
        for (const auto &each : report.problems)
            lines += u"%1: %2"_s.arg(each.what, plain(each.text));
        lines += report.isSound() ? tr("Sound. Entities: %1. Entries in the audit trail: %2.")
                                        .arg(report.entities)
                                        .arg(report.auditEntries)
                                  : tr("Not sound. Problems: %1.").arg(report.problems.size());
        const auto problem = [](const auto &each) {
            return QJsonObject{{u"what"_s, each.what}, {u"text"_s, each.text}};
        };
        return Answer{.text = lines.join(u'\n'),
                      .json = {{u"sound"_s, report.isSound()},
                               {u"problems"_s, jsonList(report.problems, problem)},
                               {u"entities"_s, report.entities},
                               {u"audit_entries"_s, report.auditEntries}},
                      .isYes = report.isSound()};
    });
}

Result<Answer> backup(Call &call)
{
    const QString target = call.text("FILE");
    return wiring::backUpWorkspace(call.workspaceFile(), target).transform([&] {
        return Answer{.text = tr("Copied the workspace to %1").arg(target),
                      .json = {{u"backup"_s, QJsonObject{{u"file"_s, target}}}}};
    });
}

Result<Answer> restore(Call &call)
{
    const QString source = call.text("FILE");
    return wiring::restoreWorkspace(source, call.workspaceFile(), call.has("--force"))
        .transform([&](const QString &brokenLink) {
            Answer answer{.text = tr("Restored %1 from %2").arg(call.workspaceFile(), source),
                          .json = {{u"workspace"_s, QJsonObject{{u"file"_s, call.workspaceFile()},
                                                                {u"restored_from"_s, source},
                                                                {u"broken_link"_s, orNull(brokenLink)}}}}};
            if (!brokenLink.isEmpty())
                answer.warnings += tr("The backup was changed behind Slipway's back. %1").arg(brokenLink);
            return answer;
        });
}

} // namespace workspace_verbs
} // namespace

void addWorkspace(CommandTree &tree)
{
    using namespace workspace_verbs;
    tree.noun("workspace", tr("The file with everything"));
    tree.verb("init", tr("Makes the file"))
        .flag("--sample", tr("With a realistic team: 12 products, a year of releases"))
        .withoutWorkspace()
        .does(init);
    tree.verb("show", tr("Says where it is and how much it holds")).byAnybody().does(show);
    tree.verb("check", tr("Checks integrity, references and the audit chain; exit status 1 when something is wrong"))
        .byAnybody()
        .does(check);
    tree.verb("backup", tr("Makes a consistent copy, also while others write"))
        .argument("FILE", Value::File, tr("Where to"))
        .withoutWorkspace()
        .does(backup);
    tree.verb("restore", tr("Puts a copy in the place of the workspace; what was there is kept beside it"))
        .argument("FILE", Value::File, tr("A copy made by backup"))
        .flag("--force", tr("Also when its audit chain is broken; the answer names the first broken link"))
        .withoutWorkspace()
        .does(restore);
}

} // namespace slipway::ctl
