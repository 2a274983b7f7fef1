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
/// Cards far below what is in sight are made when somebody comes near them, with the keyboard too; until then their room is kept.
class CardList : public QWidget
{
    Q_OBJECT

public:
    explicit CardList(QWidget *parent = nullptr);

    /// Builds the card of a key that is new.
    using Make = std::function<QWidget *(qsizetype index)>;
    /// Tells a card its text.
    using Tell = std::function<void(qsizetype index, QWidget *card)>;

    /// @param keys what is to be shown, in order
    /// @param make,tell may be called until the next setCards, and hold what they need
    /// @param sight pixels from the top that need their cards now
    void setCards(const QList<Uuid> &keys, Make make, Tell tell, int sight);
    /// Makes the cards that are still to be made; from then on none waits.
    void makeAll();
    /// The card of the key, nothing when it is not shown or not made yet.
    [[nodiscard]] QWidget *card(const Uuid &key) const { return m_cards.value(key); }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] qsizetype focusedIndex() const;
    void orderTabs();
    void removeGone(const QList<Uuid> &before);
    void makeUpTo(int sight);

    QVBoxLayout *m_rows;
    QList<Uuid> m_keys;
    QHash<Uuid, QWidget *> m_cards;
    Make m_make;
    Tell m_tell;
    qsizetype m_made = 0;   ///< how many of the keys have their cards
    bool m_isBusy = false;  ///< cards are made or taken away just now
    bool m_isWhole = false; ///< none waits
};

} // namespace slipway::ui
