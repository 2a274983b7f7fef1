// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/files.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "formats/text/source_text.h"
#include "service/commands/calendar_commands.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace schedule_verbs {

Result<QMap<QString, QString>> columnMap(const QStringList &given)
{
    QMap<QString, QString> columns;
    for (const QString &each : given) {
        const qsizetype equals = each.indexOf(u'=');
        if (equals <= 0 || equals == each.size() - 1)
            return failure(
                ErrorKind::BadInput,
                tr("“%1” maps nothing. Write --map FIELD=COLUMN, as --map ship=\"Release date\".").arg(each.left(60)),
                u"--map"_s);
        columns[each.left(equals).trimmed().toLower()] = each.mid(equals + 1);
    }
    return columns;
}

Result<Answer> importFile(Call &call)
{
    const QString file = call.text("FILE");
    const auto columns = columnMap(call.all("--map"));
    const auto product = call.maybeProduct("--product");
    if (!columns || !product)
        return std::unexpected(columns ? product.error() : columns.error());
    const QByteArray zone = call.text("--zone").toLatin1();
    if (call.has("--zone") && !isZoneName(zone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(call.text("--zone").left(60)),
                       u"--zone"_s);
    const auto text = readFile(file);
    if (!text)
        return std::unexpected(text.error());
    const QString name = nameInSentences(file);
    const auto isJson = call.given("--format").transform([](const QString &format) { return format == u"json"; });
    return call.session()
        .run(service::ImportSchedule{*text, name, *columns, *product, zone, isJson})
        .transform([](const service::ScheduleImport &report) {
            QString note;
            if (report.over > 0)
                note += u'\n' + tr("Rows of releases that are over, whose dates stay: %1.").arg(report.over);
            if (report.statesLeftOut)
                note +=
                    u'\n'
                    + tr(
                        "The states were left out: the column holds other words. Name another one: --map state=COLUMN.");
            return Answer{
                .text = tr("Products added: %1. Releases: %2 added, %3 updated, %4 unchanged. Rows without a date: %5.")
                            .arg(report.productsAdded)
                            .arg(report.releasesAdded)
                            .arg(report.releasesUpdated)
                            .arg(report.unchanged)
                            .arg(report.skipped)
                        + note,
                .json = {{u"import"_s, QJsonObject{{u"products_added"_s, report.productsAdded},
                                                   {u"releases_added"_s, report.releasesAdded},
                                                   {u"releases_updated"_s, report.releasesUpdated},
                                                   {u"unchanged"_s, report.unchanged},
                                                   {u"skipped"_s, report.skipped},
                                                   {u"over"_s, report.over},
                                                   {u"states_left_out"_s, report.statesLeftOut}}}}};
        });
}

} // namespace schedule_verbs
} // namespace

void addSchedule(CommandTree &tree)
{
    using namespace schedule_verbs;
    tree.noun("schedule", tr("Tables of releases from other tools"));
    tree.verb("import", tr("Reads releases from CSV or JSON; the same table again updates and does not double"))
        .argument("FILE", Value::File, tr("A .csv or .json file; - for standard input"))
        .manyOption("--map", "FIELD=COLUMN", Value::Text,
                    tr("Where product, version, start, ship and state stand; more may follow"), true)
        .option("--product", "PRODUCT", Value::Product, tr("For rows that name none"))
        .option("--zone", "ZONE", Value::Text, tr("The zone its dates are meant in; without: this machine's"))
        .wordOption("--format", "FORMAT", {u"csv"_s, u"json"_s}, tr("csv or json; without: by the name or the content"))
        .does(importFile);
}

} // namespace slipway::ctl
