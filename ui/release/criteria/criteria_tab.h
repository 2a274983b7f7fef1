// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class AddCriterionBar;
class AnalysisSource;
class CriterionPanel;
class EmptyState;
class Label;
class RowTable;
class RowTableModel;

/// The acceptance criteria: value against threshold, when last evaluated, evidence; judged at the side.
class CriteriaTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit CriteriaTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    void focusOn(const Uuid &id, const QString &intent) override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    void showRows();
    void showLists();
    void evaluateDerived();
    void evaluateMeasured(AnalysisSource &source, CriterionId criterion);
    void showCurrent(const QString &key);

    RowTableModel *m_rows;
    RowTable *m_table = nullptr;
    AddCriterionBar *m_addBar = nullptr;
    CriterionPanel *m_panel = nullptr;
    QStackedWidget *m_lists = nullptr;
    EmptyState *m_empty = nullptr;
    Label *m_summary = nullptr;
    QPushButton *m_evaluate = nullptr;
    QPushButton *m_add = nullptr;
    QAction *m_addAction = nullptr;
};

} // namespace slipway::ui
