// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/pipelines_page.h"
#include "ui/release/parts/release_tab.h"

#include <map>

class QAction;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace slipway::ui {

class EmptyState;
class Label;
class PipelinesSource;
class RolloutPart;
class TableCard;

/// The CI jobs of the release with their newest runs, where it is deployed, and what its tests said.
class PipelinesTab : public ReleaseTab
{
    Q_OBJECT

public:
    /// @param source outlives the tab
    PipelinesTab(ReleaseDesk &desk, PipelinesSource &source, QWidget *parent = nullptr);

    void showPage() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    void follow(const QString &link);
    void editJob(const QString &id);
    void runJob(ReleaseJobId job, std::optional<EnvironmentId> environment, const QString &title);
    void deploy(const QString &environment, bool isRollback);
    void record();
    [[nodiscard]] const CiRun *chosenRun() const;
    void showPassOver();
    void passOver();
    void compareTests();

    PipelinesSource &m_source;
    service::ReleasePipelines m_pipelines;
    std::map<TestReportId, QString> m_newFailures;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Label *m_summary = nullptr;
    QPushButton *m_record = nullptr;
    QPushButton *m_passOver = nullptr;
    QPushButton *m_add = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_recordAction = nullptr;
    TableCard *m_jobs = nullptr;
    TableCard *m_places = nullptr;
    TableCard *m_tests = nullptr;
    RolloutPart *m_rollout;
};

} // namespace slipway::ui
