// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/incident_shapes.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/feedback_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace feedback_verbs {

constexpr int kShownText = 60;

QStringList sentimentWords()
{
    QStringList words;
    for (const auto &[sentiment, word] : EnumText<Sentiment>::values)
        words += word.toString();
    return words;
}

Result<Answer> add(Call &call)
{
    service::AddFeedback command;
    const auto at = call.maybeTime("--at", call.zone());
    const auto product = call.maybeProduct("--product");
    if (!at || !product)
        return std::unexpected(at ? product.error() : at.error());
    if (call.has("--release")) {
        const auto release = call.queries().findRelease(call.text("--release"));
        if (!release)
            return std::unexpected(release.error());
        command.release = release->id;
    }
    command.text = call.text("TEXT");
    command.source = call.text("--source");
    command.author = call.text("--author");
    command.sentiment = fromText<Sentiment>(call.text("--sentiment")).value_or(Sentiment::Neutral);
    command.at = *at;
    command.link = call.text("--link");
    command.product = *product;
    return call.session().run(command).transform(
        [](FeedbackNoteId id) { return Answer{.text = id.toString(), .json = {{u"id"_s, id.toString()}}}; });
}

Result<Answer> import(Call &call)
{
    const auto product = call.maybeProduct("--product");
    const auto text = readFile(call.text("FILE"));
    if (!product || !text)
        return std::unexpected(product ? text.error() : product.error());
    const QByteArray zone = call.text("--zone").toLatin1();
    if (call.has("--zone") && !isZoneName(zone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(call.text("--zone").left(60)),
                       u"--zone"_s);
    return call.session()
        .run(service::ImportFeedback{*text, nameInSentences(call.text("FILE")), call.text("--source"), *product, zone})
        .transform([](const service::FeedbackImport &report) {
            return Answer{
                .text = tr("%1 taken, %2 of them for a release; %3 were known.")
                            .arg(report.added)
                            .arg(report.assigned)
                            .arg(report.known),
                .json = {{u"added"_s, report.added}, {u"assigned"_s, report.assigned}, {u"known"_s, report.known}}};
        });
}

QString suspectText(const service::FeedbackRow &row)
{
    if (row.suspects.empty())
        return {};
    const auto &first = row.suspects.front();
    return tr("%1 (%2, %3 %)")
        .arg(first.release, confidenceWord(first.suspect.confidence()))
        .arg(first.suspect.percent);
}

void addNote(Table &table, Call &call, const service::FeedbackRow &row)
{
    table.add({wallText(row.note.at, call.zone()), sentimentWord(row.note.sentiment), row.note.source,
               row.note.text.simplified().left(kShownText), row.release.isEmpty() ? suspectText(row) : row.release,
               toText(row.note.state), row.note.id.toString()});
}

Result<Answer> inbox(Call &call)
{
    return call.queries().feedbackInbox().transform([&](const std::vector<service::FeedbackCluster> &clusters) {
        Table table({tr("AT"), tr("SENTIMENT"), tr("SOURCE"), tr("TEXT"), tr("SUSPECT"), tr("STATE"), tr("ID")});
        for (const service::FeedbackCluster &cluster : clusters)
            for (const service::FeedbackRow &each : cluster.notes)
                addNote(table, call, each);
        return Answer{.text = table.text(tr("The inbox is empty.")),
                      .json = {{u"clusters"_s, jsonList(clusters, clusterJson)}}};
    });
}

Result<Answer> list(Call &call)
{
    if (call.has("--inbox"))
        return inbox(call);
    std::optional<ReleaseId> release;
    if (call.has("RELEASE")) {
        const auto found = call.release();
        if (!found)
            return std::unexpected(found.error());
        release = found->id;
    }
    return call.queries().feedbackOf(release).transform([&](const std::vector<service::FeedbackRow> &rows) {
        Table table({tr("AT"), tr("SENTIMENT"), tr("SOURCE"), tr("TEXT"), tr("RELEASE"), tr("STATE"), tr("ID")});
        for (const service::FeedbackRow &each : rows)
            addNote(table, call, each);
        return Answer{.text = table.text(tr("Nobody said anything yet.")),
                      .json = {{u"feedback"_s, jsonList(rows, feedbackJson)}}};
    });
}

Result<std::vector<FeedbackNoteId>> givenNotes(Call &call)
{
    std::vector<FeedbackNoteId> ids;
    for (const QString &each : call.all("NOTE")) {
        const auto note = call.queries().findFeedback(each);
        if (!note)
            return std::unexpected(note.error());
        ids.push_back(note->id);
    }
    return ids;
}

Answer settled(const std::vector<FeedbackNoteId> &ids)
{
    return {.text = tr("Settled: %1").arg(ids.size()),
            .json = {{u"notes"_s, jsonList(ids, [](FeedbackNoteId each) { return each.toString(); })}}};
}

Result<Answer> assign(Call &call)
{
    const auto ids = givenNotes(call);
    const auto release = call.queries().findRelease(call.text("--release"));
    if (!ids || !release)
        return std::unexpected(ids ? release.error() : ids.error());
    return call.session().run(service::AssignFeedback{*ids, release->id}).transform([&](service::Done) {
        return settled(*ids);
    });
}

Result<Answer> dismiss(Call &call)
{
    const auto ids = givenNotes(call);
    if (!ids)
        return std::unexpected(ids.error());
    return call.session().run(service::DismissFeedback{*ids, call.text("--reason")}).transform([&](service::Done) {
        return settled(*ids);
    });
}

} // namespace feedback_verbs
} // namespace

void addFeedback(CommandTree &tree)
{
    using namespace feedback_verbs;
    tree.noun("feedback", tr("What users said"));
    tree.verb("add", tr("Adds a note and prints its id; without --release it waits in the inbox"))
        .argument("TEXT", Value::Text, tr("What the user said"))
        .option("--source", "TEXT", Value::Text, tr("Where it came from, as App store"))
        .option("--author", "TEXT", Value::Text, tr("Who said it"))
        .wordOption("--sentiment", "SENTIMENT", sentimentWords(), tr("How it was meant"))
        .option("--at", "TIME", Value::Time, tr("When it was said; without: now"))
        .option("--link", "URL", Value::Text, tr("Where it stands"))
        .option("--product", "PRODUCT", Value::Product, tr("It was said about"))
        .option("--release", "RELEASE", Value::Release, tr("It is about this release"))
        .does(add);
    tree.verb("import", tr("Takes notes from a CSV or JSON file; those that were taken before are left alone"))
        .argument("FILE", Value::File, tr("With columns text and at; - is standard input"))
        .option("--source", "TEXT", Value::Text, tr("Of rows that name none"))
        .option("--product", "PRODUCT", Value::Product, tr("Of rows that name none"))
        .option("--zone", "ZONE", Value::Text, tr("Of times without one"))
        .does(import);
    tree.verb("list", tr("Lists notes, the newest first"))
        .optionalArgument("RELEASE", Value::Release, tr("Id or PRODUCT/VERSION; without: all"))
        .flag("--inbox", tr("What nobody settled, by the release in whose time it falls, with suspects"))
        .byAnybody()
        .does(list);
    tree.verb("assign", tr("Says which release notes are about"))
        .manyArgument("NOTE", Value::Text, tr("Ids, or the beginnings of them"))
        .requiredOption("--release", "RELEASE", Value::Release, tr("Id or PRODUCT/VERSION"))
        .does(assign);
    tree.verb("dismiss", tr("Says that notes are about none of our releases"))
        .manyArgument("NOTE", Value::Text, tr("Ids, or the beginnings of them"))
        .requiredOption("--reason", "TEXT", Value::Text, tr("Why"))
        .does(dismiss);
}

} // namespace slipway::ctl
