// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QHBoxLayout;

namespace slipway::ui {

/// What runs in the background, at the lower edge; there only while something runs longer than a blink.
class JobStrip : public QWidget
{
    Q_OBJECT

public:
    explicit JobStrip(QWidget *parent = nullptr);

    /// Shows that `what` runs. @return the number to finish it with
    int begin(const QString &what);
    void finish(int job);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Job {
        int number;
        QWidget *part;
    };

    QHBoxLayout *m_row;
    std::vector<Job> m_jobs;
    QTimer m_delay;
    int m_last = 0;
};

} // namespace slipway::ui
