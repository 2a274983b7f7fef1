// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/usage.h"

#include "app/ctl/command_tree.h"
#include "app/ctl/text.h"

#include <CLI/CLI.hpp>

#include <functional>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

/// `slipwayctl release create`
QString pathOf(const CLI::App *app)
{
    QString path;
    for (; app; app = app->get_parent())
        path.prepend(QString::fromStdString(app->get_name()) + (path.isEmpty() ? u""_s : u" "_s));
    return path;
}

QStringList verbsOf(const CLI::App &app)
{
    QStringList names;
    for (const CLI::App *each : app.get_subcommands(std::function<bool(const CLI::App *)>()))
        names += QString::fromStdString(each->get_name());
    return names;
}

QStringList flagsOf(const CLI::App *app)
{
    QStringList names;
    for (; app; app = app->get_parent())
        for (const CLI::Option *each : app->get_options())
            for (const std::string &name : each->get_lnames())
                names += u"--"_s + QString::fromStdString(name);
    return names;
}

QString didYouMean(const QStringList &near)
{
    return near.isEmpty() ? QString() : u' ' + tr("Did you mean %1?").arg(near.join(u", "_s));
}

QString unknownWord(const CLI::App &app, const QString &word)
{
    if (word.size() > 1 && word.startsWith(u'-'))
        return tr("There is no option %1 here.").arg(word.left(60))
               + didYouMean(nearest(word.section(u'=', 0, 0), flagsOf(&app)));
    const QStringList known = verbsOf(app);
    if (known.isEmpty())
        return tr("“%1” is one word too many.").arg(word.left(60));
    const QStringList near = nearest(word, known);
    const QString what =
        app.get_parent()
            ? tr("“%1” is nothing that can be done with %2.").arg(word.left(60), QString::fromStdString(app.get_name()))
            : tr("There is no command “%1”.").arg(word.left(60));
    return what + (near.isEmpty() ? u' ' + tr("There are: %1.").arg(known.join(u", "_s)) : didYouMean(near));
}

/// The first word that nobody took, of the innermost application on.
QString leftOver(const CLI::App &root)
{
    const auto words = root.remaining(true);
    return words.empty() ? QString() : QString::fromStdString(words.front());
}

} // namespace

const CLI::App *deepest(const CLI::App &root)
{
    const CLI::App *app = &root;
    while (!app->get_subcommands().empty())
        app = app->get_subcommands().front();
    return app;
}

Error usageError(const CommandTree &tree, const CLI::ParseError &wrong)
{
    const CLI::App *app = deepest(tree.root());
    const QString word = leftOver(tree.root());
    QString sentence;
    if (!word.isEmpty())
        sentence = unknownWord(*app, word);
    else if (!tree.entryOf(app))
        sentence = tr("Say what to do: %1.").arg(verbsOf(*app).join(u", "_s));
    else if (dynamic_cast<const CLI::RequiredError *>(&wrong))
        sentence = tr("%1 is missing.").arg(QString::fromStdString(wrong.what()).section(u' ', 0, 0));
    else
        sentence = QString::fromStdString(wrong.what()).section(u'\n', 0, 0) + u'.';
    sentence += u' ' + tr("See %1 --help.").arg(pathOf(app));
    return {ErrorKind::BadInput, sentence, {}, {}};
}

} // namespace slipway::ctl
