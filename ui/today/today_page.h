// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/today_view_model.h"
#include "ui/widgets/page.h"

#include <QAccessible>
#include <QTimer>

class QHBoxLayout;
class QStackedLayout;

namespace slipway::ui {

class CardList;
class Column;
class ColumnEmpty;
class EmptyState;
class EventList;
class ItemCardView;
class Label;
class PipelinesSource;

/// What one person has to do now: decisions and items that wait, releases under way, the next 14 days.
class TodayPage : public Page, private QAccessible::ActivationObserver
{
    Q_OBJECT

public:
    /// @param pipelines of CI servers, outlives the page; null: no runs are shown
    explicit TodayPage(service::Session &session, QWidget *parent = nullptr, PipelinesSource *pipelines = nullptr);
    ~TodayPage() override;

    void openRoute(const Route &route) override;
    [[nodiscard]] Route route() const override;
    [[nodiscard]] std::vector<Crumb> path() const override;
    void refresh() override;
    [[nodiscard]] QWidget *firstFocus() override;
    [[nodiscard]] bool countsWaiting() const override { return true; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeColumns();
    void makeWaiting();
    void makeRunning();
    void makeAgenda();
    [[nodiscard]] EmptyState *makeEmpty();
    void showModel();
    void showWaiting();
    void showRunning();
    /// @return how many are under way
    int showRuns();
    [[nodiscard]] int sight() const;
    void makeAllCards();
    void accessibilityActiveChanged(bool isActive) override;
    void arrange();
    [[nodiscard]] QWidget *cardFor(const WaitingLine &line);
    void openSignoff(const Uuid &requirement, const QString &intent);
    void complete(const Uuid &item);
    void startMinutes();

    TodayViewModel m_model;
    PipelinesSource *m_pipelines;
    QTimer m_minutes;
    QTimer m_coalesced;
    QStackedLayout *m_stack;
    EmptyState *m_empty = nullptr; ///< made when there is nothing at all
    Label *m_date;
    Label *m_clock;
    int m_sight = QWIDGETSIZE_MAX; ///< pixels of a column for which there are cards
    QHBoxLayout *m_columns = nullptr;
    Column *m_waiting = nullptr;
    QAction *m_group = nullptr;
    CardList *m_waitingCards = nullptr;
    ColumnEmpty *m_waitingEmpty = nullptr;
    Label *m_more = nullptr;
    Label *m_agendaMore = nullptr;
    Column *m_running = nullptr;
    CardList *m_runCards = nullptr;
    CardList *m_runningCards = nullptr;
    ColumnEmpty *m_runningEmpty = nullptr;
    QWidget *m_finishedPart = nullptr;
    EventList *m_finished = nullptr;
    Column *m_next = nullptr;
    QWidget *m_agendaCard = nullptr;
    EventList *m_agenda = nullptr;
    ColumnEmpty *m_agendaEmpty = nullptr;
};

} // namespace slipway::ui
