// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/query.h"
#include "ui/widgets/monitoring/monitoring_view_model.h"
#include "ui/widgets/monitoring/series_names.h"

#include <algorithm>

/// How servers are asked for what the charts show.
namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kShortestStep = 15s; ///< a usual distance of samples; finer ones would be the same value twice
constexpr std::size_t kMostLines = 50;

bool answersQueries(MonitoringKind kind)
{
    return kind == MonitoringKind::Prometheus || kind == MonitoringKind::File;
}
bool tellsAlerts(MonitoringKind kind)
{
    return kind == MonitoringKind::Prometheus || kind == MonitoringKind::Alertmanager;
}
bool tellsChecks(MonitoringKind kind)
{
    return kind == MonitoringKind::Nagios || kind == MonitoringKind::Icinga;
}

QString usualKey(const Panel &panel, std::size_t query, const Labels &labels)
{
    QString key = panel.id.value.toString() + u'\n' + panel.queries[query].expression;
    for (auto [name, value] : labels.asKeyValueRange())
        key += u'\n' + name + u'=' + value;
    return key;
}

} // namespace

/// The answers to the queries of one panel, as they come in.
struct MonitoringViewModel::Round {
    quint64 generation = 0;
    Instant until; ///< end of what was asked for
    std::vector<std::optional<Result<service::ChartAnswer>>> answers; ///< by query
    std::size_t missing = 0;
};

void MonitoringViewModel::cancel()
{
    ++m_generation;
    for (const auto &each : std::exchange(m_cancels, {}))
        each();
    m_waiting.clear();
    m_show.stop();
    m_later.stop();
    if (std::exchange(m_asked, 0) > 0)
        Q_EMIT askingChanged();
}

void MonitoringViewModel::askedOne(int by)
{
    const bool was = m_asked > 0;
    m_asked += by;
    if (m_asked == 0)
        m_cancels.clear();
    if (was != (m_asked > 0)) {
        Q_EMIT askingChanged();
        Q_EMIT busyChanged();
    }
}

void MonitoringViewModel::ask()
{
    if (!m_isWatching)
        return;
    cancel();
    if (m_wish.release)
        m_bake = m_source.bake(*m_wish.release);
    for (int i = 0; i < static_cast<int>(m_panels.size()); ++i) {
        askPanel(i);
        askUsual(i);
    }
    askWatch();
}

void MonitoringViewModel::askPanel(int index)
{
    const PanelView &view = *m_panels[static_cast<std::size_t>(index)];
    if (!view.row.connection)
        return;
    auto round = std::make_shared<Round>();
    round->generation = m_generation;
    round->missing = view.row.panel.queries.size();
    round->answers.resize(round->missing);
    const TimeSpan span = m_window.span();
    round->until = span.to;
    const auto step = chartStep(span, m_pixels, kShortestStep);
    for (std::size_t query = 0; query < view.row.panel.queries.size(); ++query) {
        askedOne(1);
        auto answer =
            m_source.desk().chart({*view.row.connection, view.row.panel.queries[query].expression, span, step});
        m_cancels.emplace_back([answer]() mutable { answer.cancel(); });
        answer.then(this, [this, index, query, round](Result<service::ChartAnswer> result) {
            if (round->generation != m_generation)
                return;
            askedOne(-1);
            round->answers[query] = std::move(result);
            if (--round->missing > 0)
                return;
            m_waiting.emplace_back([this, index, round] { showPanel(index, round); });
            if (!m_show.isActive())
                m_show.start();
        });
    }
}

void MonitoringViewModel::showNext()
{
    if (m_waiting.empty())
        return;
    const auto next = std::move(m_waiting.front());
    m_waiting.pop_front();
    next();
    if (!m_waiting.empty())
        m_show.start();
    Q_EMIT busyChanged();
}

void MonitoringViewModel::showPanel(int index, const std::shared_ptr<Round> &round)
{
    if (round->generation != m_generation || index >= static_cast<int>(m_panels.size()))
        return;
    PanelView &view = *m_panels[static_cast<std::size_t>(index)];
    const MonitoringConnectionId connection = *view.row.connection;
    std::vector<ChartLine> lines;
    QString problem;
    const Error *error = nullptr;
    std::size_t hidden = 0;
    view.warnings.clear();
    for (std::size_t query = 0; query < round->answers.size(); ++query) {
        Result<service::ChartAnswer> &answer = *round->answers[query];
        if (!answer) {
            error = &answer.error();
            continue;
        }
        if (!answer->problem.isEmpty())
            problem = answer->problem;
        view.warnings += answer->warnings;
        const PanelQuery &asked = view.row.panel.queries[query];
        std::vector<Labels> labels;
        for (const service::ChartSeries &each : answer->series)
            labels.push_back(each.labels);
        const QStringList names = seriesNames(asked.legend, asked.expression, labels);
        const std::size_t shown = std::min(answer->series.size(), kMostLines - lines.size());
        hidden += answer->series.size() - shown;
        for (std::size_t i = 0; i < shown; ++i) {
            ChartLine line{names[static_cast<qsizetype>(i)], std::move(answer->series[i].samples), {}};
            if (answer->problem.isEmpty() && answer->askedAt) // else nobody knows whether it went on
                line.endedAt = seriesEnd(line.samples, std::min(round->until, *answer->askedAt));
            if (const auto usual = m_usual.find(usualKey(view.row.panel, query, labels[i])); usual != m_usual.end())
                line.usual = usual->second;
            lines.push_back(std::move(line));
        }
    }
    if (hidden > 0)
        view.warnings.prepend(
            tr("%n more series are not shown: narrow the query down", nullptr, static_cast<int>(hidden)));
    const bool keepsOld = error && lines.empty() && !view.contents.lines.empty() && error->kind == ErrorKind::Remote;
    if (!keepsOld)
        view.contents.lines = std::move(lines);
    const bool hasLines = !view.contents.lines.empty();
    if (error)
        view.standing = {hasLines ? ChartStanding::Kind::Offline : ChartStanding::Kind::Failed, error->sentence};
    else if (!problem.isEmpty())
        view.standing = {hasLines ? ChartStanding::Kind::Offline : ChartStanding::Kind::Failed, problem};
    else if (!hasLines)
        view.standing = {ChartStanding::Kind::Empty,
                         tr("%1 has no values for this in the time shown.").arg(view.row.panel.connection)};
    else
        view.standing = {};
    const QString away = error && error->kind == ErrorKind::Remote ? error->sentence : problem;
    const bool wasAway = m_away.contains(connection);
    if (away.isEmpty())
        m_away.erase(connection);
    else
        m_away[connection] = away;
    addSurroundings(view);
    Q_EMIT panelChanged(index);
    if (wasAway != !away.isEmpty())
        Q_EMIT awayChanged();
}

void MonitoringViewModel::askUsual(int index)
{
    const PanelView &view = *m_panels[static_cast<std::size_t>(index)];
    if (!view.row.connection || !m_page.baseline)
        return;
    const TimeSpan before = *m_page.baseline;
    const auto step = chartStep(before, m_pixels, kShortestStep);
    const QString prefix = view.row.panel.id.value.toString();
    const auto known = m_usual.lower_bound(prefix);
    if (known != m_usual.end() && known->first.startsWith(prefix))
        return;
    for (std::size_t query = 0; query < view.row.panel.queries.size(); ++query) {
        auto answer =
            m_source.desk().chart({*view.row.connection, view.row.panel.queries[query].expression, before, step});
        m_cancels.emplace_back([answer]() mutable { answer.cancel(); });
        answer.then(this, [this, before, query, id = view.row.panel.id,
                           generation = m_generation](Result<service::ChartAnswer> result) {
            const auto found =
                std::ranges::find_if(m_panels, [&](const auto &each) { return each->row.panel.id == id; });
            if (!result || generation != m_generation || found == m_panels.end())
                return;
            PanelView &panel = **found;
            const PanelQuery &asked = panel.row.panel.queries[query];
            std::vector<Labels> labels;
            for (const service::ChartSeries &each : result->series)
                labels.push_back(each.labels);
            const QStringList names = seriesNames(asked.legend, asked.expression, labels);
            for (std::size_t i = 0; i < labels.size(); ++i) {
                const auto usual = usualRange(result->series[i].samples, before);
                if (!usual)
                    continue;
                m_usual[usualKey(panel.row.panel, query, labels[i])] = *usual;
                for (ChartLine &line : panel.contents.lines)
                    if (line.name == names[static_cast<qsizetype>(i)])
                        line.usual = *usual;
            }
            const auto at = static_cast<int>(found - m_panels.begin());
            m_waiting.emplace_back([this, at] { Q_EMIT panelChanged(at); });
            if (!m_show.isActive())
                m_show.start();
        });
    }
}

void MonitoringViewModel::askWatch()
{
    service::MonitoringDesk &desk = m_source.desk();
    connect(&desk, &service::MonitoringDesk::hinted, this, &MonitoringViewModel::noteHint, Qt::UniqueConnection);
    const TimeSpan span = m_window.span();
    const auto step = chartStep(span, m_pixels, kShortestStep);
    const auto ask = [this]<class T>(QFuture<Result<T>> answer, auto take, auto note) {
        answer.then(this, [this, take, note, generation = m_generation](Result<T> result) {
            if (generation != m_generation)
                return;
            note(result ? nullptr : &result.error());
            if (result)
                take(std::move(*result));
            showAlerts();
        });
    };
    const auto quietly = [](const Error *) {};
    for (const MonitoringConnection &each : m_page.connections) {
        const MonitoringConnectionId id = each.id;
        const auto noted = [this, id](const Error *error) { noteWatch(id, error); };
        if (tellsAlerts(each.kind))
            ask(desk.alerts(id), [this, id](std::vector<Alert> alerts) { m_firingOf[id] = std::move(alerts); }, noted);
        if (tellsChecks(each.kind))
            ask(
                desk.checks(id), [this, id](std::vector<CheckState> checks) { m_checksOf[id] = std::move(checks); },
                noted);
        if (tellsChecks(each.kind) || each.kind == MonitoringKind::Alertmanager)
            ask(
                desk.silences(id),
                [this, id, span](std::vector<Silence> silences) {
                    erase_if(silences, [&](const Silence &silence) {
                        return !TimeSpan{silence.startsAt, silence.endsAt}.overlaps(span);
                    });
                    m_silencesOf[id] = std::move(silences);
                },
                quietly);
        if (answersQueries(each.kind)
            && std::ranges::contains(m_page.panels, id, &service::MonitoringPage::Row::connection))
            ask(
                desk.chart({id, u"ALERTS{alertstate=\"firing\"}"_s, span, step}),
                [this, id, step, span](const service::ChartAnswer &answer) {
                    m_historyOf[id] = firingSpans(answer.series, step, span.to);
                },
                quietly);
    }
}

void MonitoringViewModel::noteHint(MonitoringConnectionId connection)
{
    if (std::ranges::contains(m_page.connections, connection, &MonitoringConnection::id) && !m_hinted.isActive())
        m_hinted.start();
}

void MonitoringViewModel::noteWatch(MonitoringConnectionId connection, const Error *error)
{
    if (error && error->kind == ErrorKind::NotFound) {
        m_tellsNone.insert(connection);
        m_watchProblems.erase(connection);
        return;
    }
    m_tellsNone.erase(connection);
    m_watchProblems[connection] = error ? error->sentence : QString();
}

WatchStanding MonitoringViewModel::watchStanding() const
{
    using Kind = WatchStanding::Kind;
    WatchStanding standing;
    QStringList problems;
    bool isWaiting = false;
    for (const MonitoringConnection &each : m_page.connections) {
        if ((!tellsAlerts(each.kind) && !tellsChecks(each.kind)) || m_tellsNone.contains(each.id))
            continue;
        standing.kind = Kind::Known;
        const auto told = m_watchProblems.find(each.id);
        isWaiting = isWaiting || told == m_watchProblems.end();
        if (told != m_watchProblems.end() && !told->second.isEmpty())
            problems += tr("%1: %2", "connection: why").arg(each.name, told->second);
    }
    standing.problem = problems.join(u'\n');
    if (!problems.isEmpty())
        standing.kind = Kind::Unknown;
    else if (isWaiting)
        standing.kind = Kind::Asking;
    return standing;
}

void MonitoringViewModel::showAlerts()
{
    std::vector<Alert> firing;
    std::vector<FiringSpan> history;
    std::vector<CheckState> checks;
    for (const auto &[connection, each] : m_firingOf)
        firing.insert(firing.end(), each.begin(), each.end());
    for (const auto &[connection, each] : m_historyOf)
        history.insert(history.end(), each.begin(), each.end());
    for (const auto &[connection, each] : m_checksOf)
        checks.insert(checks.end(), each.begin(), each.end());
    m_alerts = alertRows(firing, history);
    m_checks = checkRows(checks);
    for (int i = 0; i < static_cast<int>(m_panels.size()); ++i) {
        PanelView &view = *m_panels[static_cast<std::size_t>(i)];
        const std::size_t spans = view.contents.spans.size();
        addSurroundings(view);
        if (view.contents.spans.size() != spans)
            m_waiting.emplace_back([this, i] { Q_EMIT panelChanged(i); });
    }
    if (!m_waiting.empty() && !m_show.isActive())
        m_show.start();
    Q_EMIT alertsChanged();
}

} // namespace slipway::ui
