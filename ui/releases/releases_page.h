// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/releases/releases_view_model.h"
#include "ui/widgets/page.h"

#include <QTimer>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace slipway::ui {

class EmptyState;
class FilterRow;
class Label;
class NamePopup;
class ReleaseFiles;
class ReleaseTable;
class ViewsBar;

/// All releases in one table: views over it, filter, order, columns; opens, moves and removes them.
class ReleasesPage : public Page
{
    Q_OBJECT
    Q_PROPERTY(bool isBusy READ isBusy)

public:
    explicit ReleasesPage(service::Session &session, QWidget *parent = nullptr);

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] bool isBusy() const { return m_model.isBusy(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QWidget *makeToolbar();
    [[nodiscard]] QWidget *makeTable();
    [[nodiscard]] QWidget *makeStatus();
    [[nodiscard]] EmptyState *makeEmpty();
    void fillColumnMenu();
    void connectModel();

    void showQuery();
    void showViews();
    void showRows();
    void showStatus();
    void keepPlace();
    void restorePlace();
    void followColumns();

    [[nodiscard]] const service::ReleaseRow *currentRow();
    void open(int row);
    void remove(int row);
    void showRowMenu(int row, const QPoint &at);
    void changeState(ReleaseId release, ReleaseState state);
    void saveView(const QString &name);
    void updateView(const QString &key, const QString &name, bool withQuery);
    void showViewMenu(const QString &key, const QPoint &at);

    ReleasesViewModel m_model;
    QTimer m_coalesced;
    QTimer m_minutes;
    bool m_isStale = false; ///< something changed while the page was hidden
    std::optional<ReleaseId> m_current;
    std::optional<ReleaseId> m_top;

    QAction *m_new;
    QAction *m_find;
    QAction *m_clear;
    QAction *m_exportCsv;
    QAction *m_exportIcs;
    QAction *m_importCalendar;
    QAction *m_importTable;
    ReleaseFiles *m_files;
    ViewsBar *m_views = nullptr;
    QMenu *m_columnMenu = nullptr;
    ReleaseTable *m_table = nullptr;
    FilterRow *m_filter = nullptr;
    QWidget *m_nothing = nullptr;
    Label *m_count = nullptr;
    Label *m_selected = nullptr;
    Label *m_zone = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack;
    NamePopup *m_name;
    QString m_renaming; ///< key of the view whose name is asked for; empty: a new one
};

} // namespace slipway::ui
