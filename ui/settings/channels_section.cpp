// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/channels_section.h"

#include "service/commands/notice_commands.h"
#include "service/queries/queries.h"
#include "ui/settings/connection_kinds.h"
#include "ui/settings/form_row.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ChannelsSection::ChannelsSection(service::Session &session, QWidget *parent)
    : ListSection(
          session,
          {tr("Notice channels"), tr("Add channel"), tr("New channel"),
           tr("A channel tells people of maintenance: a webhook gets a signed POST of JSON, of mail a draft is written "
              "into a folder and you send it from your mail program.")},
          parent),
      m_kind(addCombo(tr("Kind"))),
      m_name(addLine(tr("Name"), tr("Status page, customers …"))),
      m_address(addLine(tr("Address"), tr("URL of the webhook, or folder of the drafts."))),
      m_recipients(addLine(tr("Recipients"), tr("Mail addresses, a comma between."))),
      m_signed(addCombo(tr("Signed with"))),
      m_variable(addLine(tr("Variable"), tr("Its name; the value is read when it is needed."))),
      m_file(addFile(tr("File"), tr("Its mode must be 0600: nobody else may read it."))),
      m_ca(addFile(tr("Own authority"),
                   tr("PEM file of the authority that signed the server's certificate; empty: the system's."))),
      m_plain(new QCheckBox(tr("Send it unencrypted all the same"))),
      m_zone(addZone(tr("Readers' time zone")))
{
    connect(m_plain, &QCheckBox::clicked, this, &ChannelsSection::touched);
    addField(tr("Plain http"), m_plain, tr("Everybody between here and the server can read it then."));
    m_kind->setObjectName(u"channelKind"_s);
    m_kind->addItem(tr("Webhook"), toText(ChannelKind::Webhook));
    m_kind->addItem(tr("Mail, as a draft"), toText(ChannelKind::Mail));
    m_signed->setObjectName(u"signedWith"_s);
    m_signed->addItem(tr("Nothing"), toText(SecretKind::None));
    m_signed->addItem(tr("An environment variable"), toText(SecretKind::Environment));
    m_signed->addItem(tr("A file that only I can read"), toText(SecretKind::File));
    auto *reminders = new Label(
        tr("Notices leave when you send them. Reminders that were switched on leave by themselves, while Slipway runs "
           "with this workspace: when the window is closed, nothing is sent until it is opened again, and a reminder "
           "whose window is over by then is given up. A machine that is always on sends those that are due with "
           "slipwayctl notice send --due, as from a timer."),
        Type::Small, Token::Text3);
    reminders->setObjectName(u"reminderHow"_s);
    reminders->setWordWrap(true);
    below()->addWidget(reminders);
    below()->addStretch(1);
    const auto forms = findChildren<QFormLayout *>();
    m_fields = forms.isEmpty() ? nullptr : forms.back();
    for (QComboBox *box : {m_kind, m_signed})
        connect(box, &QComboBox::currentIndexChanged, this, &ChannelsSection::showFields);
    connect(m_address, &QLineEdit::textChanged, this, &ChannelsSection::showFields);
}

std::vector<SettingsRow> ChannelsSection::rows()
{
    m_channels = valueOr(session().queries().channels());
    std::vector<SettingsRow> rows;
    for (const NotificationChannel &each : m_channels) {
        const bool isMail = each.kind == ChannelKind::Mail;
        rows.push_back({each.id.value,
                        each.name,
                        isMail ? each.recipients : QUrl(each.address).host(),
                        isMail ? tr("Mail") : tr("Webhook"),
                        {}});
    }
    return rows;
}

void ChannelsSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_channels, id, [](const NotificationChannel &each) { return each.id.value; });
    m_channel = found == m_channels.end() ? NotificationChannel{} : *found;
    chooseData(m_kind, toText(m_channel.kind));
    m_name->setText(m_channel.name);
    m_address->setText(m_channel.address);
    m_recipients->setText(m_channel.recipients);
    chooseData(m_signed, toText(m_channel.secretKind));
    m_variable->setText(m_channel.secretKind == SecretKind::Environment ? m_channel.secretName : QString());
    m_file->setText(m_channel.secretKind == SecretKind::File ? m_channel.secretName : QString());
    m_ca->setText(m_channel.caFile);
    m_plain->setChecked(m_channel.mayUsePlainHttp);
    m_zone->setZone(id.isNull() ? session().surroundings().zone : m_channel.zone);
    showFields();
}

ChannelKind ChannelsSection::kind() const
{
    return fromText<ChannelKind>(m_kind->currentData().toString()).value_or(ChannelKind::Webhook);
}

SecretKind ChannelsSection::secret() const
{
    return fromText<SecretKind>(m_signed->currentData().toString()).value_or(SecretKind::None);
}

void ChannelsSection::showFields()
{
    if (!m_fields)
        return;
    const bool isWebhook = kind() == ChannelKind::Webhook;
    setRowVisible(m_fields, m_recipients, !isWebhook);
    setRowVisible(m_fields, m_signed, isWebhook);
    setRowVisible(m_fields, m_variable, isWebhook && secret() == SecretKind::Environment);
    setRowVisible(m_fields, m_file->parentWidget(), isWebhook && secret() == SecretKind::File);
    setRowVisible(m_fields, m_ca->parentWidget(), isWebhook);
    setRowVisible(m_fields, m_plain, isWebhook && isPlainHttpElsewhere(m_address->text()));
}

void ChannelsSection::save()
{
    NotificationChannel channel = m_channel;
    channel.kind = kind();
    channel.name = m_name->text();
    channel.address = m_address->text();
    channel.zone = m_zone->zone();
    const bool isWebhook = channel.kind == ChannelKind::Webhook;
    channel.recipients = isWebhook ? QString() : m_recipients->text();
    channel.secretKind = isWebhook ? secret() : SecretKind::None;
    channel.secretName = channel.secretKind == SecretKind::Environment ? m_variable->text().trimmed()
                         : channel.secretKind == SecretKind::File      ? m_file->text().trimmed()
                                                                       : QString();
    channel.caFile = isWebhook ? m_ca->text().trimmed() : QString();
    channel.mayUsePlainHttp = isWebhook && m_plain->isChecked() && isPlainHttpElsewhere(channel.address);
    run(service::SaveChannel{channel}, [this](NotificationChannelId id) { saved(id.value); });
}

void ChannelsSection::remove()
{
    run(service::RemoveChannel{m_channel.id}, [this](service::Done) { removed(m_channel.name); });
}

} // namespace slipway::ui
