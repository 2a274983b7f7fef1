// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/charts/chart_contents.h"
#include "ui/widgets/charts/chart_window.h"
#include "ui/widgets/monitoring/monitoring_source.h"
#include "ui/widgets/monitoring/watch_rows.h"

#include <QTimer>

#include <deque>
#include <memory>
#include <set>

namespace slipway::ui {

/// One panel with what its servers answered.
struct PanelView {
    service::MonitoringPage::Row row;
    ChartContents contents;
    ChartStanding standing;
    QStringList warnings; ///< of the servers, in their words
};

/// What the values of one series are where the charts are read.
struct ValueRow {
    QString name;
    QString value;
    QString usual; ///< empty: nothing to compare with

    bool operator==(const ValueRow &) const = default;
};

/// How far it is known what fires, and how hosts and services are.
struct WatchStanding {
    enum class Kind : std::uint8_t {
        NoSource, ///< no connection tells alerts or states
        Asking,   ///< somebody has not answered yet
        Known,
        Unknown, ///< somebody could not be asked
    };
    Kind kind = Kind::NoSource;
    QString problem; ///< why it is not known, by the connections' names

    bool operator==(const WatchStanding &) const = default;
};

/// Monitoring of one release or environment: panels, alerts, checks, and how they are kept fresh. Knows no widgets.
///
/// What was shown stays until something newer came; answers are handed on one panel at a time, so that no frame of the window
/// has to draw all of them.
class MonitoringViewModel : public QObject
{
    Q_OBJECT

public:
    /// @param source outlives the view model
    explicit MonitoringViewModel(MonitoringSource &source, QObject *parent = nullptr);
    ~MonitoringViewModel() override;

    [[nodiscard]] MonitoringSource &source() const { return m_source; }
    [[nodiscard]] ChartWindow &window() { return m_window; }

    /// Looks at a release or an environment.
    void look(std::optional<ReleaseId> release, std::optional<EnvironmentId> environment);
    [[nodiscard]] const service::MonitoringWish &wish() const { return m_wish; }
    /// Reads the workspace and asks the servers again.
    void load();
    /// Asks the servers for what is newer.
    void refresh();
    /// Ends what is being asked; what came stays.
    void cancel();
    /// Nothing is refreshed while nobody looks.
    void setWatching(bool isWatching);

    /// How much time is shown.
    [[nodiscard]] std::chrono::minutes length() const { return m_length; }
    void setLength(std::chrono::minutes length);
    /// Time stands still: nothing is asked, nothing moves.
    [[nodiscard]] bool isPaused() const { return m_isPaused; }
    void setPaused(bool isPaused);
    /// How often servers are asked; 0: only when told.
    [[nodiscard]] std::chrono::seconds interval() const { return m_interval; }
    void setInterval(std::chrono::seconds interval);
    /// How wide a plot is: so many points are asked for.
    void setPixels(int pixels);

    [[nodiscard]] const service::MonitoringPage &page() const { return m_page; }
    [[nodiscard]] const std::vector<std::unique_ptr<PanelView>> &panels() const { return m_panels; }
    [[nodiscard]] const std::vector<WatchRow> &alerts() const { return m_alerts; }
    [[nodiscard]] const std::vector<WatchRow> &checks() const { return m_checks; }
    /// Without alerts only Kind::Known says that nothing fires.
    [[nodiscard]] WatchStanding watchStanding() const;
    [[nodiscard]] std::optional<BakeView> bake() const { return m_bake; }
    /// Of all panels, where they are read.
    [[nodiscard]] std::vector<ValueRow> values() const;
    /// Asked and not answered.
    [[nodiscard]] bool isAsking() const { return m_asked > 0; }
    /// Something that was asked for is still to be shown.
    [[nodiscard]] bool isBusy() const { return m_asked > 0 || !m_waiting.empty(); }
    /// Why what is shown may be old, by connection; empty: everything was reached.
    [[nodiscard]] QString away() const;

    // Changes; each says in failed() when it could not be done.
    void savePanel(const Panel &panel);
    void removePanel(PanelId panel);
    /// One place up or down among the panels. @param by −1 or 1
    void movePanel(PanelId panel, int by);

Q_SIGNALS:
    /// Other panels, another release.
    void pageChanged();
    /// What one panel shows, or how it stands.
    void panelChanged(int index);
    void alertsChanged();
    void askingChanged();
    /// isBusy() may be different.
    void busyChanged();
    void awayChanged();
    void saved(slipway::PanelId panel);
    void removed(const QString &title);
    void failed(const slipway::Error &error);

private:
    struct Round;

    /// @return whether there are other panels or connections now
    [[nodiscard]] bool readPage();
    void moveTime();
    void ask();
    void askPanel(int index);
    void askUsual(int index);
    void askWatch();
    /// Alerts and checks are asked for again, once for many hints.
    void noteHint(MonitoringConnectionId connection);
    void noteWatch(MonitoringConnectionId connection, const Error *error);
    void showPanel(int index, const std::shared_ptr<Round> &round);
    void showNext();
    void addSurroundings(PanelView &view) const;
    void showAlerts();
    template <class T, class Then>
    void follow(QFuture<Result<T>> answer, Then then);
    void askedOne(int by);

    MonitoringSource &m_source;
    ChartWindow m_window;
    service::MonitoringWish m_wish;
    service::MonitoringPage m_page;
    std::vector<std::unique_ptr<PanelView>> m_panels;
    std::map<MonitoringConnectionId, std::vector<Alert>> m_firingOf;
    std::map<MonitoringConnectionId, std::vector<FiringSpan>> m_historyOf;
    std::map<MonitoringConnectionId, std::vector<CheckState>> m_checksOf;
    std::map<MonitoringConnectionId, std::vector<Silence>> m_silencesOf;
    /// Of those that were asked for alerts or states: why they could not tell; empty: they told.
    std::map<MonitoringConnectionId, QString> m_watchProblems;
    std::set<MonitoringConnectionId> m_tellsNone; ///< servers without alerts, as Thanos
    std::map<MonitoringConnectionId, QString> m_away;
    std::map<QString, UsualRange> m_usual; ///< by panel, query and labels
    std::vector<WatchRow> m_alerts;
    std::vector<WatchRow> m_checks;
    std::optional<BakeView> m_bake;
    std::chrono::minutes m_length{24 * 60};
    std::chrono::seconds m_interval{30};
    bool m_isPaused = false;
    bool m_isWatching = false;
    int m_pixels = 360;
    int m_asked = 0;
    quint64 m_generation = 0; ///< answers of an older one are passed over
    std::vector<std::function<void()>> m_cancels;
    std::deque<std::function<void()>> m_waiting; ///< to be shown, one a frame
    QTimer m_tick;
    QTimer m_later;  ///< after the charts were zoomed
    QTimer m_hinted; ///< after a server told of news
    QTimer m_show;
};

} // namespace slipway::ui
