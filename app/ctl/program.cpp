// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/program.h"

#include "app/ctl/answer.h"
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/completion.h"
#include "app/ctl/output.h"
#include "app/ctl/text.h"
#include "app/ctl/usage.h"
#include "app/wiring/workspace_place.h"

#include <CLI/CLI.hpp>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The verb that was asked for, when the words could be read.
struct Chosen {
    const CLI::App *app = nullptr;
    bool wantsJson = false;
    std::optional<int> exitStatus; ///< set: everything was said already
};

/// An empty value is a slip of a script (`--as "$WHO"`), not a wish for the default.
Result<QString> globalOption(const CommandTree &tree, const char *flag, const char *variable)
{
    const auto *option = tree.root().get_option(flag);
    if (option->count() == 0)
        return qEnvironmentVariable(variable);
    const QString given = QString::fromStdString(option->results().back());
    if (given.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("%1 is empty.").arg(QString::fromLatin1(flag)));
    return given;
}

Chosen parse(CommandTree &tree, const QStringList &arguments)
{
    std::vector<std::string> reversed;
    for (const QString &each : arguments)
        reversed.insert(reversed.begin(), each.toStdString());
    try {
        tree.root().parse(std::move(reversed));
        return {deepest(tree.root()), tree.root().get_option("--json")->count() > 0, {}};
    } catch (const CLI::Success &asked) {
        return {nullptr, false, tree.root().exit(asked)};
    } catch (const CLI::ParseError &wrong) {
        const bool wantsJson = arguments.mid(0, arguments.indexOf(u"--"_s)).contains(u"--json"_s);
        return {nullptr, wantsJson, printError(usageError(tree, wrong), wantsJson, Exit::WrongUsage)};
    }
}

Result<> nameActor(service::Session &session, const QString &reference)
{
    if (reference.isEmpty())
        return {};
    return session.queries().findPerson(reference).transform(
        [&](const Person &person) { session.setActor(person.id); });
}

Result<Answer> act(const VerbEntry &entry, const QString &file, const QString &actor)
{
    if (!entry.needsWorkspace) {
        Call call(*entry.app, file, nullptr);
        return entry.action(call);
    }
    auto session = wiring::openWorkspace(file);
    if (!session)
        return std::unexpected(session.error());
    return nameActor(**session, actor).and_then([&] {
        Call call(*entry.app, file, session->get());
        return entry.action(call);
    });
}

} // namespace

int runProgram(const QStringList &arguments)
{
    const auto tree = makeCommandTree();
    if (arguments.mid(0, 2) == QStringList{u"completion"_s, u"candidates"_s})
        return printCandidates(*tree, arguments.mid(2));
    const Chosen chosen = parse(*tree, arguments);
    if (chosen.exitStatus)
        return *chosen.exitStatus;
    const VerbEntry *entry = tree->entryOf(chosen.app);
    Q_ASSERT(entry); // every leaf of the tree is a verb
    const auto workspace = globalOption(*tree, "--workspace", "SLIPWAY_WORKSPACE");
    const auto actor = globalOption(*tree, "--as", "SLIPWAY_AS");
    if (!workspace || !actor)
        return printError(workspace ? actor.error() : workspace.error(), chosen.wantsJson);
    const auto answer = act(*entry, wiring::workspaceFile(*workspace), *actor);
    if (!answer)
        return printError(answer.error(), chosen.wantsJson);
    return printAnswer(*answer, chosen.wantsJson);
}

} // namespace slipway::ctl
