// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/pipelines/rollout_part.h"

#include "service/commands/deployment_commands.h"
#include "service/commands/runbook_commands.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/pipelines/lease_sheet.h"
#include "ui/release/pipelines/rings_sheet.h"
#include "ui/release/pipelines/rollout_rows.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/row_table_model.h"
#include "ui/widgets/table/table_card.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

using namespace release_rollout;

RolloutPart::RolloutPart(ReleaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_ask(new AskBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_ask);
    m_rings = new TableCard({.name = u"releaseRings"_s,
                             .title = tr("Rings of the rollout"),
                             .headers = {tr("Ring"), tr("Stands"), tr("Time"), tr("Green"), tr("Red"), tr("Next")},
                             .widths = {180, 220, 240, 110, 110, 140},
                             .stretching = 2});
    m_leases = new TableCard({.name = u"releaseLeases"_s,
                              .title = tr("Who holds which environment"),
                              .headers = {tr("Environment"), tr("Release"), tr("Stands"), tr("When"), tr("Give back")},
                              .widths = {180, 220, 240, 180, 130},
                              .stretching = 2});
    m_editRings = m_rings->addButton(tr("Edit rings…"), u"editRings"_s);
    m_takeLease = m_leases->addButton(tr("Hold an environment…"), u"takeLease"_s);
    for (TableCard *card : {m_rings, m_leases}) {
        column->addWidget(card);
        connect(card, &TableCard::linkFollowed, this, &RolloutPart::follow);
    }
    connect(m_editRings, &QPushButton::clicked, this, &RolloutPart::editRings);
    connect(m_takeLease, &QPushButton::clicked, this, &RolloutPart::takeLease);
    connect(&desk, &ReleaseDesk::opened, m_ask, &AskBar::dismiss);
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_desk.load();
    });
}

void RolloutPart::show(const service::ReleasePipelines &pipelines)
{
    m_ringsShown = pipelines.rings;
    m_leasesShown = pipelines.leases;
    m_rings->rows()->setRows(ringRows(m_ringsShown, m_desk.zone(), m_desk.now()));
    m_leases->rows()->setRows(leaseRows(m_leasesShown, m_desk.release(), m_desk.zone(), m_desk.now()));
    m_rings->table()->setVisible(!m_ringsShown.empty());
    m_leases->table()->setVisible(!m_leasesShown.empty());
    const bool isSoaking = std::ranges::any_of(
        m_ringsShown, [](const service::RingRow &each) { return each.standing.state == RingStanding::State::Soaking; });
    if (!isSoaking)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    const QString why = m_desk.whyReadOnly();
    setAvailable(m_editRings, why);
    setAvailable(m_takeLease, why);
}

void RolloutPart::follow(const QString &link)
{
    const auto id = Uuid::fromString(link.section(u'/', 1));
    if (!id)
        return;
    if (const QString why = m_desk.whyReadOnly(); !why.isEmpty())
        return m_desk.tell(why);
    if (link.startsWith(kGiveBack))
        return giveBack(LeaseId{*id});
    mark(RingId{*id}, link.startsWith(kGreen) ? SoakMark::Kind::Green
                      : link.startsWith(kRed) ? SoakMark::Kind::Red
                                              : SoakMark::Kind::Bypassed);
}

void RolloutPart::mark(RingId ring, SoakMark::Kind kind)
{
    const auto found = std::ranges::find(m_ringsShown, ring, [](const service::RingRow &each) { return each.ring.id; });
    if (found == m_ringsShown.end())
        return;
    const auto say = [this, ring, kind](const QString &reason) {
        m_desk.run(service::MarkRing{m_desk.release(), ring, kind, reason}, [this](SoakMarkId) { m_desk.load(); });
    };
    if (kind == SoakMark::Kind::Green)
        return say({});
    const bool isRed = kind == SoakMark::Kind::Red;
    m_ask->ask(isRed ? tr("What is not well with %1?").arg(found->environment)
                     : tr("Why may the next ring go before %1 has soaked?").arg(found->environment),
               isRed ? tr("Its clock begins anew") : tr("Recorded for ever with your name"),
               isRed ? tr("It is red") : tr("Let it go"), say);
}

void RolloutPart::giveBack(LeaseId lease)
{
    const auto found =
        std::ranges::find(m_leasesShown, lease, [](const service::LeaseRow &each) { return each.lease.id; });
    if (found == m_leasesShown.end())
        return;
    const auto give = [this, lease, of = found->lease.release](const QString &reason) {
        m_desk.run(service::GiveBackLease{.lease = lease, .release = of, .reason = reason},
                   [this](service::Done) { m_desk.load(); });
    };
    const auto actor = m_desk.actor();
    if (actor && actor->id == found->lease.person)
        return give({});
    m_ask->ask(
        tr("%1 holds it for %2. Why do you give %3 back?").arg(found->person, found->release, found->environment),
        tr("Recorded with your name"), tr("Give back"), give);
}

void RolloutPart::editRings()
{
    if (m_desk.whyReadOnly().isEmpty())
        (new RingsSheet(m_desk, m_ringsShown, this))->open();
}

void RolloutPart::takeLease()
{
    if (m_desk.whyReadOnly().isEmpty())
        (new LeaseSheet(m_desk, this))->open();
}

} // namespace slipway::ui
