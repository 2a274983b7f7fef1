// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/parameter_text.h"

#include "core/base/tr.h"
#include "service/templating/text_templates.h"

#include <QRegularExpression>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

/// One `{{ name|filter }}` of a template.
struct Insertion {
    QString name;
    bool hasFallback = false; ///< `|default:"…"` stands in for a missing value
};

const QRegularExpression &insertionPattern()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^|}\\s]*)\\s*((?:\\|[^}]*)?)\\}\\}"_s);
    return pattern;
}

std::vector<Insertion> insertionsIn(const QString &text)
{
    std::vector<Insertion> found;
    for (const auto &match : insertionPattern().globalMatch(text))
        found.push_back({match.captured(1), match.captured(2).contains(u"default:"_s)});
    return found;
}

QVariantHash nested(const QMap<QString, QString> &values)
{
    QHash<QString, QVariantHash> groups;
    for (auto each = values.begin(); each != values.end(); ++each)
        groups[each.key().section(u'.', 0, 0)][each.key().section(u'.', 1)] = each.value();
    QVariantHash tree;
    for (auto each = groups.begin(); each != groups.end(); ++each)
        tree.insert(each.key(), each.value());
    return tree;
}

Result<QString> rendered(const QString &text, const QMap<QString, QString> &values, const QString &where)
{
    const auto wrong = [&](const QString &why) {
        return failure(ErrorKind::BadInput, tr("Parameter “%1”: “%2” is no template. %3").arg(where, text, why), where);
    };
    // Tags can read files and run loops; parameters need neither.
    if (text.contains(u"{%"_s) || text.contains(u"{#"_s))
        return wrong(tr("Only values like {{ release.version }} are filled in, no {% tags %}."));
    QString rest = text;
    rest.remove(insertionPattern());
    if (rest.contains(u"{{"_s) || rest.contains(u"}}"_s))
        return wrong(tr("A value begins with {{ and ends with }}."));
    if (!text.contains(u"{{"_s))
        return text;
    auto filled = textTemplates().filled(text, nested(values));
    if (!filled)
        return wrong(filled.error());
    return std::move(*filled);
}

} // namespace

QMap<QString, QString> parameterValues(const ParameterSources &sources)
{
    const QByteArray zone = sources.release.shipZone.isEmpty() ? sources.zone : sources.release.shipZone;
    const auto day = [&](Instant at) { return dayIn(at, zone).toString(Qt::ISODate); };
    const Phase none;
    const Phase &phase = sources.phase ? *sources.phase : none;
    return {{u"release.version"_s, sources.release.version},
            {u"release.product"_s, sources.product.name},
            {u"release.id"_s, sources.release.id.toString()},
            {u"release.state"_s, toText(sources.release.state)},
            {u"release.start"_s, toRfc3339(sources.release.start)},
            {u"release.start_date"_s, day(sources.release.start)},
            {u"release.ship"_s, toRfc3339(sources.release.ship)},
            {u"release.ship_date"_s, day(sources.release.ship)},
            {u"release.coordinator"_s, sources.coordinator},
            {u"product.name"_s, sources.product.name},
            {u"product.repository"_s, sources.product.repository},
            {u"environment.name"_s, sources.environment ? sources.environment->name : QString()},
            {u"phase.key"_s, phase.key},
            {u"phase.name"_s, phase.name},
            {u"scope.head"_s, sources.scopeHead},
            {u"person.name"_s, sources.actor ? sources.actor->name : QString()},
            {u"person.email"_s, sources.actor ? sources.actor->email : QString()}};
}

Result<> checkParameterText(const QString &text, const QString &where)
{
    const auto known = parameterValues({});
    for (const Insertion &each : insertionsIn(text))
        if (!known.contains(each.name))
            return failure(ErrorKind::BadInput,
                           tr("Parameter “%1”: there is no value “%2”. There are: %3.")
                               .arg(where, each.name, QStringList(known.keys()).join(u", "_s)),
                           where);
    return rendered(text, known, where).transform([](const QString &) {});
}

Result<QString> filledIn(const QString &text, const QMap<QString, QString> &values, const QString &where)
{
    if (!text.contains(u'{') && !text.contains(u'}'))
        return text;
    if (const auto sound = checkParameterText(text, where); !sound)
        return std::unexpected(sound.error());
    for (const Insertion &each : insertionsIn(text))
        if (!each.hasFallback && values.value(each.name).isEmpty())
            return failure(ErrorKind::BadInput,
                           tr("Parameter “%1” needs the value “%2”, which is not set.").arg(where, each.name), where);
    return rendered(text, values, where);
}

} // namespace slipway::service
