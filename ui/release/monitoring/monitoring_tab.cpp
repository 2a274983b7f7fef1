// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/monitoring/monitoring_tab.h"

#include "ui/widgets/monitoring/monitoring_board.h"
#include "ui/widgets/monitoring/watch_pane.h"

#include <QVBoxLayout>

namespace slipway::ui {

MonitoringTab::MonitoringTab(ReleaseDesk &desk, MonitoringSource &source, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_source(source)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
}

void MonitoringTab::build()
{
    m_board = new MonitoringBoard(m_source);
    layout()->addWidget(m_board);
    connect(m_board, &MonitoringBoard::routeRequested, &desk(), &ReleaseDesk::routeRequested);
    connect(m_board, &MonitoringBoard::noticeRaised, &desk(), &ReleaseDesk::noticeRaised);
    connect(m_board, &MonitoringBoard::undoOffered, &desk(),
            [this](const QString &sentence) { desk().offerUndo(sentence); });
    connect(m_board->watch(), &WatchPane::incidentRequested, this, [this](const IncidentHint &hint) {
        auto *sheet = new OpenIncidentSheet(desk().session(), hint, this);
        connect(sheet, &OpenIncidentSheet::opened, &desk(),
                [this](IncidentId, bool isNew) { desk().offerUndo(OpenIncidentSheet::toldAfter(isNew)); });
        sheet->open();
    });
    for (QAction *each : m_board->boardActions())
        addAction(each);
}

void MonitoringTab::showPage()
{
    if (!m_board)
        build();
    m_board->model().look(desk().release(), std::nullopt);
}

QWidget *MonitoringTab::firstFocus()
{
    return m_board ? m_board->firstFocus() : this;
}

} // namespace slipway::ui
