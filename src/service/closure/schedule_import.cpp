// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"
#include "core/base/title.h"
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "formats/table/table.h"
#include "formats/text/source_text.h"
#include "service/closure/closure_commands.h"
#include "service/command_context.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/release_commands.h"
#include "storage/repositories/calendar_repository.h"
#include "storage/repositories/release_repository.h"

#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <array>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QString stateWords()
{
    QStringList words;
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        words += word.toString();
    return words.join(u", "_s);
}

/// `In progress` is `in_progress`.
std::optional<ReleaseState> stateCalled(const QString &word)
{
    QString plain = word.toLower();
    plain.replace(u' ', u'_').replace(u'-', u'_');
    return fromText<ReleaseState>(plain);
}

/// The steps from one state to another: one, or the way on to release without leaving a step out; empty when there is none.
std::vector<ReleaseState> stepsBetween(ReleaseState from, ReleaseState to)
{
    using enum ReleaseState;
    static constexpr std::array kWay{Draft, Planned, InProgress, Deploying, Released};
    std::vector<ReleaseState> steps;
    for (const auto *at = std::ranges::find(kWay, from);;) {
        const ReleaseState last = steps.empty() ? from : steps.back();
        if (mayEnter(last, to)) {
            steps.push_back(to);
            return steps;
        }
        if (at == kWay.end() || ++at == kWay.end())
            return {};
        steps.push_back(*at);
    }
}

/// Puts the rows of a table into the workspace. Releases are recognised by product and version.
class ScheduleImporter
{
public:
    ScheduleImporter(CommandContext &context, const ImportSchedule &given, QByteArray zone)
        : m_context(context),
          m_given(given),
          m_zone(std::move(zone))
    {}

    /// @param isStrict the column of states is meant for us, so that each word must be one of ours
    Result<ScheduleImport> run(const std::vector<formats::ScheduleRow> &rows, bool isStrict)
    {
        m_takesStates = isStrict || std::ranges::all_of(rows, [](const formats::ScheduleRow &row) {
                            return row.state.isEmpty() || stateCalled(row.state);
                        });
        m_report.statesLeftOut = !m_takesStates;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto done =
                rows[i].ship ? startsBeforeShip(rows[i]).and_then([&] { return take(rows[i], i); }) : Result<>{};
            if (!done)
                return std::unexpected(placed(done.error(), rows[i], i));
            m_report.skipped += rows[i].ship ? 0 : 1;
        }
        return m_report;
    }

private:
    [[nodiscard]] QString placeOf(const formats::ScheduleRow &row, std::size_t number) const
    {
        return row.line > 0 ? formats::placeInFile(m_given.sourceName, row.line)
                            : tr("%1, entry %2 (%3)").arg(m_given.sourceName).arg(number + 1).arg(row.version.left(40));
    }

    /// What a row asks for and cannot have is a mistake of the file.
    [[nodiscard]] Error placed(Error error, const formats::ScheduleRow &row, std::size_t number) const
    {
        if (error.kind == ErrorKind::Storage)
            return error;
        error.kind = ErrorKind::BadInput;
        error.where = placeOf(row, number);
        return error;
    }

    [[nodiscard]] Result<> startsBeforeShip(const formats::ScheduleRow &row) const
    {
        // A day without a time is not after a time of that day.
        if (!row.start || *row.start <= *row.ship
            || (row.shipIsDay && dayIn(*row.start, m_zone) == dayIn(*row.ship, m_zone)))
            return {};
        return failure(ErrorKind::BadInput,
                       tr("The release %1 would start on %2, after it ships on %3.")
                           .arg(row.version.left(60), dayIn(*row.start, m_zone).toString(Qt::ISODate),
                                dayIn(*row.ship, m_zone).toString(Qt::ISODate)));
    }

    Result<> take(const formats::ScheduleRow &row, std::size_t number)
    {
        return productOf(row)
            .and_then([&](ProductId product) { return standsOnce(product, row, number); })
            .and_then([&](ProductId product) {
                return storage::releaseOfVersion(m_context.transaction(), product, row.version)
                    .and_then([&](const std::optional<Release> &known) {
                        return known ? change(*known, row) : add(product, row);
                    });
            });
    }

    /// Of two rows for one release the second would silently win.
    Result<ProductId> standsOnce(ProductId product, const formats::ScheduleRow &row, std::size_t number)
    {
        const QString key = product.toString() + u'/' + row.version.toLower();
        const QString place = row.line > 0 ? tr("line %1").arg(row.line) : tr("entry %1").arg(number + 1);
        if (const auto seen = m_places.constFind(key); seen != m_places.constEnd())
            return failure(ErrorKind::BadInput, tr("%1 and %2 both tell about the release %3. Leave one of them out.")
                                                    .arg(*seen, place, row.version.left(60)));
        m_places.insert(key, place);
        return product;
    }

    Result<std::optional<ReleaseState>> stateOf(const formats::ScheduleRow &row) const
    {
        if (!m_takesStates || row.state.isEmpty())
            return std::nullopt;
        const auto state = stateCalled(row.state);
        if (!state)
            return failure(ErrorKind::BadInput,
                           tr("“%1” is no state of a release. There are: %2.").arg(row.state.left(60), stateWords()));
        return state;
    }

    /// Takes the release to the state of the row as by hand, one allowed step after the other.
    /// @return whether that changed anything
    Result<bool> enter(ReleaseId id, ReleaseState from, const formats::ScheduleRow &row)
    {
        const auto wanted = stateOf(row);
        if (!wanted)
            return std::unexpected(wanted.error());
        if (!*wanted || **wanted == from)
            return false;
        const std::vector<ReleaseState> steps = stepsBetween(from, **wanted);
        if (steps.empty())
            return std::unexpected(mayEnter(from, **wanted).error());
        const bool isClosing = steps.back() == ReleaseState::Closed;
        for (const ReleaseState each : steps)
            if (each != ReleaseState::Closed)
                if (const auto done = ChangeReleaseState{id, each, {}}.execute(m_context); !done)
                    return std::unexpected(done.error());
        return happenedThen(id, row).and_then([&] { return isClosing ? close(id) : Result<>{}; }).transform([] {
            return true;
        });
    }

    /// As by hand: what is open stands against it.
    Result<> close(ReleaseId id)
    {
        return CloseRelease{id, {}, {}, tr("It was closed already where %1 comes from.").arg(m_given.sourceName), false}
            .execute(m_context)
            .transform([](const Closing &) {});
    }

    /// What the table tells of the past did not begin or ship today.
    Result<> happenedThen(ReleaseId id, const formats::ScheduleRow &row)
    {
        return m_context.get(id).and_then([&](Release release) -> Result<> {
            const auto earlier = [&](std::optional<Instant> &mark, Instant planned) {
                if (mark == m_context.now() && planned < *mark)
                    mark = planned;
            };
            earlier(release.startedAt, release.start);
            earlier(release.shippedAt, *row.ship);
            return m_context.transaction().update(release);
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
        const auto fits = checkTitleLength(name);
        if (!there || !fits)
            return std::unexpected(there ? fits.error() : there.error());
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
        return made.execute(m_context)
            .and_then([&](ReleaseId id) { return enter(id, ReleaseState::Draft, row); })
            .transform([](bool) {});
    }

    /// The state comes first where it is what allows the dates to move.
    Result<> change(const Release &known, const formats::ScheduleRow &row)
    {
        const bool isStateFirst = isReadOnly(known.state);
        const auto entered = isStateFirst ? enter(known.id, known.state, row) : Result<bool>(false);
        const auto now = entered.and_then([&](bool) { return m_context.get(known.id); });
        if (!now)
            return std::unexpected(now.error());
        return update(*now, row).and_then([&](Outcome outcome) {
            const auto later = isStateFirst ? entered : enter(known.id, known.state, row);
            return later.transform([&](bool isOther) {
                if (isOther)
                    outcome = Outcome::Updated;
                ++(outcome == Outcome::Updated ? m_report.releasesUpdated
                   : outcome == Outcome::Over  ? m_report.over
                                               : m_report.unchanged);
            });
        });
    }

    enum class Outcome : std::uint8_t { Unchanged, Updated, Over };

    /// Its dates move as by hand: what is relative to them follows, and what is over stays.
    Result<Outcome> update(const Release &known, const formats::ScheduleRow &row)
    {
        const Instant ship = exact(*row.ship, row.shipIsDay, known.ship);
        const bool hasStart = row.start && *row.start <= ship;
        const Instant start = hasStart ? exact(*row.start, row.startIsDay, known.start) : std::min(known.start, ship);
        if (known.ship == ship && (!hasStart || known.start == start))
            return Outcome::Unchanged;
        if (isReadOnly(known.state) || known.state == ReleaseState::Released)
            return Outcome::Over;
        const auto plan = m_context.plan(known.id);
        if (!plan)
            return std::unexpected(plan.error());
        const WorkCalendar calendar = m_context.calendarOf(known.product);
        const auto moved = !hasStart && !known.startRule.isEmpty() ? moveShip(*plan, ship, {}, calendar)
                                                                   : moveSpan(*plan, {start, ship}, calendar);
        if (!moved)
            return std::unexpected(moved.error());
        return m_context.writeDates(*plan, moved->plan).transform([] { return Outcome::Updated; });
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
    QHash<QString, QString> m_places; ///< of each release the row that tells about it
    bool m_takesStates = false;
    ScheduleImport m_report;
};

} // namespace

Result<ScheduleImport> ImportSchedule::execute(CommandContext &context) const
{
    const QByteArray rowZone = zone.isEmpty() ? context.zone() : zone;
    if (!isZoneName(rowZone))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromUtf8(rowZone)));
    const auto table = isJson.value_or(formats::isJsonTable(text, sourceName))
                           ? formats::parseJsonTable(text, sourceName)
                           : formats::parseCsv(text, sourceName);
    if (!table)
        return std::unexpected(table.error());
    const bool isStrict = columns.contains(u"state"_s) || table->columns.contains(u"state"_s, Qt::CaseInsensitive);
    return formats::scheduleFrom(*table, columns, sourceName, rowZone)
        .and_then([&](const std::vector<formats::ScheduleRow> &rows) {
            return ScheduleImporter(context, *this, rowZone).run(rows, isStrict);
        })
        .transform([&](ScheduleImport report) {
            context.transaction().setSubject({});
            context.setSummary(tr("Import the schedule %1").arg(sourceName));
            return report;
        });
}

} // namespace slipway::service
