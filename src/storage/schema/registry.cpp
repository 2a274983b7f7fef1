// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/registry.h"

#include "core/incidents/feedback.h"
#include "core/incidents/incident.h"
#include "core/incidents/notice.h"
#include "core/pipeline/connection.h"
#include "core/pipeline/deployment.h"
#include "core/pipeline/release_job.h"
#include "core/pipeline/ring.h"
#include "core/pipeline/run.h"
#include "core/pipeline/runbook.h"
#include "core/pipeline/test_report.h"
#include "core/release/entities.h"
#include "storage/schema/mapping.h"

namespace slipway::storage {

template <>
const Mapping<Product> &mappingOf<Product>()
{
    static const auto m =
        mapping<Product>(entity("product", "products", 1, {"name"}, {"description"}),
                         {field("name", &Product::name), field("repository", &Product::repository),
                          field("owner", &Product::owner, "person"), field("region", &Product::region),
                          field("zone", &Product::zone), field("description", &Product::description),
                          field("ord", &Product::order), field("rollback_plan", &Product::rollbackPlan)});
    return m;
}

template <>
const Mapping<Person> &mappingOf<Person>()
{
    static const auto m = mapping<Person>(entity("person", "people", 2, {"name"}, {"email", "roles"}),
                                          {field("name", &Person::name), field("email", &Person::email),
                                           field("roles", &Person::roles), field("region", &Person::region),
                                           field("zone", &Person::zone), field("items_per_day", &Person::itemsPerDay)});
    return m;
}

template <>
const Mapping<Absence> &mappingOf<Absence>()
{
    static const auto m =
        mapping<Absence>(entity("absence", "absences", 3),
                         {field("person", &Absence::person, "person"), field("first_day", &Absence::from),
                          field("last_day", &Absence::to), field("reason", &Absence::reason)});
    return m;
}

template <>
const Mapping<Environment> &mappingOf<Environment>()
{
    static const auto m =
        mapping<Environment>(entity("environment", "environments", 4, {"name"}, {"description"}),
                             {field("name", &Environment::name), field("description", &Environment::description),
                              field("products", &Environment::products, "product"), field("ord", &Environment::order)});
    return m;
}

template <>
const Mapping<Template> &mappingOf<Template>()
{
    static const auto m = mapping<Template>(entity("template", "templates", 5, {"name"}),
                                            {field("name", &Template::name), field("body", &Template::body)});
    return m;
}

template <>
const Mapping<Release> &mappingOf<Release>()
{
    static const auto m = mapping<Release>(entity("release", "releases", 6, {"version"}, {"scope", "notes"}),
                                           {field("product", &Release::product, "product"),
                                            field("version", &Release::version),
                                            field("state", &Release::state),
                                            field("start_rule", &Release::startRule),
                                            field("start", &Release::start),
                                            field("ship", &Release::ship),
                                            field("ship_zone", &Release::shipZone),
                                            field("started_at", &Release::startedAt),
                                            field("shipped_at", &Release::shippedAt),
                                            field("coordinator", &Release::coordinator, "person"),
                                            field("origin", &Release::origin, "template"),
                                            field("environment", &Release::environment, "environment"),
                                            field("depends_on", &Release::dependsOn, "release"),
                                            field("scope", &Release::scope),
                                            field("notes", &Release::notes),
                                            field("front_matter", &Release::frontMatter),
                                            field("coordinator_may_sign_qa", &Release::coordinatorMaySignQa),
                                            field("train", &Release::train, "train"),
                                            field("checklist_head", &Release::checklistHead),
                                            field("rollback_plan", &Release::rollbackPlan)});
    return m;
}

template <>
const Mapping<Milestone> &mappingOf<Milestone>()
{
    static const auto m = mapping<Milestone>(entity("milestone", "milestones", 7),
                                             {field("release", &Milestone::release, "release"),
                                              field("key", &Milestone::key), field("name", &Milestone::name),
                                              field("rule", &Milestone::rule), field("at", &Milestone::at),
                                              field("actual", &Milestone::actual), field("ord", &Milestone::order)});
    return m;
}

template <>
const Mapping<Phase> &mappingOf<Phase>()
{
    static const auto m = mapping<Phase>(
        entity("phase", "phases", 8),
        {field("release", &Phase::release, "release"), field("key", &Phase::key), field("name", &Phase::name),
         field("start_rule", &Phase::startRule), field("end_rule", &Phase::endRule), field("span", &Phase::span),
         field("ord", &Phase::order), field("description", &Phase::description), field("imported", &Phase::imported)});
    return m;
}

template <>
const Mapping<Item> &mappingOf<Item>()
{
    static const auto m = mapping<Item>(
        entity("item", "items", 9, {"title"}, {"body"}),
        {field("release", &Item::release, "release"), field("phase", &Item::phase, "phase"),
         field("parent", &Item::parent, "item"), field("title", &Item::title), field("body", &Item::body),
         field("state", &Item::state), field("required", &Item::required), field("owner", &Item::owner, "person"),
         field("owner_hint", &Item::ownerHint), field("due_rule", &Item::dueRule), field("due", &Item::due),
         field("depends_on", &Item::dependsOn, "item"), field("reason", &Item::reason), field("done_at", &Item::doneAt),
         field("done_by", &Item::doneBy, "person"), field("source_key", &Item::sourceKey), field("ord", &Item::order),
         field("automation", &Item::automation), field("imported", &Item::imported)});
    return m;
}

template <>
const Mapping<Evidence> &mappingOf<Evidence>()
{
    static const auto m = mapping<Evidence>(
        entity("evidence", "evidence", 10),
        {field("release", &Evidence::release, "release"), field("subject", &Evidence::subject, "item criterion"),
         field("evidence_kind", &Evidence::kind), field("location", &Evidence::location),
         field("title", &Evidence::title), field("sha256", &Evidence::sha256),
         field("added_by", &Evidence::addedBy, "person"), field("added_at", &Evidence::addedAt)});
    return m;
}

template <>
const Mapping<Criterion> &mappingOf<Criterion>()
{
    static const auto m = mapping<Criterion>(
        entity("criterion", "criteria", 11, {"title"}),
        {field("release", &Criterion::release, "release"), field("phase", &Criterion::phase, "phase"),
         field("title", &Criterion::title), field("criterion_kind", &Criterion::kind),
         field("parameters", &Criterion::parameters), field("blocking", &Criterion::blocking),
         field("state", &Criterion::state), field("value", &Criterion::value),
         field("threshold", &Criterion::threshold), field("evaluated_at", &Criterion::evaluatedAt),
         field("evaluated_by", &Criterion::evaluatedBy, "person"), field("owner", &Criterion::owner, "person"),
         field("ord", &Criterion::order)});
    return m;
}

template <>
const Mapping<SignoffRequirement> &mappingOf<SignoffRequirement>()
{
    static const auto m = mapping<SignoffRequirement>(
        entity("signoff_requirement", "signoff_requirements", 12),
        {field("release", &SignoffRequirement::release, "release"), field("role", &SignoffRequirement::role),
         field("quorum", &SignoffRequirement::quorum), field("phase", &SignoffRequirement::phase, "phase"),
         field("due_rule", &SignoffRequirement::dueRule), field("due", &SignoffRequirement::due),
         field("requested_at", &SignoffRequirement::requestedAt),
         field("requested_by", &SignoffRequirement::requestedBy, "person"), field("ord", &SignoffRequirement::order),
         field("separate_duties", &SignoffRequirement::separateDuties)});
    return m;
}

template <>
const Mapping<Signoff> &mappingOf<Signoff>()
{
    static const auto m =
        mapping<Signoff>(event("signoff", "signoffs", 13),
                         {field("release", &Signoff::release, "release"), field("role", &Signoff::role),
                          field("person", &Signoff::person, "person"), field("decision", &Signoff::decision),
                          field("comment", &Signoff::comment), field("at", &Signoff::at),
                          field("content_hash", &Signoff::contentHash), field("content", &Signoff::content)});
    return m;
}

template <>
const Mapping<Freeze> &mappingOf<Freeze>()
{
    static const auto m =
        mapping<Freeze>(entity("freeze", "freezes", 14, {"name"}, {"reason"}),
                        {field("name", &Freeze::name), field("span", &Freeze::span), field("zone", &Freeze::zone),
                         field("all_day", &Freeze::allDay), field("products", &Freeze::products, "product"),
                         field("environments", &Freeze::environments, "environment"), field("reason", &Freeze::reason),
                         field("source_uid", &Freeze::sourceUid)});
    return m;
}

template <>
const Mapping<FreezeOverride> &mappingOf<FreezeOverride>()
{
    static const auto m = mapping<FreezeOverride>(
        event("freeze_override", "freeze_overrides", 15),
        {field("freeze", &FreezeOverride::freeze, "freeze"), field("release", &FreezeOverride::release, "release"),
         field("person", &FreezeOverride::person, "person"), field("role", &FreezeOverride::role),
         field("reason", &FreezeOverride::reason), field("at", &FreezeOverride::at),
         field("expires", &FreezeOverride::expires)});
    return m;
}

template <>
const Mapping<GateOverride> &mappingOf<GateOverride>()
{
    static const auto m = mapping<GateOverride>(
        event("gate_override", "gate_overrides", 16),
        {field("release", &GateOverride::release, "release"), field("phase", &GateOverride::phase, "phase"),
         field("person", &GateOverride::person, "person"), field("role", &GateOverride::role),
         field("reason", &GateOverride::reason), field("at", &GateOverride::at),
         field("content_hash", &GateOverride::contentHash), field("reasons", &GateOverride::reasons)});
    return m;
}

template <>
const Mapping<Booking> &mappingOf<Booking>()
{
    static const auto m = mapping<Booking>(
        entity("booking", "bookings", 17),
        {field("environment", &Booking::environment, "environment"), field("release", &Booking::release, "release"),
         field("phase", &Booking::phase, "phase"), field("span", &Booking::span), field("note", &Booking::note)});
    return m;
}

template <>
const Mapping<Train> &mappingOf<Train>()
{
    static const auto m = mapping<Train>(entity("train", "trains", 18, {"name"}),
                                         {field("name", &Train::name), field("product", &Train::product, "product"),
                                          field("origin", &Train::origin, "template"), field("rrule", &Train::rrule),
                                          field("start", &Train::start), field("zone", &Train::zone),
                                          field("version_pattern", &Train::versionPattern),
                                          field("expanded_until", &Train::expandedUntil)});
    return m;
}

template <>
const Mapping<CalendarEvent> &mappingOf<CalendarEvent>()
{
    static const auto m =
        mapping<CalendarEvent>(entity("calendar_event", "calendar_events", 19, {"title"}, {"description"}),
                               {field("product", &CalendarEvent::product, "product"), field("uid", &CalendarEvent::uid),
                                field("title", &CalendarEvent::title),
                                field("description", &CalendarEvent::description), field("span", &CalendarEvent::span),
                                field("zone", &CalendarEvent::zone), field("all_day", &CalendarEvent::allDay),
                                field("recurrence", &CalendarEvent::recurrence), field("raw", &CalendarEvent::raw)});
    return m;
}

template <>
const Mapping<Comment> &mappingOf<Comment>()
{
    static const auto m = mapping<Comment>(
        entity("comment", "comments", 20, {}, {"body"}),
        {field("release", &Comment::release, "release"), field("subject", &Comment::subject, "item criterion signoff"),
         field("author", &Comment::author, "person"), field("body", &Comment::body), field("at", &Comment::at)});
    return m;
}

template <>
const Mapping<SavedView> &mappingOf<SavedView>()
{
    static const auto m = mapping<SavedView>(entity("saved_view", "saved_views", 21),
                                             {field("page", &SavedView::page), field("name", &SavedView::name),
                                              field("filter", &SavedView::filter), field("ord", &SavedView::order)});
    return m;
}

const std::vector<const EntitySchema *> &allEntities()
{
    static const std::vector<const EntitySchema *> all{
        &mappingOf<Product>().schema,
        &mappingOf<Person>().schema,
        &mappingOf<Absence>().schema,
        &mappingOf<Environment>().schema,
        &mappingOf<Template>().schema,
        &mappingOf<Release>().schema,
        &mappingOf<Milestone>().schema,
        &mappingOf<Phase>().schema,
        &mappingOf<Item>().schema,
        &mappingOf<Evidence>().schema,
        &mappingOf<Criterion>().schema,
        &mappingOf<SignoffRequirement>().schema,
        &mappingOf<Signoff>().schema,
        &mappingOf<Freeze>().schema,
        &mappingOf<FreezeOverride>().schema,
        &mappingOf<GateOverride>().schema,
        &mappingOf<Booking>().schema,
        &mappingOf<Train>().schema,
        &mappingOf<CalendarEvent>().schema,
        &mappingOf<Comment>().schema,
        &mappingOf<SavedView>().schema,
        &mappingOf<CiConnection>().schema,
        &mappingOf<CiRun>().schema,
        &mappingOf<ReleaseJob>().schema,
        &mappingOf<TestReport>().schema,
        &mappingOf<Deployment>().schema,
        &mappingOf<Lease>().schema,
        &mappingOf<Hold>().schema,
        &mappingOf<RunbookStep>().schema,
        &mappingOf<Cutover>().schema,
        &mappingOf<AnalysisRecord>().schema,
        &mappingOf<MeasurementRecord>().schema,
        &mappingOf<RunbookEvent>().schema,
        &mappingOf<Ring>().schema,
        &mappingOf<SoakMark>().schema,
        &mappingOf<Incident>().schema,
        &mappingOf<IncidentEvent>().schema,
        &mappingOf<FeedbackNote>().schema,
        &mappingOf<NotificationChannel>().schema,
        &mappingOf<MaintenanceNotice>().schema,
        &mappingOf<SkippedGate>().schema,
        &mappingOf<MonitoringConnection>().schema,
        &mappingOf<Panel>().schema,
        &mappingOf<Lesson>().schema,
        &mappingOf<ActionItem>().schema,
        &mappingOf<ReportText>().schema,
        &mappingOf<ReportTemplate>().schema,
        &mappingOf<HistoryDeployment>().schema,
        &mappingOf<HistoryIncident>().schema,
        &mappingOf<Attribution>().schema,
        &mappingOf<Closure>().schema,
        &mappingOf<ProductRepository>().schema,
        &mappingOf<ScopeSnapshot>().schema,
        &mappingOf<ScopeExplanation>().schema,
        &mappingOf<LateChange>().schema,
        &mappingOf<ReleaseNotes>().schema,
        &mappingOf<NotesPublication>().schema,
    };
    return all;
}

const EntitySchema *entityOfKind(QStringView kind)
{
    for (const EntitySchema *each : allEntities())
        if (kind == QLatin1StringView(each->kind))
            return each;
    return nullptr;
}

} // namespace slipway::storage
