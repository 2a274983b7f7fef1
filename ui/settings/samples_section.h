// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_section.h"

class QPushButton;
class QSpinBox;

namespace slipway::ui {

class Label;
class MonitoringSource;

/// How much room the samples of charts take in the workspace, and how much they may.
class SamplesSection : public FormSection
{
    Q_OBJECT

public:
    /// @param source outlives the section; null: it is shown, and not changed
    SamplesSection(service::Session &session, MonitoringSource *source, QWidget *parent = nullptr);
    void refresh() override;

private:
    void setLimit();
    void clear();
    void showOutcome(const Result<> &done, const QString &sentence);

    MonitoringSource *m_source;
    Label *m_used;
    Label *m_kept;
    QSpinBox *m_limit;
    QPushButton *m_clear;
    Label *m_outcome;
};

} // namespace slipway::ui
