// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/activity/activity_tab.h"

#include "ui/release/activity/activity_rows.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kPage = 100;
/// A filter that finds little reads on by itself, up to here.
constexpr std::size_t kMostByItself = 2000;
constexpr int kEnough = 30;

} // namespace

ActivityTab::ActivityTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_rows(new RowTableModel({tr("When"), tr("Who"), tr("What"), tr("Chain")}, this)),
      m_table(new RowTable(m_rows, 36, tr("Activity"))),
      m_older(makeButton(tr("Show older"), ButtonLook::Plain, this)),
      m_lists(new QStackedWidget),
      m_empty(new EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildToolbar());
    m_table->setObjectName(u"activity"_s);
    m_table->setItemsExpandable(true);
    m_table->setRootIsDecorated(true);
    m_table->setIndentation(24);
    m_table->setWidths({220, 190, 300, 150}, 2);
    m_lists->addWidget(m_table);
    m_empty->setObjectName(u"noActivity"_s);
    m_lists->addWidget(m_empty);
    column->addWidget(m_lists, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 8);
    m_summary = new Label({}, Type::Small, Token::Text2);
    foot->addWidget(m_summary, 1);
    m_older->setObjectName(u"showOlder"_s);
    foot->addWidget(m_older);
    column->addLayout(foot);
    connect(m_older, &QPushButton::clicked, this, [this] {
        readOlder();
        showRows();
    });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value > 0 && value == m_table->verticalScrollBar()->maximum() && !m_isComplete) {
            readOlder();
            showRows();
        }
    });
}

QWidget *ActivityTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_search = new SearchField(tr("Filter the activity"));
    m_search->setObjectName(u"activityFilter"_s);
    m_search->setMaximumWidth(280);
    row->addWidget(m_search, 1);
    m_about = new QComboBox;
    m_about->setObjectName(u"activityAbout"_s);
    m_about->setAccessibleName(tr("What it is about"));
    const std::pair<QString, QString> kinds[] = {{tr("Everything"), {}},
                                                 {tr("Release"), u"release"_s},
                                                 {tr("Items"), u"item"_s},
                                                 {tr("Checklist imports"), u"checklist"_s},
                                                 {tr("Criteria"), u"criterion"_s},
                                                 {tr("Sign-offs"), u"signoff"_s},
                                                 {tr("Phases"), u"phase"_s},
                                                 {tr("Milestones"), u"milestone"_s},
                                                 {tr("Evidence"), u"evidence"_s},
                                                 {tr("Comments"), u"comment"_s},
                                                 {tr("Gate overrides"), u"gate"_s},
                                                 {tr("Freeze overrides"), u"freeze"_s},
                                                 {tr("Environments"), u"environment"_s}};
    for (const auto &[name, word] : kinds)
        m_about->addItem(name, word);
    row->addWidget(m_about);
    m_actor = new QComboBox;
    m_actor->setObjectName(u"activityActor"_s);
    m_actor->setAccessibleName(tr("Who did it"));
    m_actor->addItem(tr("Everybody"), QString());
    row->addWidget(m_actor);
    row->addStretch(1);
    connect(m_search, &QLineEdit::textChanged, this, &ActivityTab::showRows);
    connect(m_about, &QComboBox::currentIndexChanged, this, &ActivityTab::showRows);
    connect(m_actor, &QComboBox::currentIndexChanged, this, &ActivityTab::showRows);
    return bar;
}

QWidget *ActivityTab::firstFocus()
{
    return m_lists->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_search;
}

void ActivityTab::reset()
{
    m_entries.clear();
    m_isComplete = false;
    const QSignalBlocker quiet(m_search);
    const QSignalBlocker quietAbout(m_about);
    const QSignalBlocker quietActor(m_actor);
    m_search->clear();
    m_about->setCurrentIndex(0);
    m_actor->setCurrentIndex(0);
}

void ActivityTab::showPage()
{
    readNewest();
    fillChoices();
    showRows();
}

void ActivityTab::readNewest()
{
    const auto newest = desk().session().queries().activity(desk().release(), kPage);
    if (!newest) {
        desk().raise(newest.error());
        return;
    }
    // What was read before stays behind the new ones, when they meet.
    std::vector<service::ActivityEntry> all = *newest;
    const qint64 last = all.empty() ? 0 : all.back().number;
    const bool meets = std::ranges::any_of(m_entries, [&](const auto &each) { return each.number == last; });
    if (meets)
        std::ranges::copy_if(m_entries, std::back_inserter(all), [&](const auto &each) { return each.number < last; });
    if (!meets || m_entries.empty())
        m_isComplete = static_cast<int>(newest->size()) < kPage;
    m_entries = std::move(all);
}

void ActivityTab::readOlder()
{
    if (m_isComplete || m_entries.empty())
        return;
    const auto older = desk().session().queries().activity(desk().release(), kPage, m_entries.back().number);
    if (!older) {
        desk().raise(older.error());
        m_isComplete = true;
        return;
    }
    m_isComplete = static_cast<int>(older->size()) < kPage;
    m_entries.insert(m_entries.end(), older->begin(), older->end());
}

void ActivityTab::fillChoices()
{
    QStringList names;
    for (const auto &each : m_entries)
        if (!each.actor.isEmpty() && !names.contains(each.actor))
            names.append(each.actor);
    names.sort(Qt::CaseInsensitive);
    const QSignalBlocker quiet(m_actor);
    const QString kept = m_actor->currentData().toString();
    while (m_actor->count() > 1)
        m_actor->removeItem(1);
    for (const QString &each : names)
        m_actor->addItem(each, each);
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(kept)));
}

void ActivityTab::showRows()
{
    const ActivityFilter filter{m_search->text().trimmed(), m_about->currentData().toString(),
                                m_actor->currentData().toString()};
    auto rows = activityRows(m_entries, desk().page(), filter);
    while (!filter.isEmpty() && static_cast<int>(rows.size()) < kEnough && !m_isComplete
           && m_entries.size() < kMostByItself)
    {
        readOlder();
        rows = activityRows(m_entries, desk().page(), filter);
    }
    const auto shown = rows.size();
    m_rows->setRows(std::move(rows));
    m_lists->setCurrentIndex(shown > 0 ? 0 : 1);
    if (m_entries.empty())
        m_empty->setText(tr("Nothing happened yet"), tr("Every change of the release stands here: who made it, when, "
                                                        "and what it was before and after."));
    else
        m_empty->setText(tr("No change matches"), tr("Other changes are hidden by the filter."));
    m_older->setVisible(!m_isComplete);
    m_summary->setText(tr("%1 of %2 entries read%3")
                           .arg(shown)
                           .arg(m_entries.size())
                           .arg(m_isComplete ? QString() : u", "_s + tr("there are older ones")));
}

} // namespace slipway::ui
