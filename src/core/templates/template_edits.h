// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/template_spec.h"

#include <QList>

/// Changes of a template that reach further than one field.
namespace slipway {

/// Where an item stands in its phase: its number among the items, then among the items under that one, and so on.
using ItemPath = QList<int>;

/// A key made from a name, as `code_freeze` from `Code freeze`, that none of `taken` is.
[[nodiscard]] QString keyFor(const QString &name, const QStringList &taken);

/// @{ In file order.
[[nodiscard]] QStringList milestoneKeys(const TemplateSpec &spec);
[[nodiscard]] QStringList phaseKeys(const TemplateSpec &spec);
[[nodiscard]] QStringList itemKeys(const TemplateSpec &spec);
/// @}

/// Gives the milestone another key; the date rules that begin with the old one follow.
void renameMilestone(TemplateSpec &spec, const QString &from, const QString &to);
/// Gives the phase another key; the criteria that count it and the jobs in it follow.
void renamePhase(TemplateSpec &spec, const QString &from, const QString &to);

/// Null when there is no item of that path.
[[nodiscard]] TemplateSpec::Item *itemAt(TemplateSpec::Phase &phase, const ItemPath &path);
[[nodiscard]] const TemplateSpec::Item *itemAt(const TemplateSpec::Phase &phase, const ItemPath &path);
/// The list that the last number of the path counts in; null when there is none.
[[nodiscard]] std::vector<TemplateSpec::Item> *siblingsOf(TemplateSpec::Phase &phase, const ItemPath &path);

/// An item with its place.
struct PlacedItem {
    int phase = 0;
    ItemPath path;
    const TemplateSpec::Item *item = nullptr;
};
/// All items with what is nested under them, in file order. Valid as long as the template is not changed.
[[nodiscard]] std::vector<PlacedItem> placedItems(const TemplateSpec &spec);

} // namespace slipway
