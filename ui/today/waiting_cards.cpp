// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/waiting_cards.h"

#include "ui/theme/icon.h"
#include "ui/today/card_rows.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

SignoffCardView::SignoffCardView(QWidget *parent) : WaitingCardView(parent)
{
    setObjectName(u"signoffCard"_s);
    m_facts = new FactGrid(this);
    m_facts->setContentsMargins(0, 8, 0, 0);
    rows()->addWidget(m_facts);
    m_buttons = new QWidget(this);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 2, 0, 0);
    row->setSpacing(8);
    m_look = makeButton(tr("Look at evidence"), ButtonLook::Plain, m_buttons, icon(u"document-preview"_s), true);
    m_look->setObjectName(u"lookButton"_s);
    m_sign = makeButton(tr("Sign…"), ButtonLook::Plain, m_buttons, icon(u"document-edit-sign"_s), true);
    m_sign->setObjectName(u"signButton"_s);
    row->addWidget(m_look);
    row->addWidget(m_sign);
    row->addStretch(1);
    rows()->addWidget(m_buttons);
    connect(m_look, &QPushButton::clicked, this,
            [this] { Q_EMIT signoffRequested(m_isStale ? u"changes"_s : QString()); });
    connect(m_sign, &QPushButton::clicked, this, [this] { Q_EMIT signoffRequested(u"sign"_s); });
}

void SignoffCardView::show(const WaitingLine &line, bool isFirst, const QString &whyReadOnly)
{
    setSign(glyphOf(line.signoff));
    setTitle(line.title);
    setSubtitle(line.subtitle);
    setDate(line.due, line.dueExact, line.urgency);
    m_facts->setFacts(line.facts);
    m_isStale = line.signoff == SignoffState::Stale;
    const bool isDefault = isFirst && m_isStale;
    m_look->setText(m_isStale ? tr("Show what changed") : tr("Look at evidence"));
    m_look->setAccessibleName(tr("%1: %2", "button of a card: what it does").arg(line.releaseTitle, m_look->text()));
    m_look->setIcon(isDefault ? icon(u"document-preview"_s, Token::OnAccent) : icon(u"document-preview"_s));
    setLook(m_look, isDefault ? ButtonLook::Default : ButtonLook::Plain);
    m_sign->setText(m_isStale ? tr("Sign again…") : tr("Sign…"));
    m_sign->setAccessibleName(tr("%1: %2", "button of a card: what it does").arg(line.releaseTitle, m_sign->text()));
    setAvailable(m_sign, whyReadOnly);
    setShown(m_buttons, line.isDetailed);
}

IncidentCardView::IncidentCardView(QWidget *parent) : WaitingCardView(parent)
{
    setObjectName(u"incidentCard"_s);
}

void IncidentCardView::show(const WaitingLine &line, bool, const QString &)
{
    setSign(line.incident == IncidentState::Mitigated ? Glyph::Warning : Glyph::Failed);
    setTitle(line.title);
    setSubtitle(line.subtitle);
    setDate(line.due, line.dueExact, line.urgency);
}

ItemCardView::ItemCardView(QWidget *parent) : WaitingCardView(parent)
{
    setObjectName(u"itemCard"_s);
    m_box = new QCheckBox(this);
    m_box->setObjectName(u"doneBox"_s);
    m_box->setToolTip(tr("Done"));
    setLeading(m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) {
        if (!isOn || !m_mayChange)
            return;
        m_mayChange = false;
        Q_EMIT doneRequested();
    });
}

void ItemCardView::show(const WaitingLine &line, bool, const QString &whyReadOnly)
{
    setTitle(line.title);
    setSubtitle(line.subtitle);
    setDate(line.due, line.dueExact, line.urgency);
    m_box->setAccessibleName(tr("Done: %1").arg(line.title));
    setAvailable(m_box, whyReadOnly, tr("Done"));
    int at = 0;
    if (auto *row = rowAt(*rows(), at, m_blocks, !line.blocks.isEmpty()))
        row->setText(line.blocks);
}

void ItemCardView::takeBackTick()
{
    m_mayChange = true;
    m_box->setChecked(false);
}

} // namespace slipway::ui
