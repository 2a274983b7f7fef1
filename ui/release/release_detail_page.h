// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

class QStackedWidget;

namespace slipway::ui {

class MonitoringSource;
class OverviewTab;
class PipelinesSource;
class ReleaseDesk;
class ReleaseHeader;
class ReleaseTab;
class ReleaseTabs;

/// One release with everything about it, in tabs.
class ReleaseDetailPage : public Page
{
    Q_OBJECT

public:
    /// @param pipelines, monitoring of servers, outlive the page; null: the release has no such tab
    explicit ReleaseDetailPage(service::Session &session, QWidget *parent = nullptr,
                               PipelinesSource *pipelines = nullptr, MonitoringSource *monitoring = nullptr);
    ~ReleaseDetailPage() override;

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] QWidget *firstFocus() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addTabs(PipelinesSource *pipelines, MonitoringSource *monitoring);
    void addActions();
    void addTab(const QString &id, const QString &name, ReleaseTab *tab);
    [[nodiscard]] ReleaseTab *currentTab() const;
    void showTab(int index);
    void showPage();
    void workspaceChanged(const ChangeSet &changes);
    [[nodiscard]] bool concerns(const ChangeSet &changes) const;
    void changeState(ReleaseState to);
    void moveShip();
    void editDetails();
    void exportChecklist();
    void rehearse();
    void chooseArchive();
    void archiveTo(const QString &file);
    void removeRelease();

    ReleaseDesk *m_desk;
    ReleaseHeader *m_header;
    ReleaseTabs *m_tabs;
    QStackedWidget *m_stack;
    QWidget *m_readOnly;
    QWidget *m_contradicted;
    class Label *m_contradiction = nullptr;
    class Label *m_whyReadOnly = nullptr;
    class QPushButton *m_reopen = nullptr;
    std::vector<ReleaseTab *> m_pages;
    std::vector<bool> m_isFresh; ///< a tab that was not shown since the last change reads when it is
    bool m_isStale = false;      ///< changed while the page was hidden
};

} // namespace slipway::ui
