// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/answer.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace slipway::ctl {

class Call;

/// What stands for an argument; decides what a shell completes.
enum class Value {
    Text,
    Number,
    Time,
    File,
    Release,
    Product,
    Person,
    Role,
    Environment,
    Template,
    Train,
    Freeze,
    Connection,
    Run,
    Incident,
    Channel,
    MonitoringConnection
};

/// What a verb does. An error means nothing was changed.
using Action = std::function<Result<Answer>(Call &)>;

/// One verb as it was declared.
struct VerbEntry {
    CLI::App *app = nullptr;
    Action action;
    bool needsWorkspace = true;
    bool mayBeAnybody = false;      ///< an unknown name in $SLIPWAY_AS does not stop it
    bool isWrongInputUsage = false; ///< see Verb::wrongInputIsUsage()
    bool looksFirst = false;        ///< see Verb::looksAtRepository()
    std::map<const CLI::Option *, Value> values;
    std::map<const CLI::Option *, QStringList> words; ///< the only words an argument may be
};

/// Declares the arguments and options of a verb.
class Verb
{
public:
    explicit Verb(VerbEntry &entry) : m_entry(entry) {}

    Verb &argument(const char *name, Value value, const QString &help);
    Verb &optionalArgument(const char *name, Value value, const QString &help);
    /// One or more of them.
    Verb &manyArgument(const char *name, Value value, const QString &help);
    /// An argument that is one of some words.
    Verb &wordArgument(const char *name, const QStringList &words, const QString &help);
    Verb &option(const char *flag, const char *valueName, Value value, const QString &help);
    Verb &requiredOption(const char *flag, const char *valueName, Value value, const QString &help);
    /// May be given more than once; `isGreedy` takes all that follow.
    Verb &manyOption(const char *flag, const char *valueName, Value value, const QString &help, bool isGreedy = false);
    Verb &wordOption(const char *flag, const char *valueName, const QStringList &words, const QString &help,
                     bool isMany = false);
    Verb &requiredWordOption(const char *flag, const char *valueName, const QStringList &words, const QString &help);
    Verb &flag(const char *flag, const QString &help);
    /// At least one of these options must be given.
    Verb &needsOneOf(const std::vector<std::string> &flags);
    /// The options are two ways to say one thing.
    Verb &notBoth(const char *flag, const char *other);
    /// Whom $SLIPWAY_AS names need not be in the workspace: it changes nothing, or is how people get there.
    Verb &byAnybody();
    /// What is wrong with its input was written on the command line: exit status 2.
    Verb &wrongInputIsUsage();
    /// The repository of RELEASE is looked at first, as an open window does by itself: what is answered or done takes a branch
    /// that moved into account. Where it cannot be looked at the verb goes on with what was seen last, and a warning.
    Verb &looksAtRepository();
    Verb &footer(const QString &text);
    Verb &withoutWorkspace();
    void does(Action action) { m_entry.action = std::move(action); }

private:
    VerbEntry &m_entry;
};

/// The nouns and verbs of the command line, on a CLI11 tree.
class CommandTree
{
public:
    CommandTree();
    ~CommandTree();
    CommandTree(const CommandTree &) = delete;
    CommandTree &operator=(const CommandTree &) = delete;

    /// Opens a noun; the verbs that follow are its.
    void noun(const char *name, const QString &help);
    /// Opens a noun inside of one that is there, as `ci run`.
    void subNoun(const char *noun, const char *name, const QString &help);
    /// A verb of the noun opened last.
    Verb verb(const char *name, const QString &help);
    /// A command that is one word.
    Verb single(const char *name, const QString &help);

    [[nodiscard]] CLI::App &root() { return *m_root; }
    [[nodiscard]] const CLI::App &root() const { return *m_root; }
    /// The verb of an application of the tree; null when it is a noun.
    [[nodiscard]] const VerbEntry *entryOf(const CLI::App *app) const;

private:
    Verb add(CLI::App &parent, const char *name, const QString &help);

    std::unique_ptr<CLI::App> m_root;
    CLI::App *m_noun = nullptr;
    std::map<const CLI::App *, std::unique_ptr<VerbEntry>> m_verbs;
};

/// The whole tree of slipwayctl.
[[nodiscard]] std::unique_ptr<CommandTree> makeCommandTree();

} // namespace slipway::ctl
