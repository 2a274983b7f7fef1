// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "service/queries/incident_names.h"
#include "service/queries/queries_private.h"
#include "storage/repositories/report_repository.h"
#include "storage/search/search_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr int kMostLessons = 200;
constexpr int kMostOpenActions = 1'000;

/// Names that lessons and action items are shown with.
class LearnedNames
{
public:
    static Result<LearnedNames> load(Queries::Private &d)
    {
        auto products = d.productsById();
        auto people = d.peopleById();
        if (!products || !people)
            return std::unexpected(products ? people.error() : products.error());
        return LearnedNames(d, std::move(*products), std::move(*people));
    }

    LessonRow row(const Lesson &lesson)
    {
        LessonRow row{lesson, titleOf(lesson.release), {}, person(lesson.addedBy)};
        if (lesson.takenInto)
            if (const auto found = m_d.read().find(*lesson.takenInto); found && *found)
                row.takenInto = (*found)->name;
        return row;
    }

    ActionRow row(const ActionItem &action)
    {
        const Release release = releaseOf(action.release);
        return {action, titleOf(action.release), person(action.owner), release.shipZone, action.isOverdue(m_d.now())};
    }

    template <class Entity>
    auto rows(const std::vector<Entity> &list)
    {
        std::vector<decltype(row(list.front()))> made;
        for (const Entity &each : list)
            made.push_back(row(each));
        return made;
    }

    [[nodiscard]] QString person(const std::optional<PersonId> &id) const
    {
        return id ? m_people.value(*id).name : QString();
    }

private:
    LearnedNames(Queries::Private &d, QHash<ProductId, Product> products, QHash<PersonId, Person> people)
        : m_d(d),
          m_products(std::move(products)),
          m_people(std::move(people))
    {}

    const Release &releaseOf(ReleaseId id)
    {
        if (!m_releases.contains(id))
            m_releases.insert(id, m_d.read().find(id).value_or(std::nullopt).value_or(Release{}));
        return m_releases[id];
    }
    QString titleOf(ReleaseId id)
    {
        const Release &release = releaseOf(id);
        return m_products.value(release.product).name + u' ' + release.version;
    }

    Queries::Private &m_d;
    QHash<ProductId, Product> m_products;
    QHash<PersonId, Person> m_people;
    QHash<ReleaseId, Release> m_releases;
};

/// By its id, the beginning of one, or a part of its title.
template <class Entity, class WithPrefix>
Result<Entity> foundByReference(storage::Reader &reader, const QString &reference, WithPrefix withPrefix,
                                const Result<std::vector<Entity>> &all, const QString &unknown)
{
    if (const auto id = Uuid::fromString(reference)) {
        const auto found = reader.find(Id<Entity>{*id});
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return **found;
    }
    if (const auto beginning = idBeginning(reference)) {
        const auto found = withPrefix(reader, *beginning);
        if (!found)
            return std::unexpected(found.error());
        if (found->size() == 1)
            return found->front();
    }
    if (!all)
        return std::unexpected(all.error());
    std::vector<Entity> meant;
    for (const Entity &each : *all)
        if (!reference.trimmed().isEmpty() && each.title.contains(reference, Qt::CaseInsensitive))
            meant.push_back(each);
    if (meant.size() == 1)
        return meant.front();
    if (meant.size() > 1)
        return failure(ErrorKind::BadInput,
                       tr("“%1” is a part of %2 titles. Name it by its id.").arg(reference.left(80)).arg(meant.size()));
    return failure(ErrorKind::NotFound, unknown.arg(reference.left(80)));
}

} // namespace

int ReportPage::openActions() const
{
    return static_cast<int>(
        std::ranges::count_if(actions, [](const ActionRow &each) { return !each.action.isDone(); }));
}

Result<ReportPage> Queries::reportPage(ReleaseId release)
{
    storage::Snapshot snapshot(d->read());
    const auto found = d->read().find(release);
    const auto text = storage::reportTextOf(d->read(), release);
    const auto lessons = storage::lessonsOf(d->read(), release);
    const auto actions = storage::actionItemsOf(d->read(), release);
    auto names = LearnedNames::load(*d);
    if (!found || !text || !lessons)
        return std::unexpected(!found ? found.error() : text ? lessons.error() : text.error());
    if (!actions || !names)
        return std::unexpected(actions ? names.error() : actions.error());
    if (!*found)
        return failure(ErrorKind::NotFound, tr("The release is not there any more."));
    ReportPage page;
    page.isWritten = text->has_value();
    page.text = text->value_or(ReportText{.id = idOfReport(release), .release = release});
    page.editedBy = names->person(page.text.editedBy);
    page.frozenBy = names->person(page.text.frozenBy);
    page.lessons = names->rows(*lessons);
    page.actions = names->rows(*actions);
    if (page.isFrozen())
        page.whyFrozen = tr("The report was frozen when the release was closed.");
    else if (isReadOnly((*found)->state))
        page.whyFrozen = tr("The release is %1.").arg(stateWord((*found)->state));
    return page;
}

Result<LearnedBefore> Queries::learnedBefore(ProductId product, const QString &text)
{
    storage::Snapshot snapshot(d->read());
    const auto actions = storage::openActionItemsOfProduct(d->read(), product, kMostLessons);
    auto lessons = storage::lessonsOfProduct(d->read(), product, kMostLessons);
    auto names = LearnedNames::load(*d);
    if (!actions || !lessons || !names)
        return std::unexpected(!actions ? actions.error() : lessons ? names.error() : lessons.error());
    if (!text.trimmed().isEmpty()) {
        const auto matches = storage::searchText(d->read(), text, kMostLessons);
        if (!matches)
            return std::unexpected(matches.error());
        std::erase_if(*lessons, [&](const Lesson &each) {
            return !std::ranges::contains(*matches, each.id.value, &storage::SearchMatch::id);
        });
    }
    LearnedBefore learned{names->rows(*lessons), names->rows(*actions), 0};
    learned.overdue = static_cast<int>(std::ranges::count_if(learned.actions, &ActionRow::isOverdue));
    return learned;
}

Result<std::vector<ActionRow>> Queries::openActions(std::optional<PersonId> owner)
{
    storage::Snapshot snapshot(d->read());
    const auto actions = owner ? storage::openActionItemsOf(d->read(), *owner, kMostOpenActions)
                               : storage::openActionItems(d->read(), kMostOpenActions);
    auto names = LearnedNames::load(*d);
    if (!actions || !names)
        return std::unexpected(actions ? names.error() : actions.error());
    return names->rows(*actions);
}

Result<Lesson> Queries::findLesson(const QString &reference)
{
    return foundByReference<Lesson>(d->read(), reference, storage::lessonsWithPrefix,
                                    d->read().all<Lesson>("added_at, n"),
                                    tr("There is no lesson “%1”. slipwayctl lesson list shows them."));
}

Result<ActionItem> Queries::findActionItem(const QString &reference)
{
    return foundByReference<ActionItem>(d->read(), reference, storage::actionItemsWithPrefix,
                                        d->read().all<ActionItem>("added_at, n"),
                                        tr("There is no action item “%1”. slipwayctl action list shows them."));
}

} // namespace slipway::service
