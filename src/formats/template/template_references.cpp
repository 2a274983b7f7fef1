// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_references.h"

#include "core/base/tr.h"
#include "core/schedule/due_rule.h"
#include "formats/text/source_text.h"

#include <QRegularExpression>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

TemplateMistake twice(int line, const QString &what, const QString &key)
{
    return {line, tr("Two %1 have the key “%2”.").arg(what, key)};
}

QString suggestion(const QString &word, const QStringList &known)
{
    const QString near = nearestWord(word, known);
    return near.isEmpty() ? QString() : u' ' + tr("Did you mean “%1”?").arg(near);
}

/// What a rule hangs on; empty for none.
QString anchorOf(const QString &rule)
{
    const auto parsed = DueRule::parse(rule);
    return parsed ? parsed->anchor : QString();
}

} // namespace

std::optional<TemplateMistake> TemplateReferences::addMilestone(const QString &key, const QString &rule, int line)
{
    static const QRegularExpression word(u"^[A-Za-z][A-Za-z0-9_]*$"_s);
    if (!word.match(key).hasMatch() || key == DueRule::kShip || key == DueRule::kStart)
        return TemplateMistake{
            line,
            tr("The key “%1” of a milestone must be letters, digits and _, begin with a letter, and be neither T nor S.")
                .arg(key.left(60))};
    if (m_milestones.contains(key))
        return twice(line, tr("milestones"), key);
    m_milestones.insert(key, {anchorOf(rule), line});
    m_milestoneOrder += key;
    addRule(rule, line);
    return std::nullopt;
}

std::optional<TemplateMistake> TemplateReferences::addPhase(const QString &key, int line)
{
    if (m_phases.contains(key))
        return twice(line, tr("phases"), key);
    m_phases.insert(key, line);
    return std::nullopt;
}

std::optional<TemplateMistake> TemplateReferences::addItem(const QString &key, const QStringList &dependsOn, int line)
{
    if (!key.isEmpty() && m_itemsByKey.contains(key))
        return twice(line, tr("items"), key);
    if (!key.isEmpty())
        m_itemsByKey.insert(key, m_items.size());
    m_items.push_back({key, dependsOn, line});
    return std::nullopt;
}

void TemplateReferences::addRule(const QString &rule, int line)
{
    if (!rule.isEmpty())
        m_anchors.push_back({anchorOf(rule), line});
}

void TemplateReferences::addStart(const QString &rule, int line)
{
    if (rule.isEmpty())
        return;
    m_start = Reference{anchorOf(rule), line};
    addRule(rule, line);
}

void TemplateReferences::addCountedPhase(const QString &key, int line)
{
    if (!key.isEmpty())
        m_countedPhases.push_back({key, line});
}

std::optional<TemplateMistake> TemplateReferences::check() const
{
    for (const auto &look :
         {&TemplateReferences::checkDependencies, &TemplateReferences::checkAnchors, &TemplateReferences::checkCircles})
        if (auto mistake = (this->*look)())
            return mistake;
    for (const Reference &each : m_countedPhases)
        if (!m_phases.contains(each.key))
            return TemplateMistake{
                each.line, tr("A criterion counts the phase “%1”, which is not in the template.").arg(each.key.left(60))
                               + suggestion(each.key, m_phases.keys())};
    return std::nullopt;
}

std::optional<TemplateMistake> TemplateReferences::checkAnchors() const
{
    for (const Reference &each : m_anchors)
        if (each.key != DueRule::kShip && each.key != DueRule::kStart && !m_milestones.contains(each.key))
            return TemplateMistake{
                each.line,
                tr("A date rule begins with “%1”, which is neither T, S nor a milestone.").arg(each.key.left(60))
                    + suggestion(each.key, m_milestones.keys())};
    // Each hangs on one other, so a walk that is longer than there are milestones goes round.
    for (const QString &key : m_milestoneOrder) {
        QString at = key;
        for (qsizetype steps = 0; at != DueRule::kShip; ++steps) {
            if (steps > m_milestones.size() + 1)
                return TemplateMistake{m_milestones[key].line,
                                       tr("The date of the milestone “%1” depends on itself.").arg(key)};
            if (at != DueRule::kStart)
                at = m_milestones[at].key;
            else if (m_start)
                at = m_start->key;
            else
                break;
        }
    }
    if (m_start && m_start->key == DueRule::kStart)
        return TemplateMistake{m_start->line,
                               tr("The start of the release depends on itself. Begin its rule with T or a milestone.")};
    return std::nullopt;
}

std::optional<TemplateMistake> TemplateReferences::checkDependencies() const
{
    for (const Item &item : m_items)
        for (const QString &key : item.dependsOn)
            if (!m_itemsByKey.contains(key))
                return TemplateMistake{
                    item.line, tr("“depends_on” names the item “%1”, which is not in the template.").arg(key.left(60))
                                   + suggestion(key, m_itemsByKey.keys())};
    return std::nullopt;
}

std::optional<TemplateMistake> TemplateReferences::checkCircles() const
{
    enum class Seen { No, Open, Done };
    struct Step {
        std::size_t item;
        qsizetype next = 0;
    };
    std::vector<Seen> seen(m_items.size(), Seen::No);
    for (std::size_t first = 0; first < m_items.size(); ++first) {
        std::vector<Step> path;
        if (seen[first] == Seen::No)
            path.push_back({first});
        while (!path.empty()) {
            Step &step = path.back();
            const Item &item = m_items[step.item];
            seen[step.item] = Seen::Open;
            if (step.next == item.dependsOn.size()) {
                seen[step.item] = Seen::Done;
                path.pop_back();
                continue;
            }
            const std::size_t next = m_itemsByKey[item.dependsOn[step.next++]];
            if (seen[next] == Seen::Open)
                return TemplateMistake{item.line, tr("“%1” depends on “%2”, which depends on it: a circle.")
                                                      .arg(item.key.left(60), m_items[next].key.left(60))};
            if (seen[next] == Seen::No)
                path.push_back({next});
        }
    }
    return std::nullopt;
}

} // namespace slipway::formats
