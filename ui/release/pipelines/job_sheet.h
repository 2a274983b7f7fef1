// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/release_job.h"
#include "ui/widgets/form_sheet.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class PipelinesSource;
class ReleaseDesk;

/// Adds a CI job to a release, or changes one: which job it is and what it is started with.
class JobSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param job a null id: a new one. @param source outlives the sheet
    JobSheet(ReleaseDesk &desk, PipelinesSource &source, ReleaseJob job, QWidget *parent);

private:
    void buildFields();
    void fillJobs();
    void check();
    [[nodiscard]] std::optional<ReleaseJob> typed();
    /// Asks the job's form which parameters are secret first, where there is one that could be.
    void finish() override;
    void write(const ReleaseJob &job, const QStringList &secrets);
    void remove();

    ReleaseDesk &m_desk;
    PipelinesSource &m_source;
    ReleaseJob m_job;
    QLineEdit *m_name;
    QComboBox *m_purpose;
    QComboBox *m_phase;
    QComboBox *m_environment;
    QComboBox *m_connection;
    QComboBox *m_jobKey;
    QLineEdit *m_ref;
    QLineEdit *m_pattern;
    QPlainTextEdit *m_parameters;
};

} // namespace slipway::ui
