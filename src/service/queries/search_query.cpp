// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries_private.h"

#include "core/base/tr.h"
#include "core/incidents/feedback.h"
#include "core/incidents/incident_rules.h"
#include "core/release/transitions.h"
#include "core/report/lesson.h"
#include "storage/search/search_index.h"

#include <algorithm>

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostByTitle = 8;
constexpr int kMostOfAComment = 80;
/// What is pasted by mistake is not looked for to its end.
constexpr qsizetype kLongestSearch = 1'000;

/// Turns what the index found into hits that say where they belong.
class Hits
{
public:
    Hits(storage::Reader &reader, const QHash<ProductId, Product> &products) : m_reader(reader), m_products(products) {}

    void addRelease(ReleaseId id)
    {
        const bool isThere = std::ranges::any_of(list, [&](const SearchHit &each) { return each.id == id.value; });
        const auto release = isThere ? std::nullopt : there(id);
        if (release)
            list.push_back(
                {u"release"_s, id.value, titleOf(*release), stateWord(release->state), id, release->state, {}});
    }

    void add(const storage::SearchMatch &match)
    {
        const QString kind = QString::fromLatin1(match.schema->kind);
        if (kind == u"release")
            addRelease({match.id});
        else if (kind == u"item")
            addItem({match.id});
        else if (kind == u"comment")
            addComment({match.id});
        else if (kind == u"incident")
            addIncident({match.id});
        else if (kind == u"feedback_note")
            addFeedback({match.id});
        else if (kind == u"lesson")
            addLearned<Lesson>(kind, match.id);
        else if (kind == u"action_item")
            addLearned<ActionItem>(kind, match.id);
        else if (kind == u"report_text")
            addReport({match.id});
        else if (kind == u"person")
            addNamed<Person>(kind, match.id, [](const Person &each) { return each.email; });
        else if (kind == u"product")
            addNamed<Product>(kind, match.id, [](const Product &each) { return each.description; });
        else if (kind == u"environment")
            addNamed<Environment>(kind, match.id, [](const Environment &each) { return each.description; });
        else if (kind == u"template")
            addNamed<Template>(kind, match.id, [](const Template &) { return QString(); });
        else if (kind == u"freeze")
            addNamed<Freeze>(kind, match.id, [](const Freeze &each) { return each.reason; });
    }

    std::vector<SearchHit> list;

private:
    template <class Entity>
    std::optional<Entity> there(Id<Entity> id)
    {
        return m_reader.find(id).value_or(std::nullopt);
    }

    QString titleOf(const Release &release) const
    {
        return m_products.value(release.product).name + u' ' + release.version;
    }

    void addItem(ItemId id)
    {
        const auto item = there(id);
        const auto release = item ? there(item->release) : std::nullopt;
        if (release)
            list.push_back(
                {u"item"_s, id.value, item->title, titleOf(*release), release->id, release->state, item->state});
    }

    void addComment(CommentId id)
    {
        const auto comment = there(id);
        const auto release = comment ? there(comment->release) : std::nullopt;
        if (release)
            list.push_back({u"comment"_s,
                            id.value,
                            comment->body.left(kMostOfAComment),
                            titleOf(*release),
                            release->id,
                            release->state,
                            {}});
    }

    void addIncident(IncidentId id)
    {
        const auto incident = there(id);
        if (!incident)
            return;
        const auto release = incident->release ? there(*incident->release) : std::nullopt;
        const QString where = release ? titleOf(*release) + u", "_s : QString();
        list.push_back({u"incident"_s,
                        id.value,
                        incident->title,
                        where + stateWord(stateOf(*incident)),
                        incident->release,
                        release ? release->state : ReleaseState::Draft,
                        {}});
    }

    template <class Entity>
    void addLearned(const QString &kind, const Uuid &id)
    {
        const auto learned = there(Id<Entity>{id});
        const auto release = learned ? there(learned->release) : std::nullopt;
        if (release)
            list.push_back({kind, id, learned->title, titleOf(*release), release->id, release->state, {}});
    }

    void addReport(ReportTextId id)
    {
        const auto text = there(id);
        const auto release = text ? there(text->release) : std::nullopt;
        if (release)
            list.push_back({u"report"_s,
                            id.value,
                            tr("Report of %1").arg(titleOf(*release)),
                            titleOf(*release),
                            release->id,
                            release->state,
                            {}});
    }

    void addFeedback(FeedbackNoteId id)
    {
        const auto note = there(id);
        if (!note)
            return;
        const auto release = note->release ? there(*note->release) : std::nullopt;
        list.push_back({u"feedback"_s,
                        id.value,
                        note->text.simplified().left(kMostOfAComment),
                        release ? titleOf(*release) : note->source,
                        note->release,
                        release ? release->state : ReleaseState::Draft,
                        {}});
    }

    template <class Entity, class Detail>
    void addNamed(const QString &kind, const Uuid &id, Detail detail)
    {
        if (const auto found = there(Id<Entity>{id}))
            list.push_back({kind, id, found->name, detail(*found), {}, {}, {}});
    }

    storage::Reader &m_reader;
    const QHash<ProductId, Product> &m_products;
};

} // namespace

Result<std::vector<SearchHit>> Queries::search(const QString &text, int most)
{
    if (text.trimmed().isEmpty())
        return std::vector<SearchHit>{};
    storage::Snapshot snapshot(d->read());
    const auto products = d->productsById();
    const auto matches = storage::searchText(d->read(), text.left(kLongestSearch), most);
    if (!products || !matches)
        return std::unexpected(products ? matches.error() : products.error());
    ReleaseFilter filter;
    filter.text = text;
    const auto byTitle = releases(filter, ReleaseOrder::Ship, true, 0, std::min(most, kMostByTitle));
    if (!byTitle)
        return std::unexpected(byTitle.error());
    Hits hits(d->read(), *products);
    for (const ReleaseRow &row : *byTitle)
        hits.addRelease(row.id);
    for (const storage::SearchMatch &match : *matches)
        hits.add(match);
    if (std::ssize(hits.list) > most)
        hits.list.resize(static_cast<std::size_t>(most));
    return std::move(hits.list);
}

} // namespace slipway::service
