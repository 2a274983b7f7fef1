// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/sample_lessons.h"

#include "core/report/lesson.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;
using std::chrono::days;

namespace {

/// Of one release: a lesson, and what follows from it.
struct SampleLesson {
    LessonKind kind = LessonKind::WentBadly;
    const char16_t *title = u"";
    const char16_t *body = u"";
    const char16_t *item = u"";
    const char16_t *action = u"";
    const char16_t *owner = u"";
    int dueInDays = 0;
    bool isDone = false;
};

constexpr SampleLesson kSampleLessons[] = {
    {LessonKind::WentBadly, u"The new query needed an index that nobody had asked for",
     u"It was fast on the test data and slow on the real table.", u"Explain plans of new queries on data of real size",
     u"Put a copy of the order table of real size into staging", u"Wei Zhang", 9, false},
    {LessonKind::WentWell, u"The rollback was rehearsed the day before and took four minutes", u"", u"", u"", u"", 0,
     false},
    {LessonKind::WentBadly, u"Support heard of the change from customers", u"",
     u"Tell support two days before shipping", u"Add support to the channel of the status page", u"Mara Lind", -3,
     true},
};

/// One for each of the newest releases that are closed.
constexpr SampleLesson kEarlierLessons[] = {
    {LessonKind::WentBadly, u"Two teams needed staging in the same week", u"The load test began three days late.",
     u"Book staging for the week of the load test", u"Book staging when a release is planned", u"Mara Lind", 12, false},
    {LessonKind::WentWell, u"The release notes were read by support before they went out", u"", u"", u"", u"", 0,
     false},
    {LessonKind::WentBadly, u"The certificate of the test system had expired", u"Half a day was lost.",
     u"Certificates of all environments last until after the release", u"Watch certificates on the dashboard",
     u"Lucía Ortega", -20, true},
    {LessonKind::WentBadly, u"The freeze of the provider was noticed two days before shipping", u"",
     u"Ask the provider for its freezes", u"", u"", 0, false},
};

Result<> addSampleLesson(CommandContext &context, const std::map<QString, PersonId> &people, const Release &release,
                         const SampleLesson &sample, Instant at)
{
    const PersonId mara = people.at(u"Mara Lind"_s);
    const Lesson lesson{.id = context.newId<Lesson>(),
                        .release = release.id,
                        .product = release.product,
                        .kind = sample.kind,
                        .title = QString(sample.title),
                        .body = QString(sample.body),
                        .item = QString(sample.item),
                        .phase = u"testing"_s,
                        .addedBy = mara,
                        .addedAt = at};
    const QString action(sample.action);
    const Instant due = context.now() + days(sample.dueInDays);
    return context.transaction().insert(lesson).and_then([&]() -> Result<> {
        if (action.isEmpty())
            return {};
        const PersonId owner = people.at(QString(sample.owner));
        return context.transaction().insert(
            ActionItem{.id = context.newId<ActionItem>(),
                       .release = release.id,
                       .lesson = lesson.id,
                       .title = action,
                       .owner = owner,
                       .due = due,
                       .doneAt = sample.isDone ? std::optional(due - days(1)) : std::nullopt,
                       .doneBy = sample.isDone ? std::optional(owner) : std::nullopt,
                       .addedBy = mara,
                       .addedAt = at});
    });
}

} // namespace

Result<> addSampleLessons(CommandContext &context, const std::map<QString, PersonId> &people)
{
    auto releases = context.transaction().all<Release>("ship, id");
    if (!releases)
        return std::unexpected(releases.error());
    std::erase_if(*releases, [](const Release &each) { return !each.shippedAt; });
    std::ranges::stable_sort(*releases, std::greater(), [](const Release &each) { return *each.shippedAt; });
    Result<> earlier;
    std::size_t index = 0;
    for (const Release &each : *releases)
        if (each.state == ReleaseState::Closed && index < std::size(kEarlierLessons))
            earlier = earlier.and_then([&] {
                return addSampleLesson(context, people, each, kEarlierLessons[index++], *each.shippedAt + days(2));
            });
    std::erase_if(*releases, [](const Release &each) { return each.state != ReleaseState::Released; });
    if (!earlier || releases->empty())
        return earlier;
    const Release &newest = releases->front();
    const Instant written = std::min(*newest.shippedAt + days(1), context.now());
    auto done = context.transaction().insert(ReportText{
        .id = idOfReport(newest.id),
        .release = newest.id,
        .writtenAt = written,
        .wentWell = u"The rollback plan was **rehearsed**, and everybody knew their step."_s,
        .wentBadly = u"- The load test used a table of a tenth of the real size.\n- Support was not told."_s});
    for (const SampleLesson &each : kSampleLessons)
        done = done.and_then([&] { return addSampleLesson(context, people, newest, each, written); });
    return done;
}

} // namespace slipway::service
