// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/runbook_page.h"
#include "ui/release/parts/release_tab.h"

#include <QPointer>

class QAction;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace slipway::ui {

class AskBar;
class CutoverScreen;
class EmptyState;
class Label;
class PillLabel;
class PipelinesSource;
class RowTable;
class RowTableModel;

/// The minute plan of a release and its cut-over: planned against actual clock, whose turn it is, the last safe rollback.
class RunbookTab : public ReleaseTab
{
    Q_OBJECT

public:
    /// @param source where jobs of steps are started; outlives the tab; none: they cannot be
    explicit RunbookTab(ReleaseDesk &desk, PipelinesSource *source = nullptr, QWidget *parent = nullptr);
    ~RunbookTab() override;

    void showPage() override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    [[nodiscard]] QWidget *buildClock();
    [[nodiscard]] QWidget *buildSteps();
    QPushButton *addStepButton(QHBoxLayout *row, const QString &name, const QString &text, const QKeySequence &key,
                               void (RunbookTab::*act)());
    void read();
    void showClock();
    void showButtons();
    [[nodiscard]] const service::RunbookPage::Step *current() const;

    void addStep();
    void editStep();
    void removeStep();
    void start(bool isRehearsal);
    void giveUp();
    void noteDeviation();
    void begin();
    void beginJob(const RunbookStep &step, QWidget *over);
    void beginNext();
    void finish();
    void fail();
    void skip();
    void confirmByHand();
    void advance(StepState to, const QString &note = {}, std::optional<PersonId> second = {},
                 bool isUnverified = false);
    void openScreen();

    PipelinesSource *m_source;
    service::RunbookPage m_page;
    RowTableModel *m_rows;
    RowTable *m_table = nullptr;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
    AskBar *m_ask;
    Label *m_summary = nullptr;
    QWidget *m_clockBar = nullptr;
    Label *m_elapsed = nullptr;
    Label *m_next = nullptr;
    Label *m_rollback = nullptr;
    PillLabel *m_kind = nullptr;
    QWidget *m_stepBar = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_rehearse = nullptr;
    QPushButton *m_start = nullptr;
    QPushButton *m_deviation = nullptr;
    QPushButton *m_giveUp = nullptr;
    QPushButton *m_screenButton = nullptr;
    QPushButton *m_begin = nullptr;
    QPushButton *m_done = nullptr;
    QPushButton *m_fail = nullptr;
    QPushButton *m_skip = nullptr;
    QPushButton *m_confirm = nullptr;
    QAction *m_addAction = nullptr;
    QTimer *m_tick;
    QPointer<CutoverScreen> m_screen;
};

} // namespace slipway::ui
