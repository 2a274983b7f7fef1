// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/channels_section.h"
#include "ui/settings/connections_section.h"
#include "ui/settings/environments_section.h"
#include "ui/settings/freezes_section.h"
#include "ui/settings/monitoring_section.h"
#include "ui/settings/people_section.h"
#include "ui/settings/personal_sections.h"
#include "ui/settings/products_section.h"
#include "ui/settings/samples_section.h"
#include "ui/settings/templates_section.h"
#include "ui/settings/trains_section.h"
#include "ui/settings/workspace_section.h"
#include "ui/theme/icon.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

/// Sections as the sidebar shows its pages: icon, name, rounded selection.
class SectionDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        if (isCurrent || option.state.testFlag(QStyle::State_MouseOver))
            paintBox(*painter, row, theme.color(isCurrent ? Token::Selected : Token::Hover), {});
        const QRect square = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, {16, 16},
                                                 row.adjusted(8, 0, -8, 0));
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, square, Qt::AlignCenter, QIcon::Normal, isCurrent ? QIcon::On : QIcon::Off);
        painter->save();
        painter->setFont(fontOf(isCurrent ? Type::Strong : Type::Body, option.font));
        painter->setPen(theme.color(Token::Text));
        const QRect text =
            option.direction == Qt::RightToLeft ? row.adjusted(8, 0, -32, 0) : row.adjusted(32, 0, -8, 0);
        painter->drawText(text, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            paintFocusRing(*painter, row, theme);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, heightFor(32, option.font) + 2};
    }
};

} // namespace

std::vector<std::pair<QString, QString>> SettingsPage::sections()
{
    return {{u"profile"_s, tr("Profile")},
            {u"people"_s, tr("People and roles")},
            {u"products"_s, tr("Products")},
            {u"environments"_s, tr("Environments")},
            {u"templates"_s, tr("Templates")},
            {u"trains"_s, tr("Release trains")},
            {u"freezes"_s, tr("Freeze windows")},
            {u"connections"_s, tr("Connections")},
            {u"monitoring"_s, tr("Monitoring")},
            {u"samples"_s, tr("Kept samples")},
            {u"channels"_s, tr("Notice channels")},
            {u"workspace"_s, tr("Workspace")},
            {u"notifications"_s, tr("Notifications")},
            {u"appearance"_s, tr("Appearance")},
            {u"language"_s, tr("Language")}};
}

SettingsPage::SettingsPage(service::Session &session, QWidget *parent, PipelinesSource *pipelines,
                           MonitoringSource *monitoring)
    : Page(session, parent),
      m_pipelines(pipelines),
      m_monitoring(monitoring),
      m_list(new QListWidget(this)),
      m_stack(new QStackedWidget(this)),
      m_entries(makeEntries())
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list->setObjectName(u"sections"_s);
    m_list->setAccessibleName(tr("Settings"));
    m_list->setFixedWidth(200);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Entry &entry : m_entries)
        new QListWidgetItem(icon(entry.icon), entry.title, m_list);
    row->addWidget(m_list);
    row->addWidget(m_stack, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsPage::open);
    connect(&this->session(), &service::Session::changed, this, &SettingsPage::refresh);
    connect(&this->session(), &service::Session::actorChanged, this, &SettingsPage::refresh);
}

template <class S>
Section *SettingsPage::made()
{
    return new S(session(), m_stack);
}

Section *SettingsPage::personal(const QString &id)
{
    if (id == "profile"_L1) {
        auto *section = new ProfileSection(session(), m_stack);
        connect(section, &ProfileSection::personRequested, this, [this](const PersonId &person) {
            Q_EMIT routeRequested({u"settings"_s, {}, u"people"_s, person.value, {}});
        });
        return section;
    }
    if (id == "appearance"_L1) {
        auto *section = new AppearanceSection(session(), m_stack);
        connect(section, &AppearanceSection::preferencesChanged, this, &Page::preferencesChanged);
        return section;
    }
    auto *section = new LanguageSection(session(), m_stack);
    connect(section, &LanguageSection::preferencesChanged, this, &Page::preferencesChanged);
    return section;
}

std::vector<SettingsPage::Entry> SettingsPage::makeEntries()
{
    const std::vector<std::pair<QString, std::function<Section *()>>> makers{
        {u"user"_s, [this] { return personal(u"profile"_s); }},
        {u"user-group-new"_s, [this] { return made<PeopleSection>(); }},
        {u"package"_s, [this] { return made<ProductsSection>(); }},
        {u"network-server"_s, [this] { return made<EnvironmentsSection>(); }},
        {u"view-list-text"_s, [this] { return made<TemplatesSection>(); }},
        {u"view-calendar-timeline"_s, [this] { return made<TrainsSection>(); }},
        {u"view-calendar-month"_s, [this] { return made<FreezesSection>(); }},
        {u"network-connect"_s, [this] { return new ConnectionsSection(session(), m_pipelines, m_stack); }},
        {u"office-chart-line"_s, [this] { return new MonitoringSection(session(), m_monitoring, m_stack); }},
        {u"view-history"_s, [this] { return new SamplesSection(session(), m_monitoring, m_stack); }},
        {u"link"_s, [this] { return made<ChannelsSection>(); }},
        {u"document-save"_s, [this] { return made<WorkspaceSection>(); }},
        {u"help-about"_s, [this] { return made<NotificationsSection>(); }},
        {u"color-picker"_s, [this] { return personal(u"appearance"_s); }},
        {u"globe"_s, [this] { return personal(u"language"_s); }},
    };
    std::vector<Entry> entries;
    const auto titles = sections();
    for (std::size_t i = 0; i < titles.size(); ++i)
        entries.push_back({titles[i].first, titles[i].second, makers[i].first, makers[i].second});
    return entries;
}

void SettingsPage::openRoute(const Route &route)
{
    const int index = std::max(0, route.tab.isEmpty() ? m_list->currentRow() : indexOf(route.tab));
    if (m_list->currentRow() == index)
        open(index);
    else
        m_list->setCurrentRow(index);
    Section *section = m_entries[static_cast<std::size_t>(index)].section;
    section->focusOn(route.focus);
    if (route.intent == "new"_L1)
        section->beginNew();
}

void SettingsPage::open(int index)
{
    if (index < 0)
        return;
    Entry &entry = m_entries[static_cast<std::size_t>(index)];
    if (!entry.section) {
        entry.section = entry.make();
        connect(entry.section, &SessionWidget::noticeRaised, this, &SessionWidget::noticeRaised);
        connect(entry.section, &SessionWidget::jobBegun, this, &SessionWidget::jobBegun);
        m_stack->addWidget(entry.section);
    }
    m_stack->setCurrentWidget(entry.section);
    entry.section->refresh();
    Q_EMIT pathChanged();
}

Route SettingsPage::route() const
{
    const int index = m_list->currentRow();
    return {u"settings"_s, {}, index < 0 ? QString() : m_entries[static_cast<std::size_t>(index)].id, {}, {}};
}

std::vector<Crumb> SettingsPage::path() const
{
    std::vector<Crumb> crumbs{{tr("Settings"), Route{u"settings"_s, {}, u"profile"_s, {}, {}}}};
    if (const int index = m_list->currentRow(); index >= 0)
        crumbs.push_back({m_entries[static_cast<std::size_t>(index)].title, {}});
    return crumbs;
}

void SettingsPage::refresh()
{
    if (auto *section = qobject_cast<Section *>(m_stack->currentWidget()))
        section->refresh();
}

QWidget *SettingsPage::firstFocus()
{
    return m_list;
}

int SettingsPage::dirtyIndex() const
{
    const auto found =
        std::ranges::find_if(m_entries, [](const Entry &each) { return each.section && each.section->isDirty(); });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString SettingsPage::unsaved() const
{
    QStringList titles;
    for (const Entry &each : m_entries)
        if (each.section && each.section->isDirty())
            titles += each.title;
    return titles.join(u", "_s);
}

void SettingsPage::saveThen(std::function<void()> then)
{
    const int index = dirtyIndex();
    if (index < 0)
        return then();
    // In sight, for the reason when it cannot be saved.
    m_list->setCurrentRow(index);
    m_entries[static_cast<std::size_t>(index)].section->saveThen([this, then] { saveThen(then); });
}

int SettingsPage::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_entries, id, &Entry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

} // namespace slipway::ui
