// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

class QComboBox;
class QStackedWidget;
class QPushButton;

namespace slipway::ui {

class EmptyState;
class Label;
class RowTable;
class RowTableModel;
class SearchField;

/// Every change of the release: when, who, what, before and after; read in pages from the newest.
class ActivityTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit ActivityTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    void reset() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    void readNewest();
    void readOlder();
    void showRows();
    void fillChoices();

    std::vector<service::ActivityEntry> m_entries; ///< newest first
    bool m_isComplete = false;
    RowTableModel *m_rows;
    RowTable *m_table;
    SearchField *m_search = nullptr;
    QComboBox *m_about = nullptr;
    QComboBox *m_actor = nullptr;
    Label *m_summary = nullptr;
    QPushButton *m_older;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
};

} // namespace slipway::ui
