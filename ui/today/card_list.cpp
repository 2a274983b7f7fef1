// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_list.h"

#include "ui/widgets/controls.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {
namespace {

/// The first control of a card that takes the keyboard.
QWidget *firstControl(QWidget *card)
{
    const auto all = card->findChildren<QWidget *>();
    const auto found = std::ranges::find_if(all, [&](const QWidget *each) {
        return (each->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && each->isEnabled() && each->isVisibleTo(card);
    });
    return found == all.end() ? nullptr : *found;
}

} // namespace

CardList::CardList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(8);
}

qsizetype CardList::focusedIndex() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (qsizetype i = 0; focus && i < m_keys.size(); ++i)
        if (m_cards.value(m_keys[i])->isAncestorOf(focus))
            return i;
    return -1;
}

void CardList::removeGone(const QList<Uuid> &keys)
{
    for (const Uuid &each : std::as_const(m_keys)) {
        if (keys.contains(each))
            continue;
        QWidget *card = m_cards.take(each);
        m_rows->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
}

void CardList::orderTabs() const
{
    QWidget *before = nullptr;
    for (const Uuid &key : m_keys) {
        const auto all = m_cards.value(key)->findChildren<QWidget *>();
        for (QWidget *each : all) {
            if ((each->focusPolicy() & Qt::TabFocus) != Qt::TabFocus)
                continue;
            if (before)
                setTabOrder(before, each);
            before = each;
        }
    }
}

void CardList::setCards(const QList<Uuid> &keys, const std::function<QWidget *(qsizetype)> &make)
{
    const qsizetype focused = focusedIndex();
    const bool isFocusLost = focused >= 0 && !keys.contains(m_keys[focused]);
    removeGone(keys);
    bool isOtherOrder = false;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        QWidget *&card = m_cards[keys[i]];
        if (!card)
            card = make(i);
        if (m_rows->indexOf(card) != i) {
            m_rows->insertWidget(static_cast<int>(i), card);
            setShown(card, true);
            isOtherOrder = true;
        }
    }
    m_keys = keys;
    if (isOtherOrder)
        orderTabs();
    if (!isFocusLost || keys.isEmpty())
        return;
    if (QWidget *next = firstControl(m_cards.value(keys[std::min(focused, keys.size() - 1)])))
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace slipway::ui
