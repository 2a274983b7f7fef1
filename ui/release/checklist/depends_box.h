// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/release/entities.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace slipway::ui {

class ReleaseDesk;

/// What an item waits for: the chain down to what can be worked on, each a link; and the items it depends on.
class DependsBox : public QWidget
{
    Q_OBJECT

public:
    explicit DependsBox(ReleaseDesk &desk, QWidget *parent = nullptr);
    void showItem(const Item &item);

Q_SIGNALS:
    void itemRequested(const slipway::ItemId &item);

private:
    void addChain(QVBoxLayout *rows, const Item &item);
    void addDependencies(QVBoxLayout *rows, const Item &item);
    void fillChoice(const Item &item);
    /// Equal when the box would look the same.
    [[nodiscard]] QStringList signature(const Item &item) const;
    void setDependencies(std::vector<ItemId> list);

    ReleaseDesk &m_desk;
    ItemId m_item;
    QVBoxLayout *m_column;
    QWidget *m_list = nullptr;
    QStringList m_shown;
    QComboBox *m_add;
};

} // namespace slipway::ui
