// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/incidents_page.h"
#include "ui/release/parts/release_tab.h"

class QAction;
class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class AskBar;
class EmptyState;
class Label;
class NoticesPart;
class TableCard;

/// What went wrong after the release was deployed, what users said, and what was told about its maintenance.
class IncidentsTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit IncidentsTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    /// @param focus an incident or a note @param intent `new` opens an incident
    void focusOn(const Uuid &focus, const QString &intent) override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    void buildCards(class QVBoxLayout *column);
    QAction *makeAction(const QString &text, void (IncidentsTab::*act)());
    void showTimeline();
    void showButtons();
    [[nodiscard]] const service::IncidentRow *current() const;

    void openIncident();
    void editIncident();
    void mitigate();
    void resolve();
    void reopen();
    void addNote();
    void waive();
    /// Of the incident that is chosen now.
    void askToAdvance(IncidentState to, const QString &question, const QString &hint, const QString &act,
                      const QString &told);
    void addFeedback();
    void importFeedback();
    void followFeedback(const QString &link);

    service::ReleaseIncidents m_page;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    AskBar *m_ask;
    Label *m_summary = nullptr;
    TableCard *m_incidents = nullptr;
    TableCard *m_timeline = nullptr;
    TableCard *m_feedback = nullptr;
    NoticesPart *m_notices = nullptr;
    QAction *m_open = nullptr;
    QAction *m_add = nullptr;
    QAction *m_import = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_note = nullptr;
    QPushButton *m_mitigate = nullptr;
    QPushButton *m_resolve = nullptr;
    QPushButton *m_reopen = nullptr;
    QPushButton *m_waive = nullptr;
};

} // namespace slipway::ui
