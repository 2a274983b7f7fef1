// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/freeze_reason_sheet.h"

#include "core/schedule/freezes.h"
#include "service/queries/queries.h"

#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kFreezeReasonHeight = 80;

} // namespace

FreezeReasonSheet::FreezeReasonSheet(service::Session &session, const Freeze &freeze, bool isRemoved, QWidget *parent,
                                     std::function<void(const QString &)> then)
    : FormSheet(isRemoved ? tr("Remove it") : tr("Change it"), u"confirmFreezeReason"_s, parent),
      m_freeze(freeze),
      m_reason(new QPlainTextEdit),
      m_then(std::move(then))
{
    setObjectName(u"freezeReasonSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    const QString title = freeze.name.left(120);
    if (freeze.span.contains(session.now()))
        setHeading(isRemoved ? tr("Remove a freeze that is in force?") : tr("Loosen a freeze that is in force?"),
                   tr("“%1” forbids shipping now. Why it ends or is narrowed is recorded with your name.").arg(title));
    else
        setHeading(isRemoved ? tr("Remove a freeze that is over?") : tr("Loosen a freeze that is over?"),
                   tr("“%1” forbids what is recorded for its time. Why it goes or is narrowed is recorded with your "
                      "name.")
                       .arg(title));
    if (const auto people = session.queries().people()) {
        const auto found = std::ranges::find(*people, session.actor(), &Person::id);
        if (found != people->end())
            m_actor = *found;
    }
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kFreezeReasonHeight);
    addField(tr("Reason"), m_reason, u"freezeReason"_s);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &FreezeReasonSheet::updateMayFinish);
    updateMayFinish();
}

void FreezeReasonSheet::updateMayFinish()
{
    const auto may = m_actor ? mayLoosen(*m_actor, m_freeze, m_reason->toPlainText()) : Result<>{};
    setMayFinish(!m_actor ? tr("Nobody was chosen to act; choose who you are in the settings.")
                 : may    ? QString()
                          : may.error().sentence);
}

void FreezeReasonSheet::finish()
{
    const QString reason = m_reason->toPlainText().trimmed();
    const auto then = std::move(m_then);
    accept();
    then(reason);
}

void withFreezeReason(service::Session &session, const Freeze &before, const std::optional<Freeze> &after,
                      QWidget *parent, std::function<void(const QString &)> then)
{
    if (before.id.isNull() || !isLoosened(before, after, session.now()))
        return then({});
    (new FreezeReasonSheet(session, before, !after, parent, std::move(then)))->open();
}

} // namespace slipway::ui
