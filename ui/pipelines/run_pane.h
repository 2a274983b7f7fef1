// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelines_view_model.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTabBar;

namespace slipway::ui {
class Label;
class RowTable;
class RowTableModel;
} // namespace slipway::ui

namespace slipway::ui::pipelines {

class LogPane;
class RunHeader;
class StageStrip;

/// One run: what has to be decided, stages, log, steps, parameters, tests, artifacts.
class RunPane : public QWidget
{
    Q_OBJECT

public:
    enum Tab : int { Log, Steps, Parameters, Tests, Artifacts };

    /// @param model outlives the pane
    explicit RunPane(PipelinesViewModel &model, QWidget *parent = nullptr);

    /// Says again what depends on the time.
    void tick();
    void showTab(Tab tab);
    [[nodiscard]] RunHeader *header() const { return m_header; }

Q_SIGNALS:
    void told(const QString &sentence);
    void failed(const slipway::Error &error);
    /// What the run came to is to be said by hand.
    void confirmRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Table {
        RowTableModel *rows = nullptr;
        RowTable *table = nullptr;
        Label *nothing = nullptr;
        QWidget *place = nullptr;
    };

    [[nodiscard]] Table makeTable(const QString &name, const QString &title, const QStringList &headers,
                                  const QList<int> &widths);
    void buildSteps();
    void buildTests();
    void buildArtifacts();
    void runChosen();
    void runChanged();
    void showLogOf(const QString &part);
    void tabChosen(int tab);
    void showTests();
    void readArtifacts();
    void download(const QString &artifact);
    void importTests();

    PipelinesViewModel &m_model;
    RunHeader *m_header;
    StageStrip *m_stages;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    LogPane *m_log;
    Table m_steps;
    Table m_parameters;
    Table m_tests;
    Table m_artifacts;
    QPushButton *m_import = nullptr;
    QWidget *m_nothing;
    QWidget *m_something;
    QString m_artifactsOf; ///< run whose artifacts are shown
};

} // namespace slipway::ui::pipelines
