// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

/// Markdown task lists: CommonMark with tables, and the boxes of GitHub Flavored Markdown §5.3.
namespace slipway::formats {

/// A task: a list item whose first paragraph begins with `[ ]` or `[x]`.
struct ChecklistItem {
    QString title; ///< one line; inline marks kept, reference links made inline. May be empty: a bare box
    QString body;  ///< what else stands in the item, as Markdown without its indent
    bool checked = false;
    bool numbered = false;    ///< stands in a numbered list
    QString owner;            ///< `name` of `@name`, without the `@`; empty: none
    QStringList links;        ///< targets in the title, in order
    QStringList context;      ///< titles of plain bullets between it and the task (or heading) above it
    QString sourceKey;        ///< identity in the file, see `parseChecklist`
    bool linkInPlace = false; ///< the task's own text holds a target; false: none, or only by reference
    int line = 0;             ///< one-based, in the file it was read from; 0 when made by hand
    std::vector<ChecklistItem> children;

    /// Compares what a list means, not how it was written: `line` and `linkInPlace` are left out.
    bool operator==(const ChecklistItem &other) const;
};

/// What stands under one heading, or under a short bold or colon-ended line that introduces a list (`Week 1:`).
struct ChecklistSection {
    QString title; ///< without marks; empty: the tasks before the first heading
    int level = 0; ///< 1 to 6; 0: no heading
    QString key;   ///< unique word in the list, made from the title: `prepare_release_branch`
    int line = 0;
    std::vector<ChecklistItem> items;
    QString prose{}; ///< what else stands under the heading, Markdown; left out when sections are compared

    bool operator==(const ChecklistSection &other) const;
};

/// A task list as its file holds it.
struct Checklist {
    QString frontMatter;                    ///< text between the `---` lines, untouched; empty: none
    QString title;                          ///< the first heading of level 1, if any
    std::vector<ChecklistSection> sections; ///< every heading in file order, also those without tasks
    int fencedTasks = 0;                    ///< boxes inside fenced blocks that were not read as tasks
    QString intro{}; ///< text before the first heading and task, Markdown; left out when lists are compared

    bool operator==(const Checklist &other) const;
};

/// What a list holds, in numbers.
struct ChecklistCounts {
    int tasks = 0;
    int nested = 0; ///< inside another list item, be it a task or a plain bullet
    int numbered = 0;
    int checked = 0;
    int withLink = 0; ///< with a target in their own text
    int withMention = 0;
    int headings = 0;

    bool operator==(const ChecklistCounts &) const = default;
};

/// How a file is read.
struct ChecklistOptions {
    bool includeFenced = false;   ///< also read the tasks of fenced blocks that hold a whole template
    bool labelsAsSections = true; ///< `**Before release**:` above a list opens a section of level 0
};

/// Reads a Markdown file. Boxes in HTML comments and in fenced blocks are no tasks.
///
/// `sourceKey` is made of the section's title and the item's title, both without marks, numbering, mentions and
/// case, and a counter for equal ones: it stays when an item is checked, reordered, renumbered, indented or its
/// heading changes level, so importing the file again finds the same items.
///
/// @param sourceName file name for `Error::where`
/// @retval ErrorKind::BadInput  not UTF-8 text, larger than 8 MB, or lists nested deeper than 50
[[nodiscard]] Result<Checklist> parseChecklist(QByteArrayView bytes, const QString &sourceName,
                                               ChecklistOptions options = {});

/// Writes a list that `parseChecklist` reads back as the same value.
/// Text stands above the tasks of its section; rules across the page and empty comments are not kept.
[[nodiscard]] QByteArray writeChecklist(const Checklist &list);

/// Counts what `list` holds.
[[nodiscard]] ChecklistCounts countsOf(const Checklist &list);

/// The part of `sourceKey` that comes from a title; equal for titles that differ in marks, numbering or case only.
[[nodiscard]] QString titleKey(const QString &title);

} // namespace slipway::formats
