// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_list.h"

#include "ui/widgets/controls.h"

#include <QApplication>
#include <QPaintEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace slipway::ui {
namespace {

/// The controls of a card that take the keyboard.
QList<QWidget *> controlsOf(const QWidget *card)
{
    auto controls = card->findChildren<QWidget *>();
    controls.removeIf([card](const QWidget *each) {
        return (each->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || !each->isEnabled() || !each->isVisibleTo(card);
    });
    return controls;
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

void CardList::removeGone(const QList<Uuid> &before)
{
    for (const Uuid &each : before) {
        if (m_keys.contains(each))
            continue;
        QWidget *card = m_cards.take(each);
        if (!card)
            continue;
        m_rows->removeWidget(card);
        card->hide();
        card->deleteLater();
    }
}

void CardList::orderTabs()
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
    if (before && focusPolicy() != Qt::NoFocus)
        setTabOrder(before, this);
}

void CardList::setCards(const QList<Uuid> &keys, Make make, Tell tell, int sight)
{
    const qsizetype focused = focusedIndex();
    const bool isFocusLost = focused >= 0 && !keys.contains(m_keys[focused]);
    const QList<Uuid> before = std::exchange(m_keys, keys);
    m_make = std::move(make);
    m_tell = std::move(tell);
    m_made = 0;
    {
        // Who hides what has the keyboard passes it on, maybe to this list.
        const QScopedValueRollback busy(m_isBusy, true);
        removeGone(before);
    }
    makeUpTo(sight);
    if (keys.isEmpty() || !(isFocusLost || hasFocus()))
        return;
    const auto controls = controlsOf(m_cards.value(keys[std::clamp<qsizetype>(focused, 0, m_made - 1)]));
    if (!controls.isEmpty())
        controls.first()->setFocus(Qt::OtherFocusReason);
}

void CardList::makeAll()
{
    m_isWhole = true;
    if (!m_isBusy && m_made < m_keys.size())
        makeUpTo(0);
}

void CardList::makeUpTo(int sight)
{
    const QScopedValueRollback busy(m_isBusy, true);
    const qsizetype before = m_made;
    qsizetype there = m_cards.size();
    bool isOtherOrder = false;
    int height = 0;
    // One that is there needs all before it.
    for (; m_made < m_keys.size() && (m_isWhole || height < sight || there > 0); ++m_made) {
        QWidget *card = m_cards.value(m_keys[m_made]);
        if (!card)
            m_cards.insert(m_keys[m_made], card = m_make(m_made));
        else
            --there;
        if (m_rows->indexOf(card) != m_made) {
            m_rows->insertWidget(static_cast<int>(m_made), card);
            setShown(card, true);
            isOtherOrder = true;
        }
        m_tell(m_made, card);
        if (!m_isWhole)
            height += m_rows->itemAt(static_cast<int>(m_made))->sizeHint().height() + m_rows->spacing();
    }
    const qsizetype rest = m_keys.size() - m_made;
    const int each = rest > 0 && m_made > before ? height / static_cast<int>(m_made - before) : 0;
    m_rows->setContentsMargins(0, 0, 0, each * static_cast<int>(rest));
    // While cards wait, the keyboard comes to the list behind the last one that is there.
    setFocusPolicy(rest > 0 ? Qt::TabFocus : Qt::NoFocus);
    if (isOtherOrder || rest > 0)
        orderTabs();
    if (rest == 0) {
        m_make = nullptr;
        m_tell = nullptr;
    }
}

void CardList::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const qsizetype next = m_made;
    makeAll();
    if (m_isBusy || next >= m_keys.size())
        return;
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // who scrolls to the keyboard needs its place
    const bool isBack = event->reason() == Qt::BacktabFocusReason;
    const auto controls = controlsOf(m_cards.value(isBack ? m_keys.last() : m_keys[next]));
    if (!controls.isEmpty())
        (isBack ? controls.last() : controls.first())->setFocus(event->reason());
}

void CardList::paintEvent(QPaintEvent *event)
{
    if (m_made < m_keys.size() && event->rect().bottom() > height() - m_rows->contentsMargins().bottom())
        QMetaObject::invokeMethod(this, &CardList::makeAll, Qt::QueuedConnection);
}

} // namespace slipway::ui
