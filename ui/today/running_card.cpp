// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/running_card.h"

#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

QHBoxLayout *rowIn(QWidget *holder, int top)
{
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, top, 0, 0);
    row->setSpacing(8);
    return row;
}

} // namespace

RunningCardView::RunningCardView(QWidget *parent) : PlaceCard(parent)
{
    setObjectName(u"runningCard"_s);
    m_countdownRow = new QWidget(this);
    QHBoxLayout *countdown = rowIn(m_countdownRow, 2);
    m_countdown = new Label({}, Type::Title, Token::Text, m_countdownRow);
    m_countdownText = new Label({}, Type::Small, Token::Text2, m_countdownRow);
    m_countdownText->setElided(true);
    countdown->addWidget(m_countdown);
    countdown->addWidget(m_countdownText, 1);
    rows()->addWidget(m_countdownRow);

    m_progressRow = new QWidget(this);
    QHBoxLayout *progress = rowIn(m_progressRow, 4);
    m_bar = new ThinProgress(m_progressRow);
    m_progress = new Label({}, Type::Small, Token::Text2, m_progressRow);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_progress);
    rows()->addWidget(m_progressRow);

    m_contradictionRow = new QWidget(this);
    QHBoxLayout *contradiction = rowIn(m_contradictionRow, 0);
    contradiction->setSpacing(6);
    contradiction->addWidget(new GlyphLabel(Glyph::Failed, 12, m_contradictionRow), 0, Qt::AlignTop);
    m_contradiction = new Label({}, Type::Small, Token::Text2, m_contradictionRow);
    m_contradiction->setObjectName(u"contradiction"_s);
    m_contradiction->setWordWrap(true);
    contradiction->addWidget(m_contradiction, 1);
    rows()->addWidget(m_contradictionRow);

    m_overdueRow = new QWidget(this);
    QHBoxLayout *overdue = rowIn(m_overdueRow, 0);
    overdue->setSpacing(6);
    overdue->addWidget(new GlyphLabel(Glyph::Overdue, 12, m_overdueRow));
    m_overdue = new Label({}, Type::Small, Token::Text2, m_overdueRow);
    overdue->addWidget(m_overdue, 1);
    rows()->addWidget(m_overdueRow);
}

void RunningCardView::show(const RunningLine &line)
{
    setSign(glyphOf(line.state));
    setTitle(line.title);
    setSubtitle(line.subtitle);
    setDate(line.when, line.whenExact, Urgency::Later);
    m_countdown->setText(line.countdown);
    m_countdownText->setText(line.countdownText);
    m_countdownRow->setVisible(!line.countdown.isEmpty());
    m_bar->setProgress(line.share, line.state == ReleaseState::Deploying ? Family::Amber : Family::Blue);
    m_progress->setText(line.progress);
    m_progressRow->setVisible(!line.progress.isEmpty());
    m_contradiction->setText(line.contradiction);
    m_contradictionRow->setVisible(!line.contradiction.isEmpty());
    m_overdue->setText(line.overdue);
    m_overdueRow->setVisible(!line.overdue.isEmpty());
}

} // namespace slipway::ui
