// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/overview/people_card.h"

#include "core/release/transitions.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr std::size_t kMostShown = 8;
constexpr int kNameWidth = 128; ///< a name is not shortened below it

class Gathered
{
public:
    explicit Gathered(const service::ReleasePage &page) : m_page(page) {}

    void add(const std::optional<PersonId> &person, const QString &part)
    {
        const QString name = m_page.personName(person);
        if (name.isEmpty())
            return;
        const auto found = std::ranges::find(m_list, name, &Participant::name);
        Participant &mine = found == m_list.end() ? m_list.emplace_back(Participant{name, {}}) : *found;
        if (!mine.parts.contains(part))
            mine.parts.append(part);
    }
    [[nodiscard]] std::vector<Participant> take() { return std::move(m_list); }

private:
    const service::ReleasePage &m_page;
    std::vector<Participant> m_list;
};

} // namespace

std::vector<Participant> participants(const service::ReleasePage &page)
{
    Gathered all(page);
    all.add(page.plan.release.coordinator, PeopleCard::tr("Release coordinator"));
    all.add(page.product.owner, PeopleCard::tr("Product"));
    for (const service::SignoffRow &row : page.signoffs) {
        for (const Signoff &each : row.latest)
            all.add(each.person, roleWord(row.requirement.role));
        if (row.latest.empty() && row.mayDecide.size() == 1)
            all.add(row.mayDecide.front().id, roleWord(row.requirement.role));
    }
    std::map<PersonId, int> open;
    for (const Item &item : page.plan.items)
        if (item.owner && item.state != ItemState::Done && item.state != ItemState::Skipped)
            ++open[*item.owner];
    for (const auto &[person, count] : open)
        all.add(person, PeopleCard::tr("%n open item(s)", nullptr, count));
    return all.take();
}

PeopleCard::PeopleCard(QWidget *parent) : Card(parent)
{
    setHeading(tr("People"));
}

void PeopleCard::showPeople(const service::ReleasePage &page)
{
    auto people = participants(page);
    if (m_list && people == m_shown)
        return;
    m_shown = std::move(people);
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    for (std::size_t i = 0; i < std::min(m_shown.size(), kMostShown); ++i) {
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        row->addWidget(new AvatarLabel(m_shown[i].name, 24));
        auto *name = new Label(m_shown[i].name);
        name->setElided(true);
        name->setMinimumWidth(std::min(name->sizeHint().width(), kNameWidth));
        row->addWidget(name, 1);
        auto *part = new Label(m_shown[i].parts.join(u", "_s), Type::Small, Token::Text2);
        part->setElided(true);
        part->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row->addWidget(part, 1);
        rows->addLayout(row);
    }
    if (m_shown.size() > kMostShown)
        rows->addWidget(new Label(tr("and %n more", nullptr, static_cast<int>(m_shown.size() - kMostShown)),
                                  Type::Small, Token::Text2));
    if (m_shown.empty())
        rows->addWidget(new Label(tr("Nobody takes part yet."), Type::Body, Token::Text2));
    body()->addWidget(m_list);
    m_list->show();
}

} // namespace slipway::ui
