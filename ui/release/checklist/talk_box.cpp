// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/talk_box.h"

#include "service/commands/signoff_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kMostRead = 60;
constexpr int kMostShown = 8;

} // namespace

TalkBox::TalkBox(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_column(new QVBoxLayout(this)),
      m_field(new QLineEdit)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    m_field->setObjectName(u"commentField"_s);
    m_field->setPlaceholderText(tr("Write a comment"));
    m_field->setAccessibleName(tr("New comment"));
    m_column->addWidget(new Label(tr("Comments and activity"), Type::CaptionStrong, Token::Text2));
    m_column->addWidget(m_field);
    connect(m_field, &QLineEdit::returnPressed, this, &TalkBox::send);
}

void TalkBox::showAbout(const Uuid &subject)
{
    if (subject != m_subject)
        m_field->clear();
    m_subject = subject;
    setAvailable(m_field, m_desk.session().isReadOnly() ? m_desk.whyReadOnly()
                          : !m_desk.actor() ? tr("Nobody was chosen to act; choose who you are in the settings.")
                                            : QString());
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const auto &comments = m_desk.page().comments;
    for (auto each = comments.rbegin(); each != comments.rend(); ++each)
        if (each->subject == subject)
            addEntry(rows, m_desk.page().personName(each->author), words::when(each->at, m_desk.zone()),
                     words::exact(each->at, m_desk.zone()), each->body.left(4000));
    addActivity(rows);
    m_column->addWidget(m_list);
}

void TalkBox::addActivity(QVBoxLayout *rows)
{
    const auto entries = m_desk.session().queries().activity(m_desk.release(), kMostRead);
    if (!entries)
        return;
    int shown = 0;
    for (const service::ActivityEntry &each : *entries) {
        const bool isAbout =
            std::ranges::any_of(each.changes, [&](const auto &change) { return change.id == m_subject; });
        if (!isAbout || shown++ >= kMostShown)
            continue;
        const QString reason = each.reason.isEmpty() ? QString() : u": "_s + each.reason;
        addEntry(rows, each.actor.isEmpty() ? tr("Somebody") : each.actor, words::when(each.at, m_desk.zone()),
                 words::exact(each.at, m_desk.zone()), release_text::oneLine(each.summary + reason, 400));
    }
}

void TalkBox::addEntry(QVBoxLayout *rows, const QString &who, const QString &when, const QString &tip,
                       const QString &text)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new AvatarLabel(who, 20), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *head = new QHBoxLayout;
    auto *name = new Label(who);
    name->setElided(true);
    head->addWidget(name, 1);
    auto *at = new Label(when, Type::Small, Token::Text2);
    at->setToolTip(tip.toHtmlEscaped());
    head->addWidget(at);
    texts->addLayout(head);
    auto *body = new Label(text, Type::Small, Token::Text2);
    body->setWordWrap(true);
    body->setTextInteractionFlags(Qt::TextSelectableByMouse);
    texts->addWidget(body);
    row->addLayout(texts, 1);
    rows->addLayout(row);
}

void TalkBox::send()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    m_desk.run(service::AddComment{m_desk.release(), m_subject, text}, [this](auto &&) { m_field->clear(); });
}

} // namespace slipway::ui
