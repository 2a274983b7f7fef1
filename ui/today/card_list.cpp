// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_list.h"

#include "ui/widgets/controls.h"

#include <QApplication>
#include <QPaintEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace slipway::ui {
namespace {

constexpr int kAll = std::numeric_limits<int>::max();

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
    for (qsizetype i = 0; focus && i < m_made; ++i)
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
        if (!card)
            continue;
        m_rows->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
}

void CardList::orderTabs() const
{
    QWidget *before = nullptr;
    for (const Uuid &key : m_keys.first(m_made)) {
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

void CardList::setCards(const QList<Uuid> &keys, Make make, Tell tell, int sight)
{
    const qsizetype focused = focusedIndex();
    const bool isFocusLost = focused >= 0 && !keys.contains(m_keys[focused]);
    removeGone(keys);
    m_keys = keys;
    m_make = std::move(make);
    m_tell = std::move(tell);
    m_made = 0;
    makeUpTo(m_isWhole ? kAll : sight);
    if (!isFocusLost || keys.isEmpty())
        return;
    if (QWidget *next = firstControl(m_cards.value(keys[std::min(focused, m_made - 1)])))
        next->setFocus(Qt::OtherFocusReason);
}

void CardList::makeAll()
{
    m_isWhole = true;
    if (m_made < m_keys.size())
        makeUpTo(kAll);
}

void CardList::makeUpTo(int sight)
{
    const qsizetype before = m_made;
    qsizetype there = m_cards.size();
    bool isOtherOrder = false;
    int height = 0;
    // One that is there needs all before it.
    for (; m_made < m_keys.size() && (height < sight || there > 0); ++m_made) {
        QWidget *&card = m_cards[m_keys[m_made]];
        if (!card)
            card = m_make(m_made);
        else
            --there;
        if (m_rows->indexOf(card) != m_made) {
            m_rows->insertWidget(static_cast<int>(m_made), card);
            setShown(card, true);
            isOtherOrder = true;
        }
        m_tell(m_made, card);
        if (!m_isWhole)
            height += card->sizeHint().height() + m_rows->spacing();
    }
    if (isOtherOrder)
        orderTabs();
    const qsizetype rest = m_keys.size() - m_made;
    const int each = rest > 0 && m_made > before ? height / static_cast<int>(m_made - before) : 0;
    m_rows->setContentsMargins(0, 0, 0, each * static_cast<int>(rest));
    if (rest == 0) {
        m_make = nullptr;
        m_tell = nullptr;
    }
}

void CardList::paintEvent(QPaintEvent *event)
{
    if (m_made < m_keys.size() && event->rect().bottom() > height() - m_rows->contentsMargins().bottom())
        QMetaObject::invokeMethod(this, &CardList::makeAll, Qt::QueuedConnection);
}

} // namespace slipway::ui
