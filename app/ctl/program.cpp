// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/program.h"

#include "app/ctl/answer.h"
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/completion.h"
#include "app/ctl/output.h"
#include "app/ctl/repository_look.h"
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
    } catch (const CLI::CallForVersion &asked) {
        if (!arguments.contains(u"--json"_s))
            return {nullptr, false, tree.root().exit(asked)};
        return {nullptr, true,
                printAnswer({.text = {}, .json = {{u"version"_s, QStringLiteral(SLIPWAY_VERSION)}}}, true)};
    } catch (const CLI::Success &asked) {
        return {nullptr, false, tree.root().exit(asked)};
    } catch (const CLI::ParseError &wrong) {
        const bool wantsJson = arguments.mid(0, arguments.indexOf(u"--"_s)).contains(u"--json"_s);
        return {nullptr, wantsJson, printError(usageError(tree, wrong), wantsJson, Exit::WrongUsage)};
    }
}

/// Who acts, and where that was said.
struct GivenActor {
    QString reference;
    bool isFromEnvironment = false;
};

/// A name in the environment stands there for all commands, also for those that come before the person is added.
Result<> nameActor(service::Session &session, const GivenActor &actor, bool mayBeAnybody)
{
    if (actor.reference.isEmpty())
        return {};
    const auto found = session.queries().findPerson(actor.reference);
    if (found) {
        session.setActor(found->id);
        return {};
    }
    if (!actor.isFromEnvironment || found.error().kind != ErrorKind::NotFound)
        return std::unexpected(found.error());
    if (mayBeAnybody)
        return {};
    Error error = found.error();
    error.where = u"$SLIPWAY_AS"_s;
    error.sentence += u' '
                      + tr("The name comes from $SLIPWAY_AS. Add the person first: slipwayctl person add NAME --email "
                           "ADDRESS; or name somebody else.");
    return std::unexpected(error);
}

/// What a verb came to, and whether it was the words of the command line that were wrong.
struct Acted {
    Result<Answer> answer;
    bool isWrongUsage = false;
};

Acted act(const VerbEntry &entry, const QString &file, const GivenActor &actor)
{
    const auto acted = [&](Call &call) {
        if (entry.looksFirst)
            if (const Result<> looked = lookAtRepository(call); !looked)
                call.warn(looked.error().sentence);
        Result<Answer> answer = entry.action(call);
        const bool isWrongUsage =
            call.isWrongUsage() || (!answer && entry.isWrongInputUsage && answer.error().kind == ErrorKind::BadInput);
        return Acted{std::move(answer), isWrongUsage};
    };
    if (!entry.needsWorkspace) {
        Call call(*entry.app, file, nullptr);
        return acted(call);
    }
    auto session = wiring::openWorkspace(file);
    if (!session)
        return {std::unexpected(session.error())};
    if (const auto named = nameActor(**session, actor, entry.mayBeAnybody); !named)
        return {std::unexpected(named.error())};
    Call call(*entry.app, file, session->get());
    Acted made = acted(call);
    if (made.answer)
        made.answer->warnings = call.warnings() + made.answer->warnings;
    return made;
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
    const auto [answer, isWrongUsage] =
        act(*entry, wiring::workspaceFile(*workspace), {*actor, tree->root().get_option("--as")->count() == 0});
    if (!answer)
        return printError(answer.error(), chosen.wantsJson,
                          isWrongUsage ? std::optional(Exit::WrongUsage) : std::nullopt);
    return printAnswer(*answer, chosen.wantsJson);
}

} // namespace slipway::ctl
