// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/monitoring/monitoring_view_model.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/route.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace slipway::ui {

class EmptyState;
class Label;
class MonitoringToolbar;
class PanelGrid;
class SidePanel;
class WatchPane;

/// Charts of a release or an environment with what belongs to them: the page of monitoring and the tab of a release.
class MonitoringBoard : public QWidget
{
    Q_OBJECT

public:
    /// @param source outlives the board
    explicit MonitoringBoard(MonitoringSource &source, QWidget *parent = nullptr);
    ~MonitoringBoard() override;

    [[nodiscard]] MonitoringViewModel &model() { return m_model; }
    /// The leading end of the toolbar.
    [[nodiscard]] QHBoxLayout *leading() const;
    [[nodiscard]] PanelGrid *grid() const { return m_grid; }
    [[nodiscard]] WatchPane *watch() const { return m_watch; }
    /// What the command palette offers.
    [[nodiscard]] QList<QAction *> boardActions() const { return actions(); }
    [[nodiscard]] QWidget *firstFocus();
    /// Opens the form of a new panel.
    void addPanel();
    /// Opens the form of a panel.
    void editPanel(PanelId panel);

Q_SIGNALS:
    void routeRequested(const slipway::ui::Route &route);
    void noticeRaised(const slipway::ui::Notice &notice);
    /// A panel was removed: the way back should be offered.
    void undoOffered(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addActions();
    void connectModel();
    void showPage();
    void showAway();
    void openEditor(const Panel &panel);
    void closeEditor();
    void placeSides();
    void saveFile(const QByteArray &bytes, const QString &name);
    void tell(const QString &sentence);
    void raise(const Error &error);

    MonitoringViewModel m_model;
    MonitoringToolbar *m_toolbar;
    QWidget *m_banner;
    Label *m_bannerText;
    QStackedLayout *m_stack;
    PanelGrid *m_grid;
    QScrollArea *m_emptyScroll;
    EmptyState *m_empty;
    WatchPane *m_watch;
    SidePanel *m_side;
    QAction *m_addPanel;
    QAction *m_addConnection;
};

} // namespace slipway::ui
