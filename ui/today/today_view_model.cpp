// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_view_model.h"

#include "service/queries/queries.h"
#include "ui/widgets/words.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace slipway::ui {

using namespace Qt::StringLiterals;

TodayViewModel::TodayViewModel(service::Session &session, QObject *parent) : QObject(parent), m_session(session) {}

void TodayViewModel::load()
{
    auto page = m_session.queries().today(m_session.actor());
    if (!page) {
        Q_EMIT failed(page.error());
        return;
    }
    m_page = std::move(*page);
    const bool isBare =
        m_page.waiting.empty() && m_page.running.empty() && m_page.agenda.empty() && m_page.finished.empty();
    const bool isEmpty = isBare && m_session.queries().releaseCount({}).value_or(1) == 0;
    m_standing = isEmpty ? Standing::EmptyWorkspace : m_session.actor().isNull() ? Standing::NoPerson : Standing::Ready;
    tell();
}

void TodayViewModel::tick()
{
    if (dayIn(m_session.now(), m_page.zone) != m_page.day)
        load();
    else
        tell();
}

QString TodayViewModel::dateText() const
{
    return QLocale().toString(m_page.day, tr("dddd d MMMM", "format of the date over Today"));
}

QString TodayViewModel::clockText() const
{
    const Instant now = m_session.now();
    return tr("%1 %2, week %3", "10:24 CET, week 1")
        .arg(words::clock(now, m_page.zone), words::zoneShort(now, m_page.zone))
        .arg(m_page.day.weekNumber());
}

WaitingLine TodayViewModel::shown(WaitingLine line)
{
    const auto card = std::ranges::find(m_page.waiting, line.id, &service::WaitingCard::id);
    if (card == m_page.waiting.end() || (line.kind == service::WaitingCard::Kind::Signoff && !line.isDetailed))
        return line;
    if (!completed(*card))
        return line;
    addDetails(*card, line);
    return line;
}

RunningLine TodayViewModel::shown(RunningLine line)
{
    const auto card = std::ranges::find(m_page.running, line.release, &service::RunningCard::release);
    if (card == m_page.running.end() || card->isComplete)
        return line;
    return completed(*card) ? runningLine(*card, m_page.zone, m_session.now()) : line;
}

template <class Card>
bool TodayViewModel::completed(Card &card)
{
    auto complete = m_session.queries().completed(card);
    if (complete) {
        card = std::move(*complete);
        return true;
    }
    card.isComplete = true; // what cannot be read is told once
    if (complete.error().kind == ErrorKind::NotFound)
        QMetaObject::invokeMethod(this, &TodayViewModel::load, Qt::QueuedConnection);
    else
        Q_EMIT incomplete(complete.error());
    return false;
}

void TodayViewModel::setGrouped(bool isGrouped)
{
    if (m_isGrouped == isGrouped)
        return;
    m_isGrouped = isGrouped;
    tell();
}

QString TodayViewModel::whyReadOnly() const
{
    return m_session.isReadOnly() ? tr("The workspace can only be read, not changed.") : QString();
}

void TodayViewModel::tell()
{
    const Instant now = m_session.now();
    m_waiting.clear();
    for (const auto &each : m_page.waiting)
        m_waiting.push_back(waitingLine(each, m_page.zone, now));
    if (m_isGrouped) {
        QHash<ReleaseId, qsizetype> rank;
        for (const WaitingLine &each : m_waiting)
            if (!rank.contains(each.release))
                rank.insert(each.release, rank.size());
        std::ranges::stable_sort(m_waiting, {}, [&](const WaitingLine &each) { return rank.value(each.release); });
    }
    m_running.clear();
    for (const auto &each : m_page.running)
        m_running.push_back(runningLine(each, m_page.zone, now));
    m_agenda = agendaLines(m_page.agenda, m_page.zone, now);
    m_finished = finishedLines(m_page.finished, m_page.zone, now);
    Q_EMIT changed();
}

} // namespace slipway::ui
