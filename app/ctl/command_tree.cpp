// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/command_tree.h"

#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

/// The contract allows more options before and after everything, so the tree hands down what a verb does not know.
CLI::App &prepared(CLI::App &app)
{
    app.set_help_flag("-h,--help", tr("Says how it is used").toStdString());
    app.fallthrough();
    app.footer(""); // the root's is not repeated under every verb
    return app;
}

CLI::Option *limitedTo(CLI::Option *option, const QStringList &words)
{
    const auto check = [words](const std::string &given) -> std::string {
        const QString word = QString::fromStdString(given);
        if (words.contains(word))
            return {};
        const QStringList near = nearest(word, words);
        return (near.isEmpty() ? tr("it is one of %1").arg(words.join(u", "_s))
                               : tr("did you mean %1? It is one of %2").arg(near.front(), words.join(u", "_s)))
            .toStdString();
    };
    return option->check(CLI::Validator(check, ""));
}

} // namespace

Verb &Verb::argument(const char *name, Value value, const QString &help)
{
    auto *option = m_entry.app->add_option(name)->description(help.toStdString())->required();
    m_entry.values[option] = value;
    return *this;
}

Verb &Verb::optionalArgument(const char *name, Value value, const QString &help)
{
    m_entry.values[m_entry.app->add_option(name)->description(help.toStdString())] = value;
    return *this;
}

Verb &Verb::manyArgument(const char *name, Value value, const QString &help)
{
    argument(name, value, help);
    m_entry.app->get_option(name)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->expected(1, CLI::detail::expected_max_vector_size);
    return *this;
}

Verb &Verb::wordArgument(const char *name, const QStringList &words, const QString &help)
{
    auto *option = m_entry.app->add_option(name)->description(help.toStdString())->required();
    m_entry.words[limitedTo(option, words)] = words;
    return *this;
}

Verb &Verb::option(const char *flag, const char *valueName, Value value, const QString &help)
{
    auto *option = m_entry.app->add_option(flag)->description(help.toStdString())->type_name(valueName);
    m_entry.values[option] = value;
    return *this;
}

Verb &Verb::requiredOption(const char *flag, const char *valueName, Value value, const QString &help)
{
    option(flag, valueName, value, help);
    m_entry.app->get_option(flag)->required();
    return *this;
}

Verb &Verb::manyOption(const char *flag, const char *valueName, Value value, const QString &help, bool isGreedy)
{
    option(flag, valueName, value, help);
    auto *made = m_entry.app->get_option(flag)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    if (isGreedy)
        made->expected(1, CLI::detail::expected_max_vector_size);
    made->allow_extra_args(isGreedy);
    return *this;
}

Verb &Verb::wordOption(const char *flag, const char *valueName, const QStringList &words, const QString &help,
                       bool isMany)
{
    if (isMany)
        manyOption(flag, valueName, Value::Text, help);
    else
        option(flag, valueName, Value::Text, help);
    m_entry.words[limitedTo(m_entry.app->get_option(flag), words)] = words;
    return *this;
}

Verb &Verb::requiredWordOption(const char *flag, const char *valueName, const QStringList &words, const QString &help)
{
    wordOption(flag, valueName, words, help);
    m_entry.app->get_option(flag)->required();
    return *this;
}

Verb &Verb::flag(const char *flag, const QString &help)
{
    m_entry.app->add_flag(flag)->description(help.toStdString());
    return *this;
}

Verb &Verb::needsOneOf(const std::vector<std::string> &flags)
{
    CLI::App *app = m_entry.app;
    app->callback([app, flags] {
        if (std::ranges::none_of(flags, [&](const std::string &each) { return app->count(each) > 0; }))
            throw CLI::RequiredError(CLI::detail::join(flags, "|"));
    });
    return *this;
}

Verb &Verb::notBoth(const char *flag, const char *other)
{
    m_entry.app->get_option(flag)->excludes(m_entry.app->get_option(other));
    return *this;
}

Verb &Verb::byAnybody()
{
    m_entry.mayBeAnybody = true;
    return *this;
}

Verb &Verb::wrongInputIsUsage()
{
    m_entry.isWrongInputUsage = true;
    return *this;
}

Verb &Verb::looksAtRepository()
{
    m_entry.looksFirst = true;
    return *this;
}

Verb &Verb::footer(const QString &text)
{
    m_entry.app->footer(text.toStdString());
    return *this;
}

Verb &Verb::withoutWorkspace()
{
    m_entry.needsWorkspace = false;
    return *this;
}

CommandTree::CommandTree()
    : m_root(std::make_unique<CLI::App>(tr("Plans, runs and reviews software releases.").toStdString(), "slipwayctl"))
{
    prepared(*m_root);
    m_root->set_version_flag("--version", "slipwayctl " SLIPWAY_VERSION, tr("Says the version").toStdString());
    m_root->add_option("--workspace")
        ->type_name("FILE")
        ->description(tr("The workspace; without: $SLIPWAY_WORKSPACE, else the default one").toStdString());
    m_root->add_flag("--json")->description(
        tr("Prints one JSON document on standard output, nothing else").toStdString());
    m_root->add_option("--as")->type_name("PERSON")->description(
        tr("Who acts: id, name or e-mail address; without: $SLIPWAY_AS").toStdString());
    m_root->require_subcommand(1);
    m_root->footer(
        tr("Times are written 2027-01-14T13:00:00Z, or 2027-01-14 with 14:00 and Europe/Berlin behind it.\n"
           "A release is named by its id or as PRODUCT/VERSION. A file - is standard input or output.\n\n"
           "Exit status: 0 done, yes; 1 done, the answer is no; 2 wrong usage; 3 bad input or data, nothing was\n"
           "changed; 4 a remote system refused; 5 not allowed.")
            .toStdString());
}

CommandTree::~CommandTree() = default;

void CommandTree::noun(const char *name, const QString &help)
{
    m_noun = m_root->add_subcommand(name, help.toStdString());
    prepared(*m_noun).require_subcommand(1);
}

void CommandTree::subNoun(const char *noun, const char *name, const QString &help)
{
    m_noun = m_root->get_subcommand(noun)->add_subcommand(name, help.toStdString());
    prepared(*m_noun).require_subcommand(1);
}

Verb CommandTree::verb(const char *name, const QString &help)
{
    return add(*m_noun, name, help);
}

Verb CommandTree::single(const char *name, const QString &help)
{
    return add(*m_root, name, help);
}

Verb CommandTree::add(CLI::App &parent, const char *name, const QString &help)
{
    CLI::App &app = prepared(*parent.add_subcommand(name, help.toStdString()));
    auto &entry = m_verbs[&app];
    entry = std::make_unique<VerbEntry>();
    entry->app = &app;
    return Verb(*entry);
}

const VerbEntry *CommandTree::entryOf(const CLI::App *app) const
{
    const auto found = m_verbs.find(app);
    return found == m_verbs.end() ? nullptr : found->second.get();
}

std::unique_ptr<CommandTree> makeCommandTree()
{
    auto tree = std::make_unique<CommandTree>();
    addWorkspace(*tree);
    addProduct(*tree);
    addPerson(*tree);
    addEnvironment(*tree);
    addAbsence(*tree);
    addTemplate(*tree);
    addRelease(*tree);
    addMilestone(*tree);
    addPhase(*tree);
    addTrain(*tree);
    addChecklist(*tree);
    addEvidence(*tree);
    addCriterion(*tree);
    addGate(*tree);
    addSignoff(*tree);
    addCalendar(*tree);
    addFreeze(*tree);
    addBooking(*tree);
    addSchedule(*tree);
    addComment(*tree);
    addIncident(*tree);
    addFeedback(*tree);
    addReport(*tree);
    addLesson(*tree);
    addAction(*tree);
    addNotice(*tree);
    addNoticeChannel(*tree);
    addScope(*tree);
    addNotes(*tree);
    addRunbook(*tree);
    addRing(*tree);
    addLease(*tree);
    addReleaseJob(*tree);
    addCi(*tree);
    addCiConnection(*tree);
    addMonitor(*tree);
    addMonitorConnection(*tree);
    addMonitorPanel(*tree);
    addDeploy(*tree);
    addRehearse(*tree);
    addTests(*tree);
    addDelivery(*tree);
    addForecast(*tree);
    addLookups(*tree);
    addCompletion(*tree);
    return tree;
}

} // namespace slipway::ctl
