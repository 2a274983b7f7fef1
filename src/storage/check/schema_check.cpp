// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "storage/check/parts.h"

#include "storage/schema/triggers.h"
#include "storage/schema/wanted_schema.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::storage {

namespace {

/// What a person can do about it.
QString remedyFor(const QString &what)
{
    if (what.startsWith(u"index ") || what.startsWith(u"trigger "))
        return tr("It is made anew when the workspace is opened where it may be written.");
    return tr("Restore a backup: slipwayctl workspace restore FILE.");
}

/// Once the file held the recorders, too. They go when it is written.
bool isLeftByAnOlderProgram(const QString &what)
{
    return std::ranges::any_of(recorderTriggers(), [&](const Trigger &each) {
        return what == u"trigger "_s + QString::fromLatin1(each.name);
    });
}

Result<> checkSchema(Connection &connection, Findings &findings)
{
    const auto present = schemaOf(connection);
    const auto &wanted = schemaOfThisProgram();
    if (!present || !wanted)
        return std::unexpected(present ? wanted.error() : present.error());
    for (auto each = wanted->begin(); each != wanted->end(); ++each) {
        if (!present->contains(each.key()))
            findings.add(Finding::Kind::Integrity, tr("The %1 is missing.").arg(each.key()), remedyFor(each.key()));
        else if (present->value(each.key()) != each.value())
            findings.add(Finding::Kind::Integrity, tr("The %1 was changed.").arg(each.key()), remedyFor(each.key()));
    }
    const auto isOurs = hadOurSchema(connection);
    if (!isOurs)
        return std::unexpected(isOurs.error());
    for (auto each = present->begin(); each != present->end(); ++each)
        if (!wanted->contains(each.key()) && (*isOurs || !isLeftByAnOlderProgram(each.key())))
            findings.add(Finding::Kind::Integrity, tr("The %1 was added behind Slipway's back.").arg(each.key()),
                         tr("Slipway does not use it. If you know it, drop it with the program that made it; if not, "
                            "restore a backup: slipwayctl workspace restore FILE."));
    return {};
}

} // namespace

Result<std::vector<Finding>> schemaEdits(Reader &reader)
{
    Findings findings;
    const auto isAsLeft = hasOurSchema(reader.connection());
    if (!isAsLeft || *isAsLeft)
        return isAsLeft.transform([&](bool) { return findings.take(); });
    const auto wasOurs = hadOurSchema(reader.connection());
    if (!wasOurs || !*wasOurs)
        return wasOurs.transform([&](bool) { return findings.take(); });
    return checkSchema(reader.connection(), findings).transform([&] { return findings.take(); });
}

Result<> checkFileAndSchema(Reader &reader, Findings &findings)
{
    auto statement = reader.connection().prepare("PRAGMA integrity_check(10)");
    if (!statement)
        return std::unexpected(statement.error());
    return statement
        ->each([&](const Row &row) {
            if (const QString line = row.text("integrity_check"); line != QLatin1StringView("ok"))
                findings.add(Finding::Kind::Integrity, line);
        })
        .and_then([&] { return checkSchema(reader.connection(), findings); });
}

} // namespace slipway::storage
