// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/learned_shapes.h"

#include "app/ctl/json_shapes.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

QJsonObject lessonJson(const service::LessonRow &row)
{
    const Lesson &lesson = row.lesson;
    return {{u"id"_s, lesson.id.toString()},
            {u"release"_s, row.release},
            {u"release_id"_s, lesson.release.toString()},
            {u"kind"_s, toText(lesson.kind)},
            {u"title"_s, lesson.title},
            {u"body"_s, orNull(lesson.body)},
            {u"item"_s, orNull(lesson.item)},
            {u"phase"_s, orNull(lesson.phase)},
            {u"taken_into"_s, orNull(row.takenInto)},
            {u"added_by"_s, orNull(row.addedBy)},
            {u"added_at"_s, toRfc3339(lesson.addedAt)}};
}

QJsonObject actionJson(const service::ActionRow &row)
{
    const ActionItem &action = row.action;
    return {{u"id"_s, action.id.toString()},
            {u"release"_s, row.release},
            {u"release_id"_s, action.release.toString()},
            {u"lesson"_s, orNull(action.lesson)},
            {u"title"_s, action.title},
            {u"owner"_s, orNull(row.owner)},
            {u"due"_s, orNull(action.due)},
            {u"overdue"_s, row.isOverdue},
            {u"done_at"_s, orNull(action.doneAt)},
            {u"outcome"_s, orNull(action.outcome)}};
}

QJsonObject reportPageJson(const service::ReportPage &page)
{
    return {{u"release_id"_s, page.text.release.toString()},
            {u"written_at"_s, page.isWritten ? QJsonValue(toRfc3339(page.text.writtenAt)) : QJsonValue()},
            {u"summary"_s, orNull(page.text.summary)},
            {u"went_well"_s, orNull(page.text.wentWell)},
            {u"went_badly"_s, orNull(page.text.wentBadly)},
            {u"remarks"_s, orNull(page.text.remarks)},
            {u"frozen_at"_s, orNull(page.text.frozenAt)},
            {u"frozen_by"_s, orNull(page.frozenBy)},
            {u"lessons"_s, jsonList(page.lessons, lessonJson)},
            {u"actions"_s, jsonList(page.actions, actionJson)}};
}

} // namespace slipway::ctl
