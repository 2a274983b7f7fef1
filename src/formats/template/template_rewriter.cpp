// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_lines.h"
#include "formats/template/template_yaml.h"

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

/// Carries what differs between two canonical texts over into the text a person wrote.
///
/// All three say the same in the same order but for the difference; entries are matched by key in mappings and by
/// content, first line or place in lists. Nothing when the person's text is laid out in a way this does not know.
class Carrier
{
public:
    /// @param isStrict also writes what the person left out because it is the default
    explicit Carrier(bool isStrict) : m_isStrict(isStrict) {}

    std::optional<QStringList> mapping(const QStringList &own, const QStringList &before,
                                       const QStringList &after) const
    {
        auto owned = splitMapping(own);
        const auto old = splitMapping(before);
        const auto fresh = splitMapping(after);
        if (!owned || !old || !fresh)
            return std::nullopt;
        std::vector<YamlEntry> result;
        for (YamlEntry &entry : owned->entries) {
            const YamlEntry *wanted = fresh->find(entry.key);
            const YamlEntry *was = old->find(entry.key);
            if (!wanted && was)
                continue;
            if (wanted && (!was || was->lines != wanted->lines))
                if (!replace(entry, was, *wanted, owned->indent))
                    return std::nullopt;
            result.push_back(std::move(entry));
        }
        addMissing(result, *old, *fresh, owned->indent);
        return joined(result, owned->tail);
    }

private:
    void addMissing(std::vector<YamlEntry> &result, const YamlBlock &old, const YamlBlock &fresh,
                    qsizetype indent) const
    {
        auto at = result.begin();
        for (const YamlEntry &wanted : fresh.entries) {
            const auto there = std::ranges::find(result, wanted.key, &YamlEntry::key);
            if (there != result.end()) {
                at = there + 1;
                continue;
            }
            const YamlEntry *was = old.find(wanted.key);
            if (!m_isStrict && was && was->lines == wanted.lines)
                continue;
            at = result.insert(at, {wanted.key, {}, indented(wanted.lines, indent)}) + 1;
        }
    }

    bool replace(YamlEntry &entry, const YamlEntry *was, const YamlEntry &wanted, qsizetype indent) const
    {
        const bool isList = wanted.lines.size() > 1;
        if (isList && was && was->lines.size() > 1 && entry.lines.size() > 1 && isBareKey(entry.lines.front())) {
            const auto body = sequence(entry.lines.mid(1), was->lines.mid(1), wanted.lines.mid(1));
            if (!body)
                return false;
            entry.lines = QStringList(entry.lines.front()) + *body;
            return true;
        }
        const QString comment = entry.lines.size() == 1 ? commentBehind(entry.lines.front()) : QString();
        entry.lines = indented(wanted.lines, indent);
        entry.lines.front() += comment;
        return true;
    }

    std::optional<QStringList> sequence(const QStringList &own, const QStringList &before,
                                        const QStringList &after) const
    {
        const auto owned = splitSequence(own);
        const auto old = splitSequence(before);
        const auto fresh = splitSequence(after);
        if (!owned || !old || !fresh || owned->entries.size() != old->entries.size())
            return std::nullopt;
        const std::vector<int> origins = originsOf(*old, *fresh);
        const bool isFlow = std::ranges::all_of(owned->entries, &isFlowElement);
        std::vector<YamlEntry> result;
        for (std::size_t i = 0; i < fresh->entries.size(); ++i) {
            const YamlEntry &wanted = fresh->entries[i];
            if (origins[i] < 0) {
                const auto flow = isFlow ? flowElement(wanted, owned->indent, {}) : std::nullopt;
                result.push_back({{}, {}, flow ? QStringList(*flow) : indented(wanted.lines, owned->indent)});
                continue;
            }
            const auto origin = static_cast<std::size_t>(origins[i]);
            YamlEntry entry = owned->entries[origin];
            if (old->entries[origin].lines != wanted.lines) {
                auto lines = element(entry, old->entries[origin], wanted, owned->indent);
                if (!lines)
                    return std::nullopt;
                entry.lines = std::move(*lines);
            }
            result.push_back(std::move(entry));
        }
        return joined(result, owned->tail);
    }

    /// Which old element each new one comes from; -1: none.
    static std::vector<int> originsOf(const YamlBlock &old, const YamlBlock &fresh)
    {
        std::vector<int> origins(fresh.entries.size(), -1);
        std::vector<bool> isUsed(old.entries.size(), false);
        const auto match = [&](auto isMatch) {
            for (std::size_t i = 0; i < origins.size(); ++i)
                for (std::size_t j = 0; j < isUsed.size() && origins[i] < 0; ++j)
                    if (!isUsed[j] && isMatch(i, j)) {
                        origins[i] = static_cast<int>(j);
                        isUsed[j] = true;
                    }
        };
        match([&](std::size_t i, std::size_t j) { return fresh.entries[i].lines == old.entries[j].lines; });
        match([&](std::size_t i, std::size_t j) {
            return fresh.entries[i].lines.front() == old.entries[j].lines.front();
        });
        if (origins.size() == isUsed.size())
            match([](std::size_t i, std::size_t j) { return i == j; });
        return origins;
    }

    std::optional<QStringList> element(const YamlEntry &own, const YamlEntry &was, const YamlEntry &wanted,
                                       qsizetype indent) const
    {
        if (isFlowElement(own)) {
            const auto flow = flowElement(wanted, indent, {&own, &was});
            QStringList lines = flow ? QStringList(*flow) : indented(wanted.lines, indent);
            lines.front() += commentBehind(own.lines.back());
            return lines;
        }
        auto lines = mapping(withoutDash(own.lines), withoutDash(was.lines), withoutDash(wanted.lines));
        if (!lines || lines->front().size() <= indent)
            return std::nullopt;
        lines->front()[indent] = u'-';
        return lines;
    }

    struct Written {
        const YamlEntry *own = nullptr;
        const YamlEntry *was = nullptr;
    };
    /// `- {key: value, …}`; nothing when a value takes more than one line.
    std::optional<QString> flowElement(const YamlEntry &wanted, qsizetype indent, const Written &written) const
    {
        const auto fresh = splitMapping(withoutDash(wanted.lines));
        const auto old = written.was ? splitMapping(withoutDash(written.was->lines)) : std::nullopt;
        if (!fresh)
            return std::nullopt;
        QStringList parts;
        for (const YamlEntry &each : fresh->entries) {
            if (each.lines.size() != 1)
                return std::nullopt;
            const YamlEntry *was = old ? old->find(each.key) : nullptr;
            const bool isLeftOut = written.own && !written.own->lines.join(u'\n').contains(each.key + u':');
            if (!m_isStrict && isLeftOut && was && was->lines == each.lines)
                continue;
            parts += flowPart(each);
        }
        return QString(indent, u' ') + u"- {"_s + parts.join(u", "_s) + u'}';
    }

    bool m_isStrict;
};

} // namespace

QByteArray rewriteTemplate(const QByteArray &text, const TemplateSpec &after)
{
    const QByteArray canonical = writeTemplate(after);
    const auto before = parseTemplate(text, {});
    const auto wanted = parseTemplate(canonical, {});
    if (!before || !wanted)
        return canonical;
    const auto lines = [](const QByteArray &bytes) {
        QStringList all = QString::fromUtf8(bytes).split(u'\n');
        if (all.back().isEmpty())
            all.removeLast();
        return all;
    };
    for (const bool isStrict : {false, true}) {
        const auto carried = Carrier(isStrict).mapping(lines(text), lines(writeTemplate(*before)), lines(canonical));
        if (!carried)
            return canonical;
        QByteArray result = carried->join(u'\n').toUtf8() + '\n';
        const auto read = parseTemplate(result, {});
        if (read && *read == *wanted)
            return result;
    }
    return canonical;
}

int commentsIn(const QByteArray &text)
{
    int count = 0;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        count += line.trimmed().startsWith(u'#') || !commentBehind(line).isEmpty() ? 1 : 0;
    return count;
}

bool isRewrittenWhole(const QByteArray &text)
{
    auto spec = parseTemplate(text, {});
    if (!spec)
        return false;
    spec->name += u'.';
    const QByteArray changed = rewriteTemplate(text, *spec);
    return commentsIn(changed) < commentsIn(text);
}

} // namespace slipway::formats
