// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/incidents/notice_sheet.h"

#include "core/incidents/notice_rules.h"
#include "formats/mail/mail_draft.h"
#include "service/commands/notice_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/incidents/notice_outbox.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/problem_line.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kMostHours = 30 * 24;
constexpr int kBodyHeight = 200;

/// Whether a person can still change and send it.
bool isOpenDraft(const MaintenanceNotice &notice)
{
    return notice.state == NoticeState::Draft && !notice.dueAt;
}

} // namespace

NoticeSheet::NoticeSheet(ReleaseDesk &desk, const service::NoticeRow &row,
                         const std::vector<NotificationChannel> &channels, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_row(row),
      m_subject(new QLineEdit(row.notice.subject)),
      m_body(new QPlainTextEdit(row.notice.body)),
      m_problem(new ProblemLine(this))
{
    const MaintenanceNotice &notice = row.notice;
    setObjectName(u"noticeSheet"_s);
    setHeading(tr("Maintenance notice, %1").arg(stageWord(notice.stage)),
               tr("Through %1, %2. %3 to %4.")
                   .arg(row.channel.isEmpty() ? tr("a removed channel") : row.channel, stateWord(notice.state),
                        words::when(notice.span.from, notice.zone), words::when(notice.span.to, notice.zone)));
    m_subject->setObjectName(u"noticeSubject"_s);
    m_subject->setAccessibleName(tr("Subject"));
    m_body->setObjectName(u"noticeBody"_s);
    m_body->setAccessibleName(tr("Text"));
    m_body->setTabChangesFocus(true);
    m_body->setMinimumHeight(kBodyHeight);
    m_subject->setReadOnly(!isOpenDraft(notice));
    m_body->setReadOnly(!isOpenDraft(notice));
    body()->addWidget(m_subject);
    body()->addWidget(m_body);
    if (!notice.message.isEmpty()) {
        auto *said = new Label(notice.message, Type::Body, Token::Text2);
        said->setObjectName(u"noticeMessage"_s);
        said->setWordWrap(true);
        body()->addWidget(said);
    }
    if (isOpenDraft(notice) && notice.stage == NoticeStage::Scheduled)
        buildReminder();
    body()->addWidget(m_problem);
    buildButtons(channels);
    m_subject->setFocus();
}

void NoticeSheet::buildReminder()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_before = new QSpinBox;
    m_before->setObjectName(u"reminderHours"_s);
    m_before->setAccessibleName(tr("Hours before the window"));
    m_before->setRange(1, kMostHours);
    m_before->setSuffix(tr(" h before"));
    QPushButton *remind = makeButton(tr("Switch on reminder"), ButtonLook::Plain, this);
    remind->setObjectName(u"switchOnReminder"_s);
    connect(remind, &QPushButton::clicked, this, &NoticeSheet::remind);
    row->addWidget(m_before);
    row->addWidget(remind);
    row->addStretch();
    body()->addLayout(row);
    auto *how = new Label(
        tr("A reminder leaves while Slipway runs with this workspace. A machine that is always on sends those "
           "that are due with slipwayctl notice send --due, as from a timer."),
        Type::Small, Token::Text3);
    how->setObjectName(u"reminderHow"_s);
    how->setWordWrap(true);
    body()->addWidget(how);
}

QPushButton *NoticeSheet::addButton(const QString &text, const QString &name, void (NoticeSheet::*act)())
{
    QPushButton *button = makeButton(text, ButtonLook::Plain, this);
    button->setObjectName(name);
    footer()->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void NoticeSheet::buildButtons(const std::vector<NotificationChannel> &channels)
{
    const MaintenanceNotice &notice = m_row.notice;
    const auto channel = std::ranges::find(channels, notice.channel, &NotificationChannel::id);
    if (notice.state == NoticeState::Draft)
        addButton(notice.dueAt ? tr("Switch off") : tr("Throw away"), u"throwAway"_s, &NoticeSheet::throwAway);
    if (channel != channels.end() && channel->kind == ChannelKind::Mail && notice.state == NoticeState::Draft) {
        m_recipients = recipientsOf(*channel).value_or(QStringList());
        addButton(tr("Open in mail program"), u"openMail"_s, &NoticeSheet::openInMailProgram);
    }
    footer()->addStretch();
    addCancel();
    if (notice.state == NoticeState::Unknown) {
        QPushButton *lost = makeButton(tr("It did not arrive"), ButtonLook::Plain, this);
        QPushButton *came = makeButton(tr("It arrived"), ButtonLook::Default, this);
        lost->setObjectName(u"settleLost"_s);
        came->setObjectName(u"settleArrived"_s);
        footer()->addWidget(lost);
        footer()->addWidget(came);
        connect(lost, &QPushButton::clicked, this, [this] { settle(false); });
        connect(came, &QPushButton::clicked, this, [this] { settle(true); });
    }
    if (!isOpenDraft(notice) && notice.state != NoticeState::Failed)
        return;
    m_send = makeButton(notice.state == NoticeState::Failed ? tr("Send again") : tr("Send"), ButtonLook::Default, this);
    m_send->setObjectName(u"sendNotice"_s);
    footer()->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &NoticeSheet::send);
    setAvailable(m_send, m_row.channel.isEmpty()                         ? tr("Its channel was removed.")
                         : NoticeOutbox::of(m_desk.session()) == nullptr ? tr("Notices cannot be sent here.")
                                                                         : QString());
}

void NoticeSheet::tell(const QString &sentence)
{
    m_problem->setProblem(sentence);
}

void NoticeSheet::saved(const std::function<void()> &then, const std::function<void()> &otherwise)
{
    const bool isChanged = m_subject->text() != m_row.notice.subject || m_body->toPlainText() != m_row.notice.body;
    if (!isChanged || !isOpenDraft(m_row.notice))
        return then();
    m_desk.attempt(this, service::EditNotice{m_row.notice.id, m_subject->text(), m_body->toPlainText()},
                   [this, then, otherwise](const Result<service::Done> &done) {
                       if (!done) {
                           if (otherwise)
                               otherwise();
                           return tell(done.error().sentence);
                       }
                       m_row.notice.subject = m_subject->text();
                       m_row.notice.body = m_body->toPlainText();
                       then();
                   });
}

void NoticeSheet::send()
{
    setAvailable(m_send, tr("It is being sent."));
    const auto leave = [this] {
        NoticeOutbox::of(m_desk.session())
            ->send(m_row.notice.id)
            .then(this, [this](const Result<MaintenanceNotice> &sent) { showSent(sent); });
    };
    saved(leave, [this] { setAvailable(m_send, {}); });
}

void NoticeSheet::showSent(const Result<MaintenanceNotice> &sent)
{
    setAvailable(m_send, {});
    if (!sent)
        return tell(sent.error().sentence);
    if (sent->state == NoticeState::Sent) {
        m_desk.tell(tr("The notice was sent."), sent->message);
        return accept();
    }
    // What may have arrived is not sent again from here.
    m_row.notice = *sent;
    m_subject->setReadOnly(true);
    m_body->setReadOnly(true);
    setAvailable(m_send, sent->state == NoticeState::Failed ? QString() : tr("It may have arrived."));
    tell(sent->state == NoticeState::Failed ? tr("It did not arrive: %1").arg(sent->message)
                                            : tr("It is not known whether it arrived: %1").arg(sent->message));
}

void NoticeSheet::remind()
{
    saved([this] {
        m_desk.attempt(this, service::SwitchOnReminder{m_row.notice.id, m_before->value() * 60},
                       [this](const Result<MaintenanceNoticeId> &done) {
                           if (!done)
                               return tell(done.error().sentence);
                           m_desk.offerUndo(tr("The reminder is switched on."));
                           accept();
                       });
    });
}

void NoticeSheet::throwAway()
{
    m_desk.attempt(this, service::RemoveNotice{m_row.notice.id}, [this](const Result<service::Done> &done) {
        if (!done)
            return tell(done.error().sentence);
        m_desk.offerUndo(m_row.notice.dueAt ? tr("The reminder is switched off.") : tr("The draft was thrown away."));
        accept();
    });
}

void NoticeSheet::openInMailProgram()
{
    const formats::MailDraft mail{.from = {},
                                  .to = m_recipients,
                                  .subject = m_subject->text(),
                                  .body = m_body->toPlainText(),
                                  .id = m_row.notice.id.toString(),
                                  .at = m_desk.now()};
    if (!QDesktopServices::openUrl(formats::mailtoUrl(mail)))
        tell(tr("No mail program answers. Send the notice instead: it becomes a file you can open."));
}

void NoticeSheet::settle(bool hasArrived)
{
    m_desk.attempt(this, service::SettleNotice{m_row.notice.id, hasArrived}, [this](const Result<service::Done> &done) {
        if (!done)
            return tell(done.error().sentence);
        accept();
    });
}

} // namespace slipway::ui
