// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"
#include "app/ctl/command_tree.h"
#include "app/ctl/json_shapes.h"
#include "app/ctl/nouns/nouns.h"
#include "app/ctl/text.h"
#include "service/commands/workspace_commands.h"

#include <algorithm>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {
namespace absence_verbs {

Result<QDate> day(const Call &call, const char *option)
{
    const QDate day = QDate::fromString(call.text(option), Qt::ISODate);
    if (!day.isValid())
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no day. Write it as 2027-01-14.").arg(call.text(option).left(40)),
                       QString::fromLatin1(option));
    return day;
}

Result<Answer> add(Call &call)
{
    const auto person = call.queries().findPerson(call.text("PERSON"));
    const auto from = day(call, "--from");
    const auto to = day(call, "--to");
    const auto names = call.names();
    if (!person || !from || !to || !names)
        return std::unexpected(!person ? person.error() : !from ? from.error() : !to ? to.error() : names.error());
    Absence absence{{}, person->id, *from, *to, call.text("--reason")};
    return call.session().run(service::Save<Absence>{absence}).transform([&](AbsenceId id) {
        absence.id = id;
        return Answer{.text = id.toString(),
                      .json = {{u"id"_s, id.toString()}, {u"absence"_s, absenceJson(absence, *names)}}};
    });
}

Result<Answer> list(Call &call)
{
    const auto absences = call.queries().absences();
    const auto names = call.names();
    if (!absences || !names)
        return std::unexpected(absences ? names.error() : absences.error());
    Table table({tr("PERSON"), tr("FROM"), tr("TO"), tr("REASON"), tr("ID")});
    for (const Absence &each : *absences)
        table.add({names->person(each.person), each.from.toString(Qt::ISODate), each.to.toString(Qt::ISODate),
                   each.reason, each.id.toString()});
    return Answer{
        .text = table.text(tr("Nobody is away.")),
        .json = {{u"absences"_s, jsonList(*absences, [&](const Absence &each) { return absenceJson(each, *names); })}}};
}

Result<Answer> remove(Call &call)
{
    return call.queries().absences().and_then([&](const std::vector<Absence> &all) -> Result<Answer> {
        const auto found =
            std::ranges::find(all, call.text("ID"), [](const Absence &each) { return each.id.toString(); });
        if (found == all.end())
            return failure(ErrorKind::NotFound,
                           tr("There is no absence with the id %1.").arg(call.text("ID").left(60)));
        return call.session().run(service::Remove<Absence>{found->id}).transform([&](service::Done) {
            return Answer{.text = tr("Removed the absence"), .json = {{u"removed"_s, found->id.toString()}}};
        });
    });
}

} // namespace absence_verbs
} // namespace

void addAbsence(CommandTree &tree)
{
    using namespace absence_verbs;
    tree.noun("absence", tr("Days on which somebody is away"));
    tree.verb("add", tr("Adds an absence and prints its id"))
        .argument("PERSON", Value::Person, tr("Id, name or e-mail address"))
        .requiredOption("--from", "DAY", Value::Time, tr("The first day"))
        .requiredOption("--to", "DAY", Value::Time, tr("The last day"))
        .option("--reason", "TEXT", Value::Text, tr("Why"))
        .does(add);
    tree.verb("list", tr("Lists the absences")).byAnybody().does(list);
    tree.verb("remove", tr("Removes an absence")).argument("ID", Value::Text, tr("Its id")).does(remove);
}

} // namespace slipway::ctl
