// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scope/release_notes.h"

#include "core/base/harmless_text.h"
#include "core/base/tr.h"
#include "core/scope/version.h"

#include <QRegularExpression>

#include <algorithm>

namespace slipway {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kSections{std::pair{ChangeKind::Added, u"Added"},
                               std::pair{ChangeKind::Changed, u"Changed"},
                               std::pair{ChangeKind::Deprecated, u"Deprecated"},
                               std::pair{ChangeKind::Removed, u"Removed"},
                               std::pair{ChangeKind::Fixed, u"Fixed"},
                               std::pair{ChangeKind::Security, u"Security"},
                               std::pair{ChangeKind::Other, u"Other"}};

bool isFor(const ScopeEntry &entry, NotesAudience audience)
{
    if (isNoise(entry))
        return false;
    if (entry.isBreaking)
        return true;
    switch (audience) {
    case NotesAudience::Users: return entry.kind != ChangeKind::Other;
    case NotesAudience::Operations: return true;
    case NotesAudience::Management: break;
    }
    return entry.kind == ChangeKind::Added || entry.kind == ChangeKind::Removed || entry.kind == ChangeKind::Security;
}

QString capitalized(const QString &text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.sliced(1);
}

NotesEntry notesEntryOf(const ScopeEntry &entry)
{
    QString text = capitalized(entry.text);
    // References that stand in the text already are not said twice.
    QStringList further;
    for (const QString &each : entry.references)
        if (!text.contains(each))
            further += each;
    NotesEntry made{markdownEscaped(text), entry.part, further, entry.commit, entry.author, entry.isBreaking};
    if (!entry.breaking.isEmpty())
        made.text += u": "_s + markdownEscaped(entry.breaking);
    return made;
}

QString lineOf(const NotesEntry &entry, bool withCommit)
{
    QString line = u"- "_s;
    if (entry.isBreaking)
        line += u"**Breaking:** "_s;
    if (!entry.part.isEmpty())
        line += u"**"_s + markdownEscaped(entry.part) + u":** "_s;
    line += entry.text;
    QStringList behind = entry.references;
    if (withCommit)
        behind += entry.commit.left(10);
    return behind.isEmpty() ? line : line + u" ("_s + markdownEscaped(behind.join(u", "_s)) + u')';
}

QString head(const NotesSource &source)
{
    return u"## ["_s + source.version + u"] - "_s + source.day.toString(Qt::ISODate);
}

QString numberOf(int count, QStringView one, QStringView many)
{
    return QString::number(count) + u' ' + (count == 1 ? one : many).toString();
}

QStringList operationsLines(const NotesSource &source)
{
    QStringList lines{{}, u"### Build"_s, {}, u"- Commit `"_s + source.head + u'`'};
    if (!source.fromName.isEmpty())
        lines += u"- Since "_s + markdownEscaped(source.fromName);
    for (const QJsonObject *digests : {&source.artifacts, &source.configuration})
        for (auto each = digests->begin(); each != digests->end(); ++each)
            lines += u"- "_s + markdownEscaped(each.key()) + u": `"_s + each.value().toString() + u'`';
    for (const SubmoduleChange &each : source.scope.submodules)
        lines += u"- Submodule "_s + markdownEscaped(each.path) + u": "_s
                 + (each.after.isEmpty() ? u"removed"_s : u'`' + each.after.left(10) + u'`');
    return lines;
}

/// Where the section of a version begins and ends; nothing: there is none.
std::optional<std::pair<qsizetype, qsizetype>> sectionOf(const QStringList &lines, const QString &version)
{
    const QRegularExpression heading(u"^##\\s+\\[?v?"_s + QRegularExpression::escape(version) + u"\\]?(?:\\s|$)"_s);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (!heading.match(lines[i]).hasMatch())
            continue;
        qsizetype end = i + 1;
        while (end < lines.size() && !lines[end].startsWith(u"## "))
            ++end;
        return std::pair{i, end};
    }
    return std::nullopt;
}

/// Whether a line is the heading of a version: `# 1.2`, `## v1.2 (date)`, `Release 1.2`, or underlined by the line behind it.
bool headsVersion(const QString &line, const QString &behind)
{
    static const QRegularExpression marked(uR"(^#{1,2}\s+\[?(?:[A-Za-z][\w.-]*[ -])?v?\d+\.\d)"_s);
    static const QRegularExpression said(uR"(^(?:version|release)\s+v?\d+\.\d)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression plain(uR"(^\[?(?:[A-Za-z][\w.-]*[ -])?v?\d+\.\d)"_s);
    static const QRegularExpression underline(uR"(^(?:=+|-+)\s*$)"_s);
    return marked.match(line).hasMatch() || said.match(line).hasMatch()
           || (plain.match(line).hasMatch() && underline.match(behind).hasMatch());
}

/// Where the newest version of a changelog begins; its end when there is none yet.
qsizetype newestSection(const QStringList &lines)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        if ((lines[i].startsWith(u"## ") && !lines[i].contains(u"unreleased", Qt::CaseInsensitive))
            || headsVersion(lines[i], i + 1 < lines.size() ? lines[i + 1] : QString()))
            return i;
    return lines.size();
}

} // namespace

std::vector<NotesSection> notesSections(const Scope &scope, NotesAudience audience)
{
    std::vector<NotesSection> sections;
    for (const auto &[kind, title] : kSections) {
        NotesSection section{kind, QString(title), {}};
        for (const ScopeEntry &each : scope.entries)
            if (each.kind == kind && isFor(each, audience))
                section.entries.push_back(notesEntryOf(each));
        std::ranges::stable_partition(section.entries, &NotesEntry::isBreaking);
        if (!section.entries.empty())
            sections.push_back(std::move(section));
    }
    return sections;
}

QString draftedNotes(const NotesSource &source, NotesAudience audience)
{
    QStringList lines{head(source)};
    if (audience == NotesAudience::Management) {
        const Scope &scope = source.scope;
        lines += {QString(),
                  numberOf(scope.commits, u"change", u"changes") + u" by "_s
                      + numberOf(static_cast<int>(scope.authors.size()), u"person", u"people") + u", "_s
                      + numberOf(static_cast<int>(scope.references.size()), u"ticket", u"tickets") + u", "_s
                      + (scope.breaking == 0 ? u"nothing breaks."_s
                                             : numberOf(scope.breaking, u"breaks something.", u"break something."))};
    }
    for (const NotesSection &section : notesSections(source.scope, audience)) {
        lines += {QString(), u"### "_s + section.title, QString()};
        for (const NotesEntry &each : section.entries)
            lines += lineOf(each, audience == NotesAudience::Operations);
    }
    if (audience == NotesAudience::Operations)
        lines += operationsLines(source);
    return lines.join(u'\n') + u'\n';
}

QString markdownEscaped(const QString &given)
{
    // At the beginning a line of them is a rule, a number with a dot a list.
    static const QRegularExpression rule(u"^[-+#=]+(?:\\s|$)"_s);
    static const QRegularExpression numbered(uR"(^\d{1,9}(?=[.)](?:\s|$)))"_s);
    const QString text = harmlessText(given, false);
    const qsizetype number = numbered.match(text).capturedLength();
    const bool begins = rule.match(text).hasMatch();
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar each = text[i];
        const bool isInWord =
            i > 0 && i + 1 < text.size() && text[i - 1].isLetterOrNumber() && text[i + 1].isLetterOrNumber();
        if (QStringView(u"\\`*<>[]&~|").contains(each) || ((each == u'_' || each == u'@') && !isInWord)
            || (begins && i == 0) || (number > 0 && i == number))
            out += u'\\';
        out += each;
    }
    return out;
}

Result<std::optional<QString>> prependedChangelog(const QString &changelog, const QString &version,
                                                  const QString &notes)
{
    const bool endsAsOnWindows = changelog.contains(u"\r\n");
    const QString wanted = notes.trimmed();
    const QStringList lines = QString(changelog).remove(u'\r').split(u'\n');
    if (const auto present = sectionOf(lines, version)) {
        const QString said = lines.sliced(present->first, present->second - present->first).join(u'\n').trimmed();
        if (said == wanted)
            return std::optional<QString>();
        return failure(
            ErrorKind::Conflict,
            tr("The changelog has a section about %1 already, with other words. Take it out first.").arg(version));
    }
    const qsizetype at = newestSection(lines);
    QString before = lines.first(at).join(u'\n').trimmed();
    const QString after = lines.sliced(at).join(u'\n').trimmed();
    if (before.isEmpty() && after.isEmpty())
        before = u"# Changelog"_s;
    QString made = before.isEmpty() ? QString() : before + u"\n\n"_s;
    made += wanted + u'\n';
    if (!after.isEmpty())
        made += u'\n' + after + u'\n';
    return std::optional(endsAsOnWindows ? made.replace(u'\n', u"\r\n"_s) : made);
}

Result<std::optional<QByteArray>> prependedChangelog(const QByteArray &changelog, const QString &version,
                                                     const QString &notes)
{
    static constexpr QByteArrayView kByteOrder("\xEF\xBB\xBF");
    if (!changelog.isValidUtf8())
        return failure(
            ErrorKind::BadInput,
            tr("The changelog is no text in UTF-8; written back it would be another one. Convert it first."));
    const bool isMarked = changelog.startsWith(kByteOrder);
    return prependedChangelog(QString::fromUtf8(isMarked ? changelog.sliced(kByteOrder.size()) : changelog), version,
                              notes)
        .transform([&](const std::optional<QString> &made) {
            return made.transform([&](const QString &text) {
                return isMarked ? kByteOrder.toByteArray() + text.toUtf8() : text.toUtf8();
            });
        });
}

QString audienceWord(NotesAudience audience)
{
    switch (audience) {
    case NotesAudience::Users: return tr("Users");
    case NotesAudience::Operations: return tr("Operations");
    case NotesAudience::Management: break;
    }
    return tr("Management");
}

QString stateWord(PublicationState state)
{
    switch (state) {
    case PublicationState::Sending: return tr("on its way", "release notes");
    case PublicationState::Published: return tr("published", "release notes");
    case PublicationState::Refused: return tr("refused", "release notes");
    case PublicationState::Unknown: break;
    }
    return tr("in doubt", "release notes");
}

} // namespace slipway
