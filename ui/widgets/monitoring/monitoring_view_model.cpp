// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/monitoring_view_model.h"

#include "core/monitoring/query.h"

#include <QSettings>

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kZoomPause = 250ms;
constexpr auto kHintPause = 500ms;
constexpr auto kFrame = 4ms; ///< between two panels that are shown anew
constexpr auto kLengthKey = "monitoring/minutes";
constexpr auto kIntervalKey = "monitoring/interval";

} // namespace

MonitoringViewModel::MonitoringViewModel(MonitoringSource &source, QObject *parent) : QObject(parent), m_source(source)
{
    const QSettings settings;
    m_length = std::chrono::minutes(std::clamp(settings.value(kLengthKey, 24 * 60).toInt(), 60, 30 * 24 * 60));
    m_interval = std::chrono::seconds(std::max(0, settings.value(kIntervalKey, 30).toInt()));
    connect(&m_tick, &QTimer::timeout, this, &MonitoringViewModel::refresh);
    m_later.setSingleShot(true);
    m_later.setInterval(kZoomPause);
    connect(&m_later, &QTimer::timeout, this, &MonitoringViewModel::ask);
    m_hinted.setSingleShot(true);
    m_hinted.setInterval(kHintPause);
    connect(&m_hinted, &QTimer::timeout, this, [this] {
        if (m_isWatching && !m_isPaused)
            askWatch();
    });
    m_show.setSingleShot(true);
    m_show.setInterval(kFrame);
    connect(&m_show, &QTimer::timeout, this, &MonitoringViewModel::showNext);
    connect(&m_window, &ChartWindow::spanChanged, this, [this] {
        if (m_isWatching && m_window.isZoomed())
            m_later.start();
    });
    connect(&source, &MonitoringSource::changed, this, [this] {
        if (m_isWatching && readPage())
            ask();
    });
}

MonitoringViewModel::~MonitoringViewModel()
{
    cancel();
}

void MonitoringViewModel::look(std::optional<ReleaseId> release, std::optional<EnvironmentId> environment)
{
    if (m_wish.release == release && m_wish.environment == environment)
        return;
    cancel();
    m_wish.release = release;
    m_wish.environment = environment;
    m_panels.clear();
    m_usual.clear();
    m_firingOf.clear();
    m_historyOf.clear();
    m_checksOf.clear();
    m_silencesOf.clear();
    m_watchProblems.clear();
    m_tellsNone.clear();
    m_away.clear();
    m_alerts.clear();
    m_checks.clear();
    m_page = {};
    m_window.setCursor(std::nullopt);
    m_window.reset();
    load();
}

void MonitoringViewModel::load()
{
    if (!m_wish.release && !m_wish.environment)
        return;
    m_window.setZone(m_source.zone());
    moveTime();
    (void)readPage();
    if (m_isWatching)
        ask();
}

void MonitoringViewModel::moveTime()
{
    if (m_isPaused && m_window.whole().to - m_window.whole().from == m_length)
        return;
    const Instant now = m_source.now();
    m_window.setWhole({now - m_length, now});
}

bool MonitoringViewModel::readPage()
{
    m_wish.span = m_window.span();
    auto page = m_source.page(m_wish);
    if (!page) {
        Q_EMIT failed(page.error());
        return false;
    }
    const bool isSame = page->title == m_page.title && page->panels.size() == m_page.panels.size()
                        && std::ranges::equal(page->panels, m_page.panels, {}, &service::MonitoringPage::Row::panel,
                                              &service::MonitoringPage::Row::panel)
                        && page->connections == m_page.connections
                        && page->watched.has_value() == m_page.watched.has_value() && !m_panels.empty();
    if (page->watched && (!m_page.watched || page->watched->deployment.id != m_page.watched->deployment.id))
        m_usual.clear();
    m_page = std::move(*page);
    m_bake = m_wish.release ? m_source.bake(*m_wish.release) : std::nullopt;
    std::vector<std::unique_ptr<PanelView>> panels;
    for (const service::MonitoringPage::Row &row : m_page.panels) {
        const auto known = std::ranges::find_if(m_panels, [&](const auto &each) {
            return each && each->row.panel.id == row.panel.id && each->row.panel.queries == row.panel.queries
                   && each->row.connection == row.connection;
        });
        panels.push_back(known != m_panels.end() ? std::move(*known) : std::make_unique<PanelView>());
        PanelView &view = *panels.back();
        view.row = row;
        addSurroundings(view);
        if (!row.connection)
            view.standing = {
                ChartStanding::Kind::Failed,
                tr("There is no connection “%1” in this workspace. Add it in the settings, or change the panel.")
                    .arg(row.panel.connection)};
        else if (view.contents.lines.empty() && view.standing.kind == ChartStanding::Kind::Ready)
            view.standing = {ChartStanding::Kind::Loading, tr("Asking %1…").arg(row.panel.connection)};
    }
    m_panels = std::move(panels);
    if (!isSame) {
        Q_EMIT pageChanged();
        return true;
    }
    for (int i = 0; i < static_cast<int>(m_panels.size()); ++i)
        Q_EMIT panelChanged(i);
    Q_EMIT alertsChanged();
    return false;
}

void MonitoringViewModel::addSurroundings(PanelView &view) const
{
    ChartContents &contents = view.contents;
    contents.unit = view.row.panel.unit;
    contents.thresholds.clear();
    for (const PanelThreshold &each : view.row.panel.thresholds) {
        const QString value = valueText(each.value, contents.unit);
        const QString text = !each.name.isEmpty() ? each.name
                             : each.isUpper       ? tr("threshold %1").arg(value)
                                                  : tr("at least %1").arg(value);
        contents.thresholds.push_back({each.value, text, each.isUpper});
    }
    contents.marks.clear();
    for (const service::DeploymentMark &each : m_page.deployments)
        contents.marks.push_back({each.deployment.finishedAt.value_or(each.deployment.startedAt),
                                  each.release.section(u' ', -1), each.deployment.isRollback});
    contents.spans.clear();
    if (m_page.baseline)
        contents.spans.push_back({ChartSpan::Kind::Before, *m_page.baseline, tr("before")});
    for (const Freeze &each : m_page.freezes)
        contents.spans.push_back({ChartSpan::Kind::Freeze, each.span, each.name});
    for (const auto &[connection, silences] : m_silencesOf)
        for (const Silence &each : silences)
            contents.spans.push_back({ChartSpan::Kind::Silence, {each.startsAt, each.endsAt}, tr("silenced")});
    if (!view.row.connection)
        return;
    if (const auto history = m_historyOf.find(*view.row.connection); history != m_historyOf.end())
        for (const FiringSpan &each : history->second)
            contents.spans.push_back({ChartSpan::Kind::Alert, each.span, alertTitle(each.labels, {})});
}

void MonitoringViewModel::refresh()
{
    if (m_isPaused || !m_isWatching || m_asked > 0)
        return;
    moveTime();
    ask();
}

void MonitoringViewModel::setWatching(bool isWatching)
{
    if (isWatching == m_isWatching)
        return;
    m_isWatching = isWatching;
    if (!isWatching) {
        m_tick.stop();
        cancel();
        return;
    }
    setInterval(m_interval);
    load();
}

void MonitoringViewModel::setLength(std::chrono::minutes length)
{
    QSettings().setValue(kLengthKey, static_cast<qlonglong>(length.count()));
    const bool isZoomed = m_window.isZoomed();
    if (length == m_length && !isZoomed)
        return;
    m_length = length;
    const Instant end = m_isPaused ? m_window.whole().to : m_source.now();
    m_window.setWhole({end - m_length, end});
    m_window.reset();
    (void)readPage();
    ask();
}

void MonitoringViewModel::setPaused(bool isPaused)
{
    if (isPaused == m_isPaused)
        return;
    m_isPaused = isPaused;
    refresh();
}

void MonitoringViewModel::setInterval(std::chrono::seconds interval)
{
    m_interval = interval;
    QSettings().setValue(kIntervalKey, static_cast<qlonglong>(interval.count()));
    if (interval.count() > 0 && m_isWatching)
        m_tick.start(interval);
    else
        m_tick.stop();
}

void MonitoringViewModel::setPixels(int pixels)
{
    // A few pixels more ask for nothing new.
    constexpr int kMatters = 5;
    if (pixels <= 0 || std::abs(pixels - m_pixels) * kMatters < m_pixels)
        return;
    m_pixels = pixels;
    if (m_isWatching)
        m_later.start();
}

std::vector<ValueRow> MonitoringViewModel::values() const
{
    std::vector<ValueRow> rows;
    for (const auto &panel : m_panels) {
        const ChartContents &contents = panel->contents;
        for (const ChartLine &line : contents.lines) {
            const auto newest = line.samples.isEmpty()
                                    ? m_window.span().to
                                    : fromUnixMilliseconds(line.samples.time(line.samples.size() - 1));
            const double value = valueAt(line.samples, m_window.cursor().value_or(newest));
            const QString name = contents.lines.size() > 1 ? line.name : panel->row.panel.title;
            rows.push_back({name, valueText(value, contents.unit),
                            line.usual ? tr("usual %1").arg(valueText(line.usual->middle, contents.unit)) : QString()});
        }
    }
    return rows;
}

QString MonitoringViewModel::away() const
{
    QStringList sentences;
    for (const auto &[connection, sentence] : m_away)
        if (!sentences.contains(sentence))
            sentences.append(sentence);
    return sentences.join(u' ');
}

template <class T, class Then>
void MonitoringViewModel::follow(QFuture<Result<T>> answer, Then then)
{
    answer.then(this, [this, then = std::move(then)](Result<T> result) mutable {
        if (result)
            then(std::move(result));
        else
            Q_EMIT failed(result.error());
    });
}

void MonitoringViewModel::savePanel(const Panel &panel)
{
    follow(m_source.savePanel(panel), [this](const Result<PanelId> &id) { Q_EMIT saved(*id); });
}

void MonitoringViewModel::removePanel(PanelId panel)
{
    const auto found = std::ranges::find_if(m_panels, [&](const auto &each) { return each->row.panel.id == panel; });
    const QString title = found != m_panels.end() ? (*found)->row.panel.title : QString();
    follow(m_source.removePanel(panel), [this, title](const Result<void> &) { Q_EMIT removed(title); });
}

void MonitoringViewModel::movePanel(PanelId panel, int by)
{
    const auto found = std::ranges::find_if(m_panels, [&](const auto &each) { return each->row.panel.id == panel; });
    const auto at = static_cast<int>(found - m_panels.begin());
    const int before = by < 0 ? at + by : at + by + 1;
    const int count = static_cast<int>(m_panels.size());
    if (found == m_panels.end() || before < 0 || before > count)
        return;
    const auto place =
        before == count ? std::nullopt : std::optional(m_panels[static_cast<std::size_t>(before)]->row.panel.id);
    follow(m_source.movePanel(panel, place), [](const Result<void> &) {});
}

} // namespace slipway::ui
