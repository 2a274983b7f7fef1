// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/card_list.h"
#include "ui/today/column.h"
#include "ui/today/event_list.h"
#include "ui/today/run_card.h"
#include "ui/today/running_card.h"
#include "ui/today/today_page.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pipelines/pipelines_source.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

/// The column of what runs now: runs of CI jobs, releases under way, what was finished.
namespace slipway::ui {
namespace {
constexpr qsizetype kMostRuns = 6;
} // namespace

void TodayPage::makeRunning()
{
    m_running = new Column(tr("Running now"), this);
    m_running->setObjectName(u"runningColumn"_s);
    m_runCards = new CardList(m_running);
    m_runningCards = new CardList(m_running);
    m_runningCards->setAccessibleName(tr("Running now"));
    m_runningEmpty = new ColumnEmpty(m_running);
    m_finishedPart = new QWidget(m_running);
    auto *rows = new QVBoxLayout(m_finishedPart);
    rows->setContentsMargins(0, 16, 0, 0);
    rows->setSpacing(4);
    rows->addWidget(new Label(tr("Finished in the last 7 days"), Type::CaptionStrong, Token::Text2, m_finishedPart));
    m_finished = new EventList(tr("Finished in the last 7 days"), false, m_finishedPart);
    m_finished->setObjectName(u"finishedList"_s);
    rows->addWidget(m_finished);
    m_running->contents()->insertWidget(0, m_runCards);
    m_running->contents()->insertWidget(1, m_runningCards);
    m_running->contents()->insertWidget(2, m_runningEmpty);
    m_running->contents()->insertWidget(3, m_finishedPart);
    connect(m_finished, &EventList::releaseRequested, this,
            [this](ReleaseId id) { Q_EMIT routeRequested({u"releases"_s, id, u"overview"_s, {}, {}}); });
    connect(m_runningEmpty, &ColumnEmpty::linkActivated, this,
            [this] { Q_EMIT routeRequested({u"releases"_s, {}, {}, {}, {}}); });
}

void TodayPage::showRunning()
{
    const auto &lines = m_model.running();
    const int runs = showRuns();
    m_running->setCount(static_cast<int>(lines.size()) + runs);
    QList<Uuid> keys;
    for (const RunningLine &each : lines)
        keys += each.release.value;
    const auto make = [this, keys](qsizetype index) -> QWidget * {
        auto *card = new RunningCardView(m_runningCards);
        const ReleaseId release{keys[index]};
        connect(card, &PlaceCard::openRequested, this,
                [this, release] { Q_EMIT routeRequested({u"releases"_s, release, u"overview"_s, {}, {}}); });
        return card;
    };
    const auto tell = [this, lines](qsizetype index, QWidget *card) {
        static_cast<RunningCardView *>(card)->show(m_model.shown(lines[static_cast<std::size_t>(index)]));
    };
    m_runningCards->setCards(keys, make, tell, std::max(1, m_sight - m_runCards->sizeHint().height()));
    setShown(m_runningCards, !lines.empty());
    const bool isNothing = lines.empty() && runs == 0;
    m_runningEmpty->setText(
        isNothing ? tr("No release is under way. One that was started shows its phase and the time left here.")
                  : QString(),
        tr("All releases"));
    m_finished->setLines(m_model.finished());
    setShown(m_finishedPart, !m_model.finished().empty());
}

int TodayPage::showRuns()
{
    std::vector<CiRun> runs;
    if (m_pipelines)
        runs = m_pipelines->openRuns();
    std::erase_if(runs, [](const CiRun &run) { return !isUnderWay(run.state); });
    QList<Uuid> keys;
    for (const CiRun &run : runs)
        if (keys.size() < kMostRuns)
            keys += run.id.value;
    const auto make = [this, keys](qsizetype index) -> QWidget * {
        auto *card = new RunCardView(m_runCards);
        connect(card, &PlaceCard::openRequested, this,
                [this, id = keys[index]] { Q_EMIT routeRequested({.page = u"pipelines"_s, .focus = id}); });
        return card;
    };
    const auto tell = [this, runs](qsizetype index, QWidget *card) {
        static_cast<RunCardView *>(card)->show(runs[static_cast<std::size_t>(index)], *m_pipelines);
    };
    m_runCards->setCards(keys, make, tell, QWIDGETSIZE_MAX);
    setShown(m_runCards, !keys.isEmpty());
    return static_cast<int>(runs.size());
}

} // namespace slipway::ui
