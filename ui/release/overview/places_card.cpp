// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/overview/places_card.h"

#include "core/base/time_text.h"
#include "service/commands/calendar_commands.h"
#include "service/commands/release_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/when_field.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QString placeName(const service::ReleasePage &page, EnvironmentId id)
{
    const auto found = std::ranges::find(page.environments, id, &Environment::id);
    return found == page.environments.end() ? PlacesCard::tr("a removed environment") : found->name;
}

/// The environment a conflict of bookings names; the longest name wins, as `staging-2` holds `staging`.
std::optional<EnvironmentId> placeOf(const service::ReleasePage &page, const Conflict &conflict)
{
    const Environment *best = nullptr;
    for (const Environment &each : page.environments)
        if (conflict.title.contains(each.name) && (!best || each.name.size() > best->name.size()))
            best = &each;
    return best ? std::optional(best->id) : std::nullopt;
}

bool isDoubleBooked(const service::ReleasePage &page, const Booking &booking)
{
    return std::ranges::any_of(page.conflicts, [&](const Conflict &each) {
        return each.kind == Conflict::Kind::Booking && each.when.overlaps(booking.span)
               && placeOf(page, each) == booking.environment;
    });
}

} // namespace

std::vector<PlaceLine> placeLines(const service::ReleasePage &page)
{
    std::vector<PlaceLine> lines;
    const QByteArray &zone = page.plan.release.shipZone;
    for (const Booking &each : page.plan.bookings) {
        const bool collides = isDoubleBooked(page, each);
        lines.push_back({collides ? Glyph::Blocked : Glyph::Approved, placeName(page, each.environment),
                         collides ? PlacesCard::tr("booked by another") : spanText(each.span, zone)});
    }
    if (page.plan.release.environment)
        lines.push_back({Glyph::Pending, placeName(page, *page.plan.release.environment),
                         PlacesCard::tr("ships here %1").arg(dayText(dayIn(page.plan.release.ship, zone)))});
    return lines;
}

PlacesCard::PlacesCard(ReleaseDesk &desk, QWidget *parent)
    : Card(parent),
      m_desk(desk),
      m_bookButton(makeButton(tr("Book…"), ButtonLook::Flat, this, icon(u"list-add"_s), true)),
      m_form(new QWidget(this))
{
    setHeading(tr("Environments"));
    m_bookButton->setObjectName(u"bookEnvironment"_s);
    m_bookButton->setAccessibleName(tr("Book an environment"));
    headingRow()->addStretch();
    headingRow()->addWidget(m_bookButton);
    connect(m_bookButton, &QPushButton::clicked, this, &PlacesCard::openForm);
    buildForm();
}

void PlacesCard::buildForm()
{
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 8, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_place = new QComboBox(m_form);
    m_place->setObjectName(u"bookPlace"_s);
    m_place->setAccessibleName(tr("Environment to book"));
    m_from = new WhenField(tr("Booked from"), m_form);
    m_to = new WhenField(tr("Booked to"), m_form);
    form->addRow(tr("Environment"), m_place);
    form->addRow(tr("From"), m_from);
    form->addRow(tr("To"), m_to);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, m_form, {}, true);
    QPushButton *save = makeButton(tr("Book"), ButtonLook::Plain, m_form, {}, true);
    save->setObjectName(u"bookSave"_s);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    form->addRow(buttons);
    connect(cancel, &QPushButton::clicked, m_form, &QWidget::hide);
    connect(save, &QPushButton::clicked, this, &PlacesCard::book);
    body()->addWidget(m_form);
    m_form->hide();
}

void PlacesCard::openForm()
{
    const service::ReleasePage &page = m_desk.page();
    m_place->clear();
    for (const Environment &each : page.environments)
        m_place->addItem(each.name, QVariant::fromValue(each.id.toString()));
    TimeSpan span{page.plan.release.start, page.plan.release.ship};
    if (const Phase *current = page.currentPhase ? page.plan.phase(*page.currentPhase) : nullptr)
        span = current->span;
    m_from->setInstant(span.from, m_desk.zone());
    m_to->setInstant(span.to, m_desk.zone());
    m_form->show();
    m_place->setFocus();
}

void PlacesCard::book()
{
    const auto id = Uuid::fromString(m_place->currentData().toString());
    if (!id)
        return;
    const QString name = m_place->currentText();
    m_desk.run(service::BookEnvironment{.release = m_desk.release(),
                                        .environment = EnvironmentId{*id},
                                        .span = {m_from->instant(), m_to->instant()},
                                        .note = {},
                                        .instead = {}},
               [this, name](auto &&) {
                   m_form->hide();
                   m_desk.offerUndo(tr("%1 is booked.").arg(name));
               });
}

void PlacesCard::showPlaces()
{
    setAvailable(m_bookButton, !m_desk.whyReadOnly().isEmpty() ? m_desk.whyReadOnly()
                               : m_desk.page().environments.empty()
                                   ? tr("The workspace has no environments yet; add them in the settings.")
                                   : QString());
    const auto lines = placeLines(m_desk.page());
    if (m_list && lines == m_shown)
        return;
    m_shown = lines;
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (const PlaceLine &line : lines) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new GlyphLabel(line.glyph, 14));
        row->addWidget(new Label(line.name));
        auto *detail = new Label(line.detail, Type::Small, Token::Text2);
        detail->setElided(true);
        detail->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(detail, 1);
        rows->addLayout(row);
    }
    if (lines.empty()) {
        auto *none = new Label(tr("No environment is booked."), Type::Body, Token::Text2);
        none->setWordWrap(true);
        rows->addWidget(none);
    }
    body()->insertWidget(0, m_list);
    m_list->show();
}

ConflictsCard::ConflictsCard(ReleaseDesk &desk, QWidget *parent) : Card(parent), m_desk(desk)
{
    setHeading(tr("Conflicts"));
}

void ConflictsCard::showConflicts()
{
    const auto &conflicts = m_desk.page().conflicts;
    setVisible(!conflicts.empty());
    setHeading(tr("Conflicts %1").arg(conflicts.size()));
    const QString why = m_desk.whyReadOnly();
    if (m_list && conflicts == m_shown && why == m_shownWhy)
        return;
    m_shown = conflicts;
    m_shownWhy = why;
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    for (const Conflict &each : conflicts)
        addConflict(rows, each);
    body()->addWidget(m_list);
    m_list->show();
}

void ConflictsCard::addConflict(QVBoxLayout *rows, const Conflict &conflict)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(conflict.kind == Conflict::Kind::Freeze ? Glyph::Freeze : Glyph::Warning, 16), 0,
                   Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = new Label(conflict.title, Type::Strong);
    title->setWordWrap(true);
    texts->addWidget(title);
    auto *detail = new Label(conflict.detail, Type::Small, Token::Text2);
    detail->setWordWrap(true);
    texts->addWidget(detail);
    if (conflict.proposedShip || conflict.proposedEnvironment) {
        QPushButton *solve = makeButton(remedyOf(conflict), ButtonLook::Plain, m_list, {}, true);
        solve->setToolTip(conflict.proposal.toHtmlEscaped());
        solve->setObjectName(u"solveConflict"_s);
        setAvailable(solve, m_desk.whyReadOnly());
        connect(solve, &QPushButton::clicked, this, [this, conflict] { this->solve(conflict); });
        texts->addWidget(solve, 0, Qt::AlignLeading);
    } else if (!conflict.proposal.isEmpty()) {
        auto *proposal = new Label(conflict.proposal, Type::Small, Token::Text2);
        proposal->setWordWrap(true);
        texts->addWidget(proposal);
    }
    row->addLayout(texts, 1);
    rows->addLayout(row);
}

QString ConflictsCard::remedyOf(const Conflict &conflict) const
{
    if (conflict.proposedShip)
        return tr("Move to %1").arg(dayText(dayIn(*conflict.proposedShip, m_desk.zone())));
    const auto &places = m_desk.page().environments;
    const auto place = std::ranges::find(places, *conflict.proposedEnvironment, &Environment::id);
    return place == places.end() ? conflict.proposal : tr("Book %1").arg(place->name);
}

void ConflictsCard::solve(const Conflict &conflict)
{
    if (conflict.proposedShip) {
        const Instant ship = *conflict.proposedShip;
        m_desk.run(service::MoveShip{conflict.release, ship, {}}, [this, ship](auto &&) {
            m_desk.offerUndo(tr("The release ships %1 now.").arg(words::when(ship, m_desk.zone())));
        });
        return;
    }
    const auto plan = m_desk.session().queries().plan(conflict.release);
    if (!plan || !conflict.proposedEnvironment)
        return;
    const auto place = placeOf(m_desk.page(), conflict);
    const auto mine = std::ranges::find_if(plan->bookings, [&](const Booking &each) {
        return each.span.overlaps(conflict.when) && (!place || each.environment == *place);
    });
    if (mine == plan->bookings.end())
        return;
    m_desk.run(service::BookEnvironment{.release = conflict.release,
                                        .environment = *conflict.proposedEnvironment,
                                        .span = mine->span,
                                        .note = mine->note,
                                        .instead = mine->id},
               [this](auto &&) { m_desk.offerUndo(tr("The booking was moved.")); });
}

} // namespace slipway::ui
