// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schema/mapping.h"
#include "storage/schema/registry.h"

namespace slipway::storage {

template <>
const Mapping<Lesson> &mappingOf<Lesson>()
{
    static const auto m =
        mapping<Lesson>(entity("lesson", "lessons", 25, {"title"}, {"body", "item"}),
                        {field("release", &Lesson::release, "release"), field("product", &Lesson::product, "product"),
                         field("lesson_kind", &Lesson::kind), field("title", &Lesson::title),
                         field("body", &Lesson::body), field("item", &Lesson::item), field("phase", &Lesson::phase),
                         field("taken_into", &Lesson::takenInto, "template"),
                         field("added_by", &Lesson::addedBy, "person"), field("added_at", &Lesson::addedAt)});
    return m;
}

template <>
const Mapping<ActionItem> &mappingOf<ActionItem>()
{
    static const auto m = mapping<ActionItem>(
        entity("action_item", "action_items", 26, {"title"}, {"outcome"}),
        {field("release", &ActionItem::release, "release"), field("lesson", &ActionItem::lesson, "lesson"),
         field("title", &ActionItem::title), field("owner", &ActionItem::owner, "person"),
         field("due", &ActionItem::due), field("done_at", &ActionItem::doneAt),
         field("done_by", &ActionItem::doneBy, "person"), field("outcome", &ActionItem::outcome),
         field("added_by", &ActionItem::addedBy, "person"), field("added_at", &ActionItem::addedAt)});
    return m;
}

template <>
const Mapping<ReportText> &mappingOf<ReportText>()
{
    static const auto m = mapping<ReportText>(
        entity("report_text", "report_texts", 27, {}, {"summary", "went_well", "went_badly", "remarks"}),
        {field("release", &ReportText::release, "release"), field("written_at", &ReportText::writtenAt),
         field("summary", &ReportText::summary), field("went_well", &ReportText::wentWell),
         field("went_badly", &ReportText::wentBadly), field("remarks", &ReportText::remarks),
         field("edited_at", &ReportText::editedAt), field("edited_by", &ReportText::editedBy, "person"),
         field("frozen_at", &ReportText::frozenAt), field("frozen_by", &ReportText::frozenBy, "person"),
         field("frozen_hash", &ReportText::frozenHash), field("frozen", &ReportText::frozen)});
    return m;
}

template <>
const Mapping<ReportTemplate> &mappingOf<ReportTemplate>()
{
    static const auto m =
        mapping<ReportTemplate>(entity("report_template", "report_templates", 0),
                                {field("name", &ReportTemplate::name), field("body", &ReportTemplate::body)});
    return m;
}

} // namespace slipway::storage
