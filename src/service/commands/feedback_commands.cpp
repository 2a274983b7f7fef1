// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/feedback_commands.h"

#include "core/base/tr.h"
#include "formats/table/feedback_rows.h"
#include "formats/text/source_text.h"
#include "service/command_context.h"
#include "storage/repositories/incident_repository.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr qsizetype kLongestNote = 20'000;

bool isWebLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s);
}

Result<> checkNote(const FeedbackNote &note, Instant now)
{
    if (note.text.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("A note needs what the user said."));
    if (note.text.size() > kLongestNote)
        return failure(ErrorKind::BadInput, tr("What the user said is longer than %1 characters.").arg(kLongestNote));
    if (note.at > now)
        return failure(ErrorKind::BadInput,
                       tr("What a user said cannot lie in the future: %1.").arg(toRfc3339(note.at)));
    if (!note.link.isEmpty() && !isWebLink(note.link))
        return failure(ErrorKind::BadInput,
                       tr("“%1” is not a web address. It begins with https://.").arg(note.link.left(120)));
    return {};
}

void giveTo(FeedbackNote &note, ReleaseId release, std::optional<PersonId> person)
{
    note.release = release;
    note.state = FeedbackState::Assigned;
    note.reason.clear();
    note.settledBy = person;
}

/// Keys for rows that have none, so that they too are taken once: who said what when, and which one of those that say the same.
class MadeKeys
{
public:
    [[nodiscard]] QString of(const formats::FeedbackRow &row)
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &text : {row.author, toRfc3339(row.at), row.text}) {
            const QByteArray bytes = text.toUtf8();
            hash.addData(QByteArray::number(bytes.size()) + ':' + bytes);
        }
        const QString key = u"text:"_s + QString::fromLatin1(hash.result().toHex().left(16));
        const int alike = ++m_counts[key];
        return alike == 1 ? key : key + u'.' + QString::number(alike);
    }

private:
    QHash<QString, int> m_counts;
};

/// Products and releases by the names a table gives.
class NamedReleases
{
public:
    explicit NamedReleases(CommandContext &context) : m_context(context) {}

    Result<> load()
    {
        auto products = m_context.transaction().all<Product>("ord, name");
        if (!products)
            return std::unexpected(products.error());
        m_products = std::move(*products);
        return {};
    }

    [[nodiscard]] std::optional<ProductId> product(const QString &name) const
    {
        for (const Product &each : m_products)
            if (each.name.compare(name, Qt::CaseInsensitive) == 0)
                return each.id;
        return std::nullopt;
    }

    Result<std::optional<ReleaseId>> release(ProductId product, const QString &version)
    {
        return m_context.transaction()
            .select<Release>("del = 0 AND product = :product AND version = :version COLLATE NOCASE LIMIT 1",
                             [&](storage::Statement &s) { s.bind(":product", product).bind(":version", version); })
            .transform([](const std::vector<Release> &found) {
                return found.empty() ? std::nullopt : std::optional(found.front().id);
            });
    }

private:
    CommandContext &m_context;
    std::vector<Product> m_products;
};

} // namespace

Result<FeedbackNoteId> AddFeedback::execute(CommandContext &context) const
{
    FeedbackNote note{.id = context.newId<FeedbackNote>(),
                      .source = source.simplified(),
                      .author = author.simplified(),
                      .sentiment = sentiment,
                      .text = text.trimmed(),
                      .at = at.value_or(context.now()),
                      .link = link.trimmed(),
                      .key = {},
                      .product = product,
                      .release = {},
                      .state = FeedbackState::Inbox,
                      .reason = {},
                      .addedBy = context.actorId(),
                      .settledBy = {}};
    const auto sound =
        checkNote(note, context.now()).and_then([&] { return context.mustExist(product); }).and_then([&] {
            return context.mustExist(release);
        });
    if (!sound)
        return std::unexpected(sound.error());
    if (release)
        giveTo(note, *release, context.actorId());
    context.transaction().setSubject(release ? release->value : note.id.value);
    context.setSummary(tr("Feedback: %1").arg(note.text.simplified().left(120)));
    return context.transaction().insert(note).transform([&] { return note.id; });
}

Result<FeedbackImport> ImportFeedback::execute(CommandContext &context) const
{
    const auto table = formats::isJsonTable(text, sourceName) ? formats::parseJsonTable(text, sourceName)
                                                              : formats::parseCsv(text, sourceName);
    if (!table)
        return std::unexpected(table.error());
    const auto rows = formats::feedbackFrom(*table, sourceName, zone.isEmpty() ? context.zone() : zone);
    NamedReleases names(context);
    const auto loaded = names.load().and_then([&] { return context.mustExist(product); });
    if (!rows || !loaded)
        return std::unexpected(rows ? loaded.error() : rows.error());
    FeedbackImport report;
    MadeKeys made;
    const QString fallback = source.isEmpty() ? QFileInfo(sourceName).completeBaseName() : source;
    for (const formats::FeedbackRow &row : *rows) {
        FeedbackNote note{.id = context.newId<FeedbackNote>(),
                          .source = row.source.isEmpty() ? fallback : row.source,
                          .author = row.author,
                          .sentiment = row.sentiment,
                          .text = row.text,
                          .at = row.at,
                          .link = row.link,
                          .key = row.key.isEmpty() ? made.of(row) : row.key,
                          .product = row.product.isEmpty() ? product : names.product(row.product),
                          .release = {},
                          .state = FeedbackState::Inbox,
                          .reason = {},
                          .addedBy = context.actorId(),
                          .settledBy = {}};
        const auto known = storage::feedbackOfKey(context.transaction(), note.source, note.key);
        if (!known)
            return std::unexpected(known.error());
        if (*known) {
            ++report.known;
            continue;
        }
        if (const auto sound = checkNote(note, context.now()); !sound)
            return failure(ErrorKind::BadInput, sound.error().sentence,
                           row.line > 0 ? formats::placeInFile(sourceName, row.line) : sourceName);
        const auto release = note.product && !row.version.isEmpty() ? names.release(*note.product, row.version)
                                                                    : Result<std::optional<ReleaseId>>(std::nullopt);
        if (!release)
            return std::unexpected(release.error());
        if (*release) {
            giveTo(note, **release, context.actorId());
            ++report.assigned;
        }
        if (const auto done = context.transaction().insert(note); !done)
            return std::unexpected(done.error());
        ++report.added;
    }
    context.setSummary(tr("Take %n notes of users from %1", nullptr, report.added).arg(sourceName));
    return report;
}

Result<Done> AssignFeedback::execute(CommandContext &context) const
{
    const auto found = context.get(release);
    if (!found)
        return std::unexpected(found.error());
    if (notes.empty())
        return failure(ErrorKind::BadInput, tr("Name the notes."));
    for (const FeedbackNoteId id : notes) {
        auto note = context.get(id);
        if (!note)
            return std::unexpected(note.error());
        giveTo(*note, release, context.actorId());
        if (const auto done = context.transaction().update(*note); !done)
            return std::unexpected(done.error());
    }
    context.setSummary(
        tr("%n notes of users are about %1", nullptr, static_cast<int>(notes.size())).arg(context.titleOf(*found)));
    return Done{};
}

Result<Done> DismissFeedback::execute(CommandContext &context) const
{
    if (notes.empty())
        return failure(ErrorKind::BadInput, tr("Name the notes."));
    if (reason.trimmed().isEmpty())
        return failure(ErrorKind::BadInput, tr("Say why the notes are dismissed: a reason is needed."));
    std::optional<ReleaseId> before;
    for (const FeedbackNoteId id : notes) {
        auto note = context.get(id);
        if (!note)
            return std::unexpected(note.error());
        before = note->release ? note->release : before;
        note->release.reset();
        note->state = FeedbackState::Dismissed;
        note->reason = reason.trimmed();
        note->settledBy = context.actorId();
        if (const auto done = context.transaction().update(*note); !done)
            return std::unexpected(done.error());
    }
    context.transaction().setSubject(before ? before->value : notes.front().value);
    context.setReason(reason.trimmed());
    context.setSummary(tr("Dismiss %n notes of users", nullptr, static_cast<int>(notes.size())));
    return Done{};
}

} // namespace slipway::service
