// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/watch_pane.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/monitoring_view_model.h"
#include "ui/widgets/monitoring/shade_legend.h"
#include "ui/widgets/monitoring/watch_list.h"
#include "ui/widgets/words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPaneInset = 16;
constexpr std::size_t kMostValues = 16;

} // namespace

WatchPane::WatchPane(MonitoringViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_heading(new Label(tr("Alerts"), Type::Strong)),
      m_count(new Label({}, Type::Small, Token::Text2)),
      m_none(new Label({}, Type::Small, Token::Text2)),
      m_incident(makeButton(tr("Open incident…"), ButtonLook::Plain, this, {}, true)),
      m_alerts(new WatchList(tr("Alerts"))),
      m_checksHeading(new Label(tr("Checks"), Type::Strong)),
      m_checks(new WatchList(tr("Checks"))),
      m_at(new Label({}, Type::CaptionStrong, Token::Text3)),
      m_valueBox(new QWidget),
      m_values(new QGridLayout)
{
    setObjectName(u"watchPane"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(kPaneInset, 10, kPaneInset, 10);
    head->setSpacing(8);
    head->addWidget(m_heading);
    m_count->setObjectName(u"alertCount"_s);
    head->addWidget(m_count);
    head->addStretch();
    m_incident->setObjectName(u"incidentForAlert"_s);
    head->addWidget(m_incident);
    connect(m_incident, &QPushButton::clicked, this, &WatchPane::requestIncident);
    outer->addLayout(head);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_alerts->setObjectName(u"alerts"_s);
    m_checks->setObjectName(u"checks"_s);
    m_none->setWordWrap(true);
    m_none->setObjectName(u"watchStanding"_s);
    m_none->setContentsMargins(kPaneInset, 0, kPaneInset, 8);
    column->addWidget(m_none);
    column->addWidget(m_alerts);
    m_checksHeading->setContentsMargins(kPaneInset, 12, kPaneInset, 8);
    column->addWidget(m_checksHeading);
    column->addWidget(m_checks);
    auto *values = new QVBoxLayout(m_valueBox);
    values->setContentsMargins(kPaneInset, 16, kPaneInset, 12);
    m_at->setObjectName(u"valuesAt"_s);
    values->addWidget(m_at);
    m_values->setVerticalSpacing(6);
    m_values->setHorizontalSpacing(12);
    m_values->setColumnStretch(0, 1);
    values->addLayout(m_values);
    column->addWidget(m_valueBox);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    inside->setBackgroundRole(QPalette::Base);
    outer->addWidget(scroll, 1);
    auto *shades = new ShadeLegend;
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kPaneInset, 10, kPaneInset, 10);
    foot->addWidget(shades);
    outer->addLayout(foot);
    connect(&model, &MonitoringViewModel::alertsChanged, this, &WatchPane::showWatch);
    connect(&model, &MonitoringViewModel::pageChanged, this, &WatchPane::showWatch);
    connect(&model, &MonitoringViewModel::panelChanged, this, &WatchPane::showValues);
    connect(&model, &MonitoringViewModel::pageChanged, this, &WatchPane::showValues);
    connect(&model.window(), &ChartWindow::cursorChanged, this, &WatchPane::showValues);
    const auto lookAt = [this](const QModelIndex &index) {
        if (const auto &span = m_alerts->rows()->row(index.row()).span)
            Q_EMIT spanRequested(toUnixMilliseconds(span->from), toUnixMilliseconds(span->to));
        else if (const auto at = m_alerts->rows()->row(index.row()).at)
            m_model.window().setCursor(at);
    };
    connect(m_alerts, &QAbstractItemView::activated, this, lookAt);
    connect(m_alerts, &QAbstractItemView::clicked, this, lookAt);
    connect(m_alerts->selectionModel(), &QItemSelectionModel::currentChanged, this, &WatchPane::showIncidentButton);
    showWatch();
    showValues();
}

void WatchPane::showWatch()
{
    std::vector<WatchRow> rows = m_model.alerts();
    const auto firing = std::ranges::count_if(rows, &WatchRow::isBad);
    for (const service::DeploymentMark &each : m_model.page().deployments)
        rows.push_back({each.deployment.id.value.toString(),
                        each.deployment.isRollback ? Glyph::RolledBack : Glyph::Deploying,
                        each.deployment.isRollback ? tr("Rollback of %1").arg(each.release)
                                                   : tr("Deployment of %1").arg(each.release),
                        each.environment,
                        Glyph::None,
                        {},
                        each.deployment.startedAt});
    const Instant now = m_model.source().now();
    m_alerts->rows()->setRows(std::move(rows), m_model.window().zone(), now);
    showStanding(static_cast<int>(firing));
    m_checks->rows()->setRows(m_model.checks(), m_model.window().zone(), now);
    m_checksHeading->setVisible(!m_model.checks().empty());
    m_checks->setVisible(!m_model.checks().empty());
    showIncidentButton();
}

void WatchPane::showStanding(int firing)
{
    using Kind = WatchStanding::Kind;
    const WatchStanding standing = m_model.watchStanding();
    const bool isEmpty = m_model.alerts().empty();
    QString text;
    switch (standing.kind) {
    case Kind::NoSource:
        text = tr("No connection tells alerts. Add an Alertmanager or a Prometheus in the settings.");
        break;
    case Kind::Asking: text = tr("The servers are asked for alerts…"); break;
    case Kind::Unknown: text = tr("Not known now. %1").arg(standing.problem); break;
    case Kind::Known: text = tr("Nothing is firing, and nothing was in the time shown."); break;
    }
    const bool isKnown = standing.kind == Kind::Known || !isEmpty;
    m_count->setText(isKnown ? tr("%n firing", nullptr, firing) : QString());
    m_none->setText(text);
    m_none->setVisible(isEmpty || standing.kind == Kind::Unknown);
}

void WatchPane::showIncidentButton()
{
    const QModelIndex chosen = m_alerts->currentIndex();
    const bool isAlert = chosen.isValid() && !m_alerts->rows()->row(chosen.row()).labels.isEmpty();
    m_incident->setVisible(!m_model.alerts().empty());
    setAvailable(m_incident, isAlert ? QString() : tr("Choose an alert that fires first."));
}

void WatchPane::requestIncident()
{
    const QModelIndex chosen = m_alerts->currentIndex();
    if (!chosen.isValid())
        return;
    const WatchRow &row = m_alerts->rows()->row(chosen.row());
    Q_EMIT incidentRequested({.release = m_model.wish().release,
                              .environment = m_model.wish().environment,
                              .fingerprint = row.fingerprint,
                              .labels = row.labels,
                              .annotations = row.annotations,
                              .startedAt = row.at});
}

void WatchPane::showValues()
{
    const std::vector<ValueRow> rows = m_model.values();
    const std::size_t count = std::min(rows.size(), kMostValues);
    const auto cursor = m_model.window().cursor();
    m_valueBox->setVisible(count > 0);
    m_at->setText(cursor ? tr("At %1").arg(words::clock(*cursor, m_model.window().zone())) : tr("Newest values"));
    while (m_lines.size() < count) {
        const std::array line{new Label({}, Type::Small), new Label({}, Type::Small),
                              new Label({}, Type::Small, Token::Text2)};
        line[0]->setElided(true);
        for (std::size_t i = 0; i < line.size(); ++i)
            m_values->addWidget(line[i], static_cast<int>(m_lines.size()), static_cast<int>(i),
                                i == 0 ? Qt::Alignment() : Qt::AlignTrailing);
        m_lines.push_back(line);
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const bool isUsed = i < count;
        const std::array texts{isUsed ? rows[i].name : QString(), isUsed ? rows[i].value : QString(),
                               isUsed ? rows[i].usual : QString()};
        for (std::size_t part = 0; part < texts.size(); ++part) {
            m_lines[i][part]->setText(texts[part]);
            m_lines[i][part]->setVisible(isUsed);
        }
    }
}

QStringList WatchPane::valueLines() const
{
    QStringList lines;
    for (const auto &line : m_lines)
        if (!line[0]->text().isEmpty())
            lines.append(QStringList{line[0]->text(), line[1]->text(), line[2]->text()}.join(u' ').trimmed());
    return lines;
}

void WatchPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.fillRect(QRect(layoutDirection() == Qt::RightToLeft ? width() - 1 : 0, 0, 1, height()),
                     theme.color(Token::Border));
}

} // namespace slipway::ui
