// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/release/states.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The values the workspace holds. Plain data: rules stand beside them, storage maps them to rows.
/// Spans and instants are UTC; `zone` is the IANA name of the zone they were meant in.
namespace slipway {

/// What is released.
struct Product {
    ProductId id;
    QString name;       ///< unique in the workspace, case-insensitively
    QString repository; ///< path of its git repository; may be empty
    std::optional<PersonId> owner;
    QString region;  ///< holiday region, e.g. `de-by`; empty: none
    QByteArray zone; ///< zone its dates are meant in
    QString description;
    QString order;          ///< fractional order key, compared bytewise
    QString rollbackPlan{}; ///< how its releases are taken back, Markdown or a link

    bool operator==(const Product &) const = default;
};

/// Somebody who owns, decides or does something.
struct Person {
    PersonId id;
    QString name;
    QString email;
    QStringList roles; ///< words of `roles.h`, or the team's own
    QString region;    ///< holiday region; empty: none
    QByteArray zone;
    int itemsPerDay = 5; ///< how many items due on one day are not yet too many

    bool operator==(const Person &) const = default;
};

/// Whole days on which a person is away, both included.
struct Absence {
    AbsenceId id;
    PersonId person;
    QDate from;
    QDate to;
    QString reason;

    bool operator==(const Absence &) const = default;
};

/// Where products run; one release at a time can book it.
struct Environment {
    EnvironmentId id;
    QString name;
    QString description;
    std::vector<ProductId> products; ///< empty: all
    QString order;

    bool operator==(const Environment &) const = default;
};

/// Phases, items, criteria, sign-offs and offsets that a release starts from; `body` is YAML (see `TemplateSpec`).
struct Template {
    TemplateId id;
    QString name;
    QString body;

    bool operator==(const Template &) const = default;
};

/// One version of one product on its way to users.
struct Release {
    ReleaseId id;
    ProductId product;
    QString version;
    ReleaseState state = ReleaseState::Draft;
    QString startRule; ///< see `DueRule`; empty: `start` was fixed by hand
    Instant start;
    Instant ship;
    QByteArray shipZone;
    std::optional<Instant> startedAt; ///< when it really began
    std::optional<Instant> shippedAt;
    std::optional<PersonId> coordinator;
    std::optional<TemplateId> origin;         ///< the template it was made from
    std::optional<EnvironmentId> environment; ///< where it ships to
    std::vector<ReleaseId> dependsOn;         ///< must ship before this one
    QString scope;                            ///< what is in it, Markdown
    QString notes;                            ///< release notes, Markdown
    QString frontMatter;                      ///< of an imported checklist, kept for export
    bool coordinatorMaySignQa = false;        ///< separation of duties lifted by the template
    std::optional<TrainId> train;
    QString
        checklistHead{};    ///< what an imported checklist says besides its tasks and phases, Markdown, kept for export
    QString rollbackPlan{}; ///< how it is taken back, Markdown or a link; empty: the product's holds

    bool operator==(const Release &) const = default;
};

/// A named date of a release besides its start and its ship. `key` is a word like `code_freeze`.
struct Milestone {
    MilestoneId id;
    ReleaseId release;
    QString key;
    QString name;
    QString rule; ///< see `DueRule`; empty: `at` was fixed by hand
    Instant at;
    std::optional<Instant> actual;
    QString order;

    bool operator==(const Milestone &) const = default;
};

/// One of the ordered stages of a release.
struct Phase {
    PhaseId id;
    ReleaseId release;
    QString key;
    QString name;
    QString startRule;
    QString endRule;
    TimeSpan span;
    QString order;
    QString description{};  ///< Markdown
    QJsonObject imported{}; ///< prose under its heading as each file said it last, by the file's name

    bool operator==(const Phase &) const = default;
};

/// One thing to do.
struct Item {
    ItemId id;
    ReleaseId release;
    std::optional<PhaseId> phase;
    std::optional<ItemId> parent;
    QString title; ///< plain text with Markdown inline marks kept
    QString body;  ///< further paragraphs, Markdown
    ItemState state = ItemState::Open;
    bool required = true;
    std::optional<PersonId> owner;
    QString ownerHint; ///< `@name` from an imported list that nobody in the workspace matches
    QString dueRule;   ///< see `DueRule`; empty: absolute or none
    std::optional<Instant> due;
    std::vector<ItemId> dependsOn;
    QString reason; ///< why blocked or skipped
    std::optional<Instant> doneAt;
    std::optional<PersonId> doneBy;
    QString
        sourceKey; ///< identity in the file it was imported from (its name, a line end, the key there), so that importing again updates it
    QString order;
    QJsonObject automation{}; ///< what does it by itself, see core/pipeline/ci_condition.h; empty: a person
    QJsonObject
        imported{}; ///< what its file said last (see service/commands/checklist_memory.h); empty: never imported

    bool operator==(const Item &) const = default;
};

/// What shows that an item was done or a criterion holds.
struct Evidence {
    EvidenceId id;
    ReleaseId release;
    Uuid subject; ///< item or criterion
    EvidenceKind kind = EvidenceKind::Link;
    QString location; ///< URL, file path, or the text itself
    QString title;
    QString sha256; ///< hex, of a file when it was added; empty otherwise
    std::optional<PersonId> addedBy;
    Instant addedAt;

    bool operator==(const Evidence &) const = default;
};

/// An objective, measurable condition.
struct Criterion {
    CriterionId id;
    ReleaseId release;
    std::optional<PhaseId> phase; ///< blocks leaving this phase; none: blocks shipping
    QString title;
    CriterionKind kind = CriterionKind::Manual;
    QJsonObject parameters; ///< of kind `checklist`: `{"phase": key, "percent": 100}`
    bool blocking = true;
    CriterionState state = CriterionState::Unknown;
    QString value;
    QString threshold;
    std::optional<Instant> evaluatedAt;
    std::optional<PersonId> evaluatedBy;
    std::optional<PersonId> owner;
    QString order;

    bool operator==(const Criterion &) const = default;
};

/// A gate that a hotfix leaves out before it ships. An item that makes up for it is made when it ships.
struct SkippedGate {
    SkippedGateId id;
    ReleaseId release;
    QString title;  ///< what is left out: "Load test on staging"
    QString reason; ///< why it may be
    std::optional<PersonId> owner;
    QString dueRule;                ///< relative to when it shipped, as `T+2d`
    bool required = true;           ///< the release is not closed before it was made up for
    std::optional<ItemId> backfill; ///< the item that makes up for it; none: it has not shipped yet
    QString order;

    bool operator==(const SkippedGate &) const = default;
};

/// Whose decision a release needs.
struct SignoffRequirement {
    SignoffRequirementId id;
    ReleaseId release;
    QString role;
    int quorum = 1;
    std::optional<PhaseId> phase; ///< needed to leave this phase; none: needed to ship
    QString dueRule;
    std::optional<Instant> due;
    std::optional<Instant> requestedAt; ///< asked for; shows on Today from then on
    std::optional<PersonId> requestedBy;
    QString order;
    /// Who coordinates, or did, must not give it alone; none: as usual, true of the QA lead unless the release lifts it.
    std::optional<bool> separateDuties{};

    bool operator==(const SignoffRequirement &) const = default;
};

/// A decision, never changed or removed once made.
struct Signoff {
    SignoffId id;
    ReleaseId release;
    QString role;
    PersonId person;
    Decision decision = Decision::Approved;
    QString comment;
    Instant at;
    QString contentHash; ///< SHA-256, hex, of `content`
    QString content;     ///< canonical JSON of what was decided on (see readiness/content.h)

    bool operator==(const Signoff &) const = default;
};

/// A span in which shipping is not allowed.
struct Freeze {
    FreezeId id;
    QString name;
    TimeSpan span;
    QByteArray zone;
    bool allDay = false;
    std::vector<ProductId> products;         ///< empty: all
    std::vector<EnvironmentId> environments; ///< empty: all
    QString reason;
    QString sourceUid; ///< UID of the iCalendar event it came from

    bool operator==(const Freeze &) const = default;
};

/// Leave to ship one release in spite of a freeze; append-only.
struct FreezeOverride {
    FreezeOverrideId id;
    FreezeId freeze;
    ReleaseId release;
    PersonId person;
    QString role;
    QString reason;
    Instant at;
    Instant expires;

    bool operator==(const FreezeOverride &) const = default;
};

/// Leave to pass a gate that says no-go; append-only, holds for the content it was given on and for nothing that came later.
struct GateOverride {
    GateOverrideId id;
    ReleaseId release;
    std::optional<PhaseId> phase;
    PersonId person;
    QString role;
    QString reason;
    Instant at;
    QString contentHash;
    QStringList reasons{}; ///< why the gate said no-go then: `kind:id` of each, see readiness/gate.h

    bool operator==(const GateOverride &) const = default;
};

/// An environment held for one release.
struct Booking {
    BookingId id;
    EnvironmentId environment;
    ReleaseId release;
    std::optional<PhaseId> phase; ///< its span follows this phase's
    TimeSpan span;
    QString note;

    bool operator==(const Booking &) const = default;
};

/// A recurring schedule that creates releases.
struct Train {
    TrainId id;
    QString name;
    ProductId product;
    TemplateId origin;
    QString rrule; ///< RFC 5545 §3.3.10
    Instant start;
    QByteArray zone;
    QString versionPattern; ///< `{n}`, `{yyyy}`, `{mm}`, `{dd}`, `{week}` are filled in
    std::optional<Instant> expandedUntil;

    bool operator==(const Train &) const = default;
};

/// An event of an imported calendar that is neither a release nor a freeze.
struct CalendarEvent {
    CalendarEventId id;
    std::optional<ProductId> product;
    QString uid; ///< with the recurrence id appended for an exception of a series
    QString title;
    QString description;
    TimeSpan span; ///< first occurrence
    QByteArray zone;
    bool allDay = false;
    QString recurrence; ///< `RRULE:…`, `RDATE:…`, `EXDATE:…` lines; empty: once
    QString raw;        ///< the component as it stood in the file, for export

    bool operator==(const CalendarEvent &) const = default;
};

/// What somebody wrote about a release or a part of it.
struct Comment {
    CommentId id;
    ReleaseId release;
    std::optional<Uuid> subject; ///< item, criterion or sign-off; none: the release
    PersonId author;
    QString body;
    Instant at;

    bool operator==(const Comment &) const = default;
};

/// Filter and columns of a table, kept under a name.
struct SavedView {
    SavedViewId id;
    QString page;
    QString name;
    QJsonObject filter;
    QString order;

    bool operator==(const SavedView &) const = default;
};

} // namespace slipway
