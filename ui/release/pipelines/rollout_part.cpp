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
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/table/row_table.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

using namespace release_rollout;

namespace {
constexpr int kRolloutRow = 52;
} // namespace

RolloutPart::RolloutPart(ReleaseDesk &desk, QWidget *parent) : QWidget(parent), m_desk(desk), m_ask(new AskBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_ask);
    m_rings = makePart(column, u"releaseRings"_s, tr("Rings of the rollout"),
                       {tr("Ring"), tr("Stands"), tr("Time"), tr("Green"), tr("Red"), tr("Next")},
                       {180, 220, 240, 110, 110, 140}, tr("Edit rings…"));
    m_rings.act->setObjectName(u"editRings"_s);
    m_leases = makePart(column, u"releaseLeases"_s, tr("Who holds which environment"),
                        {tr("Environment"), tr("Release"), tr("Stands"), tr("When"), tr("Give back")},
                        {180, 220, 240, 180, 130}, tr("Hold an environment…"));
    m_leases.act->setObjectName(u"takeLease"_s);
    connect(m_rings.act, &QPushButton::clicked, this, &RolloutPart::editRings);
    connect(m_leases.act, &QPushButton::clicked, this, &RolloutPart::takeLease);
    connect(&desk, &ReleaseDesk::opened, m_ask, &AskBar::dismiss);
    m_clock.setInterval(30s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_desk.load();
    });
}

RolloutPart::Part RolloutPart::makePart(QVBoxLayout *column, const QString &name, const QString &title,
                                        const QStringList &headers, const QList<int> &widths, const QString &act)
{
    Part part;
    part.card = new Card;
    part.card->setHeading(title);
    part.act = makeButton(act, ButtonLook::Plain, part.card);
    part.card->headingRow()->addWidget(part.act, 0, Qt::AlignRight);
    part.card->body()->setContentsMargins(1, 0, 1, 1);
    part.rows = new RowTableModel(headers, this);
    part.table = new RowTable(part.rows, kRolloutRow, title);
    part.table->setObjectName(name);
    part.table->setWidths(widths, 2);
    part.table->setFitsRows(true);
    part.card->body()->addWidget(part.table);
    column->addWidget(part.card);
    connect(part.table, &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { follow(index.data(LinkRole).toString()); });
    return part;
}

void RolloutPart::show(const service::ReleasePipelines &pipelines)
{
    m_ringsShown = pipelines.rings;
    m_leasesShown = pipelines.leases;
    m_rings.rows->setRows(ringRows(m_ringsShown, m_desk.zone(), m_desk.now()));
    m_leases.rows->setRows(leaseRows(m_leasesShown, m_desk.release(), m_desk.zone(), m_desk.now()));
    m_rings.table->setVisible(!m_ringsShown.empty());
    m_leases.table->setVisible(!m_leasesShown.empty());
    const bool isSoaking = std::ranges::any_of(m_ringsShown, [](const service::RingRow &each) {
        return each.standing.state == RingStanding::State::Soaking;
    });
    if (!isSoaking)
        m_clock.stop();
    else if (!m_clock.isActive())
        m_clock.start();
    const QString why = m_desk.whyReadOnly();
    setAvailable(m_rings.act, why);
    setAvailable(m_leases.act, why);
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
    m_ask->ask(tr("%1 holds it for %2. Why do you give %3 back?").arg(found->person, found->release, found->environment),
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
