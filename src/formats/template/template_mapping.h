// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/tr.h"
#include "core/schedule/due_rule.h"
#include "formats/template/template_references.h"
#include "formats/text/source_text.h"

#include <QJsonObject>
#include <QSet>

#include <yaml-cpp/yaml.h>

/// How one mapping of a template is read. Inside of `formats/template` only.
namespace slipway::formats {

using namespace Qt::StringLiterals;

/// Aliases repeat what they stand for, so a small file can mean endless items.
inline constexpr int kMostTemplateEntries = 5000;
inline constexpr qsizetype kMostTemplateCharacters = 4 * 1024 * 1024;

/// What may still be read.
struct TemplateBudget {
    int entries = kMostTemplateEntries;
    qsizetype characters = kMostTemplateCharacters;
};

/// The line a node stands on.
[[nodiscard]] inline int lineOf(const YAML::Node &node)
{
    return node.Mark().line < 0 ? 1 : node.Mark().line + 1;
}

/// Reads one mapping; keys nobody asked for are mistakes. Throws TemplateMistake.
class TemplateMapping
{
public:
    TemplateMapping(const YAML::Node &node, const QString &what, const QStringList &known, TemplateBudget &budget)
        : m_node(node),
          m_what(what),
          m_budget(budget)
    {
        spend(node, 1, 0);
        if (!node.IsMap())
            throw TemplateMistake{lineOf(node), tr("%1 must be a mapping of keys and values.").arg(what)};
        QSet<QString> seen;
        for (const auto &pair : node) {
            if (!pair.first.IsScalar())
                throw TemplateMistake{lineOf(pair.first), tr("%1 has a key that is no text.").arg(what)};
            const QString key = QString::fromStdString(pair.first.Scalar());
            if (!known.contains(key)) {
                const QString near = nearestWord(key, known);
                throw TemplateMistake{
                    lineOf(pair.first),
                    near.isEmpty()
                        ? tr("%1 has no key “%2”. It may have: %3.").arg(what, key.left(60), known.join(u", "_s))
                        : tr("%1 has no key “%2”. Did you mean “%3”?").arg(what, key.left(60), near)};
            }
            if (seen.contains(key))
                throw TemplateMistake{lineOf(pair.first), tr("The key “%1” stands twice.").arg(key)};
            seen.insert(key);
        }
    }

    [[nodiscard]] int line() const { return lineOf(m_node); }

    QString text(const char *key) const
    {
        const YAML::Node value = m_node[key];
        if (!value || value.IsNull())
            return {};
        if (!value.IsScalar())
            throw TemplateMistake{lineOf(value), tr("“%1” must be a text.").arg(QLatin1StringView(key))};
        const QString read = QString::fromStdString(value.Scalar()).trimmed();
        spend(value, 0, read.size());
        return read;
    }

    QString neededText(const char *key) const
    {
        const QString value = text(key);
        if (value.isEmpty())
            throw TemplateMistake{line(), tr("%1 needs “%2”.").arg(m_what, QLatin1StringView(key))};
        return value;
    }

    [[nodiscard]] bool has(const char *key) const { return m_node[key].IsDefined(); }

    bool truth(const char *key, bool fallback) const
    {
        const YAML::Node value = m_node[key];
        if (!value)
            return fallback;
        bool result = fallback;
        if (!value.IsScalar() || !YAML::convert<bool>::decode(value, result))
            throw TemplateMistake{lineOf(value), tr("“%1” must be true or false.").arg(QLatin1StringView(key))};
        return result;
    }

    int number(const char *key, int fallback, int low, int high) const
    {
        const YAML::Node value = m_node[key];
        if (!value)
            return fallback;
        int result = fallback;
        if (!value.IsScalar() || !YAML::convert<int>::decode(value, result) || result < low || result > high)
            throw TemplateMistake{
                lineOf(value),
                tr("“%1” must be a number from %2 to %3.").arg(QLatin1StringView(key)).arg(low).arg(high)};
        return result;
    }

    double decimal(const char *key, double low, double high) const
    {
        const YAML::Node value = m_node[key];
        double result = 0;
        if (!value.IsScalar() || !YAML::convert<double>::decode(value, result) || result < low || result > high)
            throw TemplateMistake{
                lineOf(value),
                tr("“%1” must be a number from %2 to %3.").arg(QLatin1StringView(key)).arg(low).arg(high)};
        return result;
    }

    /// A mapping of texts to texts, whatever its keys.
    QJsonObject texts(const char *key) const
    {
        const YAML::Node value = m_node[key];
        if (!value || value.IsNull())
            return {};
        if (!value.IsMap())
            throw TemplateMistake{lineOf(value),
                                  tr("“%1” must be a mapping of keys and values.").arg(QLatin1StringView(key))};
        QJsonObject read;
        for (const auto &pair : value) {
            if (!pair.first.IsScalar() || !pair.second.IsScalar())
                throw TemplateMistake{lineOf(pair.first),
                                      tr("“%1” must be a mapping of texts to texts.").arg(QLatin1StringView(key))};
            const QString name = QString::fromStdString(pair.first.Scalar());
            const QString text = QString::fromStdString(pair.second.Scalar());
            spend(pair.first, 1, name.size() + text.size());
            read[name] = text;
        }
        return read;
    }

    [[nodiscard]] YAML::Node node(const char *key) const { return m_node[key]; }

    QString rule(const char *key) const
    {
        const QString value = text(key);
        if (!value.isEmpty())
            if (const auto parsed = DueRule::parse(value); !parsed)
                throw TemplateMistake{lineOf(m_node[key]), parsed.error().sentence};
        return value;
    }

    QStringList words(const char *key) const
    {
        QStringList list;
        for (const YAML::Node &each : sequence(key)) {
            if (!each.IsScalar())
                throw TemplateMistake{lineOf(each), tr("“%1” must be a list of texts.").arg(QLatin1StringView(key))};
            list += QString::fromStdString(each.Scalar()).trimmed();
            spend(each, 1, list.back().size());
        }
        return list;
    }

    std::vector<YAML::Node> sequence(const char *key) const
    {
        const YAML::Node value = m_node[key];
        if (!value || value.IsNull())
            return {};
        if (!value.IsSequence())
            throw TemplateMistake{lineOf(value), tr("“%1” must be a list.").arg(QLatin1StringView(key))};
        return {value.begin(), value.end()};
    }

    /// Line of a value; of the mapping when it has none of that key.
    [[nodiscard]] int lineOfKey(const char *key) const
    {
        const YAML::Node value = m_node[key];
        return value ? lineOf(value) : line();
    }

private:
    void spend(const YAML::Node &node, int entries, qsizetype characters) const
    {
        m_budget.entries -= entries;
        m_budget.characters -= characters;
        if (m_budget.entries < 0 || m_budget.characters < 0)
            throw TemplateMistake{
                lineOf(node),
                tr("The template is too large: at most %1 entries are read, those behind aliases counted each time.")
                    .arg(kMostTemplateEntries)};
    }

    YAML::Node m_node;
    QString m_what;
    TemplateBudget &m_budget;
};

} // namespace slipway::formats
