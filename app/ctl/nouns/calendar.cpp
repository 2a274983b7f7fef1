// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/release_text.h"
#include "app/ctl/text.h"
#include "service/commands/calendar_commands.h"
#include "service/export_file.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace calendar_verbs {

constexpr std::chrono::days kYear{366};

Result<Answer> importFile(Call &call)
{
    const QString file = call.text("FILE");
    const auto product = call.maybeProduct("--product");
    if (!product)
        return std::unexpected(product.error());
    const auto text = readFile(file);
    if (!text)
        return std::unexpected(text.error());
    return call.session()
        .run(service::ImportCalendar{*text, nameInSentences(file), *product})
        .transform([](const service::CalendarImport &report) {
            QStringList lines{tr("Freezes added: %1. Events added: %2. Updated: %3. Unchanged: %4. Left out: %5.")
                                  .arg(report.freezes)
                                  .arg(report.events)
                                  .arg(report.updated)
                                  .arg(report.unchanged)
                                  .arg(report.ignored)};
            if (!report.freezeNames.isEmpty())
                lines += plain(tr("Freeze windows: %1").arg(report.freezeNames.join(u", "_s)));
            for (const QString &each : report.warnings)
                lines += plain(tr("Note: %1").arg(each));
            return Answer{
                .text = lines.join(u'\n'),
                .json = {
                    {u"import"_s, QJsonObject{{u"freezes"_s, report.freezes},
                                              {u"events"_s, report.events},
                                              {u"updated"_s, report.updated},
                                              {u"unchanged"_s, report.unchanged},
                                              {u"ignored"_s, report.ignored},
                                              {u"freeze_names"_s, QJsonArray::fromStringList(report.freezeNames)},
                                              {u"milestone_names"_s, QJsonArray::fromStringList(report.milestoneNames)},
                                              {u"warnings"_s, QJsonArray::fromStringList(report.warnings)}}}}};
        });
}

Result<Answer> exportFile(Call &call)
{
    const QString file = call.text("FILE");
    return call.maybeProduct("--product")
        .and_then([&](std::optional<ProductId> product) { return call.queries().calendarIcs(product); })
        .and_then([&](const QByteArray &text) -> Result<Answer> {
            if (file == kStandardStream)
                return Answer{.text = {},
                              .json = {{u"file"_s, QJsonValue()}, {u"content"_s, QString::fromUtf8(text)}},
                              .file = text};
            return service::writeExport(file, text, call.workspaceFile()).transform([&] {
                return Answer{.text = tr("Wrote %1").arg(file), .json = {{u"file"_s, file}}};
            });
        });
}

bool liesIn(const TimeSpan &span, const TimeSpan &when)
{
    return when.from < span.to && (when.to > span.from || when.from >= span.from);
}

Result<Answer> conflicts(Call &call)
{
    const Instant now = call.session().now();
    const auto from = call.spanOr("--from", "--to", {now, now + kYear});
    if (!from)
        return std::unexpected(from.error());
    auto found = call.queries().conflicts(*from);
    const auto names = call.names();
    if (!found || !names)
        return std::unexpected(found ? names.error() : found.error());
    // A dependency that ships too late concerns whoever looks at either release.
    std::erase_if(*found, [&](const Conflict &each) {
        return each.kind != Conflict::Kind::Dependency && !liesIn(*from, each.when);
    });
    return Answer{
        .text = conflictsText(*found),
        .json = {{u"conflicts"_s, jsonList(*found, [&](const Conflict &each) { return conflictJson(each, *names); })}},
        .isYes = found->empty()};
}

} // namespace calendar_verbs
} // namespace

void addCalendar(CommandTree &tree)
{
    using namespace calendar_verbs;
    tree.noun("calendar", tr("Everybody's dates"));
    tree.verb(
            "import",
            tr("Reads iCalendar; what says freeze, blackout, moratorium or no deploy, in its category or name, becomes a freeze "
               "window; a code or feature freeze is a milestone and stays an event, and so does one "
               "shorter than two hours whose category does not say so. The same file again updates"))
        .argument("FILE", Value::File, tr("An .ics file; - for standard input"))
        .option("--product", "PRODUCT", Value::Product, tr("Only for this product; without: for all"))
        .does(importFile);
    tree.verb("export", tr("Writes releases, freezes and events as iCalendar"))
        .argument("FILE", Value::File, tr("Where to; - for standard output"))
        .option("--product", "PRODUCT", Value::Product, tr("Only of this product"))
        .byAnybody()
        .does(exportFile);
    tree.verb("conflicts", tr("Lists what collides; exit status 1 when something does"))
        .option("--from", "TIME", Value::Time, tr("From then on; without: from now"))
        .option("--to", "TIME", Value::Time, tr("Until then; a day counts whole; without: a year from now"))
        .byAnybody()
        .does(conflicts);
}

} // namespace slipway::ctl
