// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/run_pane.h"

#include "core/base/tr.h"
#include "ui/pipelines/log_pane.h"
#include "ui/pipelines/run_header.h"
#include "ui/pipelines/run_matters.h"
#include "ui/pipelines/run_tables.h"
#include "ui/pipelines/stage_strip.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRunRow = 32;
constexpr int kStepIndent = 20;

QString withCount(const QString &name, qsizetype count)
{
    return count > 0 ? name + u"  "_s + QLocale().toString(count) : name;
}

} // namespace

RunPane::RunPane(PipelinesViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_header(new RunHeader(model)),
      m_stages(new StageStrip),
      m_tabs(new QTabBar),
      m_stack(new QStackedWidget),
      m_log(new LogPane(model)),
      m_nothing(new QWidget(this)),
      m_something(new QWidget(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *nothing = new QVBoxLayout(m_nothing);
    auto *sentence = new Label(tr("Choose a run to see its steps, its log and its results."), Type::Body, Token::Text2);
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    nothing->addWidget(sentence);
    outer->addWidget(m_nothing);
    outer->addWidget(m_something);
    auto *column = new QVBoxLayout(m_something);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *matters = new RunMatters(model);
    column->addWidget(matters);
    connect(matters, &RunMatters::confirmRequested, this, &RunPane::confirmRequested);
    connect(m_header, &RunHeader::confirmRequested, this, &RunPane::confirmRequested);
    column->addSpacing(8);
    column->addWidget(m_stages);
    m_tabs->setObjectName(u"runTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the run"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (int i = Log; i <= Artifacts; ++i)
        m_tabs->addTab(QString());
    auto *tabs = new QHBoxLayout;
    tabs->setContentsMargins(8, 0, 8, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_log);
    connect(m_log, &LogPane::told, this, [this](const QString &said, bool isProblem) {
        if (isProblem)
            Q_EMIT failed({ErrorKind::Storage, said, {}, {}});
        else
            Q_EMIT told(said);
    });
    buildSteps();
    m_parameters = makeTable(u"parameters"_s, tr("Parameters"), {tr("Parameter"), tr("Value")}, {220, 100});
    buildTests();
    buildArtifacts();
    connect(m_tabs, &QTabBar::currentChanged, this, &RunPane::tabChosen);
    connect(m_stages, &StageStrip::stageChosen, this, &RunPane::showLogOf);
    connect(&m_model, &PipelinesViewModel::runChosen, this, &RunPane::runChosen);
    connect(&m_model, &PipelinesViewModel::runChanged, this, &RunPane::runChanged);
    connect(&m_model.source(), &PipelinesSource::changed, this, &RunPane::showTests);
    runChanged();
}

RunPane::Table RunPane::makeTable(const QString &name, const QString &title, const QStringList &headers,
                                  const QList<int> &widths)
{
    Table made;
    made.place = new QWidget;
    auto *column = new QVBoxLayout(made.place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    made.nothing = new Label({}, Type::Body, Token::Text2);
    made.nothing->setContentsMargins(16, 16, 16, 16);
    made.nothing->setWordWrap(true);
    made.nothing->hide();
    made.rows = new RowTableModel(headers, this);
    made.table = new RowTable(made.rows, kRunRow, title);
    made.table->setObjectName(name);
    made.table->setWidths(widths, widths.size() == 2 ? 1 : 0);
    column->addWidget(made.nothing);
    column->addWidget(made.table, 1);
    m_stack->addWidget(made.place);
    return made;
}

void RunPane::buildSteps()
{
    m_steps =
        makeTable(u"steps"_s, tr("Steps"), {tr("Step"), tr("State"), tr("Began"), tr("Took")}, {200, 180, 120, 110});
    m_steps.table->setRootIsDecorated(true);
    m_steps.table->setItemsExpandable(true);
    m_steps.table->setIndentation(kStepIndent);
    connect(m_steps.rows, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        if (parent.isValid())
            m_steps.table->expand(parent);
    });
    connect(m_steps.table, &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { showLogOf(index.data(LinkRole).toString()); });
    connect(m_steps.table, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString part = index.siblingAtColumn(0).data(LinkRole).toString(); !part.isEmpty())
            showLogOf(part);
    });
}

void RunPane::buildTests()
{
    m_tests =
        makeTable(u"tests"_s, tr("Tests"), {tr("Suite"), tr("Passed"), tr("Failed"), tr("Skipped"), tr("Taken over")},
                  {200, 180, 110, 110, 120});
    m_import =
        makeButton(tr("Take over the results"), ButtonLook::Plain, m_tests.place, icon(u"document-import"_s), true);
    m_import->setObjectName(u"importTests"_s);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_import);
    row->addStretch(1);
    qobject_cast<QVBoxLayout *>(m_tests.place->layout())->addLayout(row);
    connect(m_import, &QPushButton::clicked, this, &RunPane::importTests);
}

void RunPane::buildArtifacts()
{
    m_artifacts = makeTable(u"artifacts"_s, tr("Artifacts"), {tr("Name"), tr("Size"), tr("State")}, {200, 120, 180});
    connect(m_artifacts.table, &RowTable::linkActivated, this,
            [this](const QModelIndex &index) { download(index.data(LinkRole).toString()); });
}

void RunPane::tick()
{
    m_header->showRun();
    runChanged();
}

void RunPane::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void RunPane::tabChosen(int tab)
{
    m_stack->setCurrentIndex(tab);
    m_log->setShown(isVisible() && tab == Log);
    if (tab == Artifacts)
        readArtifacts();
}

void RunPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatching(true);
    tabChosen(m_tabs->currentIndex());
}

void RunPane::hideEvent(QHideEvent *event)
{
    m_model.setWatching(false);
    m_log->setShown(false);
    QWidget::hideEvent(event);
}

void RunPane::showLogOf(const QString &part)
{
    showTab(Log);
    m_log->showPart(part);
    m_stages->setCurrent(part);
}

void RunPane::runChosen()
{
    m_artifactsOf.clear();
    m_artifacts.rows->setRows({});
    if (m_tabs->currentIndex() == Artifacts)
        readArtifacts();
    m_stages->setCurrent(m_log->part());
}

void RunPane::runChanged()
{
    const auto &run = m_model.run();
    m_nothing->setVisible(!run);
    m_something->setVisible(run.has_value());
    if (!run)
        return;
    const PipelinesSource &source = m_model.source();
    m_stages->setStages(run->parts, source.now());
    m_steps.rows->setRows(stepRows(run->parts, source.zone(), source.now()));
    const int steps = stepCount(run->parts);
    m_steps.table->setVisible(steps > 0);
    m_steps.nothing->setVisible(steps == 0);
    m_steps.nothing->setText(m_model.ours() ? tr("The server has told no steps of this run yet.")
                                            : tr("Follow the run to see its steps here."));
    m_parameters.rows->setRows(parameterRows(run->parameters));
    m_parameters.table->setVisible(!run->parameters.isEmpty());
    m_parameters.nothing->setVisible(run->parameters.isEmpty());
    m_parameters.nothing->setText(tr("The run was started without parameters."));
    m_tabs->setTabText(Log, tr("Log"));
    m_tabs->setTabText(Steps, withCount(tr("Steps"), steps));
    m_tabs->setTabText(Parameters, withCount(tr("Parameters"), run->parameters.size()));
    m_tabs->setTabText(Artifacts, withCount(tr("Artifacts"), m_artifacts.rows->rowCount()));
    showTests();
}

void RunPane::showTests()
{
    if (!m_model.run())
        return;
    const std::vector<TestReport> reports =
        m_model.ours() ? m_model.source().reports(m_model.ours()->id) : std::vector<TestReport>{};
    int total = 0;
    for (const TestReport &each : reports)
        total += each.total;
    m_tests.rows->setRows(reportRows(reports, m_model.source().zone(), m_model.source().now()));
    m_tests.table->setVisible(!reports.empty());
    m_tests.nothing->setVisible(reports.empty());
    m_tests.nothing->setText(
        tr("No test results of this run were taken over yet. They come by themselves when the run "
           "of a release ends; the server's report is read, else JUnit files among the artifacts."));
    const QString why = !m_model.ours()            ? tr("Follow the run first.")
                        : !m_model.ours()->release ? tr("Add the run to a release first: results belong to a release.")
                                                   : m_model.whyNoAct();
    setAvailable(m_import, why);
    m_tabs->setTabText(Tests, withCount(tr("Tests"), total));
}

void RunPane::importTests()
{
    if (!m_model.ours())
        return;
    setAvailable(m_import, tr("The server is being asked."));
    m_model.source().importTests(m_model.ours()->id).then(this, [this](Result<int> count) {
        if (!count)
            Q_EMIT failed(count.error());
        else
            Q_EMIT told(*count == 0 ? tr("The run published no test results.")
                                    : tr("%n test case(s) taken over.", nullptr, *count));
        showTests();
    });
}

void RunPane::readArtifacts()
{
    if (m_artifactsOf == m_model.runKey())
        return;
    m_artifactsOf = m_model.runKey();
    m_artifacts.table->hide();
    m_artifacts.nothing->show();
    if (!m_model.ours()) {
        m_artifacts.nothing->setText(tr("Follow the run to see its artifacts here."));
        return;
    }
    m_artifacts.nothing->setText(tr("The server is being asked."));
    m_model.source()
        .artifacts(m_model.ours()->id)
        .then(this, [this, key = m_artifactsOf](Result<std::vector<service::ArtifactView>> found) {
            if (m_artifactsOf != key)
                return;
            if (!found) {
                m_artifacts.nothing->setText(found.error().sentence);
                return;
            }
            m_artifacts.rows->setRows(artifactRows(*found));
            m_artifacts.table->setVisible(!found->empty());
            m_artifacts.nothing->setVisible(found->empty());
            m_artifacts.nothing->setText(tr("The run left no artifacts."));
            m_tabs->setTabText(Artifacts, withCount(tr("Artifacts"), m_artifacts.rows->rowCount()));
        });
}

void RunPane::download(const QString &artifact)
{
    if (!m_model.ours() || artifact.isEmpty())
        return;
    const QModelIndex row = m_artifacts.rows->indexOf(artifact);
    auto *dialog = new QFileDialog(this, tr("Save the artifact"), QString());
    dialog->setObjectName(u"saveArtifact"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(row.data().toString().section(u'/', -1));
    connect(dialog, &QFileDialog::fileSelected, this, [this, artifact, run = m_model.ours()->id](const QString &file) {
        m_model.source().download(run, artifact, file).then(this, [this](const Result<QString> &path) {
            if (path)
                Q_EMIT told(tr("Saved as %1.").arg(*path));
            else
                Q_EMIT failed(path.error());
        });
    });
    dialog->open();
}

void RunPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    if (m_something->isVisible()) {
        const int line = m_tabs->mapTo(this, QPoint(0, m_tabs->height() - 1)).y();
        painter.fillRect(QRect(0, line, width(), 1), theme.color(Token::Border));
        painter.fillRect(QRect(0, line + 1, width(), height() - line - 1), theme.color(Token::Surface));
    }
}

} // namespace slipway::ui::pipelines
