// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/job_control.h"
#include "ui/theme/glyph.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace slipway::ui {

/// A run of a CI job as the strip shows it.
struct StripRun {
    QString key;
    Glyph glyph = Glyph::Running;
    QString title;               ///< "integration-tests #1842"
    QString detail;              ///< of which release, or where to; may be empty
    QString word;                ///< "Running"
    std::optional<double> share; ///< 0…1; none: nobody knows how long it takes
    bool isDeployment = false;

    bool operator==(const StripRun &) const = default;
};

class StripRunPart;
class Label;

/// What runs in the background, at the lower edge; there only while something runs longer than a blink.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);

    /// Shows that `what` runs. @return the number to finish it with
    /// @param control tells how far it is and cancels it; when it says that the job is over, it is finished by itself
    int begin(const QString &what, const service::JobControlPtr &control = {});
    void finish(int job);
    /// Shows what runs at CI servers: the first few, and how many there are.
    void showRuns(const std::vector<StripRun> &runs);

Q_SIGNALS:
    /// A shown run was clicked.
    void runRequested(const QString &key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Job {
        int number;
        QWidget *part;
        service::JobControlPtr control;
        QProgressBar *progress;
        QPushButton *cancel; ///< null: it cannot be cancelled
    };

    [[nodiscard]] Job makeJob(const QString &what, const service::JobControlPtr &control);
    void watch();
    void updateShown();
    /// Hides runs for which there is no room.
    void fitRuns();

    QHBoxLayout *m_row;
    QHBoxLayout *m_runRow;
    Label *m_runCount;
    std::vector<StripRunPart *> m_runs;
    std::vector<Job> m_jobs;
    QTimer m_delay;
    QTimer m_watch; ///< runs while there is a job with a control
    int m_last = 0;
};

} // namespace slipway::ui
