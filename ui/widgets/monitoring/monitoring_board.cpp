// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/monitoring_board.h"

#include "ui/theme/icon.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/charts/panel_chart.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/monitoring_toolbar.h"
#include "ui/widgets/monitoring/panel_editor.h"
#include "ui/widgets/monitoring/panel_grid.h"
#include "ui/widgets/monitoring/watch_list.h"
#include "ui/widgets/monitoring/watch_pane.h"

#include <QAction>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kWatchWidth = 296;
constexpr int kEditorWidth = 420;
constexpr int kNarrow = 760; ///< what charts and alerts need beside each other

} // namespace

MonitoringBoard::MonitoringBoard(MonitoringSource &source, QWidget *parent)
    : QWidget(parent),
      m_model(source),
      m_toolbar(new MonitoringToolbar(m_model)),
      m_banner(new QWidget),
      m_bannerText(new Label),
      m_stack(new QStackedLayout),
      m_grid(new PanelGrid(m_model)),
      m_emptyScroll(new QScrollArea),
      m_empty(new EmptyState),
      m_watch(new WatchPane(m_model)),
      m_side(new SidePanel),
      m_addPanel(new QAction(icon(u"list-add"_s, Token::OnAccent), tr("Add a panel"), this)),
      m_addConnection(new QAction(icon(u"network-connect"_s), tr("Add a connection"), this))
{
    setObjectName(u"monitoringBoard"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_toolbar);
    m_banner->setObjectName(u"awayBanner"_s);
    auto *banner = new QHBoxLayout(m_banner);
    banner->setContentsMargins(16, 8, 16, 0);
    banner->addWidget(new GlyphLabel(Glyph::Warning, 16), 0, Qt::AlignTop);
    m_bannerText->setWordWrap(true);
    m_bannerText->setObjectName(u"awayText"_s);
    banner->addWidget(m_bannerText, 1);
    auto *again = makeButton(tr("Try again"), ButtonLook::Link, m_banner);
    again->setObjectName(u"tryAgain"_s);
    connect(again, &QPushButton::clicked, &m_model, &MonitoringViewModel::load);
    banner->addWidget(again);
    m_banner->hide();
    outer->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    m_stack->addWidget(m_grid);
    m_empty->setObjectName(u"monitoringEmpty"_s);
    // It scrolls where the screen is small.
    m_emptyScroll->setFrameShape(QFrame::NoFrame);
    m_emptyScroll->setWidgetResizable(true);
    m_emptyScroll->setFocusPolicy(Qt::NoFocus);
    m_emptyScroll->setWidget(m_empty);
    m_stack->addWidget(m_emptyScroll);
    row->addLayout(m_stack, 1);
    m_watch->setFixedWidth(kWatchWidth);
    row->addWidget(m_watch);
    m_side->setFixedWidth(kEditorWidth);
    m_side->setObjectName(u"panelSide"_s);
    m_side->hide();
    row->addWidget(m_side);
    outer->addLayout(row, 1);
    addActions();
    connectModel();
    showPage();
}

MonitoringBoard::~MonitoringBoard()
{
    // The plots look at the model's window when they are hidden.
    hide();
    delete m_grid;
    delete m_watch;
    delete m_toolbar;
    delete m_side;
}

QHBoxLayout *MonitoringBoard::leading() const
{
    return m_toolbar->leading();
}

void MonitoringBoard::addActions()
{
    m_addPanel->setObjectName(u"actionAddPanel"_s);
    connect(m_addPanel, &QAction::triggered, this, &MonitoringBoard::addPanel);
    m_addConnection->setObjectName(u"addMonitoringConnection"_s);
    connect(m_addConnection, &QAction::triggered, this,
            [this] { Q_EMIT routeRequested({.page = u"settings"_s, .tab = u"monitoring"_s, .intent = u"new"_s}); });
    addAction(m_addPanel);
    addAction(m_addConnection);
    auto *refresh = new QAction(icon(u"view-refresh"_s), tr("Ask the servers now"), this);
    connect(refresh, &QAction::triggered, &m_model, &MonitoringViewModel::load);
    addAction(refresh);
    auto *whole = new QAction(tr("Show the whole time"), this);
    connect(whole, &QAction::triggered, &m_model.window(), &ChartWindow::reset);
    addAction(whole);
}

void MonitoringBoard::connectModel()
{
    connect(m_toolbar->addButton(), &QPushButton::clicked, this, &MonitoringBoard::addPanel);
    connect(&m_model, &MonitoringViewModel::pageChanged, this, &MonitoringBoard::showPage);
    connect(&m_model, &MonitoringViewModel::awayChanged, this, &MonitoringBoard::showAway);
    connect(&m_model, &MonitoringViewModel::pageChanged, this, &MonitoringBoard::showAway);
    connect(&m_model, &MonitoringViewModel::failed, this, &MonitoringBoard::raise);
    connect(&m_model, &MonitoringViewModel::saved, this, &MonitoringBoard::closeEditor);
    connect(&m_model, &MonitoringViewModel::removed, this,
            [this](const QString &title) { Q_EMIT undoOffered(tr("The panel %1 was removed.").arg(title)); });
    connect(&m_model, &MonitoringViewModel::busyChanged, this, [this] { setProperty("isBusy", m_model.isBusy()); });
    connect(m_grid, &PanelGrid::editRequested, this, &MonitoringBoard::editPanel);
    connect(m_grid, &PanelGrid::saveRequested, this, &MonitoringBoard::saveFile);
    connect(m_grid, &PanelGrid::told, this, &MonitoringBoard::tell);
    connect(m_side, &SidePanel::closeRequested, this, &MonitoringBoard::closeEditor);
    connect(m_watch, &WatchPane::spanRequested, this, [this](qint64 from, qint64 to) {
        // With as much before and after it, so that what led to it is seen.
        const auto around = std::max<qint64>(to - from, 10 * 60'000);
        m_model.window().show({fromUnixMilliseconds(from - around), fromUnixMilliseconds(to + around)});
    });
}

void MonitoringBoard::showPage()
{
    const service::MonitoringPage &page = m_model.page();
    const QString why = m_model.source().whyNoChange();
    setAvailable(m_addPanel, why);
    setAvailable(m_addConnection, why);
    const bool isEmpty = page.panels.empty();
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_emptyScroll) : m_grid);
    placeSides();
    m_toolbar->addButton()->setVisible(!isEmpty);
    if (!isEmpty)
        return;
    const bool hasTarget = m_model.wish().release || m_model.wish().environment;
    if (hasTarget && page.connections.empty()) {
        m_empty->setText(
            tr("Nothing is watched yet"),
            tr("Here charts, alerts and checks of your monitoring servers stand beside each deployment: before and "
               "after, with thresholds. Begin by saying where a server is."));
        m_empty->setActions({m_addConnection, m_addPanel});
    } else if (hasTarget) {
        m_empty->setText(
            tr("No panels yet"),
            tr("A panel is a chart of one or more queries. Releases get them from their templates; this one has none. "
               "Add the first one: an error rate or a latency tells most."));
        m_empty->setActions({m_addPanel, m_addConnection});
    } else {
        m_empty->setText(
            tr("Nothing to look at yet"),
            tr("Here releases are watched while and after they are deployed. Plan a release, or make an environment, "
               "and it can be chosen above."));
        m_empty->setActions({m_addConnection});
    }
}

void MonitoringBoard::showAway()
{
    const QString away = m_model.away();
    m_bannerText->setText(away.isEmpty() ? QString() : tr("%1 What is shown is what was kept.").arg(away));
    m_banner->setVisible(!away.isEmpty());
}

QWidget *MonitoringBoard::firstFocus()
{
    if (m_stack->currentWidget() == m_emptyScroll)
        return m_empty->firstFocus();
    return m_grid->charts().empty() ? static_cast<QWidget *>(this) : m_grid->charts().front()->plot();
}

void MonitoringBoard::addPanel()
{
    Panel panel;
    panel.release = m_model.wish().release;
    if (!panel.release)
        panel.environment = m_model.wish().environment;
    openEditor(panel);
}

void MonitoringBoard::editPanel(PanelId panel)
{
    for (const auto &each : m_model.panels())
        if (each->row.panel.id == panel)
            return openEditor(each->row.panel);
}

void MonitoringBoard::openEditor(const Panel &panel)
{
    auto *editor = new PanelEditor(m_model.source(), m_model.window().span());
    editor->edit(panel, m_model.page().connections);
    connect(editor, &PanelEditor::saveRequested, &m_model, &MonitoringViewModel::savePanel);
    connect(editor, &PanelEditor::cancelRequested, this, &MonitoringBoard::closeEditor);
    m_side->setHeading(panel.id.isNull() ? tr("New panel") : tr("Panel"));
    m_side->setContents(editor);
    m_side->show();
    placeSides();
    if (auto *title = editor->findChild<QWidget *>(u"panelTitle"_s))
        title->setFocus();
}

void MonitoringBoard::closeEditor()
{
    m_side->hide();
    placeSides();
}

void MonitoringBoard::saveFile(const QByteArray &bytes, const QString &name)
{
    QString file = name;
    file.replace(u'/', u'-');
    auto *dialog = new QFileDialog(this, tr("Save the data"), file + u".csv"_s, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        if (const auto written = m_model.source().writeFile(path, bytes); !written)
            raise(written.error());
        else
            tell(tr("The data were written to %1.").arg(path));
    });
    dialog->open();
}

void MonitoringBoard::tell(const QString &sentence)
{
    Q_EMIT noticeRaised({Notice::Kind::Done, sentence});
}

void MonitoringBoard::raise(const Error &error)
{
    Q_EMIT noticeRaised({Notice::Kind::Problem, error.sentence, error.where});
}

void MonitoringBoard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setWatching(true);
}

void MonitoringBoard::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setWatching(false);
}

void MonitoringBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeSides();
}

void MonitoringBoard::placeSides()
{
    const bool isRoom = m_side->isHidden() ? width() >= kNarrow : width() >= kNarrow + kEditorWidth + kNarrow / 2;
    m_watch->setVisible(!m_model.page().panels.empty() && isRoom);
}

} // namespace slipway::ui
