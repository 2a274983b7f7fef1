// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_source.h"

#include "core/release/transitions.h"
#include "ui/theme/icon.h"
#include "ui/widgets/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr std::size_t kMostReleases = 6;
constexpr std::size_t kMostActions = 8;
constexpr std::size_t kMostHits = 6;
constexpr std::size_t kMostThings = 5;
constexpr int kWindow = 60; ///< rows looked at to find the nearest releases
constexpr auto kNear = std::chrono::days(120);

/// How many checklist items and comments are looked at.
constexpr int kMostSearched = 200;

/// The best first, those of one rank in the order they came in.
void sortByRank(std::vector<PaletteEntry> &entries)
{
    std::ranges::stable_sort(entries, {},
                             [](const PaletteEntry &entry) { return std::pair(entry.match.rank, !entry.isEnabled); });
}

void append(std::vector<PaletteEntry> &all, std::vector<PaletteEntry> part)
{
    std::ranges::move(part, std::back_inserter(all));
}

QString actionText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar::ReplacementCharacter));
    text.remove(u'&');
    return text.replace(QChar::ReplacementCharacter, u'&').trimmed();
}

bool isUnderWay(ReleaseState state)
{
    return state == ReleaseState::InProgress || state == ReleaseState::Deploying;
}

} // namespace

PaletteSource::PaletteSource(service::Session &session, PaletteOffer offer)
    : m_session(session),
      m_offer(std::move(offer))
{
    readThings();
}

void PaletteSource::readThings()
{
    service::Queries &queries = m_session.queries();
    const auto add = [this](const QString &section, const QString &title, const QString &detail,
                            const QString &iconName, const QString &tab, const Uuid &id) {
        m_things.push_back({section, title, detail, iconName, {.page = u"settings"_s, .tab = tab, .focus = id}});
    };
    const auto people = queries.people().value_or(std::vector<Person>{});
    const auto me = std::ranges::find(people, m_session.actor(), &Person::id);
    m_zone = me != people.end() && !me->zone.isEmpty() ? me->zone : m_session.surroundings().zone;
    for (const Product &product : queries.products().value_or(std::vector<Product>{})) {
        const auto owner = std::ranges::find(people, product.owner.value_or(PersonId{}), &Person::id);
        add(tr("Products"), product.name, owner == people.end() ? QString() : tr("owner %1").arg(owner->name),
            u"package"_s, u"products"_s, product.id.value);
    }
    for (const Person &person : people)
        add(tr("People"), person.name, person.email, u"user"_s, u"people"_s, person.id.value);
    for (const Environment &place : queries.environments().value_or(std::vector<Environment>{}))
        add(tr("Environments"), place.name, place.description, u"globe"_s, u"environments"_s, place.id.value);
    for (const Template &each : queries.templates().value_or(std::vector<Template>{}))
        add(tr("Templates"), each.name, {}, u"view-list-text"_s, u"templates"_s, each.id.value);
    for (const Freeze &freeze : queries.freezes().value_or(std::vector<Freeze>{}))
        add(tr("Freeze windows"), freeze.name, words::when(freeze.span.from, freeze.zone), u"view-calendar-month"_s,
            u"freezes"_s, freeze.id.value);
}

std::vector<PaletteEntry> PaletteSource::find(const QString &text, const QSet<QString> &expanded) const
{
    std::vector<PaletteEntry> found;
    if (text.trimmed().isEmpty()) {
        addPlaces(found, m_offer.recent, tr("Recent places"), {});
        addActions(found, {}, expanded);
        addPlaces(found, m_offer.places, tr("Go to"), {});
        return found;
    }
    addReleases(found, text, expanded);
    addActions(found, text, expanded);
    addHits(found, text, expanded);
    addThings(found, text, expanded);
    addPlaces(found, m_offer.places, tr("Pages and settings"), text);
    return found;
}

void PaletteSource::addPart(std::vector<PaletteEntry> &found, std::vector<PaletteEntry> part, std::size_t most,
                            std::size_t all, const Expanded &expanded) const
{
    if (part.empty())
        return;
    const QString section = part.front().section;
    const bool isCut = !expanded.contains(section) && part.size() > most;
    if (isCut)
        part.resize(most);
    append(found, std::move(part));
    if (!isCut)
        return;
    PaletteEntry more{.section = section, .title = tr("Show more")};
    more.detail = tr("%1 of %2", "lines shown of those found").arg(most).arg(all);
    more.icon = ui::icon(u"go-down"_s);
    more.hidden = static_cast<int>(all - most);
    found.push_back(std::move(more));
}

int PaletteSource::distanceOf(ReleaseId release, ReleaseState state) const
{
    const bool isRecent =
        std::ranges::any_of(m_offer.recent, [&](const PalettePlace &each) { return each.route.release == release; });
    return isRecent ? 0 : isUnderWay(state) ? 1 : isActive(state) ? 2 : 3;
}

std::vector<service::ReleaseRow> PaletteSource::releasesFor(const QString &text, bool all) const
{
    service::Queries &queries = m_session.queries();
    const Instant now = m_session.now();
    service::ReleaseFilter filter;
    filter.text = text.trimmed();
    filter.ship = TimeSpan{now - kNear, now + kNear};
    auto rows = queries.releases(filter, service::ReleaseOrder::Ship, false, 0, kWindow)
                    .value_or(std::vector<service::ReleaseRow>{});
    if (all || rows.size() <= kMostReleases) {
        filter.ship.reset();
        rows = queries.releases(filter, service::ReleaseOrder::Ship, true, 0, kWindow)
                   .value_or(std::vector<service::ReleaseRow>{});
    }
    std::ranges::stable_sort(rows, {}, [&](const service::ReleaseRow &row) {
        const int distance = distanceOf(row.id, row.state);
        return std::pair(std::min(distance, 2), row.ship > now ? row.ship - now : now - row.ship);
    });
    return rows;
}

QString PaletteSource::releaseDetail(const service::ReleaseRow &row) const
{
    const Instant now = m_session.now();
    const QString when = words::relative(row.ship, now, m_zone);
    const bool isOver = row.state == ReleaseState::Closed || row.state == ReleaseState::Released;
    if (row.state == ReleaseState::Cancelled || row.state == ReleaseState::RolledBack)
        return stateWord(row.state);
    QString detail = isOver           ? tr("shipped %1").arg(when)
                     : row.ship < now ? tr("due to ship %1").arg(when)
                                      : tr("ships %1").arg(when);
    if (isUnderWay(row.state) && row.gateReasons)
        detail += *row.gateReasons == 0 ? u", "_s + tr("GO") : u", "_s + tr("NO-GO: %1").arg(*row.gateReasons);
    return detail;
}

void PaletteSource::addReleases(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const
{
    std::vector<PaletteEntry> part;
    for (const service::ReleaseRow &row : releasesFor(text, expanded.contains(tr("Releases")))) {
        PaletteEntry entry{.section = tr("Releases"), .title = row.title, .detail = releaseDetail(row)};
        entry.match = matchText(row.title, text).value_or(TextMatch{.rank = 2, .runs = {}});
        entry.glyph = row.isBlocked ? Glyph::Blocked : glyphOf(row.state);
        entry.route = Route{.page = u"releases"_s, .release = row.id};
        entry.release = row.id;
        part.push_back(std::move(entry));
    }
    service::ReleaseFilter filter;
    filter.text = text.trimmed();
    const auto all = m_session.queries().releaseCount(filter).value_or(0);
    const std::size_t count = std::max(part.size(), static_cast<std::size_t>(all));
    addPart(found, std::move(part), kMostReleases, count, expanded);
}

void PaletteSource::addActions(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const
{
    std::vector<PaletteEntry> part;
    for (QAction *action : m_offer.actions) {
        if (action->isSeparator() || !action->isVisible() || action->menu() || (text.isEmpty() && !action->isEnabled()))
            continue;
        const QString title = actionText(*action);
        const auto match = matchText(title, text);
        if (title.isEmpty() || !match || std::ranges::contains(part, title, &PaletteEntry::title))
            continue;
        PaletteEntry entry{.section = tr("Actions"), .title = title};
        entry.detail = action->isEnabled() ? QString() : action->statusTip();
        entry.match = *match;
        entry.icon = action->icon();
        entry.shortcut = action->shortcut();
        entry.isEnabled = action->isEnabled();
        entry.action = action;
        part.push_back(std::move(entry));
    }
    sortByRank(part);
    const std::size_t count = part.size();
    addPart(found, std::move(part), kMostActions, count, expanded);
}

void PaletteSource::addHits(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const
{
    using Placed = std::pair<int, PaletteEntry>; // with the distance of its release
    std::vector<Placed> items;
    std::vector<Placed> comments;
    std::vector<Placed> incidents;
    std::vector<Placed> reports;
    const auto hits = m_session.queries().search(text, kMostSearched).value_or(std::vector<service::SearchHit>{});
    for (const service::SearchHit &hit : hits) {
        const bool isItem = hit.kind == u"item";
        const bool isIncident = hit.kind == u"incident" || hit.kind == u"feedback";
        const bool isReport = hit.kind == u"lesson" || hit.kind == u"action_item" || hit.kind == u"report";
        if (!isItem && !isIncident && !isReport && hit.kind != u"comment")
            continue;
        const QString title = hit.title.simplified();
        PaletteEntry entry{.section = isItem       ? tr("Checklist items")
                                      : isIncident ? tr("Incidents and feedback")
                                      : isReport   ? tr("Reports and lessons")
                                                   : tr("Comments"),
                           .title = title};
        entry.detail = isItem ? hit.detail + u", "_s + stateWord(hit.itemState) : hit.detail;
        entry.match = matchText(title, text).value_or(TextMatch{.rank = 2, .runs = {}});
        if (isItem)
            entry.glyph = glyphOf(hit.itemState);
        else
            entry.icon = ui::icon(u"view-list-text"_s);
        entry.route = Route{.page = isIncident && !hit.release ? u"monitoring"_s : u"releases"_s,
                            .release = hit.release,
                            .tab = isItem       ? u"checklist"_s
                                   : isIncident ? u"incidents"_s
                                   : isReport   ? u"report"_s
                                                : u"notes"_s,
                            .focus = hit.id};
        const int distance = hit.release ? distanceOf(*hit.release, hit.releaseState) : 3;
        (isItem       ? items
         : isIncident ? incidents
         : isReport   ? reports
                      : comments)
            .emplace_back(distance, std::move(entry));
    }
    const auto add = [&](std::vector<Placed> &placed, std::size_t most) {
        std::ranges::stable_sort(placed, {},
                                 [](const Placed &each) { return std::pair(each.first, each.second.match.rank); });
        std::vector<PaletteEntry> part;
        for (Placed &each : placed)
            part.push_back(std::move(each.second));
        const std::size_t count = part.size();
        addPart(found, std::move(part), most, count, expanded);
    };
    add(items, kMostHits);
    add(comments, kMostThings);
    add(incidents, kMostThings);
    add(reports, kMostThings);
}

void PaletteSource::addThings(std::vector<PaletteEntry> &found, const QString &text, const Expanded &expanded) const
{
    for (auto from = m_things.begin(); from != m_things.end();) {
        const auto to =
            std::find_if(from, m_things.end(), [&](const Thing &each) { return each.section != from->section; });
        std::vector<PaletteEntry> part;
        for (; from != to; ++from) {
            const auto match = matchText(from->title, text);
            if (!match)
                continue;
            PaletteEntry entry{.section = from->section, .title = from->title, .detail = from->detail};
            entry.match = *match;
            entry.icon = ui::icon(from->icon);
            entry.route = from->route;
            part.push_back(std::move(entry));
        }
        sortByRank(part);
        const std::size_t count = part.size();
        addPart(found, std::move(part), kMostThings, count, expanded);
    }
}

void PaletteSource::addPlaces(std::vector<PaletteEntry> &found, const std::vector<PalettePlace> &places,
                              const QString &section, const QString &text) const
{
    std::vector<PaletteEntry> part;
    for (const PalettePlace &place : places) {
        const auto match = matchText(place.title, text);
        if (!match)
            continue;
        PaletteEntry entry{.section = section, .title = place.title, .detail = place.detail};
        entry.match = *match;
        entry.icon = ui::icon(place.icon);
        entry.shortcut = place.shortcut;
        entry.route = place.route;
        part.push_back(std::move(entry));
    }
    std::ranges::stable_sort(part, {}, [](const PaletteEntry &entry) { return entry.match.rank; });
    append(found, std::move(part));
}

std::vector<PaletteEntry> PaletteSource::about(ReleaseId release, const QString &title, const QString &text) const
{
    struct Part {
        QString title;
        QString icon;
        QString tab;
        QString intent = {};
    };
    const std::vector<Part> parts{
        {tr("Overview"), u"package"_s, u"overview"_s},
        {tr("Checklist"), u"view-pim-tasks"_s, u"checklist"_s},
        {tr("Criteria"), u"dialog-ok-apply"_s, u"criteria"_s},
        {tr("Sign-offs"), u"document-edit-sign"_s, u"signoffs"_s},
        {tr("Notes"), u"view-list-text"_s, u"notes"_s},
        {tr("Activity"), u"view-history"_s, u"activity"_s},
        {tr("Sign…"), u"document-edit-sign"_s, u"signoffs"_s, u"sign"_s},
        {tr("Move the ship date…"), u"view-calendar-month"_s, u"overview"_s, u"move"_s},
    };
    std::vector<PaletteEntry> found;
    for (const Part &part : parts) {
        const auto match = matchText(part.title, text);
        if (!match)
            continue;
        PaletteEntry entry{.section = title, .title = part.title};
        entry.match = *match;
        entry.icon = ui::icon(part.icon);
        entry.route = Route{.page = u"releases"_s, .release = release, .tab = part.tab, .intent = part.intent};
        found.push_back(std::move(entry));
    }
    return found;
}

} // namespace slipway::ui
