// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/reader.h"

#include <vector>

/// What is read of reports, lessons and action items.
namespace slipway::storage {

/// Nothing: the report was not written yet.
[[nodiscard]] Result<std::optional<ReportText>> reportTextOf(Reader &reader, ReleaseId release);

/// In the order they were added.
[[nodiscard]] Result<std::vector<Lesson>> lessonsOf(Reader &reader, ReleaseId release);
/// Of all releases of a product, newest first.
[[nodiscard]] Result<std::vector<Lesson>> lessonsOfProduct(Reader &reader, ProductId product, int most);
/// Whose ids begin with these letters; at most two.
[[nodiscard]] Result<std::vector<Lesson>> lessonsWithPrefix(Reader &reader, const QString &beginning);

/// In the order they were added.
[[nodiscard]] Result<std::vector<ActionItem>> actionItemsOf(Reader &reader, ReleaseId release);
/// Not done, of releases of a product, those that were due first at the front.
[[nodiscard]] Result<std::vector<ActionItem>> openActionItemsOfProduct(Reader &reader, ProductId product, int most);
/// Not done and owned by the person, those that were due first at the front; without a date last.
[[nodiscard]] Result<std::vector<ActionItem>> openActionItemsOf(Reader &reader, PersonId owner, int most);
[[nodiscard]] Result<qint64> countOpenActionItems(Reader &reader, PersonId owner);
/// Not done, of all releases, as openActionItemsOf().
[[nodiscard]] Result<std::vector<ActionItem>> openActionItems(Reader &reader, int most);
/// Whose ids begin with these letters; at most two.
[[nodiscard]] Result<std::vector<ActionItem>> actionItemsWithPrefix(Reader &reader, const QString &beginning);

/// What a time of an entity was when it was made, from the change log. @param field as `at` @retval nothing it was none
[[nodiscard]] Result<std::optional<Instant>> firstTime(Reader &reader, const Uuid &entity, const char *field);

} // namespace slipway::storage
