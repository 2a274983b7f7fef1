// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/backtest_sheet.h"

#include "core/base/duration_text.h"
#include "service/commands/analysis_commands.h"
#include "ui/release/criteria/measured_rows.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr QSize kCasesSize{640, 260};
constexpr int kCaseRow = 44;

QString countsText(const Backtest &result)
{
    return BacktestSheet::tr(
               "Of %1 good releases it would have blocked %2. Of %3 that were taken back it would have passed %4.")
        .arg(result.goodPassed + result.goodBlocked)
        .arg(result.goodBlocked)
        .arg(result.badPassed + result.badBlocked)
        .arg(result.badPassed);
}

/// The comparison stays, its number is the proposed one.
QJsonObject withProposal(QJsonObject parameters, const ThresholdProposal &proposal)
{
    const auto read = readMeasured(CriterionKind::Metric, parameters);
    if (read)
        parameters[u"threshold"_s] =
            toText(read->rules.passWhen.comparison) + u' ' + QString::number(proposal.threshold, 'g', 6);
    if (proposal.holdFor.count() > 0)
        parameters[u"for"_s] = durationCode(proposal.holdFor);
    else
        parameters.remove(u"for"_s);
    return parameters;
}

} // namespace

BacktestSheet::BacktestSheet(ReleaseDesk &desk, AnalysisSource &source, Criterion criterion, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_criterion(std::move(criterion)),
      m_summary(new Label(tr("The last deployments are read…"), Type::Body, Token::Text2)),
      m_rows(new RowTableModel({tr("Release"), tr("Would have"), tr("Why")}, this)),
      m_table(new RowTable(m_rows, kCaseRow, tr("Releases of the past"))),
      m_proposalText(new Label({}, Type::Body)),
      m_apply(makeButton(tr("Use the proposal"), ButtonLook::Default, this))
{
    setObjectName(u"backtestSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(tr("Tried on the past"), release_text::oneLine(m_criterion.title, 200));
    m_summary->setObjectName(u"backtestSummary"_s);
    m_proposalText->setObjectName(u"backtestProposal"_s);
    m_apply->setObjectName(u"backtestApply"_s);
    m_table->setObjectName(u"backtestCases"_s);
    m_table->setWidths({180, 140, 200}, 2);
    m_table->setMinimumSize(kCasesSize);
    m_summary->setWordWrap(true);
    m_proposalText->setWordWrap(true);
    for (QWidget *each : std::initializer_list<QWidget *>{m_summary, m_table, m_proposalText})
        body()->addWidget(each);
    footer()->addStretch();
    addCancel();
    footer()->addWidget(m_apply);
    setAvailable(m_apply, tr("The past is still being read."));
    connect(m_apply, &QPushButton::clicked, this, &BacktestSheet::apply);
    source.desk()
        .backtest(desk.release(), m_criterion.parameters)
        .then(this, [this](const Result<service::BacktestReport> &report) { show(report); });
}

void BacktestSheet::show(const Result<service::BacktestReport> &report)
{
    if (!report) {
        m_summary->setText(report.error().sentence);
        return setAvailable(m_apply, tr("There is no proposal."));
    }
    QStringList summary{countsText(report->result)};
    for (const QString &each : report->left)
        summary += tr("Left out: %1").arg(each);
    m_summary->setText(summary.mid(0, 6).join(u'\n'));
    std::vector<TableRow> rows;
    for (const BacktestCase &each : report->result.cases) {
        const bool isRight = each.wasGood == (each.state == AnalysisState::Pass);
        rows.push_back({.key = each.name,
                        .cells = {{.text = each.name, .second = each.wasGood ? tr("stayed") : tr("was taken back")},
                                  {.text = words::capitalized(analysisWord(each.state)),
                                   .second = isRight ? tr("rightly") : tr("wrongly"),
                                   .glyph = glyphOfAnalysis(each.state),
                                   .tone = isRight ? std::nullopt : std::optional(Family::Red)},
                                  {.text = release_text::oneLine(each.reason, 300), .quiet = true}}});
    }
    m_rows->setRows(std::move(rows));
    m_proposal = report->proposal;
    if (!m_proposal) {
        m_proposalText->setText(tr("A proposal needs a release that stayed and one that was taken back."));
        return setAvailable(m_apply, tr("There is no proposal."));
    }
    const QJsonObject better = withProposal(m_criterion.parameters, *m_proposal);
    const QString held = better.value(u"for"_s).toString();
    m_proposalText->setText(
        tr("Better: %1. %2")
            .arg(better.value(u"threshold"_s).toString() + (held.isEmpty() ? QString() : tr(" for %1").arg(held)),
                 countsText(m_proposal->result)));
    setAvailable(m_apply, m_desk.whyReadOnly());
}

void BacktestSheet::apply()
{
    if (!m_proposal)
        return;
    m_desk.run(service::EditMeasuredCriterion{m_desk.release(), m_criterion.id,
                                              withProposal(m_criterion.parameters, *m_proposal)},
               [this](service::Done) {
                   m_desk.offerUndo(tr("The criterion was changed; it has to be measured anew."));
                   accept();
               });
}

} // namespace slipway::ui
