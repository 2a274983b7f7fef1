// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace slipway::ui {

/// Cards one below the other, kept by key through a refresh: a card that stays is only told its new text, so that
/// nothing jumps and the keyboard stays where it was. When the card that has the keyboard goes, the next one gets it.
class CardList : public QWidget
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    /// @param keys what is to be shown, in order
    /// @param make builds the card of a key that is new
    void setCards(const QList<Uuid> &keys, const std::function<QWidget *(qsizetype index)> &make);
    /// The card of the key, nothing when it is not shown.
    [[nodiscard]] QWidget *card(const Uuid &key) const { return m_cards.value(key); }

private:
    [[nodiscard]] qsizetype focusedIndex() const;
    void orderTabs() const;
    void removeGone(const QList<Uuid> &keys);

    QVBoxLayout *m_rows;
    QList<Uuid> m_keys;
    QHash<Uuid, QWidget *> m_cards;
};

} // namespace slipway::ui
