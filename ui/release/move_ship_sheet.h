// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/release_commands.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QPushButton;
class QTimer;

namespace slipway::ui {

class Label;
class MoveConflicts;
class ReleaseDesk;
class RowTable;
class RowTableModel;
class WhenField;

/// Moves the ship date after showing every knock-on change and the conflicts of the new date.
class MoveShipSheet : public Sheet
{
    Q_OBJECT

public:
    MoveShipSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void buildFields();
    void preview();
    void confirm();

    ReleaseDesk &m_desk;
    WhenField *m_when;
    QComboBox *m_zone;
    QPushButton *m_slot;
    Label *m_summary;
    MoveConflicts *m_conflicts;
    RowTableModel *m_rows;
    RowTable *m_table;
    QPushButton *m_confirm;
    QTimer *m_delay;
    std::optional<Instant> m_proposed;
};

} // namespace slipway::ui
