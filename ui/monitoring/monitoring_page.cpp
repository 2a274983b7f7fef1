// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitoring/monitoring_page.h"

#include "core/release/states.h"
#include "ui/theme/glyph.h"
#include "ui/theme/icon.h"
#include "ui/widgets/monitoring/monitoring_board.h"
#include "ui/widgets/monitoring/watch_pane.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kReleaseSign = u"release:";
constexpr QStringView kEnvironmentSign = u"environment:";

QString keyOf(ReleaseId release)
{
    return kReleaseSign.toString() + release.toString();
}
QString keyOf(EnvironmentId environment)
{
    return kEnvironmentSign.toString() + environment.toString();
}

} // namespace

MonitoringPage::MonitoringPage(service::Session &session, MonitoringSource &source, QWidget *parent)
    : Page(session, parent),
      m_source(source),
      m_board(new MonitoringBoard(source)),
      m_choice(new QComboBox)
{
    setObjectName(u"monitoringPage"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_board);
    m_choice->setObjectName(u"monitored"_s);
    m_choice->setAccessibleName(tr("Release or environment"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setMaximumWidth(280);
    m_board->leading()->addWidget(m_choice);
    connect(m_choice, &QComboBox::activated, this, &MonitoringPage::lookAtChoice);
    connect(&source, &MonitoringSource::changed, this, [this] {
        if (isVisible())
            readChoices();
        else
            m_hasRead = false;
    });
    connect(m_board, &MonitoringBoard::routeRequested, this, &Page::routeRequested);
    connect(m_board, &MonitoringBoard::noticeRaised, this, &Page::noticeRaised);
    connect(m_board, &MonitoringBoard::undoOffered, this, [this](const QString &sentence) { offerUndo(sentence); });
    connect(m_board->watch(), &WatchPane::incidentRequested, this, [this](const IncidentHint &hint) {
        auto *sheet = new OpenIncidentSheet(this->session(), hint, this);
        connect(sheet, &OpenIncidentSheet::opened, this,
                [this](IncidentId, bool isNew) { offerUndo(OpenIncidentSheet::toldAfter(isNew)); });
        sheet->open();
    });
    connect(&m_board->model(), &MonitoringViewModel::pageChanged, this, &Page::pathChanged);
}

void MonitoringPage::readChoices()
{
    auto choices = m_source.choices();
    if (!choices) {
        raise(choices.error());
        return;
    }
    m_hasRead = true;
    m_choices = std::move(*choices);
    m_choice->clear();
    for (const service::MonitoringChoice &each : m_choices.releases)
        m_choice->addItem(glyphIcon(glyphOf(each.state)), each.title, keyOf(each.release));
    if (!m_choices.releases.empty() && !m_choices.environments.empty())
        m_choice->insertSeparator(m_choice->count());
    for (const Environment &each : m_choices.environments)
        m_choice->addItem(icon(u"network-server"_s), each.name, keyOf(each.id));
    m_choice->setVisible(m_choice->count() > 0);
    const service::MonitoringWish &wish = m_board->model().wish();
    if (wish.release || wish.environment)
        look(wish.release, wish.environment);
}

void MonitoringPage::lookAtChoice()
{
    const QString key = m_choice->currentData().toString();
    for (const service::MonitoringChoice &each : m_choices.releases)
        if (key == keyOf(each.release))
            return look(each.release, std::nullopt);
    for (const Environment &each : m_choices.environments)
        if (key == keyOf(each.id))
            return look(std::nullopt, each.id);
}

void MonitoringPage::look(std::optional<ReleaseId> release, std::optional<EnvironmentId> environment)
{
    const QString key = release ? keyOf(*release) : environment ? keyOf(*environment) : QString();
    if (const int at = m_choice->findData(key); at >= 0)
        m_choice->setCurrentIndex(at);
    m_board->model().look(release, environment);
    Q_EMIT pathChanged();
}

void MonitoringPage::openRoute(const Route &route)
{
    if (!m_hasRead)
        readChoices();
    if (route.release) {
        look(route.release, std::nullopt);
    } else if (route.tab == "environment"_L1 && !route.focus.isNull()) {
        look(std::nullopt, EnvironmentId{route.focus});
    } else if (!m_board->model().wish().release && !m_board->model().wish().environment) {
        // What is being deployed or was deployed last, and has panels.
        const auto best = std::ranges::max_element(m_choices.releases, {}, [](const service::MonitoringChoice &each) {
            return std::pair((each.panels > 0 ? 2 : 0) + (each.state == ReleaseState::Deploying ? 1 : 0),
                             each.state == ReleaseState::Released || each.state == ReleaseState::Deploying ? each.ship
                                                                                                           : Instant{});
        });
        if (best != m_choices.releases.end())
            look(best->release, std::nullopt);
        else if (!m_choices.environments.empty())
            look(std::nullopt, m_choices.environments.front().id);
    }
    if (route.intent == "new"_L1)
        m_board->addPanel();
}

Route MonitoringPage::route() const
{
    const service::MonitoringWish &wish = m_board->model().wish();
    Route here{.page = u"monitoring"_s, .release = wish.release};
    if (!wish.release && wish.environment) {
        here.tab = u"environment"_s;
        here.focus = wish.environment->value;
    }
    return here;
}

std::vector<Crumb> MonitoringPage::path() const
{
    std::vector<Crumb> crumbs{{tr("Monitoring"), std::nullopt}};
    if (const QString &title = m_board->model().page().title; !title.isEmpty())
        crumbs.push_back({title, std::nullopt});
    return crumbs;
}

void MonitoringPage::refresh()
{
    readChoices();
    m_board->model().load();
}

QList<QAction *> MonitoringPage::pageActions() const
{
    return actions() + m_board->boardActions();
}

QWidget *MonitoringPage::firstFocus()
{
    return m_board->firstFocus();
}

} // namespace slipway::ui
