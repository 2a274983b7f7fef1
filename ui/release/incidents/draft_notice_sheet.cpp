// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/draft_notice_sheet.h"

#include "core/incidents/notice_rules.h"
#include "service/commands/notice_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/incidents/open_incident_sheet.h"
#include "ui/widgets/words.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

DraftNoticeSheet::DraftNoticeSheet(ReleaseDesk &desk, const std::vector<NotificationChannel> &channels, QWidget *parent)
    : FormSheet(tr("Draft notice"), u"makeDraft"_s, parent),
      m_desk(desk),
      m_stage(new QComboBox),
      m_channel(new QComboBox),
      m_environment(new QComboBox)
{
    setObjectName(u"draftNoticeSheet"_s);
    setConfirmedByReturn(true);
    setHeading(tr("Draft a maintenance notice"),
               tr("Dates come from the plan, in the time of the readers. You read and send it afterwards."));
    for (const auto &[stage, word] : EnumText<NoticeStage>::values)
        m_stage->addItem(words::capitalized(stageWord(stage)), word.toString());
    for (const NotificationChannel &each : channels)
        m_channel->addItem(each.name, each.id.toString());
    for (const Environment &each : desk.page().environments)
        m_environment->addItem(each.name, each.id.toString());
    if (const auto place = desk.page().plan.release.environment)
        m_environment->setCurrentIndex(std::max(0, m_environment->findData(place->toString())));
    addField(tr("Stage"), m_stage, u"noticeStage"_s);
    addField(tr("Channel"), m_channel, u"noticeChannel"_s);
    addField(tr("Environment"), m_environment, u"noticeEnvironment"_s);
    check();
}

void DraftNoticeSheet::check()
{
    setMayFinish(m_environment->count() == 0 ? tr("There is no environment; add one in the settings.") : QString());
}

void DraftNoticeSheet::finish()
{
    const auto channel = chosenId<NotificationChannelId>(m_channel->currentData());
    if (!channel)
        return;
    service::DraftNotice command;
    command.release = m_desk.release();
    command.channel = *channel;
    command.stage = fromText<NoticeStage>(m_stage->currentData().toString()).value_or(NoticeStage::Scheduled);
    command.environment = chosenId<EnvironmentId>(m_environment->currentData());
    setMayFinish(tr("It is being written."));
    m_desk.attempt(this, std::move(command), [this](const Result<MaintenanceNoticeId> &done) {
        check();
        if (!done)
            return setProblem(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
