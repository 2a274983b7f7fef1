// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temporary_workspace.h"

#include "storage/reader.h"
#include "storage/workspace.h"
#include "support/plan_builder.h"

namespace slipway::test {

using namespace Qt::StringLiterals;

namespace {
constexpr int kFirstId = 10'000;
constexpr int kIdsOfSecondSession = 40'000;

QByteArray asText(const storage::EntitySchema &schema)
{
    QByteArray list = "lower(hex(id))";
    for (const storage::Column &column : schema.columns)
        list +=
            QByteArray(", ") + (column.type == storage::ColumnType::Blob ? "lower(hex(" : "((") + column.name + "))";
    return "json_array(" + list + ")";
}
} // namespace

WorkCalendar testCalendar(const QString &region)
{
    WorkCalendar calendar;
    if (region != u"de_de")
        return calendar;
    for (int year = 2020; year <= 2040; ++year) {
        calendar.addHoliday(QDate(year, 1, 1), u"New Year"_s);
        calendar.addHoliday(QDate(year, 1, 6), u"Epiphany"_s);
        calendar.addHoliday(QDate(year, 12, 25), u"Christmas Day"_s);
        calendar.addHoliday(QDate(year, 12, 26), u"Boxing Day"_s);
    }
    return calendar;
}

TemporaryWorkspace::TemporaryWorkspace() : m_clock(std::make_shared<FakeClock>(at("2027-01-04T09:00")))
{
    const service::Surroundings around = surroundings(kFirstId);
    const Uuid workspace = around.newId();
    const Uuid replica = around.newId();
    // All begin with the same bytes. To make them anew takes twenty times as long as to open them.
    static QByteArray pristine;
    QFile file(path(u"test.slipway"_s));
    if (pristine.isEmpty()) {
        valueOf(storage::Workspace::create(file.fileName(), workspace, replica)).reset();
        if (file.open(QIODevice::ReadOnly))
            pristine = file.readAll();
    } else if (!file.open(QIODevice::WriteOnly) || file.write(pristine) != pristine.size()) {
        qFatal("%s could not be written", qPrintable(file.fileName()));
    }
    file.close();
    m_session = valueOf(service::Session::open(file.fileName(), around));
}

TemporaryWorkspace::~TemporaryWorkspace() = default;

service::Surroundings TemporaryWorkspace::surroundings(int firstId) const
{
    return {[clock = m_clock] { return clock->now; }, countingIds(firstId), testCalendar, "Europe/Berlin"};
}

std::unique_ptr<service::Session> TemporaryWorkspace::secondSession()
{
    return valueOf(service::Session::open(m_session->file(), surroundings(kIdsOfSecondSession)));
}

std::optional<Error> TemporaryWorkspace::undo()
{
    const auto done = m_session->undo().takeResult();
    QCoreApplication::processEvents();
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> TemporaryWorkspace::redo()
{
    const auto done = m_session->redo().takeResult();
    QCoreApplication::processEvents();
    return done ? std::nullopt : std::optional(done.error());
}

QStringList TemporaryWorkspace::contents()
{
    if (!m_reader)
        m_reader = valueOf(storage::Reader::open(m_session->file()));
    QStringList lines;
    for (const storage::EntitySchema *schema : storage::allEntities()) {
        auto rows = valueOf(m_reader->connection().prepare("SELECT " + asText(*schema) + " AS line FROM "
                                                           + schema->table + " WHERE del = 0 ORDER BY id"));
        const auto done = rows.each(
            [&](const storage::Row &row) { lines += QLatin1StringView(schema->kind) + u' ' + row.text("line"); });
        if (!done)
            qFatal("%s", qPrintable(done.error().sentence));
    }
    return lines;
}

} // namespace slipway::test
