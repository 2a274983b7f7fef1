// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/learned_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/pdf_part.h"
#include "app/ctl/text.h"
#include "service/commands/report_commands.h"
#include "service/export_file.h"
#include "service/report/report_export.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace report_verbs {

template <class E>
QStringList wordsOf()
{
    QStringList words;
    for (const auto &[value, word] : EnumText<E>::values)
        words += word.toString();
    return words;
}

/// What the name of a file says of its format.
std::optional<ReportFormat> formatOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"htm")
        return ReportFormat::Html;
    return suffix == u"markdown" ? ReportFormat::Markdown : fromText<ReportFormat>(suffix);
}

Result<Answer> show(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const auto page = call.queries().reportPage(release->id);
    if (!page)
        return std::unexpected(page.error());
    const ReportFormat format = call.asJson() ? ReportFormat::Json : ReportFormat::Markdown;
    auto made = service::reportFile(call.session(), {release->id, format}).takeResult();
    return made.transform([&](const service::ReportFile &file) {
        QJsonObject json = reportPageJson(*page);
        json[u"content_sha256"_s] = file.hash;
        if (call.asJson())
            json[u"content"_s] = QJsonDocument::fromJson(file.bytes).object();
        return Answer{.text = plainLines(QString::fromUtf8(file.bytes).trimmed()), .json = {{u"report"_s, json}}};
    });
}

Result<Answer> exportTo(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    const QString file = call.text("FILE");
    const auto format = call.has("--format") ? fromText<ReportFormat>(call.text("--format")) : formatOf(file);
    if (!format)
        return call.wrongUsage(tr("Say what it is to be: --format html, pdf, md or json."), u"--format"_s);
    service::ReportFileWish wish{release->id, *format};
    if (call.has("--paper"))
        wish.paper = fromText<PaperSize>(call.text("--paper")).value_or(PaperSize::A4);
    if (*format == ReportFormat::Pdf) {
        const auto draw = loadedPdf();
        if (!draw)
            return std::unexpected(draw.error());
        wish.drawPdf = *draw;
    }
    if (file == kStandardStream)
        return service::reportFile(call.session(), wish).takeResult().transform([&](const service::ReportFile &made) {
            return Answer{
                .text = {}, .json = {{u"file"_s, QJsonValue()}, {u"content_sha256"_s, made.hash}}, .file = made.bytes};
        });
    return service::exportReport(call.session(), wish, file).takeResult().transform([&](const QString &hash) {
        return Answer{.text = tr("Wrote %1").arg(file), .json = {{u"file"_s, file}, {u"content_sha256"_s, hash}}};
    });
}

Result<Answer> edit(Call &call)
{
    const auto release = call.release();
    if (!release)
        return std::unexpected(release.error());
    service::EditReport command{release->id, call.given("--summary"), call.given("--went-well"),
                                call.given("--went-badly"), call.given("--remarks")};
    return call.session().run(command).and_then([&](service::Done) {
        return call.queries().reportPage(release->id).transform([](const service::ReportPage &page) {
            return Answer{.text = tr("Changed."), .json = {{u"report"_s, reportPageJson(page)}}};
        });
    });
}

Result<Answer> exportTemplate(Call &call)
{
    const QString name = call.text("NAME");
    const QString file = call.text("FILE");
    return service::reportTemplateText(call.session(), name, call.text("--language"))
        .takeResult()
        .and_then([&](const QString &text) -> Result<Answer> {
            const QByteArray bytes = text.toUtf8();
            if (file == kStandardStream)
                return Answer{.text = {}, .json = {{u"file"_s, QJsonValue()}, {u"content"_s, text}}, .file = bytes};
            return service::writeExport(file, bytes, call.workspaceFile()).transform([&] {
                return Answer{.text = tr("Wrote %1").arg(file), .json = {{u"file"_s, file}}};
            });
        });
}

Result<Answer> importTemplate(Call &call)
{
    const QString name = call.text("NAME");
    return readFile(call.text("FILE")).and_then([&](const QByteArray &bytes) {
        return call.session()
            .run(service::SetReportTemplate{name, QString::fromUtf8(bytes)})
            .transform([&](service::Done) {
                return Answer{.text = tr("Reports are made with it from now on."), .json = {{u"template"_s, name}}};
            });
    });
}

Result<Answer> resetTemplate(Call &call)
{
    const QString name = call.text("NAME");
    return call.session().run(service::SetReportTemplate{name, std::nullopt}).transform([&](service::Done) {
        return Answer{.text = tr("Reports are made with the program's own again."), .json = {{u"template"_s, name}}};
    });
}

} // namespace report_verbs
} // namespace

void addReport(CommandTree &tree)
{
    using namespace report_verbs;
    const QString which = tr("Id or PRODUCT/VERSION");
    tree.noun("report", tr("What a release came to"));
    tree.verb("show", tr("Shows the report; with --json everything it says"))
        .argument("RELEASE", Value::Release, which)
        .byAnybody()
        .does(show);
    tree.verb("export", tr("Writes the report as a document"))
        .argument("RELEASE", Value::Release, which)
        .argument("FILE", Value::File, tr("Where to; - is standard output"))
        .wordOption("--format", "FORMAT", wordsOf<ReportFormat>(), tr("Without: as the file's name says"))
        .wordOption("--paper", "SIZE", wordsOf<PaperSize>(), tr("Of a PDF; without: a4"))
        .byAnybody()
        .does(exportTo);
    tree.verb("edit", tr("Changes what people say in the report, in Markdown"))
        .argument("RELEASE", Value::Release, which)
        .option("--summary", "TEXT", Value::Text, tr("In place of the drafted summary; empty: that again"))
        .option("--went-well", "TEXT", Value::Text, tr("What went well"))
        .option("--went-badly", "TEXT", Value::Text, tr("What went badly"))
        .option("--remarks", "TEXT", Value::Text, tr("Anything else"))
        .needsOneOf({"--summary", "--went-well", "--went-badly", "--remarks"})
        .does(edit);
    tree.subNoun("report", "template", tr("Texts that reports are made from"));
    tree.verb("export", tr("Writes a template as reports are made with it now"))
        .wordArgument("NAME", reportTemplateNames(), tr("Which"))
        .argument("FILE", Value::File, tr("Where to; - is standard output"))
        .wordOption("--language", "LANGUAGE", {u"de"_s, u"en"_s}, tr("Of summary.md"))
        .byAnybody()
        .does(exportTemplate);
    tree.verb("import", tr("Makes reports of this workspace with another template"))
        .wordArgument("NAME", reportTemplateNames(), tr("Which"))
        .argument("FILE", Value::File, tr("The text; - is standard input"))
        .does(importTemplate);
    tree.verb("reset", tr("Makes reports with the program's own template again"))
        .wordArgument("NAME", reportTemplateNames(), tr("Which"))
        .does(resetTemplate);
}

} // namespace slipway::ctl
