// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/completion.h"

#include "app/ctl/command_tree.h"
#include "app/ctl/completion_values.h"
#include "app/ctl/output.h"
#include "app/ctl/text.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_min() > 0;
}

const CLI::Option *optionNamed(const CLI::App *app, const QString &flag)
{
    for (; app; app = app->get_parent())
        if (const auto *option = app->get_option_no_throw(flag.toStdString()))
            return option;
    return nullptr;
}

const CLI::App *subcommandNamed(const CLI::App &app, const QString &name)
{
    const auto found =
        app.get_subcommands([&](const CLI::App *each) { return each->get_name() == name.toStdString(); });
    return found.empty() ? nullptr : found.front();
}

/// Where in the tree the words before the last one lead.
class Walk
{
public:
    explicit Walk(const CLI::App &root) : m_app(&root) {}

    void take(const QString &word)
    {
        if (word == u"=" && m_pending)
            return; // bash cuts --ship=TIME into three words
        if (m_pending) {
            if (m_pending->check_lname("workspace"))
                m_workspace = word;
            m_pending = nullptr;
            return;
        }
        if (!m_onlyArguments && word == u"--") {
            m_onlyArguments = true;
            return;
        }
        if (!m_onlyArguments && word.size() > 1 && word.startsWith(u'-')) {
            const auto *option = optionNamed(m_app, word.section(u'=', 0, 0));
            m_pending = option && takesValue(*option) && !word.contains(u'=') ? option : nullptr;
            return;
        }
        if (const auto *next = subcommandNamed(*m_app, word); next && m_arguments == 0)
            m_app = next;
        else
            ++m_arguments;
    }

    [[nodiscard]] const CLI::App &app() const { return *m_app; }
    /// The option whose value comes next; null when none.
    [[nodiscard]] const CLI::Option *pending() const { return m_pending; }
    [[nodiscard]] bool takesOptions() const { return !m_onlyArguments; }
    /// There was a word that is no noun or verb.
    [[nodiscard]] bool isLost() const { return m_arguments > 0; }
    [[nodiscard]] const QString &workspace() const { return m_workspace; }

    /// The argument that comes next; null when there is none.
    [[nodiscard]] const CLI::Option *argument() const
    {
        int index = 0;
        for (const CLI::Option *each : m_app->get_options())
            if (each->get_positional() && index++ == m_arguments)
                return each;
        return nullptr;
    }

private:
    const CLI::App *m_app;
    const CLI::Option *m_pending = nullptr;
    int m_arguments = 0;
    bool m_onlyArguments = false;
    QString m_workspace;
};

QString described(const QString &word, const std::string &help)
{
    return word + u'\t' + QString::fromStdString(help).section(u'\n', 0, 0);
}

QStringList flags(const CLI::App *app)
{
    QStringList words;
    for (; app; app = app->get_parent())
        for (const CLI::Option *each : app->get_options())
            for (const std::string &name : each->get_lnames()) {
                const QString word = described(u"--"_s + QString::fromStdString(name), each->get_description());
                if (!words.contains(word))
                    words += word;
            }
    return words;
}

QStringList subcommands(const CLI::App &app)
{
    QStringList words;
    for (const CLI::App *each : app.get_subcommands(std::function<bool(const CLI::App *)>()))
        words += described(QString::fromStdString(each->get_name()), each->get_description());
    return words;
}

Candidates values(const CommandTree &tree, const Walk &walk, const CLI::Option &option, const QString &begin)
{
    if (option.check_lname("workspace"))
        return {Candidates::Kind::Files, {}};
    if (option.check_lname("as"))
        return valuesOf(Value::Person, walk.workspace(), begin);
    const VerbEntry *entry = tree.entryOf(&walk.app());
    if (!entry)
        return {};
    if (const auto found = entry->words.find(&option); found != entry->words.end())
        return {Candidates::Kind::Words, found->second};
    const auto found = entry->values.find(&option);
    return found == entry->values.end() ? Candidates{} : valuesOf(found->second, walk.workspace(), begin);
}

Candidates allCandidates(const CommandTree &tree, const Walk &walk, const QString &begin)
{
    if (walk.pending())
        return values(tree, walk, *walk.pending(), begin);
    if (walk.takesOptions() && begin.startsWith(u'-'))
        return {Candidates::Kind::Words, flags(&walk.app())};
    if (!tree.entryOf(&walk.app()))
        return {Candidates::Kind::Words, walk.isLost() ? QStringList() : subcommands(walk.app())};
    if (const auto *argument = walk.argument())
        return values(tree, walk, *argument, begin);
    return {Candidates::Kind::Words, flags(&walk.app())};
}

/// What a terminal or a line-wise reader could misread is not offered.
bool isTypable(const QString &word)
{
    return plain(word.section(u'\t', 0, 0)) == word.section(u'\t', 0, 0);
}

} // namespace

Candidates candidatesFor(const CommandTree &tree, const QStringList &words)
{
    Walk walk(tree.root());
    for (const QString &each : words.mid(0, words.size() - 1))
        walk.take(each);
    const QString begin = words.isEmpty() || words.last() == u"=" ? QString() : words.last();
    Candidates all = allCandidates(tree, walk, begin);
    QStringList fitting;
    for (const QString &each : std::as_const(all.words))
        if (each.startsWith(begin, Qt::CaseInsensitive) && isTypable(each))
            fitting += each;
    all.words = fitting;
    return all;
}

int printCandidates(const CommandTree &tree, const QStringList &words)
{
    const Candidates candidates = candidatesFor(tree, words);
    static const QString kinds[] = {u":words"_s, u":partial"_s, u":files"_s};
    const QStringList lines = QStringList{kinds[static_cast<std::size_t>(candidates.kind)]} + candidates.words;
    return writeOut(lines.join(u'\n').toUtf8() + '\n') ? 0 : 1;
}

} // namespace slipway::ctl
