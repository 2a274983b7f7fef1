// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/run_watch.h"

#include "ui/shell/job_strip.h"
#include "ui/shell/sidebar.h"
#include "ui/widgets/pipelines/pipelines_source.h"
#include "ui/widgets/pipelines/run_words.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

namespace {

/// A list of runs tells of all of them one after the other.
constexpr auto kPause = 100ms;

template <class Id>
QString once(QHash<Id, QString> &known, Id id, const std::function<QString()> &ask)
{
    const auto found = known.constFind(id);
    return found != known.constEnd() ? *found : *known.insert(id, ask());
}

} // namespace

RunWatch::RunWatch(PipelinesSource &source, JobStrip &strip, Sidebar &sidebar, PersonId person, QObject *parent)
    : QObject(parent),
      m_source(source),
      m_strip(strip),
      m_sidebar(sidebar),
      m_person(person)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    m_seconds.setInterval(5s);
    connect(&m_soon, &QTimer::timeout, this, &RunWatch::look);
    connect(&m_seconds, &QTimer::timeout, this, &RunWatch::look);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isLate, false))
            look();
    });
    connect(&source, &PipelinesSource::changed, this, &RunWatch::lookSoon);
    connect(&source, &PipelinesSource::runChanged, this, &RunWatch::lookSoon);
    connect(&strip, &JobStrip::runRequested, this, [this](const QString &key) {
        if (const auto id = Uuid::fromString(key))
            Q_EMIT runRequested(CiRunId{*id});
    });
    // When the window is built: before its first picture where that waits for a display, so that it is laid out once.
    m_soon.start();
}

void RunWatch::setPerson(PersonId person)
{
    m_person = person;
    m_soon.start();
}

void RunWatch::lookSoon()
{
    if (m_pause.isActive())
        m_isLate = true;
    else
        m_soon.start();
}

void RunWatch::look()
{
    m_isLate = false;
    m_pause.start();
    std::vector<StripRun> runs;
    QHash<ReleaseId, QString> titles;
    QHash<EnvironmentId, QString> places;
    int waiting = 0;
    for (const CiRun &run : m_source.openRuns()) {
        if (runwords::needsPerson(run.state) && (!run.requestedBy || *run.requestedBy == m_person))
            ++waiting;
        if (!isUnderWay(run.state) && run.state != RunState::Sending)
            continue;
        StripRun shown;
        shown.key = run.id.toString();
        shown.glyph = runwords::glyphOf(run.state, run.result, run.purpose);
        shown.title = (run.jobName.isEmpty() ? run.job : run.jobName) + u' ' + runwords::number(run);
        shown.word = runwords::word(run.state, run.result);
        if (run.environment)
            shown.detail = once(places, *run.environment, [&] { return m_source.environmentName(*run.environment); });
        else if (run.release)
            shown.detail = once(titles, *run.release, [&] { return m_source.releaseTitle(*run.release); });
        shown.share = runwords::share(run, m_source.now());
        shown.isDeployment = run.purpose == RunPurpose::Deploy || run.purpose == RunPurpose::Rollback;
        runs.push_back(std::move(shown));
    }
    if (runs.empty())
        m_seconds.stop();
    else if (!m_seconds.isActive())
        m_seconds.start();
    m_strip.showRuns(runs);
    m_sidebar.setBadge(u"pipelines"_s, waiting, waiting > 0 ? tr("%n run(s) need you", nullptr, waiting) : QString());
}

} // namespace slipway::ui
