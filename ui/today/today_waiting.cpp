// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_commands.h"
#include "service/commands/report_commands.h"
#include "ui/theme/icon.h"
#include "ui/today/card_list.h"
#include "ui/today/column.h"
#include "ui/today/today_page.h"
#include "ui/today/waiting_cards.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QAction>
#include <QBoxLayout>
#include <QSettings>

using namespace Qt::StringLiterals;

/// The column of what waits for the person: sign-offs, incidents, items.
namespace slipway::ui {
namespace {
constexpr auto kGroupKey = "today/grouped";
} // namespace

void TodayPage::makeWaiting()
{
    m_waiting = new Column(tr("Waiting for me"), this);
    m_waiting->setObjectName(u"waitingColumn"_s);
    m_group = new QAction(icon(u"view-group"_s), tr("Group by release"), this);
    m_group->setCheckable(true);
    m_group->setChecked(QSettings().value(kGroupKey).toBool());
    m_model.setGrouped(m_group->isChecked());
    m_group->setObjectName(u"groupByRelease"_s);
    addAction(m_group);
    connect(m_group, &QAction::toggled, this, [this](bool isOn) {
        QSettings().setValue(kGroupKey, isOn);
        m_model.setGrouped(isOn);
    });
    m_waiting->addHeadingAction(m_group);
    m_waitingCards = new CardList(m_waiting);
    m_waitingCards->setAccessibleName(tr("Waiting for me"));
    m_waitingEmpty = new ColumnEmpty(m_waiting);
    m_waitingEmpty->setObjectName(u"waitingEmpty"_s);
    m_more = new Label({}, Type::Small, Token::Text2, m_waiting);
    m_waiting->contents()->insertWidget(0, m_waitingCards);
    m_waiting->contents()->insertWidget(1, m_more);
    m_waiting->contents()->insertWidget(2, m_waitingEmpty);
    connect(m_waitingEmpty, &ColumnEmpty::linkActivated, this,
            [this] { Q_EMIT routeRequested({u"settings"_s, {}, u"profile"_s, {}, {}}); });
}

void TodayPage::showWaiting()
{
    const auto &lines = m_model.waiting();
    m_waiting->setCount(m_model.waitingTotal());
    QList<Uuid> keys;
    QList<std::size_t> of; // the line of a key
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (m_model.isGrouped() && !keys.contains(lines[i].release.value)) {
            keys += lines[i].release.value;
            of += i;
        }
        keys += lines[i].id;
        of += i;
    }
    const auto make = [this, keys, of, lines](qsizetype index) -> QWidget * {
        const WaitingLine &line = lines[of[index]];
        if (keys[index] != line.id)
            return new Label(line.releaseTitle, Type::CaptionStrong, Token::Text2, m_waitingCards);
        return cardFor(line);
    };
    const auto tell = [this, of, lines, why = m_model.whyReadOnly()](qsizetype index, QWidget *made) {
        if (auto *card = qobject_cast<WaitingCardView *>(made))
            card->show(m_model.shown(lines[of[index]]), of[index] == 0, why);
    };
    m_waitingCards->setCards(keys, make, tell, m_sight);
    const auto hidden = m_model.waitingTotal() - static_cast<int>(lines.size());
    m_more->setText(tr("and %n more", nullptr, hidden));
    setShown(m_more, hidden > 0);
    const bool isNobody = m_model.standing() == TodayViewModel::Standing::NoPerson;
    if (!lines.empty())
        m_waitingEmpty->setText({});
    else if (isNobody)
        m_waitingEmpty->setText(tr("Say who you are to see what waits for you."), tr("Choose a person"));
    else
        m_waitingEmpty->setText(
            tr("Nothing waits for you. Sign-offs of your roles and your items of the next 7 days show up here."));
    setShown(m_waitingCards, !lines.empty());
}

QWidget *TodayPage::cardFor(const WaitingLine &line)
{
    const Uuid id = line.id;
    const ReleaseId release = line.release;
    if (line.kind == service::WaitingCard::Kind::Signoff) {
        auto *card = new SignoffCardView(m_waitingCards);
        connect(card, &SignoffCardView::signoffRequested, this,
                [this, id](const QString &intent) { openSignoff(id, intent); });
        connect(card, &PlaceCard::openRequested, this, [this, id] { openSignoff(id, {}); });
        return card;
    }
    if (line.kind == service::WaitingCard::Kind::Incident) {
        auto *card = new IncidentCardView(m_waitingCards);
        connect(card, &PlaceCard::openRequested, this, [this, id, release] {
            if (release.isNull())
                Q_EMIT routeRequested({u"monitoring"_s, {}, {}, id, {}});
            else
                Q_EMIT routeRequested({u"releases"_s, release, u"incidents"_s, id, {}});
        });
        return card;
    }
    auto *card = new ItemCardView(m_waitingCards);
    connect(card, &ItemCardView::doneRequested, this, [this, id] { complete(id); });
    const QString tab = line.kind == service::WaitingCard::Kind::Action ? u"report"_s : u"checklist"_s;
    connect(card, &PlaceCard::openRequested, this,
            [this, id, release, tab] { Q_EMIT routeRequested({u"releases"_s, release, tab, id, {}}); });
    return card;
}

void TodayPage::openSignoff(const Uuid &requirement, const QString &intent)
{
    const auto line = std::ranges::find(m_model.waiting(), requirement, &WaitingLine::id);
    if (line != m_model.waiting().end())
        Q_EMIT routeRequested({u"releases"_s, line->release, u"signoffs"_s, requirement, intent});
}

void TodayPage::complete(const Uuid &item)
{
    const auto line = std::ranges::find(m_model.waiting(), item, &WaitingLine::id);
    if (line == m_model.waiting().end())
        return;
    const auto answered = [this, item, title = line->title](Result<service::Done> answer) {
        if (answer) {
            offerUndo(tr("Done: %1").arg(title));
            return;
        }
        if (auto *card = qobject_cast<ItemCardView *>(m_waitingCards->card(item)))
            card->takeBackTick();
        raise(answer.error());
    };
    if (line->kind == service::WaitingCard::Kind::Action) {
        session().start(service::FinishActionItem{.action = {item}}).then(this, answered);
        return;
    }
    service::SetItemState done;
    done.release = line->release;
    done.items.push_back({item});
    session().start(std::move(done)).then(this, answered);
}

} // namespace slipway::ui
