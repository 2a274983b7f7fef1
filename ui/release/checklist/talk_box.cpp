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

constexpr int kMostComments = 60;
constexpr std::size_t kMostShown = 8;

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
    std::vector<Entry> wanted = comments();
    std::ranges::move(activity(), std::back_inserter(wanted));
    if (m_list && wanted == m_shown)
        return;
    m_shown = std::move(wanted);
    delete m_list;
    m_list = new QWidget(this);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    for (const Entry &each : m_shown)
        addEntry(rows, each);
    m_column->addWidget(m_list);
    m_list->show();
}

std::vector<TalkBox::Entry> TalkBox::comments() const
{
    std::vector<Entry> list;
    const auto &all = m_desk.page().comments;
    for (auto each = all.rbegin(); each != all.rend(); ++each)
        if (each->subject == m_subject)
            list.push_back({m_desk.page().personName(each->author), each->at, each->body.left(4000)});
    return list;
}

std::vector<TalkBox::Entry> TalkBox::activity() const
{
    std::vector<Entry> list;
    const auto entries = m_desk.session().queries().activity(m_desk.release(), kMostComments);
    if (!entries)
        return list;
    for (const service::ActivityEntry &each : *entries) {
        const bool isAbout =
            std::ranges::any_of(each.changes, [&](const auto &change) { return change.id == m_subject; });
        if (!isAbout || list.size() >= kMostShown)
            continue;
        const QString reason = each.reason.isEmpty() ? QString() : u": "_s + each.reason;
        list.push_back({each.actor.isEmpty() ? tr("Somebody") : each.actor, each.at,
                        release_text::oneLine(each.summary + reason, 400)});
    }
    return list;
}

void TalkBox::addEntry(QVBoxLayout *rows, const Entry &entry)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new AvatarLabel(entry.who, 20), 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    auto *head = new QHBoxLayout;
    auto *name = new Label(entry.who);
    name->setElided(true);
    head->addWidget(name, 1);
    auto *at = new Label(words::when(entry.at, m_desk.zone()), Type::Small, Token::Text2);
    at->setToolTip(words::exact(entry.at, m_desk.zone()).toHtmlEscaped());
    head->addWidget(at);
    texts->addLayout(head);
    auto *body = new Label(entry.text, Type::Small, Token::Text2);
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
