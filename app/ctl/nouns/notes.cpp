// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/ci_waiting.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/scope_shapes.h"
#include "app/ctl/text.h"
#include "app/wiring/servers/scope_wiring.h"
#include "formats/markdown/markdown_html.h"
#include "formats/text/source_text.h"
#include "service/commands/notes_commands.h"
#include "service/export_file.h"

#include <QFileInfo>
#include <QLocale>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace notes_verbs {

QStringList audienceWords()
{
    QStringList words;
    for (const auto &[value, word] : EnumText<NotesAudience>::values)
        words += word.toString();
    return words;
}

NotesAudience audienceOf(Call &call)
{
    return fromText<NotesAudience>(call.text("--audience")).value_or(NotesAudience::Users);
}

Result<service::NotesPage> notesOf(Call &call)
{
    return call.release().and_then([&](const Release &release) { return call.queries().notes(release.id); });
}

Result<Answer> shown(Call &call, QStringList warnings = {})
{
    return notesOf(call).transform([&](const service::NotesPage &page) {
        const NotesAudience audience = audienceOf(call);
        const service::NotesPage::Text &text = page.of(audience);
        if (text.isOld)
            warnings += tr("The scope has moved since the notes were drafted.");
        return Answer{.text = plainLines(text.text.trimmed()),
                      .json = {{u"notes"_s, notesJson(page, audience)}},
                      .warnings = warnings};
    });
}

Result<Answer> draft(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto drafted = call.session().run(service::DraftNotes{release->id, audienceOf(call)});
    if (!drafted)
        return std::unexpected(drafted.error());
    QStringList warnings;
    if (drafted->conflicts > 0)
        warnings += tr("%n place(s) were edited and changed: both stand there.", nullptr, drafted->conflicts);
    return shown(call, warnings);
}

Result<Answer> show(Call &call)
{
    return shown(call);
}

constexpr qsizetype kMostNoteBytes = 2 * 1024 * 1024;

Result<Answer> edit(Call &call)
{
    const auto release = call.release();
    const auto text = readFile(call.text("FILE"));
    if (!release || !text)
        return std::unexpected(release ? text.error() : release.error());
    const QString name = nameInSentences(call.text("FILE"));
    const auto read = formats::readText(*text, name, kMostNoteBytes);
    if (!read)
        return std::unexpected(read.error());
    if (read->trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("The file is empty; the notes were not changed."), name);
    return call.session()
        .run(service::SaveNotes{release->id, audienceOf(call), QString::fromUtf8(*read)})
        .and_then([&](service::Done) { return shown(call); });
}

Result<Answer> written(Call &call, const QString &name, const QByteArray &bytes)
{
    if (name == kStandardStream)
        return Answer{.text = {}, .json = {{u"text"_s, QString::fromUtf8(bytes)}}, .file = bytes};
    return service::writeExport(name, bytes, call.workspaceFile()).transform([&] {
        return Answer{.text = tr("Written to %1").arg(name), .json = {{u"file"_s, name}}};
    });
}

/// Puts the notes in front of a changelog; the file is written whole or not at all.
Result<Answer> prepend(Call &call, const service::NotesPage &page, const QString &text)
{
    const QString name = call.text("--changelog");
    QByteArray before;
    if (QFile::exists(name)) {
        const auto read = readFile(name);
        if (!read)
            return std::unexpected(read.error());
        before = *read;
    }
    const auto made = prependedChangelog(before, page.release.version, text);
    if (!made)
        return std::unexpected(made.error());
    if (!*made)
        return Answer{.text = tr("The changelog has them already."),
                      .json = {{u"file"_s, name}, {u"changed"_s, false}}};
    return service::writeExport(name, **made, call.workspaceFile()).transform([&] {
        return Answer{.text = tr("Written to %1").arg(name), .json = {{u"file"_s, name}, {u"changed"_s, true}}};
    });
}

Result<Answer> exported(Call &call)
{
    const auto page = notesOf(call);
    if (!page)
        return std::unexpected(page.error());
    const QString text = page->of(audienceOf(call)).text;
    if (text.trimmed().isEmpty())
        return failure(ErrorKind::NotFound, tr("There are no release notes yet: slipwayctl notes draft RELEASE"));
    if (call.has("--changelog"))
        return prepend(call, *page, text);
    const QString name = call.has("FILE") ? call.text("FILE") : kStandardStream.toString();
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (!call.has("--format") && QStringList{u"pdf"_s, u"json"_s, u"docx"_s, u"odt"_s, u"csv"_s}.contains(suffix))
        return call.wrongUsage(
            tr("Release notes are written as Markdown (.md) or HTML (.html), not as .%1.").arg(suffix), name);
    const bool isHtml = call.has("--format") ? call.text("--format") == u"html" : suffix == u"html" || suffix == u"htm";
    return written(call, name,
                   isHtml ? formats::markdownPage(text, page->title, QLocale().bcp47Name())
                          : (text.trimmed() + u'\n').toUtf8());
}

Result<Answer> publish(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto desk = wiring::makeScopeDesk(call.session());
    const auto told = waitedFor(desk->publish(release->id));
    if (!told)
        return std::unexpected(told.error());
    if (told->state == PublicationState::Unknown)
        return failure(ErrorKind::Remote,
                       tr("It is not known whether the notes arrived: %1 Publish once more: it is looked "
                          "for first.")
                           .arg(told->message));
    const bool isThere = told->state == PublicationState::Published;
    return Answer{.text = plain(isThere ? told->url : told->message),
                  .json = {{u"publication"_s, publicationJson(*told)}},
                  .isYes = isThere};
}

} // namespace notes_verbs
} // namespace

void addNotes(CommandTree &tree)
{
    using namespace notes_verbs;
    const QString releaseHelp = tr("Id or PRODUCT/VERSION");
    const QString audienceHelp = tr("Whom they are for; without: users");
    tree.noun("notes", tr("Release notes"));
    tree.verb("draft", tr("Drafts them from the scope; what was edited is kept"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .wordOption("--audience", "WHO", audienceWords(), audienceHelp)
        .does(draft);
    tree.verb("show", tr("Shows them"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .wordOption("--audience", "WHO", audienceWords(), audienceHelp)
        .byAnybody()
        .does(show);
    tree.verb("edit", tr("Takes their text from a file"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .argument("FILE", Value::File, tr("Markdown; - is standard input"))
        .wordOption("--audience", "WHO", audienceWords(), audienceHelp)
        .does(edit);
    tree.verb("export", tr("Writes them to a file, or in front of a changelog"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .optionalArgument("FILE", Value::File, tr("Without: standard output"))
        .wordOption("--audience", "WHO", audienceWords(), audienceHelp)
        .wordOption("--format", "FORMAT", {u"md"_s, u"html"_s}, tr("Without: as the file is called, else md"))
        .option("--changelog", "FILE", Value::File, tr("Put them in front of this changelog, once"))
        .byAnybody()
        .does(exported);
    tree.verb(
            "publish",
            tr("Tells those for users to the product's server, once; exit status 0 published, 1 refused, 4 not known"))
        .argument("RELEASE", Value::Release, releaseHelp)
        .does(publish);
}

} // namespace slipway::ctl
