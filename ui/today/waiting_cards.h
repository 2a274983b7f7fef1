// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/card_parts.h"

class QCheckBox;
class QPushButton;

namespace slipway::ui {

/// A card that asks something of the person: a sign-off or an item.
class WaitingCardView : public PlaceCard
{
    Q_OBJECT

public:
    using PlaceCard::PlaceCard;

    /// @param isFirst the one whose main button is the default of the page
    /// @param whyReadOnly why nothing can be changed; empty: it can
    virtual void show(const WaitingLine &line, bool isFirst, const QString &whyReadOnly) = 0;
};

/// Facts about the release, and what can be done: look at what is to be signed, sign.
class SignoffCardView : public WaitingCardView
{
    Q_OBJECT

public:
    explicit SignoffCardView(QWidget *parent = nullptr);

    void show(const WaitingLine &line, bool isFirst, const QString &whyReadOnly) override;

Q_SIGNALS:
    /// @param intent as of Route
    void signoffRequested(const QString &intent);

private:
    FactGrid *m_facts;
    QWidget *m_buttons;
    QPushButton *m_look;
    QPushButton *m_sign;
    bool m_isStale = false;
};

/// An incident that the person owns; its sign tells how it stands.
class IncidentCardView : public WaitingCardView
{
    Q_OBJECT

public:
    explicit IncidentCardView(QWidget *parent = nullptr);

    void show(const WaitingLine &line, bool isFirst, const QString &whyReadOnly) override;
};

/// An item with a check box that completes it.
class ItemCardView : public WaitingCardView
{
    Q_OBJECT

public:
    explicit ItemCardView(QWidget *parent = nullptr);

    void show(const WaitingLine &line, bool isFirst, const QString &whyReadOnly) override;
    /// Shows it as it is: the wish could not be fulfilled.
    void takeBackTick();

Q_SIGNALS:
    void doneRequested();

private:
    QCheckBox *m_box;
    class BlocksRow *m_blocks = nullptr;
    bool m_mayChange = true;
};

} // namespace slipway::ui
