// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/criteria_tab.h"

#include "service/commands/checklist_commands.h"
#include "ui/release/criteria/add_criterion_bar.h"
#include "ui/release/criteria/criteria_rows.h"
#include "ui/release/criteria/criterion_panel.h"
#include "ui/theme/icon.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

CriteriaTab::CriteriaTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_rows(new RowTableModel(
          {tr("Criterion"), tr("Value"), tr("Threshold"), tr("Evaluated"), tr("Owner"), tr("Evidence")}, this)),
      m_addBar(new AddCriterionBar(desk)),
      m_panel(new CriterionPanel(desk)),
      m_lists(new QStackedWidget),
      m_empty(new EmptyState)
{
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    column->addWidget(m_addBar);
    m_table = new RowTable(m_rows, 56, tr("Acceptance criteria"));
    m_table->setObjectName(u"criteria"_s);
    m_table->setWidths({240, 140, 120, 120, 150, 150}, 0);
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_empty);
    // Its fields need the room while a criterion is added.
    m_lists->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    connect(m_addBar, &AddCriterionBar::toggled, this, &CriteriaTab::showLists);
    column->addWidget(m_lists, 1);
    outer->addLayout(column, 1);
    m_panel->setObjectName(u"criterionPanel"_s);
    m_panel->hide();
    outer->addWidget(m_panel);
    connect(m_table, &RowTable::currentKeyChanged, this, &CriteriaTab::showCurrent);
    connect(m_table, &RowTable::linkActivated, this, [this] { m_panel->setVisible(true); });
    connect(m_table, &QTreeView::activated, this, [this] {
        m_panel->setVisible(true);
        m_panel->focusValue();
    });
    connect(m_panel, &SidePanel::closeRequested, this, [this] {
        m_panel->hide();
        m_table->setFocus();
    });
    if (AnalysisSource *source = AnalysisSource::of(desk.session()))
        connect(source, &AnalysisSource::analysisChanged, this, [this](ReleaseId changed, CriterionId) {
            if (changed == this->desk().release() && isVisible())
                showRows();
        });
    m_empty->setText(tr("No criteria yet"),
                     tr("A criterion is an objective condition with a value and a threshold. The gate stays shut until "
                        "every blocking one holds."));
    m_empty->setActions({m_addAction});
}

QWidget *CriteriaTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_summary = new Label;
    m_summary->setElided(true);
    row->addWidget(m_summary, 1);
    m_evaluate = makeButton(tr("Evaluate now"), ButtonLook::Plain, bar, icon(u"view-refresh"_s));
    m_evaluate->setObjectName(u"evaluateCriteria"_s);
    row->addWidget(m_evaluate);
    m_add = makeButton(tr("Add criterion"), ButtonLook::Plain, bar, icon(u"list-add"_s));
    m_add->setObjectName(u"addCriterion"_s);
    row->addWidget(m_add);
    m_addAction = new QAction(tr("Add criterion"), this);
    addAction(m_addAction);
    connect(m_addAction, &QAction::triggered, m_addBar, &AddCriterionBar::begin);
    connect(m_add, &QPushButton::clicked, m_addBar, &AddCriterionBar::begin);
    connect(m_evaluate, &QPushButton::clicked, this, &CriteriaTab::evaluateDerived);
    return bar;
}

void CriteriaTab::showLists()
{
    const bool isEmpty = desk().page().plan.criteria.empty();
    m_lists->setCurrentIndex(isEmpty && m_addBar->isHidden() ? 1 : 0);
}

QString CriteriaTab::count() const
{
    const auto &criteria = desk().page().plan.criteria;
    const auto holds = std::ranges::count(criteria, CriterionState::Satisfied, &Criterion::state);
    return criteria.empty() ? QString() : u"%1/%2"_s.arg(holds).arg(criteria.size());
}

QWidget *CriteriaTab::firstFocus()
{
    return m_lists->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty->firstFocus();
}

void CriteriaTab::reset()
{
    m_addBar->hide();
    m_panel->hide();
    m_table->setCurrentIndex({});
}

void CriteriaTab::showPage()
{
    const auto &criteria = desk().page().plan.criteria;
    showRows();
    showLists();
    const auto holds = std::ranges::count(criteria, CriterionState::Satisfied, &Criterion::state);
    m_summary->setText(tr("%1 of %2 satisfied").arg(holds).arg(criteria.size()));
    const QString why = desk().whyReadOnly();
    const bool hasDerived = std::ranges::any_of(
        criteria, [](CriterionKind kind) { return kind != CriterionKind::Manual; }, &Criterion::kind);
    setAvailable(m_add, why);
    setAvailable(m_addAction, why);
    setAvailable(m_evaluate, !why.isEmpty() ? why
                             : hasDerived
                                 ? QString()
                                 : tr("No criterion follows from the checklist; the others are judged by people."));
    if (!why.isEmpty())
        m_addBar->hide();
    if (m_table->currentKey().isEmpty())
        m_panel->hide();
    else
        showCurrent(m_table->currentKey());
}

void CriteriaTab::showRows()
{
    const auto analyses = desk().session().queries().analyses(desk().release());
    m_rows->setRows(
        criteriaRows(desk().page(), analyses.value_or(service::ReleaseAnalyses{}), desk().now(), desk().personZone()));
}

void CriteriaTab::showCurrent(const QString &key)
{
    const auto id = Uuid::fromString(key);
    if (!id) {
        m_panel->hide();
        return;
    }
    const bool isOther = !m_panel->isVisible();
    m_panel->showCriterion(CriterionId{*id});
    if (isOther && m_table->hasFocus())
        m_panel->show();
}

void CriteriaTab::focusOn(const Uuid &id, const QString &intent)
{
    if (intent == "new"_L1 && desk().whyReadOnly().isEmpty())
        m_addBar->begin();
    if (id.isNull())
        return;
    m_table->setCurrentKey(id.toString());
    m_table->setFocus();
    if (!m_table->currentKey().isEmpty())
        m_panel->show();
}

void CriteriaTab::evaluateDerived()
{
    AnalysisSource *source = AnalysisSource::of(desk().session());
    const auto deployment = desk().session().queries().watchedDeployment(desk().release());
    const bool isDeployed = deployment && *deployment;
    for (const Criterion &each : desk().page().plan.criteria)
        if (isMeasured(each.kind)) {
            if (source && (isDeployed || !isJudgedAfterShipping(each)))
                evaluateMeasured(*source, each.id);
        } else if (each.kind != CriterionKind::Manual)
            desk().run(service::EvaluateCriterion{
                .release = desk().release(), .criterion = each.id, .holds = {}, .value = {}, .evidence = {}});
}

void CriteriaTab::evaluateMeasured(AnalysisSource &source, CriterionId criterion)
{
    source.desk().evaluate(desk().release(), criterion).then(this, [this](const Result<AnalysisRecord> &ended) {
        if (!ended)
            desk().raise(ended.error());
    });
}

} // namespace slipway::ui
