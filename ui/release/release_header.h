// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/states.h"
#include "service/queries/release_page.h"

#include <QToolButton>

class QAction;
class QHBoxLayout;
class QMenu;
class QPushButton;

namespace slipway::ui {

class Label;
class ReleaseDesk;

/// The state of a release as a pill that opens the states it may go to.
class StatePill : public QToolButton
{
    Q_OBJECT

public:
    explicit StatePill(QWidget *parent = nullptr);
    void showState(ReleaseState state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReleaseState m_state = ReleaseState::Draft;
};

/// Over the tabs: title, state, ship date, go/no-go, the next step, everything else.
class ReleaseHeader : public QWidget
{
    Q_OBJECT

public:
    explicit ReleaseHeader(ReleaseDesk &desk, QWidget *parent = nullptr);
    void showPage();
    /// What the command palette offers too.
    [[nodiscard]] QList<QAction *> headerActions() const;

Q_SIGNALS:
    void stateRequested(slipway::ReleaseState state);
    void moveShipRequested();
    void editRequested();
    void exportRequested();
    void rehearseRequested();
    void archiveRequested();
    void removeRequested();

private:
    void buildMenus();
    void addWidgets(QHBoxLayout *row);
    void showShip();
    void showGate();
    void showStates();
    [[nodiscard]] QString whyNotRemove() const;

    ReleaseDesk &m_desk;
    Label *m_title;
    StatePill *m_state;
    QMenu *m_stateMenu;
    QPushButton *m_ship;
    QPushButton *m_gate;
    QMenu *m_gateMenu;
    QPushButton *m_next;
    QToolButton *m_more;
    QMenu *m_moreMenu;
    QAction *m_move = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_export = nullptr;
    QAction *m_rehearse = nullptr;
    QAction *m_archive = nullptr;
    QAction *m_remove = nullptr;
    ReleaseState m_nextState = ReleaseState::Planned;
};

/// What a step to a state is called on a button: "Deploy".
[[nodiscard]] QString stepWord(ReleaseState to);

} // namespace slipway::ui
