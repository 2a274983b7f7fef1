// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

#include <QSet>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class AskBar;
class ChecklistActions;
class ChecklistFilter;
class ChecklistModel;
class ChecklistView;
class EmptyState;
class ItemPanel;
class Label;
class SearchField;
class Segments;

/// The checklist of a release: the tree of its items, and one of them at the side.
class ChecklistTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit ChecklistTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    void focusOn(const Uuid &id, const QString &intent) override;
    void flush() override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    [[nodiscard]] QWidget *buildSelectionBar();
    [[nodiscard]] QWidget *buildAddBar();
    void buildTree();
    void buildPanel();
    void connectTree();
    void showCounts();
    void showEmpty();
    void selectionChanged();
    void filterChanged();
    void addItem();
    void beginAdd();
    void pasteList();
    void importFile();
    void showMenu(const QPoint &at);
    void addStateActions(QMenu *menu);
    void addOwnerActions(QMenu *menu);
    void openPanel(bool isOpen);
    void fitToolbar();
    void goToItem(const ItemId &item);
    [[nodiscard]] std::vector<ItemId> selected() const;
    [[nodiscard]] std::optional<PhaseId> phaseForNew() const;
    [[nodiscard]] QModelIndex shownIndex(const QString &key) const;

    ChecklistModel *m_model;
    ChecklistFilter *m_filter;
    AskBar *m_ask;
    ChecklistActions *m_actions;
    ChecklistView *m_tree = nullptr;
    ItemPanel *m_panel = nullptr;
    QStackedWidget *m_bars = nullptr;
    QStackedWidget *m_lists = nullptr;
    SearchField *m_search = nullptr;
    Segments *m_show = nullptr;
    QPushButton *m_paste = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_add = nullptr;
    Label *m_selectedCount = nullptr;
    QWidget *m_addBar = nullptr;
    QLineEdit *m_newTitle = nullptr;
    Label *m_newPhase = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_addAction = nullptr;
    QAction *m_pasteAction = nullptr;
    QAction *m_importAction = nullptr;
    QSet<QString> m_unfolded; ///< before the list was filtered
    bool m_isFolded = false;  ///< the complete phases of this release were folded
    bool m_wantsPanel = true;
};

} // namespace slipway::ui
