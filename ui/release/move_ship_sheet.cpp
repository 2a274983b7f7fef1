// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/move_ship_sheet.h"

#include "core/base/time_text.h"
#include "ui/release/move_conflicts.h"
#include "ui/release/move_rows.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/parts/when_field.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

MoveShipSheet::MoveShipSheet(ReleaseDesk &desk, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_when(new WhenField(tr("New ship date"))),
      m_zone(new QComboBox),
      m_slot(makeButton(tr("Use next free slot"), ButtonLook::Plain, this)),
      m_summary(new Label({}, Type::Body, Token::Text2)),
      m_conflicts(new MoveConflicts(this)),
      m_rows(new RowTableModel({tr("What"), tr("Before"), tr("After")}, this)),
      m_table(new RowTable(m_rows, 44, tr("What the move changes"))),
      m_confirm(makeButton({}, ButtonLook::Default, this)),
      m_delay(new QTimer(this))
{
    setObjectName(u"moveShipSheet"_s);
    setHeading(tr("Move %1").arg(release_text::oneLine(desk.page().title, 120)),
               tr("Ships %1 now. What is relative to the ship date follows; what is over stays.")
                   .arg(words::when(desk.page().plan.release.ship, desk.zone())));
    buildFields();
    m_summary->setObjectName(u"moveSummary"_s);
    m_summary->setWordWrap(true);
    body()->addWidget(m_summary);
    body()->addWidget(m_conflicts);
    m_table->setObjectName(u"movePreview"_s);
    m_table->setWidths({240, 136, 136}, 0);
    m_table->setMinimumHeight(220);
    body()->addWidget(m_table, 1);
    footer()->addStretch();
    addCancel();
    m_confirm->setObjectName(u"confirmMove"_s);
    footer()->addWidget(m_confirm);
    m_delay->setSingleShot(true);
    m_delay->setInterval(120);
    connect(m_delay, &QTimer::timeout, this, &MoveShipSheet::preview);
    connect(m_when, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_confirm->setEnabled(false);
        m_delay->start();
    });
    connect(m_confirm, &QPushButton::clicked, this, &MoveShipSheet::confirm);
    preview();
    m_when->setFocus();
}

void MoveShipSheet::buildFields()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_when->setObjectName(u"shipWhen"_s);
    m_when->setInstant(m_desk.page().plan.release.ship, m_desk.zone());
    row->addWidget(m_when);
    m_zone->setObjectName(u"shipZone"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    QStringList zones{QString::fromLatin1(m_desk.zone()), QString::fromLatin1(m_desk.page().product.zone),
                      QString::fromLatin1(m_desk.session().surroundings().zone), u"UTC"_s};
    zones.removeAll(QString());
    zones.removeDuplicates();
    m_zone->addItems(zones);
    connect(m_zone, &QComboBox::currentTextChanged, this, [this](const QString &zone) {
        // The wall time stays; it is another moment now.
        m_when->setInstant(fromWallTime(m_when->date(), m_when->time(), zone.toLatin1()), zone.toLatin1());
        preview();
    });
    row->addWidget(m_zone);
    row->addStretch();
    m_slot->setObjectName(u"nextFreeSlot"_s);
    row->addWidget(m_slot);
    connect(m_slot, &QPushButton::clicked, this, [this] {
        if (m_proposed)
            m_when->setInstant(*m_proposed, m_when->zone());
        preview();
    });
    body()->addLayout(row);
}

void MoveShipSheet::preview()
{
    m_delay->stop();
    const Instant ship = m_when->instant();
    const auto outcome = m_desk.session().queries().previewShip(m_desk.release(), ship, m_when->zone());
    m_confirm->setText(tr("Move to %1").arg(timeText(ship, m_when->zone())));
    if (!outcome) {
        m_rows->setRows({});
        m_conflicts->setConflicts({}, m_when->zone());
        m_summary->setText(outcome.error().sentence);
        setAvailable(m_confirm, outcome.error().sentence);
        setAvailable(m_slot, tr("There is no move to look at."));
        return;
    }
    m_conflicts->setConflicts(outcome->conflicts, m_when->zone());
    m_rows->setRows(moveRows(*outcome, m_when->zone()));
    const auto others = std::ranges::count_if(outcome->changes, &DateChange::isOtherDay);
    const QString changes = outcome->changes.empty()
                                ? tr("Nothing moves.")
                                : tr("%n date(s) change", nullptr, static_cast<int>(outcome->changes.size())) + u", "_s
                                      + tr("%1 to another day.").arg(others);
    m_summary->setText(outcome->conflicts.empty()
                           ? changes
                           : changes + u' '
                                 + tr("%n conflict(s).", nullptr, static_cast<int>(outcome->conflicts.size())));
    m_proposed = proposedSlot(*outcome, m_desk.release());
    m_slot->setText(m_proposed ? tr("Use next free slot: %1").arg(timeText(*m_proposed, m_when->zone()))
                               : tr("Use next free slot"));
    setAvailable(m_slot, m_proposed ? QString() : tr("The slot is free as it is."));
    const Release &release = m_desk.page().plan.release;
    setAvailable(m_confirm, ship == release.ship && m_when->zone() == release.shipZone
                                ? tr("This is the ship date already.")
                                : QString());
}

void MoveShipSheet::confirm()
{
    preview();
    if (!m_confirm->isEnabled())
        return;
    const Instant ship = m_when->instant();
    const QByteArray zone = m_when->zone();
    m_confirm->setEnabled(false);
    m_desk.attempt(this, service::MoveShip{m_desk.release(), ship, zone},
                   [this, ship, zone](Result<service::MoveOutcome> moved) {
                       if (!moved) {
                           m_summary->setText(moved.error().sentence);
                           return;
                       }
                       m_desk.offerUndo(tr("The release ships %1 now.").arg(words::when(ship, zone)));
                       accept();
                   });
}

} // namespace slipway::ui
