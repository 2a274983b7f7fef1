// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// The names in a template and who refers to them. Inside of `formats/template` only.
namespace slipway::formats {

/// What is wrong, and on which line.
struct TemplateMistake {
    int line = 1;
    QString sentence;
};

/// Collects the keys of a template and what refers to them, and finds what does not fit.
class TemplateReferences
{
public:
    /// A milestone; a mistake when its key stands twice or cannot be one.
    [[nodiscard]] std::optional<TemplateMistake> addMilestone(const QString &key, const QString &rule, int line);
    /// A phase; a mistake when its key stands twice.
    [[nodiscard]] std::optional<TemplateMistake> addPhase(const QString &key, int line);
    /// An item and what it waits for; a mistake when its key stands twice.
    [[nodiscard]] std::optional<TemplateMistake> addItem(const QString &key, const QStringList &dependsOn, int line);
    /// A date rule of something nothing else refers to.
    void addRule(const QString &rule, int line);
    void addStart(const QString &rule, int line);
    /// A phase that a criterion counts.
    void addCountedPhase(const QString &key, int line);

    /// Names that are not there, and things that wait for each other in a circle.
    [[nodiscard]] std::optional<TemplateMistake> check() const;

private:
    struct Item {
        QString key;
        QStringList dependsOn;
        int line = 1;
    };
    struct Reference {
        QString key;
        int line = 1;
    };

    [[nodiscard]] std::optional<TemplateMistake> checkAnchors() const;
    [[nodiscard]] std::optional<TemplateMistake> checkDependencies() const;
    [[nodiscard]] std::optional<TemplateMistake> checkCircles() const;

    QHash<QString, Reference> m_milestones; ///< key → what it hangs on
    QStringList m_milestoneOrder;
    std::optional<Reference> m_start;
    QHash<QString, int> m_phases;
    std::vector<Item> m_items;
    QHash<QString, std::size_t> m_itemsByKey;
    std::vector<Reference> m_anchors;
    std::vector<Reference> m_countedPhases;
};

} // namespace slipway::formats
