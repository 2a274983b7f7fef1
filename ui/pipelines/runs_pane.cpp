// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runs_pane.h"

#include "core/base/tr.h"
#include "ui/pipelines/runs_model.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/run_words.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

namespace {

QString outcomeOf(const service::RunView &run, PipelinesSource &source)
{
    const Instant now = source.now();
    if (const auto share = runwords::share(run, now))
        return words::percent(*share);
    if (run.state != RunState::Done || run.result != RunResult::Success) {
        if (run.state == RunState::Done && !run.message.isEmpty())
            return run.message.section(u'\n', 0, 0);
        if (run.state != RunState::Running)
            return runwords::word(run.state, run.result);
    }
    const auto time = runwords::timeOf(run.startedAt, run.finishedAt, now);
    return time ? runwords::took(*time) : runwords::word(run.state, run.result);
}

} // namespace

RunLine runLine(const service::RunView &run, PipelinesSource &source)
{
    RunLine line;
    line.key = PipelinesViewModel::keyOf(run);
    line.glyph = runwords::glyphOf(run.state, run.result);
    line.word = runwords::word(run.state, run.result);
    line.number = runwords::number(run);
    line.ref = run.ref;
    line.who = run.startedBy;
    if (const auto begin = run.startedAt ? run.startedAt : run.createdAt)
        line.when = runwords::moment(*begin, source.zone(), source.now());
    line.outcome = outcomeOf(run, source);
    line.isBad = line.glyph == Glyph::Failed || runwords::isInDoubt(run.state);
    return line;
}

RunsPane::RunsPane(PipelinesViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_heading(new Label({}, Type::Strong)),
      m_run(makeButton(tr("Run…"), ButtonLook::Plain, this, icon(u"media-playback-start"_s), true)),
      m_lines(new RunsModel(this)),
      m_list(new QListView(this)),
      m_nothing(new Label({}, Type::Body, Token::Text2, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    auto *head = new QWidget(this);
    head->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 8, 0);
    m_heading->setElided(true);
    row->addWidget(m_heading, 1);
    m_run->setObjectName(u"runJob"_s);
    row->addWidget(m_run);
    column->addWidget(head);
    m_list->setObjectName(u"runs"_s);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new RunLineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 16, 16, 16);
    m_nothing->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(m_nothing, 1);
    connect(m_run, &QPushButton::clicked, this, &RunsPane::runRequested);
    connect(&m_model, &PipelinesViewModel::jobChanged, this, &RunsPane::showJob);
    connect(&m_model, &PipelinesViewModel::runsChanged, this, &RunsPane::showRuns);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_isShowing && index.isValid())
            m_model.chooseRun(index.data(RunsModel::LineKeyRole).toString());
    });
    showJob();
    showRuns();
}

void RunsPane::showJob()
{
    const QString name = m_model.jobName();
    m_heading->setText(name);
    m_heading->setToolTip(name.toHtmlEscaped());
    m_run->setAccessibleName(name.isEmpty() ? tr("Run…") : tr("Run %1…").arg(name));
    setAvailable(m_run, m_model.whyNoRun());
}

void RunsPane::showRuns()
{
    m_isShowing = true;
    std::vector<RunLine> lines;
    lines.reserve(m_model.runs().size());
    for (const service::RunView &run : m_model.runs())
        lines.push_back(runLine(run, m_model.source()));
    m_lines->setLines(std::move(lines));
    if (const QModelIndex index = m_lines->indexOf(m_model.runKey()); index != m_list->currentIndex())
        m_list->setCurrentIndex(index);
    m_isShowing = false;
    const bool isEmpty = m_model.runs().empty();
    m_list->setVisible(!isEmpty);
    m_nothing->setVisible(isEmpty);
    m_nothing->setText(!m_model.job()           ? tr("Choose a job to see its runs.")
                       : m_model.isAskingRuns() ? tr("Asking for its runs…")
                                                : tr("No run of this job is known yet. Start the first with “Run…”."));
}

void RunsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Border));
    painter.fillRect(QRect(0, heightFor(48, font()) - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui::pipelines
