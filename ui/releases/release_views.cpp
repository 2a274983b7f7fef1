// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_views.h"

#include "core/base/tr.h"

#include <QJsonArray>

#include <array>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using service::ReleaseFilter;
using service::ReleaseOrder;

namespace {

constexpr int kAroundDays = 45;
constexpr int kNextDays = 30;

constexpr std::array<std::pair<ReleaseOrder, QStringView>, 4> kOrderWords{{
    {ReleaseOrder::Ship, u"ship"},
    {ReleaseOrder::Title, u"title"},
    {ReleaseOrder::State, u"state"},
    {ReleaseOrder::Changed, u"changed"},
}};

std::set<ReleaseState> activeStates()
{
    using enum ReleaseState;
    return {Draft, Planned, InProgress, Deploying};
}

QDate quarterStart(QDate day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

ReleaseView builtIn(const QString &key, const QString &name, ReleaseFilter filter)
{
    return {key, name, {}, {std::move(filter), ReleaseOrder::Ship, false}, {}};
}

} // namespace

std::vector<ReleaseView> builtInViews(PersonId person, QDate today, const QByteArray &zone)
{
    auto span = [&](QDate first, QDate behind) {
        return TimeSpan{fromWallTime(first, QTime(0, 0), zone), fromWallTime(behind, QTime(0, 0), zone)};
    };
    std::vector<ReleaseView> views;
    ReleaseFilter around;
    around.ship = span(today.addDays(-kAroundDays), today.addDays(kAroundDays + 1));
    views.push_back(builtIn(u"around"_s, tr("Around now"), around));
    if (!person.isNull()) {
        ReleaseFilter mine;
        mine.involves = person;
        mine.states = activeStates();
        views.push_back(builtIn(u"mine"_s, tr("Mine", "view of releases that involve me"), mine));
    }
    ReleaseFilter next;
    next.ship = span(today, today.addDays(kNextDays + 1));
    next.states = activeStates();
    views.push_back(builtIn(u"next"_s, tr("Next 30 days"), next));
    ReleaseFilter atRisk;
    atRisk.onlyAtRisk = true;
    views.push_back(builtIn(u"risk"_s, tr("At risk"), atRisk));
    ReleaseFilter quarter;
    const QDate thisQuarter = quarterStart(today);
    quarter.ship = span(thisQuarter.addMonths(-3), thisQuarter);
    views.push_back(builtIn(u"quarter"_s, tr("Last quarter"), quarter));
    views.push_back(builtIn(u"all"_s, tr("All"), {}));
    return views;
}

ReleaseView viewOf(const SavedView &saved)
{
    ReleaseView view{saved.id.toString(), saved.name, saved, {}, {}};
    view.query.filter = ReleaseFilter::fromJson(saved.filter[u"filter"].toObject());
    const QString order = saved.filter[u"order"].toString();
    for (const auto &[value, word] : kOrderWords)
        if (word == order)
            view.query.order = value;
    view.query.descending = saved.filter[u"descending"].toBool();
    for (const QJsonValue &each : saved.filter[u"columns"].toArray())
        view.columns += each.toString();
    return view;
}

QJsonObject viewToJson(const ReleaseQuery &query, const QStringList &columns)
{
    QString order;
    for (const auto &[value, word] : kOrderWords)
        if (value == query.order)
            order = word.toString();
    return {{u"filter"_s, query.filter.toJson()},
            {u"order"_s, order},
            {u"descending"_s, query.descending},
            {u"columns"_s, QJsonArray::fromStringList(columns)}};
}

} // namespace slipway::ui
