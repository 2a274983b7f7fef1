// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/choose_release_sheet.h"

#include "service/queries/queries.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QVBoxLayout>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

namespace {
constexpr int kMostReleases = 12;
}

ChooseReleaseSheet::ChooseReleaseSheet(service::Session &session, const QString &run, QWidget *parent)
    : Sheet(parent),
      m_session(session),
      m_search(new SearchField(tr("Find a release"))),
      m_list(new QListWidget),
      m_confirm(makeButton(tr("Add to the release"), ButtonLook::Default, this))
{
    setObjectName(u"chooseReleaseSheet"_s);
    setHeading(tr("Add %1 to a release").arg(run),
               tr("Its state and its test results then count for that release, and its activity names it."));
    m_search->setObjectName(u"findRelease"_s);
    m_list->setObjectName(u"releaseChoices"_s);
    m_list->setAccessibleName(tr("Releases"));
    m_list->setMinimumHeight(240);
    body()->addWidget(m_search);
    body()->addWidget(m_list, 1);
    footer()->addStretch();
    addCancel();
    m_confirm->setObjectName(u"confirmRelease"_s);
    footer()->addWidget(m_confirm);
    connect(m_search, &QLineEdit::textChanged, this, &ChooseReleaseSheet::fill);
    connect(m_confirm, &QPushButton::clicked, this, &ChooseReleaseSheet::confirm);
    connect(m_list, &QListWidget::itemActivated, this, &ChooseReleaseSheet::confirm);
    fill();
}

void ChooseReleaseSheet::fill()
{
    m_list->clear();
    service::ReleaseFilter filter;
    filter.text = m_search->text().trimmed();
    if (filter.text.isEmpty())
        filter.states = {ReleaseState::InProgress, ReleaseState::Deploying, ReleaseState::Planned};
    const auto found = m_session.queries().releases(filter, service::ReleaseOrder::Ship, false, 0, kMostReleases);
    if (found)
        for (const service::ReleaseRow &row : *found)
            new QListWidgetItem(row.title, m_list);
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setData(Qt::UserRole, (*found)[static_cast<std::size_t>(i)].id.toString());
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    setAvailable(m_confirm, m_list->count() > 0 ? QString() : tr("No release matches."));
}

void ChooseReleaseSheet::confirm()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    if (const auto id = Uuid::fromString(item->data(Qt::UserRole).toString()))
        Q_EMIT chosen(ReleaseId{*id});
    accept();
}

} // namespace slipway::ui::pipelines
