// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "formats/table/table.h"
#include "service/command_context.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/release_commands.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace slipway::service {

namespace {

/// Puts the rows of a table into the workspace. Releases are recognised by product and version.
class ScheduleImporter
{
public:
    ScheduleImporter(CommandContext &context, const ImportSchedule &given, QByteArray zone)
        : m_context(context),
          m_given(given),
          m_zone(std::move(zone))
    {}

    Result<ScheduleImport> run(const std::vector<formats::ScheduleRow> &rows)
    {
        for (const formats::ScheduleRow &row : rows) {
            const auto done = row.ship ? take(row) : Result<>{};
            if (!done)
                return std::unexpected(done.error());
            m_report.skipped += row.ship ? 0 : 1;
        }
        return m_report;
    }

private:
    Result<> take(const formats::ScheduleRow &row)
    {
        return productOf(row).and_then([&](ProductId product) {
            return storage::releaseOfVersion(m_context.transaction(), product, row.version)
                .and_then([&](const std::optional<Release> &known) {
                    return known ? update(*known, row) : add(product, row);
                });
        });
    }

    Result<ProductId> productOf(const formats::ScheduleRow &row)
    {
        if (row.product.isEmpty() && m_given.product)
            return *m_given.product;
        const QString name = row.product.isEmpty() ? QFileInfo(m_given.sourceName).completeBaseName() : row.product;
        if (const auto seen = m_products.constFind(name.toLower()); seen != m_products.constEnd())
            return *seen;
        const auto known = storage::productNamed(m_context.transaction(), name);
        if (!known)
            return std::unexpected(known.error());
        const auto id = *known ? Result<ProductId>((*known)->id) : addProduct(name);
        if (id)
            m_products.insert(name.toLower(), *id);
        return id;
    }

    Result<ProductId> addProduct(const QString &name)
    {
        const auto there = m_context.transaction().all<Product>("ord, name");
        if (!there)
            return std::unexpected(there.error());
        Product made;
        made.id = m_context.newId<Product>();
        made.name = name;
        made.zone = m_zone;
        made.order = orderkey::between(there->empty() ? QString() : there->back().order, {});
        ++m_report.productsAdded;
        return m_context.transaction().insert(made).transform([&] { return made.id; });
    }

    Result<> add(ProductId product, const formats::ScheduleRow &row)
    {
        CreateRelease made;
        made.product = product;
        made.version = row.version;
        made.ship = *row.ship;
        made.zone = m_zone;
        if (row.start && *row.start <= *row.ship)
            made.start = row.start;
        ++m_report.releasesAdded;
        return made.execute(m_context).transform([](ReleaseId) {});
    }

    /// Its dates move as by hand: what is relative to them follows, and what is over stays.
    Result<> update(const Release &known, const formats::ScheduleRow &row)
    {
        const Instant ship = exact(*row.ship, row.shipIsDay, known.ship);
        const bool hasStart = row.start && *row.start <= ship;
        const Instant start = hasStart ? exact(*row.start, row.startIsDay, known.start) : std::min(known.start, ship);
        if (known.ship == ship && (!hasStart || known.start == start)) {
            ++m_report.unchanged;
            return {};
        }
        if (isReadOnly(known.state) || known.state == ReleaseState::Released) {
            ++m_report.skipped;
            return {};
        }
        const auto plan = m_context.plan(known.id);
        if (!plan)
            return std::unexpected(plan.error());
        const WorkCalendar calendar = m_context.calendarOf(known.product);
        const auto moved = !hasStart && !known.startRule.isEmpty() ? moveShip(*plan, ship, {}, calendar)
                                                                   : moveSpan(*plan, {start, ship}, calendar);
        if (!moved)
            return std::unexpected(moved.error());
        ++m_report.releasesUpdated;
        return m_context.writeDates(*plan, moved->plan);
    }

    /// A table that names only the day leaves the time of that day as it is here.
    [[nodiscard]] Instant exact(Instant given, bool isDay, Instant known) const
    {
        return isDay && dayIn(given, m_zone) == dayIn(known, m_zone) ? known : given;
    }

    CommandContext &m_context;
    const ImportSchedule &m_given;
    QByteArray m_zone;
    QHash<QString, ProductId> m_products;
    ScheduleImport m_report;
};

} // namespace

Result<ScheduleImport> ImportSchedule::execute(CommandContext &context) const
{
    const QByteArray start = text.left(64).trimmed();
    const bool isJson =
        sourceName.endsWith(u".json", Qt::CaseInsensitive) || start.startsWith('{') || start.startsWith('[');
    const QByteArray rowZone = zone.isEmpty() ? context.zone() : zone;
    if (!isZoneName(rowZone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromUtf8(rowZone)));
    const auto table = isJson ? formats::parseJsonTable(text, sourceName) : formats::parseCsv(text, sourceName);
    if (!table)
        return std::unexpected(table.error());
    return formats::scheduleFrom(*table, columns, sourceName, rowZone)
        .and_then([&](const std::vector<formats::ScheduleRow> &rows) {
            return ScheduleImporter(context, *this, rowZone).run(rows);
        })
        .transform([&](ScheduleImport report) {
            context.transaction().setSubject({});
            context.setSummary(tr("Import the schedule %1").arg(sourceName));
            return report;
        });
}

} // namespace slipway::service
