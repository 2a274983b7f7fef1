// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/reopen_sheet.h"

#include "core/release/transitions.h"
#include "core/schedule/freezes.h"
#include "service/closure/closure_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kReasonHeight = 80;
}

ReopenSheet::ReopenSheet(ReleaseDesk &desk, QWidget *parent)
    : FormSheet(tr("Open it again"), u"confirmReopen"_s, parent),
      m_desk(desk),
      m_reason(new QPlainTextEdit)
{
    setObjectName(u"reopenSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setHeading(
        tr("Open %1 again").arg(release_text::oneLine(desk.page().title, 120)),
        tr("It becomes what it was before it was closed, and its report can be changed. Who opened it, when and why "
           "stays in its activity."));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(kReasonHeight);
    addField(tr("Reason"), m_reason, u"reopenReason"_s);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ReopenSheet::updateMayFinish);
    updateMayFinish();
}

void ReopenSheet::updateMayFinish()
{
    const auto actor = m_desk.actor();
    const auto may = actor ? mayOverride(*actor, u"reason"_s) : Result<>{};
    setMayFinish(!actor ? tr("Nobody was chosen to act; choose who you are in the settings.")
                 : overridingRole(*actor).isEmpty()            ? may.error().sentence
                 : m_reason->toPlainText().trimmed().isEmpty() ? tr("Give the reason first.")
                                                               : QString());
}

void ReopenSheet::finish()
{
    m_desk.attempt(this, service::ReopenRelease{m_desk.release(), m_reason->toPlainText().trimmed()},
                   [this](const Result<ReleaseState> &state) {
                       if (!state) {
                           setProblem(state.error().sentence);
                           return;
                       }
                       m_desk.tell(tr("The release is %1 now.").arg(stateWord(*state)));
                       accept();
                   });
}

} // namespace slipway::ui
