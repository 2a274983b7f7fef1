// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"

#include <QWidget>

namespace slipway::ui {
class LogView;
}

namespace slipway::ui::pipelines {

/// The log of the chosen run, or of one of its parts; grows while the run does.
class LogPane : public QWidget
{
    Q_OBJECT

public:
    /// @param model outlives the pane
    explicit LogPane(PipelinesViewModel &model, QWidget *parent = nullptr);

    /// Shows the log of a part; an empty one: of the whole run.
    void showPart(const QString &part);
    [[nodiscard]] const QString &part() const { return m_part; }
    /// Reads the log once it is looked at.
    void setShown(bool isShown);

Q_SIGNALS:
    void told(const QString &sentence, bool isProblem);

private:
    void runChosen();
    void read();
    void showFile(const service::LogFile &file);

    PipelinesViewModel &m_model;
    LogView *m_log;
    QString m_path; ///< the file that is shown
    QString m_part;
    bool m_isShown = false;
    bool m_isStale = true;
};

/// The part whose log tells most: what failed, what runs, of a run that is over what took longest, else the first that has
/// one; empty: the run's own.
[[nodiscard]] QString tellingPart(const std::vector<service::PartView> &parts);

} // namespace slipway::ui::pipelines
