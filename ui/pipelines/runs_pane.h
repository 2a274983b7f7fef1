// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace slipway::ui {
class Label;
}

namespace slipway::ui::pipelines {

class RunsModel;
struct RunLine;

/// What a run says in the list.
[[nodiscard]] RunLine runLine(const service::RunView &run, PipelinesSource &source);

/// The runs of the chosen job.
class RunsPane : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the pane
    explicit RunsPane(PipelinesViewModel &model, QWidget *parent = nullptr);

    /// Says again what depends on the time.
    void showRuns();
    [[nodiscard]] QListView *list() const { return m_list; }

Q_SIGNALS:
    /// The job is to be started.
    void runRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showJob();

    PipelinesViewModel &m_model;
    Label *m_heading;
    QPushButton *m_run;
    RunsModel *m_lines;
    QListView *m_list;
    Label *m_nothing;
    bool m_isShowing = false;
};

} // namespace slipway::ui::pipelines
