// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/channel_sheet.h"

#include "service/commands/notice_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/choices.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ChannelSheet::ChannelSheet(ReleaseDesk &desk, QWidget *parent)
    : FormSheet(tr("Add channel"), u"saveChannel"_s, parent),
      m_desk(desk),
      m_name(new QLineEdit),
      m_kind(new QComboBox),
      m_address(new QLineEdit),
      m_recipients(new QLineEdit),
      m_secret(new QLineEdit),
      m_zone(new ZoneBox)
{
    setObjectName(u"channelSheet"_s);
    setConfirmedByReturn(true);
    setHeading(
        tr("A channel for notices"),
        tr("A webhook gets a signed POST of JSON. Of mail a draft is written into a folder; you send it from your mail "
           "program."));
    m_kind->addItem(tr("Webhook"), toText(ChannelKind::Webhook));
    m_kind->addItem(tr("Mail, as a draft"), toText(ChannelKind::Mail));
    m_name->setPlaceholderText(tr("Status page, customers …"));
    m_recipients->setPlaceholderText(tr("Mail addresses, a comma between"));
    m_secret->setPlaceholderText(tr("Environment variable with the secret; empty: not signed"));
    m_zone->setZone(desk.zone());
    addField(tr("Name"), m_name, u"channelName"_s);
    addField(tr("Kind"), m_kind, u"channelKind"_s);
    addField(tr("Address"), m_address, u"channelAddress"_s);
    addField(tr("Recipients"), m_recipients, u"channelRecipients"_s);
    addField(tr("Secret"), m_secret, u"channelSecret"_s);
    addField(tr("Readers' time zone"), m_zone, u"channelZone"_s);
    for (QLineEdit *each : {m_name, m_address, m_recipients})
        connect(each, &QLineEdit::textChanged, this, &ChannelSheet::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ChannelSheet::check);
    check();
}

void ChannelSheet::check()
{
    const bool isMail = m_kind->currentData().toString() == toText(ChannelKind::Mail);
    m_address->setPlaceholderText(isMail ? tr("Folder for the drafts") : u"https://"_s);
    m_recipients->setEnabled(isMail);
    m_secret->setEnabled(!isMail);
    setMayFinish(m_name->text().trimmed().isEmpty()      ? tr("A channel needs a name.")
                 : m_address->text().trimmed().isEmpty() ? tr("Say where notices go.")
                                                         : QString());
}

void ChannelSheet::finish()
{
    NotificationChannel channel;
    channel.name = m_name->text();
    channel.kind = fromText<ChannelKind>(m_kind->currentData().toString()).value_or(ChannelKind::Webhook);
    channel.address = m_address->text();
    if (channel.kind == ChannelKind::Mail)
        channel.recipients = m_recipients->text();
    channel.zone = m_zone->zone();
    if (channel.kind == ChannelKind::Webhook && !m_secret->text().trimmed().isEmpty()) {
        channel.secretKind = SecretKind::Environment;
        channel.secretName = m_secret->text().trimmed();
    }
    setMayFinish(tr("It is being written."));
    m_desk.attempt(this, service::SaveChannel{std::move(channel)}, [this](const Result<NotificationChannelId> &done) {
        check();
        if (!done)
            return setProblem(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
