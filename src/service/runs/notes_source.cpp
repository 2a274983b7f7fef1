// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/runs/notes_source.h"

#include "core/base/tr.h"
#include "service/templating/text_templates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

QVariantHash entryValues(const NotesEntry &entry)
{
    return {{u"text"_s, entry.text},
            {u"part"_s, markdownEscaped(entry.part)},
            {u"references"_s, markdownEscaped(entry.references.join(u", "_s))},
            {u"commit"_s, entry.commit},
            {u"author"_s, markdownEscaped(entry.author)},
            {u"breaking"_s, entry.isBreaking}};
}

QVariantHash templateValues(const NotesSource &source, NotesAudience audience)
{
    QVariantList sections;
    for (const NotesSection &each : notesSections(source.scope, audience)) {
        QVariantList entries;
        for (const NotesEntry &entry : each.entries)
            entries += entryValues(entry);
        sections += QVariantHash{{u"title"_s, each.title}, {u"kind"_s, toText(each.kind)}, {u"entries"_s, entries}};
    }
    QVariantList authors;
    for (const ScopeAuthor &each : source.scope.authors)
        authors += QVariantHash{{u"name"_s, markdownEscaped(each.name)}, {u"commits"_s, each.commits}};
    return {{u"product"_s, markdownEscaped(source.product)},
            {u"version"_s, markdownEscaped(source.version)},
            {u"date"_s, source.day.toString(Qt::ISODate)},
            {u"since"_s, markdownEscaped(source.fromName)},
            {u"head"_s, source.head},
            {u"audience"_s, toText(audience)},
            {u"commits"_s, source.scope.commits},
            {u"authors"_s, authors},
            {u"sections"_s, sections}};
}

} // namespace

NotesSource notesSourceOf(const ReleasePlan &plan, const Product &product, const ScopeSnapshot &snapshot)
{
    return {.product = product.name,
            .version = plan.release.version,
            .day = dayIn(plan.release.shippedAt.value_or(plan.release.ship), plan.release.shipZone),
            .fromName = snapshot.fromName,
            .head = snapshot.head,
            .scope = scopeFromJson(snapshot.document),
            .artifacts = snapshot.manifest[u"artifacts"].toObject(),
            .configuration = snapshot.manifest[u"configuration"].toObject()};
}

Result<QString> notesDraft(const NotesSource &source, NotesAudience audience, const QString &notesTemplate)
{
    if (notesTemplate.trimmed().isEmpty())
        return draftedNotes(source, audience);
    if (const auto sound = checkNotesTemplate(notesTemplate); !sound)
        return std::unexpected(sound.error());
    const auto filled = textTemplates().filled(notesTemplate, templateValues(source, audience));
    if (!filled)
        return failure(ErrorKind::BadInput, tr("The template of release notes is wrong: %1").arg(filled.error()));
    return *filled;
}

Result<> checkNotesTemplate(const QString &text)
{
    // Other tags read files or load code.
    static const QRegularExpression tag(uR"(\{%\s*(\S+))"_s);
    static const QStringList known{u"if"_s, u"else"_s, u"endif"_s, u"for"_s, u"empty"_s, u"endfor"_s};
    for (const QRegularExpressionMatch &match : tag.globalMatch(text))
        if (!known.contains(match.captured(1)))
            return failure(
                ErrorKind::BadInput,
                tr("Templates of release notes know no “%1”, only %2.").arg(match.captured(1), known.join(u", "_s)));
    if (text.trimmed().isEmpty())
        return {};
    NotesSource example;
    example.day = QDate(2026, 1, 1);
    if (const auto filled = textTemplates().filled(text, templateValues(example, NotesAudience::Users)); !filled)
        return failure(ErrorKind::BadInput, tr("The template of release notes is wrong: %1").arg(filled.error()));
    return {};
}

} // namespace slipway::service
