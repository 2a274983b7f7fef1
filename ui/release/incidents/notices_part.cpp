// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/notices_part.h"

#include "ui/release/incidents/channel_sheet.h"
#include "ui/release/incidents/draft_notice_sheet.h"
#include "ui/release/incidents/incident_rows.h"
#include "ui/release/incidents/notice_sheet.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/table/row_table_model.h"
#include "ui/widgets/table/table_card.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using namespace release_incidents;

NoticesPart::NoticesPart(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_card(new TableCard({.name = u"notices"_s,
                            .title = tr("What was told about the maintenance"),
                            .headers = {tr("Notice"), tr("Channel"), tr("State"), tr("Act")},
                            .widths = {420, 180, 220, 120}})),
      m_draft(new QAction(tr("Draft a maintenance notice…"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    m_card->headingRow()->addStretch(1);
    QPushButton *channel = m_card->addButton(tr("Add channel…"), u"addChannel"_s);
    QPushButton *draft = m_card->addButton(tr("Draft notice…"), u"draftNotice"_s);
    m_draft->setWhatsThis(tr("From the plan; nothing is sent before you say so"));
    connect(channel, &QPushButton::clicked, this, &NoticesPart::addChannel);
    connect(draft, &QPushButton::clicked, m_draft, &QAction::trigger);
    connect(m_draft, &QAction::triggered, this, &NoticesPart::draft);
    connect(m_card, &TableCard::linkFollowed, this, &NoticesPart::openNotice);
}

void NoticesPart::show(const service::ReleaseIncidents &page)
{
    m_page = page;
    m_card->rows()->setRows(noticeRows(page));
    setAvailable(m_draft, m_desk.session().isReadOnly() ? tr("The workspace is read-only.") : QString());
}

void NoticesPart::addChannel()
{
    auto *sheet = new ChannelSheet(m_desk, this);
    connect(sheet, &QDialog::accepted, this, &NoticesPart::changed);
    sheet->open();
}

void NoticesPart::draft()
{
    if (m_page.channels.empty()) {
        auto *sheet = new ChannelSheet(m_desk, this);
        connect(sheet, &QDialog::accepted, this, [this] {
            Q_EMIT changed();
            if (!m_page.channels.empty())
                draft();
        });
        return sheet->open();
    }
    auto *sheet = new DraftNoticeSheet(m_desk, m_page.channels, this);
    connect(sheet, &QDialog::accepted, this, &NoticesPart::changed);
    sheet->open();
}

void NoticesPart::openNotice(const QString &link)
{
    const auto row = std::ranges::find(m_page.notices, link.section(u':', 1),
                                       [](const service::NoticeRow &each) { return each.notice.id.toString(); });
    if (row == m_page.notices.end())
        return;
    auto *sheet = new NoticeSheet(m_desk, *row, m_page.channels, this);
    connect(sheet, &QDialog::finished, this, &NoticesPart::changed);
    sheet->open();
}

} // namespace slipway::ui
