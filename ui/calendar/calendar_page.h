// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendar_memory.h"
#include "ui/calendar/session_calendar_source.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace slipway::ui {

class EmptyState;
class Label;

namespace calendar {
class AgendaView;
class CalendarCanvas;
class CalendarFiles;
class CalendarToolbar;
class ConflictsPanel;
class MonthView;
class SideBySide;
class TimelineFooter;
class TimelineView;
class WeekView;
} // namespace calendar

/// Releases in time: month, week, timeline and agenda, with the conflicts beside them.
class CalendarPage : public Page
{
    Q_OBJECT
    Q_PROPERTY(bool isBusy READ isBusy)

public:
    explicit CalendarPage(service::Session &session, QWidget *parent = nullptr);
    ~CalendarPage() override;

    /// `tab` is a mode; `release` is shown and selected.
    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;

    [[nodiscard]] calendar::CalendarViewModel &model() { return m_model; }
    /// Conflicts are still looked for.
    [[nodiscard]] bool isBusy() const { return m_source.isAsking(); }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildActions();
    void buildModeActions();
    QAction *addPageAction(const QString &name, const QString &text, const QKeySequence &shortcut,
                           const std::function<void()> &act);
    [[nodiscard]] QWidget *makeHint();
    void connectModel();
    void connectCanvas(calendar::CalendarCanvas *canvas);
    [[nodiscard]] calendar::MonthView *month();
    [[nodiscard]] calendar::WeekView *week();
    [[nodiscard]] calendar::TimelineView *timeline();
    [[nodiscard]] calendar::AgendaView *agenda();
    [[nodiscard]] QWidget *viewOf(calendar::CalendarMode mode);
    [[nodiscard]] EmptyState *empty();

    void showMode();
    void showPage();
    void showConflicts();
    void showHint();
    void showPanel(bool isShown);
    [[nodiscard]] bool wantsPanel() const;
    void sourceChanged();
    void remember();

    void openRelease(ReleaseId release, const QString &tab = {});
    void showRelease(ReleaseId release);
    /// A release of the view on the screen; null when it is not there.
    [[nodiscard]] const service::CalendarRelease *shown(ReleaseId release);
    void move(ReleaseId release, const TimeSpan &span);
    /// Says what a move did; what it collides with now is a warning with the way out.
    void tellMoved(ReleaseId release, const QString &sentence, const service::MoveOutcome &outcome);
    void solve(const calendar::ConflictRow &row);
    void editFreeze(const Freeze &freeze);
    void editFreeze(FreezeId freeze);
    void removeFreeze(FreezeId freeze);
    void listDay(QDate day, QPoint at);
    void explain(const QString &sentence);
    void clearFilter();
    [[nodiscard]] QString whyNotChange() const;

    calendar::SessionCalendarSource m_source;
    calendar::CalendarViewModel m_model;
    calendar::CalendarMemory m_memory;
    calendar::CalendarFiles *m_files;
    calendar::CalendarToolbar *m_toolbar;
    Label *m_hintText = nullptr; // before m_hint, which makes them
    QWidget *m_hintButton = nullptr;
    QWidget *m_hint;
    QStackedWidget *m_stack;
    calendar::ConflictsPanel *m_panel;
    calendar::SideBySide *m_body;
    calendar::MonthView *m_month = nullptr;
    calendar::WeekView *m_week = nullptr;
    calendar::TimelineView *m_timeline = nullptr;
    calendar::TimelineFooter *m_footer = nullptr;
    QWidget *m_timelinePart = nullptr;
    calendar::AgendaView *m_agenda = nullptr;
    EmptyState *m_empty = nullptr;
    QList<QAction *> m_moreActions;
    QAction *m_newRelease = nullptr;
    bool m_isStale = true;
};

} // namespace slipway::ui
