// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

/// What a team keeps of a release when it is over: what was learned, what somebody will do about it, and the words of its
/// report.
namespace slipway {

using LessonId = Id<struct Lesson>;
using ActionItemId = Id<struct ActionItem>;
using ReportTextId = Id<struct ReportText>;
using ReportTemplateId = Id<struct ReportTemplate>;

/// What a lesson is about.
enum class LessonKind : std::uint8_t {
    WentWell,  ///< to be kept
    WentBadly, ///< to be changed
};

/// What was learned from a release. It is offered when the same product is planned again, and may become an item of a template.
struct Lesson {
    LessonId id{};
    ReleaseId release{};
    ProductId product{}; ///< of the release
    LessonKind kind = LessonKind::WentBadly;
    QString title{};                       ///< one line, plain text
    QString body{};                        ///< Markdown; may be empty
    QString item{};                        ///< what the next release's checklist gets because of it; empty: nothing
    QString phase{};                       ///< key of the phase that item belongs to; empty: the first one
    std::optional<TemplateId> takenInto{}; ///< the template that has the item now
    std::optional<PersonId> addedBy{};
    Instant addedAt{};

    bool operator==(const Lesson &) const = default;
};

/// What somebody will do about a lesson. It waits in Today of its owner until it is done.
struct ActionItem {
    ActionItemId id{};
    ReleaseId release{};              ///< whose report it stands in
    std::optional<LessonId> lesson{}; ///< that it follows from
    QString title{};                  ///< one line, plain text
    std::optional<PersonId> owner{};
    std::optional<Instant> due{};
    std::optional<Instant> doneAt{};
    std::optional<PersonId> doneBy{};
    QString outcome{}; ///< what came of it; may be empty
    std::optional<PersonId> addedBy{};
    Instant addedAt{};

    [[nodiscard]] bool isDone() const { return doneAt.has_value(); }
    /// Not done, and its day is past.
    [[nodiscard]] bool isOverdue(Instant now) const { return !isDone() && due && *due < now; }
    bool operator==(const ActionItem &) const = default;
};

/// The report of a release: the words people wrote, and once it is frozen everything it said. One a release.
struct ReportText {
    ReportTextId id{}; ///< see idOfReport()
    ReleaseId release{};
    Instant writtenAt{}; ///< when it wrote itself
    QString summary{};   ///< Markdown, as the three below
    QString wentWell{};
    QString wentBadly{};
    QString remarks{};
    std::optional<Instant> editedAt{};
    std::optional<PersonId> editedBy{};
    std::optional<Instant> frozenAt{}; ///< none: it follows what the workspace holds
    std::optional<PersonId> frozenBy{};
    QString frozenHash{}; ///< SHA-256, hex, of the content; see contentHash() of release_report.h
    QByteArray frozen{};  ///< the whole report as it was then: compressed JSON in Base64

    bool operator==(const ReportText &) const = default;
};

/// A text that reports are made from, in place of the one that comes with the program.
struct ReportTemplate {
    ReportTemplateId id{}; ///< see idOfReportTemplate()
    QString name{};        ///< one of reportTemplateNames()
    QString body{};

    bool operator==(const ReportTemplate &) const = default;
};

/// The texts that a workspace can replace: `page.html` and `page.md` around the sections, `summary.md` as it is drafted.
[[nodiscard]] QStringList reportTemplateNames();
/// The same for the same name.
[[nodiscard]] ReportTemplateId idOfReportTemplate(const QString &name);

/// The same for the same release, so that two copies of a workspace that write it make one.
[[nodiscard]] ReportTextId idOfReport(ReleaseId release);

/// For people, translated.
[[nodiscard]] QString kindWord(LessonKind kind);

template <>
struct EnumText<LessonKind> {
    static constexpr std::array<std::pair<LessonKind, QStringView>, 2> values{{
        {LessonKind::WentWell, u"went_well"},
        {LessonKind::WentBadly, u"went_badly"},
    }};
};

} // namespace slipway
