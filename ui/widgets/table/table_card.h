// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

class QPushButton;

namespace slipway::ui {

class RowTable;
class RowTableModel;

/// A card that holds a table as high as its rows.
class TableCard : public Card
{
    Q_OBJECT

public:
    /// What the table is: title, headers, widths of the columns, and the column that takes what room is left.
    struct Form {
        QString name; ///< object name of the table
        QString title;
        QStringList headers;
        QList<int> widths;
        int stretching = 0;
    };

    explicit TableCard(const Form &form, QWidget *parent = nullptr);

    [[nodiscard]] RowTableModel *rows() const { return m_rows; }
    [[nodiscard]] RowTable *table() const { return m_table; }
    /// Adds a button behind the heading. @param name its object name
    QPushButton *addButton(const QString &text, const QString &name);

Q_SIGNALS:
    /// A link of a cell; see LinkRole.
    void linkFollowed(const QString &link);

private:
    RowTableModel *m_rows;
    RowTable *m_table;
};

} // namespace slipway::ui
