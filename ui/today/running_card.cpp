// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/running_card.h"

#include "ui/today/card_rows.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

RunningCardView::RunningCardView(QWidget *parent) : PlaceCard(parent)
{
    setObjectName(u"runningCard"_s);
}

void RunningCardView::show(const RunningLine &line)
{
    setSign(glyphOf(line.state));
    setTitle(line.title);
    setSubtitle(line.subtitle);
    setDate(line.when, line.whenExact, Urgency::Later);
    int at = 0;
    if (auto *row = rowAt(*rows(), at, m_countdown, !line.countdown.isEmpty()))
        row->setText(line.countdown, line.countdownText);
    if (auto *row = rowAt(*rows(), at, m_progress, !line.progress.isEmpty()))
        row->setProgress(line.share, line.state == ReleaseState::Deploying ? Family::Amber : Family::Blue,
                         line.progress);
    if (auto *row = rowAt(*rows(), at, m_contradiction, !line.contradiction.isEmpty(), Glyph::Failed, true))
        row->setText(line.contradiction);
    if (auto *row = rowAt(*rows(), at, m_overdue, !line.overdue.isEmpty(), Glyph::Overdue, false))
        row->setText(line.overdue);
}

} // namespace slipway::ui
