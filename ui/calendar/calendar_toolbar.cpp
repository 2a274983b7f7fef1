// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_toolbar.h"

#include "core/release/transitions.h"
#include "ui/calendar/filter_button.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

/// Narrower windows get one button for all filters.
constexpr int kFoldBelow = 1400;
constexpr int kToolGap = 8;

template <class Id>
std::set<Id> idsOf(const FilterButton *button)
{
    std::set<Id> ids;
    for (const Uuid &each : button->chosen())
        ids.insert({each});
    return ids;
}

template <class Id>
std::vector<Uuid> valuesOf(const std::set<Id> &ids)
{
    std::vector<Uuid> values;
    for (const Id &each : ids)
        values.push_back(each.value);
    return values;
}

} // namespace

Uuid idOfState(ReleaseState state)
{
    Uuid id;
    id.bytes.back() = static_cast<std::uint8_t>(static_cast<int>(state) + 1);
    return id;
}

CalendarToolbar::CalendarToolbar(CalendarViewModel &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(kToolGap);
    buildTime(row);
    m_modes = new Segments(tr("Mode"), this);
    for (const QString &name : {tr("Month"), tr("Week"), tr("Timeline"), tr("Agenda")})
        m_modes->addSegment(name);
    connect(m_modes, &Segments::chosen, this, [this](int mode) { m_model.setMode(static_cast<CalendarMode>(mode)); });
    row->addWidget(m_modes);
    row->addStretch(1);
    buildFilters(row);
    m_more = makeIconButton(icon(u"overflow-menu"_s), tr("More"), this);
    m_more->setObjectName(u"calendarMore"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_more);
    m_newRelease = makeButton(tr("New release"), ButtonLook::Default, this, icon(u"list-add"_s, Token::OnAccent));
    m_newRelease->setObjectName(u"calendarNewRelease"_s);
    connect(m_newRelease, &QPushButton::clicked, this, &CalendarToolbar::newReleaseRequested);
    row->addWidget(m_newRelease);
    showMode();
    showTitle();
}

void CalendarToolbar::buildTime(QHBoxLayout *row)
{
    // Arrows mean earlier and later, so that they turn round where one reads from the right.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QIcon left = icon(u"go-previous"_s);
    const QIcon right = icon(u"go-next"_s);
    QPushButton *before = makeButton({}, ButtonLook::Plain, this, isMirrored ? right : left);
    before->setAccessibleName(tr("Earlier"));
    before->setToolTip(tr("Earlier (Page Up)"));
    before->setObjectName(u"calendarEarlier"_s);
    QPushButton *today = makeButton(tr("Today"), ButtonLook::Plain, this);
    today->setObjectName(u"calendarToday"_s);
    QPushButton *after = makeButton({}, ButtonLook::Plain, this, isMirrored ? left : right);
    after->setAccessibleName(tr("Later"));
    after->setToolTip(tr("Later (Page Down)"));
    after->setObjectName(u"calendarLater"_s);
    for (QPushButton *square : {before, after})
        square->setFixedWidth(32);
    connect(before, &QPushButton::clicked, this, [this] { m_model.step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { m_model.step(1); });
    connect(today, &QPushButton::clicked, this, [this] { m_model.goToToday(); });
    row->addWidget(before);
    row->addWidget(today);
    row->addWidget(after);
    m_title = new Label({}, Type::Subtitle, Token::Text, this);
    m_title->setObjectName(u"calendarTitle"_s);
    row->addSpacing(kToolGap);
    row->addWidget(m_title);
    m_zone = new Label({}, Type::Small, Token::Text2, this);
    m_zone->setObjectName(u"calendarZone"_s);
    row->addWidget(m_zone);
    row->addStretch(1);
}

void CalendarToolbar::buildFilters(QHBoxLayout *row)
{
    m_conflicts = makeButton({}, ButtonLook::Flat, this, glyphIcon(Glyph::Warning));
    m_conflicts->setObjectName(u"calendarConflicts"_s);
    m_conflicts->hide();
    connect(m_conflicts, &QPushButton::clicked, this, &CalendarToolbar::conflictsRequested);
    row->addWidget(m_conflicts);
    m_products = new FilterButton(tr("Product"), this);
    m_environments = new FilterButton(tr("Environment"), this);
    m_people = new FilterButton(tr("Person"), this);
    m_states = new FilterButton(tr("State"), this);
    m_products->setObjectName(u"calendarProducts"_s);
    m_environments->setObjectName(u"calendarEnvironments"_s);
    m_people->setObjectName(u"calendarPeople"_s);
    m_states->setObjectName(u"calendarStates"_s);
    m_folded = makeButton(tr("Filter"), ButtonLook::Plain, this, icon(u"view-filter"_s));
    m_folded->setObjectName(u"calendarFilter"_s);
    auto *menu = new QMenu(m_folded);
    for (FilterButton *button : {m_products, m_environments, m_people, m_states}) {
        connect(button, &FilterButton::chosenChanged, this, &CalendarToolbar::takeFilter);
        menu->addMenu(button->checkMenu());
        row->addWidget(button);
    }
    m_folded->setMenu(menu);
    m_folded->hide();
    row->addWidget(m_folded);
    std::vector<CalendarChoice> states;
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        states.push_back({idOfState(state), words::capitalized(stateWord(state))});
    m_states->setChoices(states);
}

void CalendarToolbar::readChoices()
{
    m_products->setChoices(m_model.source().products());
    m_environments->setChoices(m_model.source().environments());
    m_people->setChoices(m_model.source().people());
    showFilter();
}

void CalendarToolbar::takeFilter()
{
    service::CalendarFilter filter;
    filter.products = idsOf<ProductId>(m_products);
    filter.environments = idsOf<EnvironmentId>(m_environments);
    filter.people = idsOf<PersonId>(m_people);
    const std::vector<Uuid> states = m_states->chosen();
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        if (std::ranges::contains(states, idOfState(state)))
            filter.states.insert(state);
    m_model.setFilter(filter);
}

void CalendarToolbar::showFilter()
{
    const service::CalendarFilter &filter = m_model.filter();
    m_products->setChosen(valuesOf(filter.products));
    m_environments->setChosen(valuesOf(filter.environments));
    m_people->setChosen(valuesOf(filter.people));
    std::vector<Uuid> states;
    for (const ReleaseState each : filter.states)
        states.push_back(idOfState(each));
    m_states->setChosen(states);
    int count = 0;
    for (const bool isSet :
         {!filter.products.empty(), !filter.environments.empty(), !filter.people.empty(), !filter.states.empty()})
        count += isSet ? 1 : 0;
    m_folded->setText(count == 0 ? tr("Filter") : tr("Filter: %1").arg(count));
    fold();
}

void CalendarToolbar::showMode()
{
    m_modes->setCurrent(static_cast<int>(m_model.mode()));
}

void CalendarToolbar::showTitle()
{
    m_title->setText(m_model.title(locale()));
    const QString zone = QString::fromLatin1(m_model.source().zone());
    m_zone->setText(m_model.zoneShort());
    //: %1 the name of a time zone, as in Europe/Berlin
    m_zone->setToolTip(tr("Days and times as in %1").arg(zone));
    m_zone->setAccessibleName(m_zone->toolTip());
    fold();
}

void CalendarToolbar::setMoreActions(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
}

void CalendarToolbar::setConflictCount(int count, bool isPanelShown)
{
    m_conflicts->setText(QString::number(count));
    m_conflicts->setAccessibleName(tr("Show %n conflict(s)", nullptr, count));
    m_conflicts->setToolTip(m_conflicts->accessibleName());
    m_conflicts->setVisible(!isPanelShown);
    fold();
}

void CalendarToolbar::setNewReleaseAvailable(const QString &whyNot)
{
    setAvailable(m_newRelease, whyNot);
}

void CalendarToolbar::fold()
{
    int open = layout()->contentsMargins().left() * 2 + kToolGap;
    for (int i = 0; i < layout()->count(); ++i) {
        const QWidget *widget = layout()->itemAt(i)->widget();
        const bool isFilter = qobject_cast<const FilterButton *>(widget) != nullptr;
        if (widget && widget != m_folded && (isFilter || !widget->isHidden()))
            open += widget->sizeHint().width() + kToolGap;
    }
    const bool fits = window()->width() >= kFoldBelow && open <= width();
    m_isFolded = !fits;
    for (FilterButton *button : {m_products, m_environments, m_people, m_states})
        button->setVisible(fits);
    m_folded->setVisible(!fits);
}

void CalendarToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

void CalendarToolbar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

} // namespace slipway::ui::calendar
