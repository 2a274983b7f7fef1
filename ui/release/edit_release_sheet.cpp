// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/edit_release_sheet.h"

#include "service/commands/release_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kMostFound = 12;

template <class EntityId>
std::optional<EntityId> chosenId(const QComboBox *box)
{
    return Uuid::fromString(box->currentData().toString()).transform([](const Uuid &id) { return EntityId{id}; });
}

} // namespace

EditReleaseSheet::EditReleaseSheet(ReleaseDesk &desk, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_version(new QLineEdit(desk.page().plan.release.version)),
      m_coordinator(new QComboBox),
      m_environment(new QComboBox),
      m_search(new SearchField(tr("Find a release to depend on"))),
      m_dependencies(new QListWidget),
      m_problem(new Label({}, Type::Body, Token::Text2)),
      m_save(makeButton(tr("Save"), ButtonLook::Default, this))
{
    setObjectName(u"editReleaseSheet"_s);
    setHeading(tr("Details of %1").arg(release_text::oneLine(desk.page().title, 120)), {});
    m_version->setObjectName(u"editVersion"_s);
    m_coordinator->setObjectName(u"editCoordinator"_s);
    m_environment->setObjectName(u"editEnvironment"_s);
    m_version->setAccessibleName(tr("Version"));
    m_coordinator->setAccessibleName(tr("Coordinator"));
    m_environment->setAccessibleName(tr("Environment"));
    m_dependencies->setAccessibleName(tr("Releases that must ship before"));
    m_dependencies->setObjectName(u"editDependencies"_s);
    m_dependencies->setMinimumHeight(160);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->addRow(tr("Version"), m_version);
    form->addRow(tr("Coordinator"), m_coordinator);
    form->addRow(tr("Ships to"), m_environment);
    form->addRow(tr("Depends on"), m_search);
    form->addRow(QString(), m_dependencies);
    body()->addLayout(form);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_save->setObjectName(u"saveDetails"_s);
    footer()->addWidget(m_save);
    fillChoices();
    fillDependencies();
    connect(m_search, &QLineEdit::textChanged, this, &EditReleaseSheet::fillDependencies);
    connect(m_save, &QPushButton::clicked, this, &EditReleaseSheet::save);
    connect(m_version, &QLineEdit::textChanged, this, [this](const QString &text) {
        setAvailable(m_save, text.trimmed().isEmpty() ? tr("A release needs a version.") : QString());
    });
    m_version->setFocus();
}

void EditReleaseSheet::fillChoices()
{
    const Release &release = m_desk.page().plan.release;
    m_coordinator->addItem(tr("Nobody"), QString());
    for (const Person &each : m_desk.people())
        m_coordinator->addItem(each.name, each.id.toString());
    m_environment->addItem(tr("None"), QString());
    for (const Environment &each : m_desk.page().environments)
        if (each.products.empty() || std::ranges::contains(each.products, release.product))
            m_environment->addItem(each.name, each.id.toString());
    const auto choose = [](QComboBox *box, const QString &id) { box->setCurrentIndex(std::max(0, box->findData(id))); };
    choose(m_coordinator, release.coordinator ? release.coordinator->toString() : QString());
    choose(m_environment, release.environment ? release.environment->toString() : QString());
}

std::vector<ReleaseId> EditReleaseSheet::chosen() const
{
    std::vector<ReleaseId> ids;
    for (int i = 0; i < m_dependencies->count(); ++i) {
        const QListWidgetItem *item = m_dependencies->item(i);
        const auto id = Uuid::fromString(item->data(Qt::UserRole).toString());
        if (id && item->checkState() == Qt::Checked)
            ids.push_back(ReleaseId{*id});
    }
    return ids;
}

void EditReleaseSheet::fillDependencies()
{
    const Release &release = m_desk.page().plan.release;
    const bool isFirst = m_dependencies->count() == 0 && m_search->text().isEmpty();
    const auto kept = isFirst ? release.dependsOn : chosen();
    auto &queries = m_desk.session().queries();
    m_dependencies->clear();
    const auto add = [this](ReleaseId id, const QString &title, bool isOn) {
        auto *item = new QListWidgetItem(title, m_dependencies);
        item->setData(Qt::UserRole, id.toString());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isOn ? Qt::Checked : Qt::Unchecked);
    };
    for (const ReleaseId id : kept) {
        const auto other = queries.release(id);
        add(id, other ? other->title : tr("A release that is gone"), true);
    }
    service::ReleaseFilter filter;
    filter.text = m_search->text().trimmed();
    const auto found = queries.releases(filter, service::ReleaseOrder::Ship, true, 0, kMostFound);
    if (!found)
        return;
    for (const service::ReleaseRow &each : *found)
        if (each.id != release.id && !std::ranges::contains(kept, each.id))
            add(each.id, each.title, false);
}

void EditReleaseSheet::save()
{
    const Release &release = m_desk.page().plan.release;
    service::EditRelease edit{.release = release.id,
                              .version = {},
                              .scope = {},
                              .notes = {},
                              .coordinator = {},
                              .environment = {},
                              .dependsOn = {}};
    if (m_version->text().trimmed() != release.version)
        edit.version = m_version->text().trimmed();
    if (const auto person = chosenId<PersonId>(m_coordinator); person != release.coordinator)
        edit.coordinator = person;
    if (const auto place = chosenId<EnvironmentId>(m_environment); place != release.environment)
        edit.environment = place;
    if (const auto list = chosen(); list != release.dependsOn)
        edit.dependsOn = list;
    if (!edit.version && !edit.coordinator && !edit.environment && !edit.dependsOn) {
        accept();
        return;
    }
    m_save->setEnabled(false);
    m_desk.attempt(this, edit, [this](Result<service::Done> done) {
        m_save->setEnabled(true);
        if (!done) {
            m_problem->setText(done.error().sentence);
            m_problem->show();
            return;
        }
        m_desk.offerUndo(tr("The details were changed."));
        accept();
    });
}

} // namespace slipway::ui
