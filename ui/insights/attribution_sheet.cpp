// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/attribution_sheet.h"

#include "service/insights/delivery_commands.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/insights/insights_reader.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kMostHours = 24 * 30;
constexpr QSize kSheetSize{720, 480};

} // namespace

AttributionSheet::AttributionSheet(service::Session &session, InsightsReader &reader, QWidget *parent)
    : Sheet(parent),
      m_session(session),
      m_reader(reader),
      m_window(new QSpinBox),
      m_scroll(new QScrollArea),
      m_problem(new Label({}, Type::Body, Token::Text2))
{
    setObjectName(u"attributionSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(
        tr("Incidents without a confirmed cause"),
        tr("Proposed is the newest deployment to the same environment before the incident. What you confirm counts in "
           "the change fail rate and the recovery time."));
    auto *row = new QHBoxLayout;
    auto *name = new Label(tr("Within hours of the deployment"), Type::Small, Token::Text2);
    m_window->setObjectName(u"attributionWindow"_s);
    m_window->setAccessibleName(name->text());
    m_window->setRange(1, kMostHours);
    m_window->setValue(static_cast<int>(service::Insights::kUsualWindow.count()));
    row->addWidget(name);
    row->addWidget(m_window);
    row->addStretch();
    body()->addLayout(row);
    m_problem->setObjectName(u"attributionStanding"_s);
    m_problem->setWordWrap(true);
    body()->addWidget(m_problem);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Incidents"));
    body()->addWidget(m_scroll, 1);
    footer()->addStretch();
    auto *done = makeButton(tr("Close"), ButtonLook::Default, this);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addWidget(done);
    connect(m_window, &QSpinBox::valueChanged, this, &AttributionSheet::load);
    resize(kSheetSize);
    load();
}

void AttributionSheet::load()
{
    const std::chrono::hours window(m_window->value());
    m_reader
        .ask([window](service::Insights &insights, const auto &) {
            return insights.list(service::InsightList::Unattributed, {}, window);
        })
        .then(this, [this](const Result<service::InsightTable> &table) {
            if (table)
                showProposals(*table);
            else
                m_problem->setText(table.error().sentence);
        });
}

void AttributionSheet::showProposals(const service::InsightTable &table)
{
    m_list = new QWidget;
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (const service::InsightTable::Row &each : table.rows)
        column->addWidget(lineOf(each));
    column->addStretch();
    m_scroll->setWidget(m_list);
    m_problem->setText(table.rows.empty() ? tr("Every incident has a confirmed cause.") : QString());
    m_problem->setVisible(table.rows.empty());
}

QWidget *AttributionSheet::lineOf(const service::InsightTable::Row &row)
{
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *title = new Label(row.cells[1], Type::Strong);
    title->setElided(true);
    texts->addWidget(title);
    const auto began = parseTime(row.cells[0], "UTC");
    auto *detail =
        new Label(tr("%1 · perhaps %2")
                      .arg(began ? words::when(began->at, m_session.surroundings().zone) : row.cells[0], row.cells[2]),
                  Type::Small, Token::Text2);
    detail->setElided(true);
    texts->addWidget(detail);
    across->addLayout(texts, 1);
    const IncidentId incident = *row.incident;
    auto *none = makeButton(tr("No deployment"), ButtonLook::Plain, line, {}, true);
    none->setAccessibleName(tr("No deployment caused “%1”").arg(row.cells[1]));
    connect(none, &QPushButton::clicked, this, [this, incident] { confirm(incident, std::nullopt); });
    across->addWidget(none);
    if (row.deployment) {
        auto *yes = makeButton(tr("Confirm"), ButtonLook::Plain, line, {}, true);
        yes->setAccessibleName(tr("%1 caused “%2”").arg(row.cells[2], row.cells[1]));
        connect(yes, &QPushButton::clicked, this,
                [this, incident, deployment = *row.deployment] { confirm(incident, deployment); });
        across->addWidget(yes);
    }
    return line;
}

void AttributionSheet::confirm(IncidentId incident, std::optional<DeploymentId> deployment)
{
    m_session.start(service::AttributeIncident{incident, deployment, {}})
        .then(this, [this](const Result<service::Done> &done) {
            if (!done) {
                m_problem->setText(done.error().sentence);
                m_problem->show();
                return;
            }
            Q_EMIT attributed();
            load();
        });
}

} // namespace slipway::ui
