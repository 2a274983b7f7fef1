// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

#include <QToolButton>

class QMenu;

namespace slipway::ui {

class AskBar;
class Card;
class ConflictsCard;
class DatesCard;
class ForecastCard;
class Label;
class PeopleCard;
class PhaseStrip;
class PillLabel;
class PlacesCard;
class RowTable;
class RowTableModel;

/// Where a release stands: phases, the go/no-go board, people, dates, environments.
class OverviewTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit OverviewTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    void reset() override;
    [[nodiscard]] QWidget *firstFocus() override;

Q_SIGNALS:
    void moveShipRequested();

private:
    [[nodiscard]] Card *buildBoard();
    [[nodiscard]] QWidget *buildSide();
    void showGate(const service::ReleasePage &gated);
    void fillGateMenu();
    void fillOverrideMenu(const service::ReleasePage &gated);
    void askGateOverride();
    void askFreezeOverride(const Freeze &freeze);
    void evaluateDerived();
    void openLink(const QModelIndex &index);

    PhaseStrip *m_strip;
    RowTableModel *m_rows;
    RowTable *m_board = nullptr;
    PillLabel *m_answer = nullptr;
    QToolButton *m_gateButton = nullptr;
    QMenu *m_gateMenu = nullptr;
    QToolButton *m_override = nullptr;
    QMenu *m_overrideMenu = nullptr;
    class QPushButton *m_evaluate = nullptr;
    AskBar *m_ask = nullptr;
    Label *m_overridden = nullptr;
    Label *m_nothing = nullptr;
    ConflictsCard *m_conflicts = nullptr;
    PeopleCard *m_people = nullptr;
    DatesCard *m_dates = nullptr;
    PlacesCard *m_places = nullptr;
    ForecastCard *m_forecast = nullptr;
    std::optional<PhaseId> m_gate;
};

} // namespace slipway::ui
