// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/plan_part.h"

#include "ui/insights/list_sheet.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/insights/chart_export.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/table_card.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

using service::InsightList;

constexpr int kPlanGap = 16;
constexpr int kNumberWidth = 92;

struct PlanForm {
    InsightList list;
    QString name;
    QString title;
    QStringList headers;
};

std::vector<PlanForm> planForms()
{
    const QString median = PlanPart::tr("Median, d");
    const QString p90 = PlanPart::tr("90 %, d");
    return {
        {InsightList::Bottlenecks,
         u"bottlenecks"_s,
         PlanPart::tr("Top three bottlenecks"),
         {PlanPart::tr("What"), PlanPart::tr("Kind"), PlanPart::tr("Days"), PlanPart::tr("Share")}},
        {InsightList::GateFlow,
         u"gateFlow"_s,
         PlanPart::tr("Work against waiting, by gate"),
         {PlanPart::tr("Gate"), PlanPart::tr("Releases"), PlanPart::tr("Work, d"), PlanPart::tr("Waiting, d"),
          PlanPart::tr("Work")}},
        {InsightList::SignoffWaiting,
         u"signoffWaiting"_s,
         PlanPart::tr("Waiting for sign-offs"),
         {PlanPart::tr("Role"), PlanPart::tr("Times"), PlanPart::tr("Days"), median, p90}},
        {InsightList::Blocked,
         u"blockedTime"_s,
         PlanPart::tr("Blocked time by cause"),
         {PlanPart::tr("Reason"), PlanPart::tr("Times"), PlanPart::tr("Days"), median, p90}},
        {InsightList::PhaseDrift,
         u"phaseDrift"_s,
         PlanPart::tr("Drift by phase"),
         {PlanPart::tr("Phase"), PlanPart::tr("Releases"), median, p90, PlanPart::tr("Late")}},
        {InsightList::ReleaseSize,
         u"releaseSize"_s,
         PlanPart::tr("Failure by size"),
         {PlanPart::tr("Changes"), PlanPart::tr("Releases"), PlanPart::tr("Failed"), PlanPart::tr("Fail rate")}},
        {InsightList::BiasByPhase,
         u"biasByPhase"_s,
         PlanPart::tr("Estimates by phase"),
         {PlanPart::tr("Phase"), PlanPart::tr("Items"), median, PlanPart::tr("10 %, d"), p90, PlanPart::tr("Late")}},
        {InsightList::BiasByRole,
         u"biasByRole"_s,
         PlanPart::tr("Estimates by role of the owner"),
         {PlanPart::tr("Role"), PlanPart::tr("Items"), median, PlanPart::tr("10 %, d"), p90, PlanPart::tr("Late")}},
        {InsightList::FlakyCriteria,
         u"flakyCriteria"_s,
         PlanPart::tr("Flaky criteria"),
         {PlanPart::tr("Criterion"), PlanPart::tr("Turns"), PlanPart::tr("Releases"), PlanPart::tr("Judged in")}},
    };
}

} // namespace

const std::vector<InsightList> &PlanPart::lists()
{
    static const std::vector<InsightList> all = [] {
        std::vector<InsightList> found;
        for (const PlanForm &each : planForms())
            found.push_back(each.list);
        return found;
    }();
    return all;
}

PlanPart::PlanPart(InsightExport &files, QWidget *parent) : QWidget(parent), m_files(files)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kPlanGap);
    int at = 0;
    for (const PlanForm &form : planForms()) {
        QList<int> widths(form.headers.size(), kNumberWidth);
        auto *card = new TableCard({form.name, form.title, form.headers, widths, 0});
        card->headingRow()->addStretch();
        auto *save = card->addButton(tr("CSV…"), form.name + u"Export"_s);
        save->setAccessibleName(tr("Export “%1” as CSV").arg(form.title));
        setLook(save, ButtonLook::Link);
        connect(save, &QPushButton::clicked, this,
                [this, list = form.list] { m_files.askForTable(m_shown.at(list).table); });
        auto *note = new Label({}, Type::Small, Token::Text2);
        note->setWordWrap(true);
        note->setContentsMargins(16, 8, 16, 8);
        card->body()->addWidget(note);
        card->body()->addStretch();
        m_shown[form.list] = {card, note, {}};
        grid->addWidget(card, at / 2, at % 2);
        ++at;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(at, 1);
}

void PlanPart::showList(InsightList list, const service::InsightTable &table)
{
    Shown &shown = m_shown.at(list);
    shown.table = table;
    shown.card->rows()->setRows(rowsOf(table));
    shown.card->table()->setVisible(!table.rows.empty());
    shown.note->setText(table.rows.empty() ? tr("Not enough data.") + u' ' + table.note : table.note);
}

void PlanPart::addExports(QMenu &menu)
{
    for (const InsightList each : lists()) {
        const Shown &shown = m_shown.at(each);
        menu.addAction(tr("%1 as CSV…").arg(shown.card->accessibleName()), this,
                       [this, each] { m_files.askForTable(m_shown.at(each).table); });
    }
}

QWidget *PlanPart::firstFocus() const
{
    return m_shown.at(InsightList::Bottlenecks).card->table();
}

} // namespace slipway::ui
