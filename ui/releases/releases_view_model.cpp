// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/releases_view_model.h"

#include "core/release/transitions.h"

#include <QFuture>
#include <QLocale>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

/// How far ahead releases are marked that collide with something.
constexpr auto kConflictsAhead = std::chrono::days(60);
constexpr int kMostForPhases = 500;

/// What is found out beside the window.
struct Survey {
    QHash<QString, qint64> counts;       ///< rows by key of the view
    QHash<ReleaseId, QString> conflicts; ///< what the release collides with
    QStringList phases;                  ///< that active releases are in, by name
};

Result<Survey> surveyOf(service::Queries &queries,
                        const std::vector<std::pair<QString, service::ReleaseFilter>> &wanted, const TimeSpan &ahead)
{
    Survey survey;
    for (const auto &[key, filter] : wanted) {
        const auto count = queries.releaseCount(filter);
        if (!count)
            return std::unexpected(count.error());
        survey.counts.insert(key, *count);
    }
    service::ReleaseFilter active;
    active.states = {ReleaseState::Draft, ReleaseState::Planned, ReleaseState::InProgress, ReleaseState::Deploying};
    const auto rows = queries.releases(active, service::ReleaseOrder::Ship, false, 0, kMostForPhases);
    if (!rows)
        return std::unexpected(rows.error());
    for (const service::ReleaseRow &each : *rows)
        if (!each.phase.isEmpty() && !survey.phases.contains(each.phase, Qt::CaseInsensitive))
            survey.phases += each.phase;
    survey.phases.sort(Qt::CaseInsensitive);
    const auto conflicts = queries.conflicts(ahead);
    if (!conflicts)
        return std::unexpected(conflicts.error());
    for (const Conflict &each : *conflicts)
        if (!survey.conflicts.contains(each.release))
            survey.conflicts.insert(each.release, each.title);
    return survey;
}

} // namespace

ReleasesViewModel::ReleasesViewModel(service::Session &session, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_rows(session.queries(), [&session] { return session.now(); })
{
    connect(&m_rows, &ReleasesModel::failed, this, &ReleasesViewModel::failed);
    readSurroundings();
    readViews();
}

void ReleasesViewModel::readSurroundings()
{
    auto &queries = m_session.queries();
    m_people = queries.people().value_or(std::vector<Person>());
    m_places = queries.environments().value_or(std::vector<Environment>());
    m_total = queries.releaseCount({}).value_or(m_total);
    const auto me = std::ranges::find(m_people, m_session.actor(), &Person::id);
    const bool hasZone = me != m_people.end() && !me->zone.isEmpty();
    m_rows.setZone(hasZone ? me->zone : m_session.surroundings().zone);
}

void ReleasesViewModel::readViews()
{
    m_views = builtInViews(m_session.actor(), today(), zone());
    const auto saved = m_session.queries().savedViews(u"releases"_s);
    if (!saved)
        Q_EMIT failed(saved.error());
    for (const SavedView &each : saved.value_or(std::vector<SavedView>()))
        m_views.push_back(viewOf(each));
}

/// Counts and looks for conflicts on a thread of its own: both take a while in a large workspace.
void ReleasesViewModel::survey()
{
    std::vector<std::pair<QString, service::ReleaseFilter>> wanted;
    for (const ReleaseView &each : m_views)
        wanted.emplace_back(each.key, each.query.filter);
    const Instant now = m_session.now();
    ++m_asked;
    m_session
        .ask([wanted = std::move(wanted), ahead = TimeSpan{now, now + kConflictsAhead}](service::Queries &queries) {
            return surveyOf(queries, wanted, ahead);
        })
        .then(this, [this](Result<Survey> found) {
            --m_asked;
            if (!found)
                return;
            m_rows.setConflicts(std::move(found->conflicts));
            if (found->counts == m_counts && found->phases == m_phases)
                return;
            m_phases = std::move(found->phases);
            m_counts = std::move(found->counts);
            Q_EMIT viewsChanged();
        });
}

void ReleasesViewModel::refresh()
{
    readSurroundings();
    const QString current = currentKey();
    readViews();
    const ReleaseView *same = view(current);
    // A view of the days around today moves along with them.
    if (same && !(same->query == query()))
        open(same->query);
    else
        m_rows.refresh();
    Q_EMIT viewsChanged();
    Q_EMIT loaded();
    survey();
}

const ReleaseView *ReleasesViewModel::view(const QString &key) const
{
    const auto found = std::ranges::find(m_views, key, &ReleaseView::key);
    return found == m_views.end() ? nullptr : &*found;
}

QString ReleasesViewModel::currentKey() const
{
    const ReleaseView *opened = view(m_opened);
    return opened && opened->query == query() ? m_opened : QString();
}

std::optional<qint64> ReleasesViewModel::countOf(const QString &key) const
{
    const auto found = m_counts.find(key);
    return found == m_counts.end() ? std::nullopt : std::optional(*found);
}

void ReleasesViewModel::openView(const QString &key)
{
    const ReleaseView *wanted = view(key);
    const ReleaseView &shown = wanted ? *wanted : m_views.front();
    m_opened = shown.key;
    open(shown.query);
    if (m_counts.isEmpty())
        survey();
}

void ReleasesViewModel::setFilter(const service::ReleaseFilter &filter)
{
    if (filter == query().filter)
        return;
    ReleaseQuery changed = query();
    changed.filter = filter;
    open(changed);
}

void ReleasesViewModel::sortBy(service::ReleaseOrder order)
{
    ReleaseQuery changed = query();
    const bool isSame = changed.order == order;
    changed.descending = isSame ? !changed.descending : order == service::ReleaseOrder::Changed;
    changed.order = order;
    open(changed);
}

void ReleasesViewModel::open(const ReleaseQuery &wanted)
{
    m_rows.open(wanted);
    Q_EMIT queryChanged();
    Q_EMIT loaded();
}

QDate ReleasesViewModel::today() const
{
    return dayIn(m_session.now(), zone());
}

QString ReleasesViewModel::countText() const
{
    const QLocale locale;
    const int shown = m_rows.rowCount();
    if (shown == m_total)
        return tr("%n release(s)", nullptr, shown);
    return tr("%1 of %n release(s)", nullptr, static_cast<int>(m_total)).arg(locale.toString(shown));
}

QString ReleasesViewModel::zoneText() const
{
    return tr("Times in %1").arg(QString::fromLatin1(zone()));
}

QString ReleasesViewModel::whyReadOnly() const
{
    return m_session.isReadOnly() ? tr("The workspace can only be read, not changed.") : QString();
}

QString ReleasesViewModel::whyNotRemove(const service::ReleaseRow &row) const
{
    using enum ReleaseState;
    if (const QString why = whyReadOnly(); !why.isEmpty())
        return why;
    if (row.state == Draft || row.state == Planned || row.state == Cancelled)
        return {};
    return tr("A release that is %1 cannot be removed; cancel it instead.").arg(stateWord(row.state));
}

} // namespace slipway::ui
