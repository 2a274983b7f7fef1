// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/comparison_part.h"

#include "ui/insights/list_sheet.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/insights/chart_export.h"
#include "ui/widgets/insights/insights_reader.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/table_card.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kComparisonGap = 16;
constexpr std::size_t kMostRowsShown = 200;

} // namespace

ComparisonPart::ComparisonPart(InsightsReader &reader, InsightExport &files, QWidget *parent)
    : QWidget(parent),
      m_reader(reader),
      m_files(files),
      m_releases(new TableCard({u"onTimeReleases"_s,
                                tr("Releases against their first promised date"),
                                {tr("Release"), tr("Promised"), tr("Shipped"), tr("Outcome")},
                                {150, 150, 150, 140},
                                0})),
      m_both(new TableCard({u"comparison"_s,
                            tr("Two releases side by side"),
                            {tr("What"), tr("Left"), tr("Right")},
                            {150, 152, 152},
                            0}))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(kComparisonGap);
    m_releases->body()->addStretch();
    connect(m_releases, &TableCard::linkFollowed, this, [this](const QString &link) {
        if (const auto route = routeOfLink(link))
            Q_EMIT routeRequested(*route);
    });
    across->addWidget(m_releases, 4);
    m_both->headingRow()->addStretch();
    m_left = addChoice(u"compareLeft"_s, tr("Release at the left"));
    m_right = addChoice(u"compareRight"_s, tr("Release at the right"));
    m_both->body()->addStretch();
    across->addWidget(m_both, 3);
}

QComboBox *ComparisonPart::addChoice(const QString &name, const QString &label)
{
    auto *choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->setMaximumWidth(150);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_both->headingRow()->addWidget(choice);
    connect(choice, &QComboBox::activated, this, &ComparisonPart::compare);
    return choice;
}

void ComparisonPart::showReleases(const service::InsightTable &table)
{
    m_list = table;
    service::InsightTable shown = table;
    if (shown.rows.size() > kMostRowsShown)
        shown.rows.resize(kMostRowsShown);
    m_releases->rows()->setRows(rowsOf(shown));
    const QString left = m_left->currentData().toString();
    const QString right = m_right->currentData().toString();
    for (QComboBox *choice : {m_left, m_right}) {
        choice->clear();
        for (const service::InsightTable::Row &each : shown.rows)
            if (each.release)
                choice->addItem(each.cells.value(0), each.release->toString());
    }
    m_left->setCurrentIndex(std::max(0, m_left->findData(left)));
    m_right->setCurrentIndex(right.isEmpty() ? std::min(1, m_right->count() - 1)
                                             : std::max(0, m_right->findData(right)));
    compare();
}

void ComparisonPart::compare()
{
    const auto left = Uuid::fromString(m_left->currentData().toString());
    const auto right = Uuid::fromString(m_right->currentData().toString());
    if (!left || !right) {
        m_both->rows()->setRows({});
        return;
    }
    m_reader
        .ask([left = ReleaseId{*left}, right = ReleaseId{*right}](service::Insights &insights, const auto &) {
            return insights.comparison(left, right);
        })
        .then(this, [this](const Result<service::InsightTable> &table) {
            if (!table) {
                Q_EMIT failed(table.error());
                return;
            }
            m_compared = *table;
            m_both->rows()->setRows(rowsOf(*table));
        });
}

void ComparisonPart::addExports(QMenu &menu)
{
    menu.addAction(tr("Releases as CSV…"), this, [this] { m_files.askForTable(m_list); });
    menu.addAction(tr("Comparison as CSV…"), this, [this] { m_files.askForTable(m_compared); });
}

QWidget *ComparisonPart::firstFocus() const
{
    return m_left;
}

} // namespace slipway::ui
