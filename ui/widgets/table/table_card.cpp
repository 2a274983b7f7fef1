// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table/table_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"

#include <QHBoxLayout>

namespace slipway::ui {

namespace {
constexpr int kTwoLineRow = 52;
}

TableCard::TableCard(const Form &form, QWidget *parent)
    : Card(parent),
      m_rows(new RowTableModel(form.headers, this)),
      m_table(new RowTable(m_rows, kTwoLineRow, form.title))
{
    setHeading(form.title);
    body()->setContentsMargins(1, 0, 1, 1);
    m_table->setObjectName(form.name);
    m_table->setWidths(form.widths, form.stretching);
    m_table->setFitsRows(true);
    body()->addWidget(m_table);
    connect(m_table, &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { Q_EMIT linkFollowed(index.data(LinkRole).toString()); });
}

QPushButton *TableCard::addButton(const QString &text, const QString &name)
{
    QPushButton *button = makeButton(text, ButtonLook::Plain, this);
    button->setObjectName(name);
    headingRow()->addWidget(button, 0, Qt::AlignRight);
    return button;
}

} // namespace slipway::ui
