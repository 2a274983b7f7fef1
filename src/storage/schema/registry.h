// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/analysis_record.h"
#include "core/closure/closure.h"
#include "core/insights/history.h"
#include "core/monitoring/panel.h"
#include "core/report/lesson.h"
#include "core/scope/late_change.h"
#include "core/scope/scope_records.h"
#include "storage/schema/field.h"

#include <cstddef>
#include <vector>

/// The one list of entities and their columns. Statements, triggers, the search index and the checks follow from it.
namespace slipway::storage {

/// One column of an entity, without its C++ type.
struct Column {
    const char *name;
    ColumnType type = ColumnType::Text;
    bool isNullable = false;
    const char *refersTo = nullptr; ///< kinds the id, or each of a list, may point to, a space between
};

/// One entity, without its C++ type.
struct EntitySchema {
    const char *kind;  ///< stable word, as `item`
    const char *table; ///< as `items`
    int number;        ///< stable; tells kinds apart in the search index; 1…31, 0 for one that is not searched
    bool isAppendOnly = false;
    std::vector<Column> columns;           ///< without `id`
    std::vector<const char *> searchTitle; ///< columns of the search index
    std::vector<const char *> searchBody;
};

/// How a value of one C++ type stands in a column, without the type; `value` is one of it.
struct ColumnCodec {
    void (*bind)(const void *value, sqlite3_stmt *statement, int index, BindArena &arena);
    void (*read)(void *value, sqlite3_stmt *statement, int index);
    bool (*isEqual)(const void *a, const void *b);
};

template <class T>
inline constexpr ColumnCodec kColumnCodec{
    [](const void *value, sqlite3_stmt *s, int i, BindArena &arena) {
        ColumnValue<T>::bind(s, i, *static_cast<const T *>(value), arena);
    },
    [](void *value, sqlite3_stmt *s, int i) { *static_cast<T *>(value) = ColumnValue<T>::read(s, i); },
    [](const void *a, const void *b) { return *static_cast<const T *>(a) == *static_cast<const T *>(b); }};

/// One column of `Entity` with the member it stands for. Told by its place, not by its type: what is made for each
/// member of each entity is what a build spends its time on.
template <class Entity>
struct Field {
    Column column;
    std::ptrdiff_t place; ///< bytes from the start of the entity to the member
    const ColumnCodec *codec;

    void bind(const Entity &entity, sqlite3_stmt *statement, int index, BindArena &arena) const
    {
        codec->bind(memberOf(entity), statement, index, arena);
    }
    void read(Entity &entity, sqlite3_stmt *statement, int index) const
    {
        codec->read(reinterpret_cast<char *>(&entity) + place, statement, index);
    }
    [[nodiscard]] bool isEqual(const Entity &a, const Entity &b) const
    {
        return codec->isEqual(memberOf(a), memberOf(b));
    }

private:
    const void *memberOf(const Entity &entity) const { return reinterpret_cast<const char *>(&entity) + place; }
};

template <class Entity>
struct Mapping {
    EntitySchema schema;
    std::vector<Field<Entity>> fields; ///< in the order of schema.columns
};

/// The mapping of one entity; made once.
template <class Entity>
[[nodiscard]] const Mapping<Entity> &mappingOf();

template <>
const Mapping<Product> &mappingOf<Product>();
template <>
const Mapping<Person> &mappingOf<Person>();
template <>
const Mapping<Absence> &mappingOf<Absence>();
template <>
const Mapping<Environment> &mappingOf<Environment>();
template <>
const Mapping<Template> &mappingOf<Template>();
template <>
const Mapping<Release> &mappingOf<Release>();
template <>
const Mapping<Milestone> &mappingOf<Milestone>();
template <>
const Mapping<Phase> &mappingOf<Phase>();
template <>
const Mapping<Item> &mappingOf<Item>();
template <>
const Mapping<Evidence> &mappingOf<Evidence>();
template <>
const Mapping<Criterion> &mappingOf<Criterion>();
template <>
const Mapping<SignoffRequirement> &mappingOf<SignoffRequirement>();
template <>
const Mapping<Signoff> &mappingOf<Signoff>();
template <>
const Mapping<Freeze> &mappingOf<Freeze>();
template <>
const Mapping<FreezeOverride> &mappingOf<FreezeOverride>();
template <>
const Mapping<GateOverride> &mappingOf<GateOverride>();
template <>
const Mapping<Booking> &mappingOf<Booking>();
template <>
const Mapping<Train> &mappingOf<Train>();
template <>
const Mapping<CalendarEvent> &mappingOf<CalendarEvent>();
template <>
const Mapping<Comment> &mappingOf<Comment>();
template <>
const Mapping<CiConnection> &mappingOf<CiConnection>();
template <>
const Mapping<CiRun> &mappingOf<CiRun>();
template <>
const Mapping<ReleaseJob> &mappingOf<ReleaseJob>();
template <>
const Mapping<TestReport> &mappingOf<TestReport>();
template <>
const Mapping<Deployment> &mappingOf<Deployment>();
template <>
const Mapping<Lease> &mappingOf<Lease>();
template <>
const Mapping<Hold> &mappingOf<Hold>();
template <>
const Mapping<RunbookStep> &mappingOf<RunbookStep>();
template <>
const Mapping<Cutover> &mappingOf<Cutover>();
template <>
const Mapping<RunbookEvent> &mappingOf<RunbookEvent>();
template <>
const Mapping<Ring> &mappingOf<Ring>();
template <>
const Mapping<SoakMark> &mappingOf<SoakMark>();
template <>
const Mapping<SkippedGate> &mappingOf<SkippedGate>();
template <>
const Mapping<SavedView> &mappingOf<SavedView>();
template <>
const Mapping<Incident> &mappingOf<Incident>();
template <>
const Mapping<IncidentEvent> &mappingOf<IncidentEvent>();
template <>
const Mapping<FeedbackNote> &mappingOf<FeedbackNote>();
template <>
const Mapping<NotificationChannel> &mappingOf<NotificationChannel>();
template <>
const Mapping<MaintenanceNotice> &mappingOf<MaintenanceNotice>();
template <>
const Mapping<AnalysisRecord> &mappingOf<AnalysisRecord>();
template <>
const Mapping<MeasurementRecord> &mappingOf<MeasurementRecord>();
template <>
const Mapping<MonitoringConnection> &mappingOf<MonitoringConnection>();
template <>
const Mapping<Panel> &mappingOf<Panel>();
template <>
const Mapping<Lesson> &mappingOf<Lesson>();
template <>
const Mapping<ActionItem> &mappingOf<ActionItem>();
template <>
const Mapping<ReportText> &mappingOf<ReportText>();
template <>
const Mapping<ReportTemplate> &mappingOf<ReportTemplate>();
template <>
const Mapping<HistoryDeployment> &mappingOf<HistoryDeployment>();
template <>
const Mapping<HistoryIncident> &mappingOf<HistoryIncident>();
template <>
const Mapping<Attribution> &mappingOf<Attribution>();
template <>
const Mapping<Closure> &mappingOf<Closure>();

template <>
const Mapping<ProductRepository> &mappingOf<ProductRepository>();
template <>
const Mapping<ScopeSnapshot> &mappingOf<ScopeSnapshot>();
template <>
const Mapping<ScopeExplanation> &mappingOf<ScopeExplanation>();
template <>
const Mapping<LateChange> &mappingOf<LateChange>();
template <>
const Mapping<ReleaseNotes> &mappingOf<ReleaseNotes>();
template <>
const Mapping<NotesPublication> &mappingOf<NotesPublication>();

/// Every entity, by number.
[[nodiscard]] const std::vector<const EntitySchema *> &allEntities();
/// @return nullptr for a word that is none
[[nodiscard]] const EntitySchema *entityOfKind(QStringView kind);

} // namespace slipway::storage
