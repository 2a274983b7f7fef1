// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/measured_part.h"

#include "ui/release/criteria/backtest_sheet.h"
#include "ui/release/criteria/measured_rows.h"
#include "ui/release/criteria/measured_sheet.h"
#include "ui/release/parts/release_desk.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/criteria/analysis_source.h"
#include "ui/widgets/criteria/value_sparkline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kMeasurementRow = 44;
constexpr int kMeasurementsHeight = 220;
constexpr int kMostMeasurementsShown = 500;
} // namespace

MeasuredPart::MeasuredPart(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_state(new PillLabel),
      m_facts(new Label({}, Type::Body, Token::Text2)),
      m_time(new Label({}, Type::Body, Token::Text2)),
      m_warning(new Label({}, Type::Body, Token::Text)),
      m_line(new ValueSparkline),
      m_evaluate(makeButton(tr("Evaluate now"), ButtonLook::Plain, this, icon(u"view-refresh"_s))),
      m_stop(makeButton(tr("Stop"), ButtonLook::Plain, this)),
      m_backtest(makeButton(tr("Backtest…"), ButtonLook::Plain, this)),
      m_edit(makeButton(tr("Edit…"), ButtonLook::Plain, this)),
      m_rows(new RowTableModel({tr("Measured"), tr("Value")}, this)),
      m_table(new RowTable(m_rows, kMeasurementRow, tr("Measurements")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_state->setObjectName(u"measuredState"_s);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    for (Label *label : {m_facts, m_warning, m_time}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_time->setObjectName(u"measuredTime"_s);
    m_warning->setObjectName(u"measuredWarning"_s);
    column->addWidget(m_line);
    buildActions(column);
    m_table->setObjectName(u"measurements"_s);
    m_table->setWidths({96, 200}, 1);
    m_table->setFixedHeight(kMeasurementsHeight);
    column->addWidget(m_table);
    m_clock.setInterval(1'000);
    connect(&m_clock, &QTimer::timeout, this, &MeasuredPart::tellTime);
    if (AnalysisSource *source = AnalysisSource::of(desk.session()))
        connect(source, &AnalysisSource::analysisChanged, this, [this](ReleaseId, CriterionId changed) {
            if (changed == m_criterion.id && isVisible())
                look();
        });
}

void MeasuredPart::buildActions(QVBoxLayout *column)
{
    m_evaluate->setObjectName(u"measureNow"_s);
    m_stop->setObjectName(u"measureStop"_s);
    m_backtest->setObjectName(u"backtest"_s);
    m_edit->setObjectName(u"editMeasured"_s);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    for (auto *row : {first, second})
        row->setSpacing(8);
    first->addWidget(m_evaluate);
    first->addWidget(m_stop);
    first->addStretch();
    second->addWidget(m_edit);
    second->addWidget(m_backtest);
    second->addStretch();
    column->addLayout(first);
    column->addLayout(second);
    connect(m_evaluate, &QPushButton::clicked, this, &MeasuredPart::evaluate);
    connect(m_stop, &QPushButton::clicked, this, &MeasuredPart::stop);
    connect(m_backtest, &QPushButton::clicked, this, &MeasuredPart::tryOnPast);
    connect(m_edit, &QPushButton::clicked, this, &MeasuredPart::edit);
}

void MeasuredPart::showCriterion(const Criterion &criterion)
{
    m_criterion = criterion;
    look();
}

void MeasuredPart::look()
{
    const auto page = m_desk.session().queries().analyses(m_desk.release(), kMostMeasurementsShown, m_criterion.id);
    const service::AnalysisView *view = page ? page->of(m_criterion.id) : nullptr;
    m_view = view ? std::optional(*view) : std::nullopt;
    const bool isRunning = m_view && !isFinal(m_view->course.state);
    for (QWidget *each : std::initializer_list<QWidget *>{m_line, m_table, m_time})
        each->setVisible(m_view.has_value());
    m_warning->setVisible(m_view && !m_view->warning.isEmpty());
    if (m_view)
        showCourse(*m_view);
    else {
        m_state->setState(Glyph::Pending, tr("Not measured yet"));
        m_facts->setText(m_criterion.threshold.isEmpty() ? QString() : tr("Needs %1").arg(neededText(m_criterion)));
    }
    const bool mayMeasure = AnalysisSource::of(m_desk.session()) != nullptr;
    QString why = m_desk.whyReadOnly();
    if (why.isEmpty() && !mayMeasure)
        why = tr("Nothing can be measured here.");
    setAvailable(m_evaluate, !why.isEmpty() ? why : isRunning ? tr("It is being measured.") : QString());
    setAvailable(m_stop, !why.isEmpty() ? why : isRunning ? QString() : tr("It is not being measured."));
    setAvailable(m_edit, m_desk.whyReadOnly());
    m_backtest->setVisible(m_criterion.kind == CriterionKind::Metric);
    setAvailable(m_backtest, why);
    tellTime();
}

void MeasuredPart::showCourse(const service::AnalysisView &view)
{
    m_state->setState(glyphOfAnalysis(view.course.state), measuredHeadline(view), familyOfAnalysis(view.course.state));
    QStringList facts{tr("Needs %1").arg(neededText(view.criterion)), view.course.reason};
    if (!view.measurements.empty() && !view.measurements.back().query.isEmpty())
        facts += tr("Asked: %1").arg(wrappableQuery(view.measurements.back().query.left(400)));
    m_facts->setText(facts.join(u'\n'));
    m_warning->setText(view.warning);
    const SparkValues spark = sparkValues(view);
    m_line->setMeasurements(spark.values, spark.level, view.asked.rules.unit);
    m_line->setVisible(spark.values.size() > 1);
    m_rows->setRows(measurementRows(view, m_desk.now(), m_desk.zone()));
}

void MeasuredPart::tellTime()
{
    const bool isRunning = m_view && !isFinal(m_view->course.state);
    if (isRunning && !m_clock.isActive())
        m_clock.start();
    if (!isRunning)
        m_clock.stop();
    m_time->setText(m_view ? measuredTimeText(*m_view, m_desk.now(), m_desk.zone()) : QString());
}

void MeasuredPart::evaluate()
{
    AnalysisSource *source = AnalysisSource::of(m_desk.session());
    if (!source)
        return;
    source->desk().evaluate(m_desk.release(), m_criterion.id).then(this, [this](const Result<AnalysisRecord> &ended) {
        if (!ended)
            m_desk.raise(ended.error());
    });
}

void MeasuredPart::stop()
{
    AnalysisSource *source = AnalysisSource::of(m_desk.session());
    if (!source)
        return;
    source->desk().stop(m_desk.release(), m_criterion.id).then(this, [this](const Result<AnalysisRecord> &ended) {
        if (!ended)
            m_desk.raise(ended.error());
    });
}

void MeasuredPart::tryOnPast()
{
    if (AnalysisSource *source = AnalysisSource::of(m_desk.session()))
        (new BacktestSheet(m_desk, *source, m_criterion, this))->open();
}

void MeasuredPart::edit()
{
    if (m_desk.whyReadOnly().isEmpty())
        (new MeasuredSheet(m_desk, m_criterion, m_criterion.parameters, this))->open();
}

} // namespace slipway::ui
