// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QSplitter;
class QStackedLayout;

namespace slipway::ui {

class EmptyState;

namespace pipelines {
class JobsPane;
class RunPane;
class RunsPane;
} // namespace pipelines

/// Connections and their jobs, the runs of a job, one run.
class PipelinesPage : public Page
{
    Q_OBJECT

public:
    /// @param source outlives the page
    PipelinesPage(service::Session &session, PipelinesSource &source, QWidget *parent = nullptr);
    ~PipelinesPage() override;

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;

    [[nodiscard]] pipelines::PipelinesViewModel &model() { return m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] EmptyState *makeEmpty();
    void buildActions();
    void connectModel();
    void sourceChanged();
    void showStanding();
    void startRun();
    void addToRelease();
    void confirmByHand();
    void tick();

    pipelines::PipelinesViewModel m_model;
    QStackedLayout *m_stack;
    QSplitter *m_panes;
    pipelines::JobsPane *m_jobs;
    pipelines::RunsPane *m_runs;
    pipelines::RunPane *m_run;
    EmptyState *m_empty;
    QTimer m_seconds; ///< while something shown runs
    QTimer m_others;  ///< runs that were started elsewhere are looked for now and then
    QTimer m_pause;   ///< what comes in it is shown together at its end
    bool m_isLate = false;
    bool m_isStale = true;
};

} // namespace slipway::ui
