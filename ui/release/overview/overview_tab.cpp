// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/overview/overview_tab.h"

#include "core/base/time_text.h"
#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/signoff_commands.h"
#include "ui/release/overview/board_rows.h"
#include "ui/release/overview/dates_card.h"
#include "ui/release/overview/people_card.h"
#include "ui/release/overview/phase_strip.h"
#include "ui/release/overview/places_card.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/insights/forecast_card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kSideWidth = 296;
constexpr int kRowHeight = 36;

QToolButton *menuButton(const QString &name, QMenu *menu, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setMenu(menu);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setText(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

OverviewTab::OverviewTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_strip(new PhaseStrip),
      m_rows(new RowTableModel(
          {QString(), tr("What"), tr("Value"), tr("Threshold"), tr("Age"), tr("Owner"), tr("Where")}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(16, 16, 16, 16);
    outer->setSpacing(16);
    m_strip->setObjectName(u"phaseStrip"_s);
    outer->addWidget(m_strip);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(buildBoard(), 1);
    columns->addWidget(buildSide());
    outer->addLayout(columns, 1);
    connect(m_strip, &PhaseStrip::phaseChosen, this,
            [this](const PhaseId &phase) { this->desk().goTo(u"checklist"_s, phase.value); });
}

Card *OverviewTab::buildBoard()
{
    auto *card = new Card(this);
    card->setHeading(tr("Go / no-go"));
    card->body()->setContentsMargins(0, 0, 0, 8);
    card->body()->setSpacing(0);
    m_answer = new PillLabel;
    m_answer->setObjectName(u"gateAnswer"_s);
    card->headingRow()->addWidget(m_answer);
    m_gateMenu = new QMenu(this);
    m_gateButton = menuButton(tr("Gate"), m_gateMenu, card);
    m_gateButton->setObjectName(u"gateChoice"_s);
    card->headingRow()->addWidget(m_gateButton);
    card->headingRow()->addStretch();
    m_overrideMenu = new QMenu(this);
    m_override = menuButton(tr("Override…"), m_overrideMenu, card);
    m_override->setObjectName(u"override"_s);
    connect(m_override, &QToolButton::clicked, this, [this] {
        if (!m_override->menu() && !m_overrideMenu->isEmpty())
            m_overrideMenu->actions().front()->trigger();
    });
    card->headingRow()->addWidget(m_override);
    m_evaluate = makeButton(tr("Evaluate now"), ButtonLook::Plain, card, icon(u"view-refresh"_s), true);
    m_evaluate->setObjectName(u"evaluateNow"_s);
    connect(m_evaluate, &QPushButton::clicked, this, &OverviewTab::evaluateDerived);
    card->headingRow()->addWidget(m_evaluate);
    m_ask = new AskBar;
    m_ask->setObjectName(u"overrideAsk"_s);
    card->body()->addWidget(m_ask);
    m_overridden = new Label({}, Type::Body, Token::Text2);
    m_overridden->setWordWrap(true);
    m_overridden->setContentsMargins(16, 8, 16, 8);
    card->body()->addWidget(m_overridden);
    m_nothing =
        new Label(tr("Nothing is asked of this release yet: add items, criteria or sign-offs, and they show here."),
                  Type::Body, Token::Text2);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    card->body()->addWidget(m_nothing);
    m_board = new RowTable(m_rows, kRowHeight, tr("What the gate looks at"));
    m_board->setObjectName(u"board"_s);
    m_board->setWidths({44, 200, 112, 92, 52, 140, 104}, 1);
    card->body()->addWidget(m_board, 1);
    connect(m_board, &RowTable::linkActivated, this, &OverviewTab::openLink);
    connect(m_board, &QTreeView::doubleClicked, this, &OverviewTab::openLink);
    return card;
}

QWidget *OverviewTab::buildSide()
{
    auto *scroll = new QScrollArea(this);
    scroll->setFixedWidth(kSideWidth + 4);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 4, 0);
    column->setSpacing(16);
    m_conflicts = new ConflictsCard(desk());
    m_people = new PeopleCard;
    m_dates = new DatesCard(desk());
    m_places = new PlacesCard(desk());
    m_forecast = new ForecastCard(desk().session());
    for (QWidget *card : std::initializer_list<QWidget *>{m_conflicts, m_forecast, m_people, m_dates, m_places})
        column->addWidget(card);
    column->addStretch(1);
    scroll->setWidget(side);
    scroll->viewport()->setAutoFillBackground(false);
    side->setAutoFillBackground(false);
    connect(m_dates, &DatesCard::moveShipRequested, this, &OverviewTab::moveShipRequested);
    return scroll;
}

QWidget *OverviewTab::firstFocus()
{
    return m_board;
}

void OverviewTab::reset()
{
    m_gate.reset();
    m_ask->dismiss();
}

void OverviewTab::showPage()
{
    const service::ReleasePage &page = desk().page();
    m_strip->showPhases(page);
    m_conflicts->showConflicts();
    m_people->showPeople(page);
    m_dates->showDates();
    m_places->showPlaces();
    m_forecast->showRelease(desk().page().plan.release);
    if (m_gate && !page.plan.phase(*m_gate))
        m_gate.reset();
    if (!m_gate) {
        showGate(page);
        return;
    }
    const auto gated = desk().session().queries().release(desk().release(), m_gate);
    if (gated)
        showGate(*gated);
    else
        desk().raise(gated.error());
}

void OverviewTab::showGate(const service::ReleasePage &gated)
{
    auto rows = boardRows(gated, desk().now());
    const bool isEmpty = rows.empty();
    m_rows->setRows(std::move(rows));
    m_board->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    const int reasons = gated.gate.standing();
    if (gated.gate.isGo())
        m_answer->setState(Glyph::Go, tr("go"));
    else
        m_answer->setState(Glyph::NoGo, tr("%n reason(s)", nullptr, reasons));
    const QString gate = tr("Gate %1").arg(gated.gateName);
    m_gateButton->setText(gate);
    m_gateButton->setAccessibleName(gate);
    fillGateMenu();
    const GateOverride *by = gated.gate.overriddenBy;
    m_overridden->setVisible(by != nullptr);
    if (by)
        m_overridden->setText(tr("Overridden by %1, %2, %3: %4")
                                  .arg(gated.personName(by->person), roleWord(by->role),
                                       words::when(by->at, desk().zone()), by->reason.left(500)));
    fillOverrideMenu(gated);
    const bool hasDerived = std::ranges::any_of(
        gated.plan.criteria, [](CriterionKind kind) { return kind != CriterionKind::Manual; }, &Criterion::kind);
    setAvailable(m_evaluate, !desk().whyReadOnly().isEmpty() ? desk().whyReadOnly()
                             : hasDerived
                                 ? QString()
                                 : tr("No criterion follows from the checklist; the others are judged by people."));
}

void OverviewTab::fillGateMenu()
{
    m_gateMenu->clear();
    const auto choose = [this](const QString &text, std::optional<PhaseId> gate) {
        QAction *action = m_gateMenu->addAction(text, this, [this, gate] {
            m_gate = gate;
            showPage();
        });
        action->setCheckable(true);
        action->setChecked(gate == m_gate);
    };
    choose(tr("Before shipping"), std::nullopt);
    for (const Phase &each : desk().page().plan.phases)
        choose(tr("End of %1").arg(QString(each.name).replace(u'&', u"&&"_s)), each.id);
}

void OverviewTab::fillOverrideMenu(const service::ReleasePage &gated)
{
    m_overrideMenu->clear();
    QString why = desk().whyReadOnly();
    const auto actor = desk().actor();
    if (why.isEmpty() && gated.gate.isGo())
        why = tr("The gate says go; there is nothing to override.");
    if (why.isEmpty() && !actor)
        why = tr("Nobody was chosen to act; choose who you are in the settings.");
    if (why.isEmpty())
        if (const auto may = mayOverride(*actor, u"reason"_s); !may)
            why = may.error().sentence;
    setAvailable(m_override, why);
    const bool isOnlyFrozen = std::ranges::all_of(gated.gate.reasons, [&](const GateReason &each) {
        return each.hasOwnOverride() || gated.gate.isOverridden(each);
    });
    if (!isOnlyFrozen)
        m_overrideMenu->addAction(tr("Override the gate…"), this, &OverviewTab::askGateOverride);
    for (const Freeze &freeze : gated.freezes) {
        const bool isInTheWay = std::ranges::any_of(gated.gate.reasons, [&](const GateReason &each) {
            return each.kind == GateReason::Kind::Freeze && each.id == freeze.id.value;
        });
        if (isInTheWay)
            m_overrideMenu->addAction(tr("Override “%1”…").arg(QString(freeze.name).replace(u'&', u"&&"_s)), this,
                                      [this, freeze] { askFreezeOverride(freeze); });
    }
    m_override->setMenu(m_overrideMenu->actions().size() > 1 ? m_overrideMenu : nullptr);
}

void OverviewTab::askGateOverride()
{
    m_ask->ask(tr("Override the gate"), tr("Why may it go? The reason is recorded for ever."), tr("Override"),
               [this](const QString &reason) { desk().run(service::OverrideGate{desk().release(), m_gate, reason}); });
}

void OverviewTab::askFreezeOverride(const Freeze &freeze)
{
    const FreezeId id = freeze.id;
    const Instant until = freeze.span.to;
    m_ask->ask(tr("Override “%1” until %2").arg(freeze.name, timeText(until, desk().zone())),
               tr("Why may it ship in the freeze? The reason is recorded for ever."), tr("Override"),
               [this, id, until](const QString &reason) {
                   desk().run(service::OverrideFreeze{desk().release(), id, reason, until});
               });
}

void OverviewTab::evaluateDerived()
{
    for (const Criterion &each : desk().page().plan.criteria)
        if (isMeasured(each.kind)) {
            if (AnalysisSource *source = AnalysisSource::of(desk().session()))
                source->desk()
                    .evaluate(desk().release(), each.id)
                    .then(this, [this](const Result<AnalysisRecord> &ended) {
                        if (!ended)
                            desk().raise(ended.error());
                    });
        } else if (each.kind != CriterionKind::Manual)
            desk().run(service::EvaluateCriterion{
                .release = desk().release(), .criterion = each.id, .holds = {}, .value = {}, .evidence = {}});
}

void OverviewTab::openLink(const QModelIndex &index)
{
    const auto key = boardKey(m_rows->keyAt(index));
    if (!key)
        return;
    switch (key->kind) {
    case GateReason::Kind::Item: desk().goTo(u"checklist"_s, key->id); break;
    case GateReason::Kind::Criterion: desk().goTo(u"criteria"_s, key->id); break;
    case GateReason::Kind::Signoff: desk().goTo(u"signoffs"_s, key->id, u"changes"_s); break;
    case GateReason::Kind::Freeze: Q_EMIT moveShipRequested(); break;
    case GateReason::Kind::Ring: desk().goTo(u"pipelines"_s, key->id); break;
    case GateReason::Kind::Release: break;
    }
}

} // namespace slipway::ui
