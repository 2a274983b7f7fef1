// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/template/template_yaml.h"

#include "core/schedule/due_rule.h"
#include "formats/template/template_references.h"
#include "formats/template/template_survey.h"
#include "formats/text/source_text.h"

#include <QSet>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestTemplateBytes = 1024 * 1024;
constexpr int kDeepest = 20;
/// Aliases repeat what they stand for, so a small file can mean endless items.
constexpr int kMostEntries = 5000;
constexpr qsizetype kMostCharacters = 4 * 1024 * 1024;

/// Thrown inside this file only, to leave the nested reading at the first mistake.
using Mistake = TemplateMistake;

/// What may still be read.
struct Budget {
    int entries = kMostEntries;
    qsizetype characters = kMostCharacters;
};

int lineOf(const YAML::Node &node)
{
    return node.Mark().line < 0 ? 1 : node.Mark().line + 1;
}

/// Reads one mapping; keys nobody asked for are mistakes.
class Mapping
{
public:
    Mapping(const YAML::Node &node, const QString &what, const QStringList &known, Budget &budget)
        : m_node(node),
          m_what(what),
          m_budget(budget)
    {
        spend(node, 1, 0);
        if (!node.IsMap())
            throw Mistake{lineOf(node), tr("%1 must be a mapping of keys and values.").arg(what)};
        QSet<QString> seen;
        for (const auto &pair : node) {
            if (!pair.first.IsScalar())
                throw Mistake{lineOf(pair.first), tr("%1 has a key that is no text.").arg(what)};
            const QString key = QString::fromStdString(pair.first.Scalar());
            if (!known.contains(key)) {
                const QString near = nearestWord(key, known);
                throw Mistake{
                    lineOf(pair.first),
                    near.isEmpty()
                        ? tr("%1 has no key “%2”. It may have: %3.").arg(what, key.left(60), known.join(u", "_s))
                        : tr("%1 has no key “%2”. Did you mean “%3”?").arg(what, key.left(60), near)};
            }
            if (seen.contains(key))
                throw Mistake{lineOf(pair.first), tr("The key “%1” stands twice.").arg(key)};
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
            throw Mistake{lineOf(value), tr("“%1” must be a text.").arg(QLatin1StringView(key))};
        const QString read = QString::fromStdString(value.Scalar()).trimmed();
        spend(value, 0, read.size());
        return read;
    }

    QString neededText(const char *key) const
    {
        const QString value = text(key);
        if (value.isEmpty())
            throw Mistake{line(), tr("%1 needs “%2”.").arg(m_what, QLatin1StringView(key))};
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
            throw Mistake{lineOf(value), tr("“%1” must be true or false.").arg(QLatin1StringView(key))};
        return result;
    }

    int number(const char *key, int fallback, int low, int high) const
    {
        const YAML::Node value = m_node[key];
        if (!value)
            return fallback;
        int result = fallback;
        if (!value.IsScalar() || !YAML::convert<int>::decode(value, result) || result < low || result > high)
            throw Mistake{lineOf(value),
                          tr("“%1” must be a number from %2 to %3.").arg(QLatin1StringView(key)).arg(low).arg(high)};
        return result;
    }

    QString rule(const char *key) const
    {
        const QString value = text(key);
        if (!value.isEmpty())
            if (const auto parsed = DueRule::parse(value); !parsed)
                throw Mistake{lineOf(m_node[key]), parsed.error().sentence};
        return value;
    }

    QStringList words(const char *key) const
    {
        QStringList list;
        for (const YAML::Node &each : sequence(key)) {
            if (!each.IsScalar())
                throw Mistake{lineOf(each), tr("“%1” must be a list of texts.").arg(QLatin1StringView(key))};
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
            throw Mistake{lineOf(value), tr("“%1” must be a list.").arg(QLatin1StringView(key))};
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
            throw Mistake{
                lineOf(node),
                tr("The template is too large: at most %1 entries are read, those behind aliases counted each time.")
                    .arg(kMostEntries)};
    }

    YAML::Node m_node;
    QString m_what;
    Budget &m_budget;
};

class Reader
{
public:
    TemplateSpec read(const YAML::Node &root)
    {
        const Mapping map(root, tr("A template"),
                          {u"name"_s, u"description"_s, u"start"_s, u"environment"_s, u"bookings"_s,
                           u"coordinator_may_sign_qa"_s, u"milestones"_s, u"phases"_s},
                          m_budget);
        TemplateSpec spec;
        spec.name = map.neededText("name");
        spec.description = map.text("description");
        spec.start = map.rule("start");
        spec.environment = map.text("environment");
        spec.bookings = map.words("bookings");
        spec.coordinatorMaySignQa = map.truth("coordinator_may_sign_qa", false);
        for (const YAML::Node &each : map.sequence("milestones"))
            spec.milestones.push_back(readMilestone(each));
        for (const YAML::Node &each : map.sequence("phases"))
            spec.phases.push_back(readPhase(each));
        m_references.addStart(spec.start, map.lineOfKey("start"));
        throwIf(m_references.check());
        return spec;
    }

private:
    static void throwIf(const std::optional<Mistake> &mistake)
    {
        if (mistake)
            throw *mistake;
    }

    TemplateSpec::Milestone readMilestone(const YAML::Node &node)
    {
        const Mapping map(node, tr("A milestone"), {u"key"_s, u"name"_s, u"at"_s}, m_budget);
        TemplateSpec::Milestone milestone{map.neededText("key"), map.text("name"), map.rule("at")};
        if (milestone.name.isEmpty())
            milestone.name = milestone.key;
        if (milestone.rule.isEmpty())
            throw Mistake{map.line(), tr("The milestone “%1” needs “at”, a rule like T-5wd@18:00.").arg(milestone.key)};
        throwIf(m_references.addMilestone(milestone.key, milestone.rule, map.line()));
        return milestone;
    }

    TemplateSpec::Phase readPhase(const YAML::Node &node)
    {
        const Mapping map(node, tr("A phase"),
                          {u"key"_s, u"name"_s, u"starts"_s, u"ends"_s, u"items"_s, u"criteria"_s, u"signoffs"_s},
                          m_budget);
        TemplateSpec::Phase phase;
        phase.key = map.neededText("key");
        phase.name = map.text("name").isEmpty() ? phase.key : map.text("name");
        phase.start = map.rule("starts");
        phase.end = map.rule("ends");
        throwIf(m_references.addPhase(phase.key, map.line()));
        m_references.addRule(phase.start, map.lineOfKey("starts"));
        m_references.addRule(phase.end, map.lineOfKey("ends"));
        for (const YAML::Node &each : map.sequence("items"))
            phase.items.push_back(readItem(each, 0));
        for (const YAML::Node &each : map.sequence("criteria"))
            phase.criteria.push_back(readCriterion(each));
        for (const YAML::Node &each : map.sequence("signoffs"))
            phase.signoffs.push_back(readSignoff(each));
        return phase;
    }

    TemplateSpec::Item readItem(const YAML::Node &node, int depth)
    {
        if (depth > kDeepest)
            throw Mistake{lineOf(node), tr("Items are nested too deeply.")};
        const Mapping map(
            node, tr("An item"),
            {u"key"_s, u"title"_s, u"body"_s, u"owner"_s, u"due"_s, u"required"_s, u"depends_on"_s, u"items"_s},
            m_budget);
        TemplateSpec::Item item;
        item.key = map.text("key");
        item.title = map.neededText("title");
        item.body = map.text("body");
        item.ownerRole = map.text("owner");
        item.due = map.rule("due");
        item.required = map.truth("required", true);
        item.dependsOn = map.words("depends_on");
        throwIf(m_references.addItem(item.key, item.dependsOn, map.lineOfKey("depends_on")));
        m_references.addRule(item.due, map.lineOfKey("due"));
        for (const YAML::Node &each : map.sequence("items"))
            item.children.push_back(readItem(each, depth + 1));
        return item;
    }

    TemplateSpec::Criterion readCriterion(const YAML::Node &node)
    {
        const Mapping map(node, tr("A criterion"),
                          {u"title"_s, u"kind"_s, u"phase"_s, u"percent"_s, u"threshold"_s, u"blocking"_s, u"owner"_s},
                          m_budget);
        TemplateSpec::Criterion criterion;
        criterion.title = map.neededText("title");
        const QString kind = map.text("kind");
        const auto known = fromText<CriterionKind>(kind.isEmpty() ? u"manual"_s : kind);
        if (!known)
            throw Mistake{map.lineOfKey("kind"),
                          tr("There is no kind of criterion “%1”. It may be manual or checklist.").arg(kind.left(60))};
        criterion.kind = *known;
        if (criterion.kind == CriterionKind::Checklist)
            criterion.parameters = {{u"phase"_s, map.text("phase")},
                                    {u"percent"_s, map.number("percent", 100, 0, 100)}};
        if (criterion.kind == CriterionKind::Checklist)
            m_references.addCountedPhase(map.text("phase"), map.lineOfKey("phase"));
        criterion.threshold = map.text("threshold");
        criterion.blocking = map.truth("blocking", true);
        criterion.ownerRole = map.text("owner");
        return criterion;
    }

    TemplateSpec::Signoff readSignoff(const YAML::Node &node)
    {
        const Mapping map(node, tr("A sign-off"), {u"role"_s, u"quorum"_s, u"due"_s, u"separate_duties"_s}, m_budget);
        TemplateSpec::Signoff signoff{map.neededText("role"), map.number("quorum", 1, 1, 100), map.rule("due")};
        if (map.has("separate_duties"))
            signoff.separateDuties = map.truth("separate_duties", false);
        m_references.addRule(signoff.due, map.lineOfKey("due"));
        return signoff;
    }

    Budget m_budget;
    TemplateReferences m_references;
};

/// Line of the first tab that indents something; YAML's own message about it is hard to understand.
std::optional<int> lineIndentedByTab(const QByteArray &text)
{
    int number = 0;
    for (const QByteArray &line : text.split('\n')) {
        ++number;
        const auto first = std::ranges::find_if(line, [](char c) { return c != ' '; });
        if (first != line.end() && *first == '\t' && !line.trimmed().isEmpty())
            return number;
    }
    return std::nullopt;
}

} // namespace

Result<TemplateSpec> parseTemplate(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readText(bytes, sourceName, kLargestTemplateBytes);
    if (!text)
        return std::unexpected(text.error());
    try {
        const std::string yaml = text->toStdString();
        if (const auto mistake = surveyTemplate(yaml))
            return failureAt(sourceName, mistake->line, mistake->sentence);
        return Reader().read(YAML::Load(yaml));
    } catch (const Mistake &mistake) {
        return failureAt(sourceName, mistake.line, mistake.sentence);
    } catch (const YAML::DeepRecursion &error) {
        return failureAt(sourceName, error.mark.line + 1, tr("The file is nested too deeply."));
    } catch (const YAML::Exception &error) {
        if (const auto line = lineIndentedByTab(*text))
            return failureAt(sourceName, *line, tr("This line is indented by a tab. YAML allows only spaces there."));
        return failureAt(sourceName, error.mark.line < 0 ? 1 : error.mark.line + 1,
                         tr("This is not valid YAML: %1.").arg(QString::fromStdString(error.msg)));
    }
}

} // namespace slipway::formats
