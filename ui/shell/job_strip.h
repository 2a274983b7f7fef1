// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/job_control.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QProgressBar;
class QPushButton;

namespace slipway::ui {

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

protected:
    void paintEvent(QPaintEvent *event) override;

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

    QHBoxLayout *m_row;
    std::vector<Job> m_jobs;
    QTimer m_delay;
    QTimer m_watch; ///< runs while there is a job with a control
    int m_last = 0;
};

} // namespace slipway::ui
