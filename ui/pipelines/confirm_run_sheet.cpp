// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/confirm_run_sheet.h"

#include "ui/widgets/pipelines/run_words.h"

#include <QComboBox>
#include <QLineEdit>

namespace slipway::ui::pipelines {

using namespace Qt::StringLiterals;

ConfirmRunSheet::ConfirmRunSheet(const QString &run, QWidget *parent)
    : FormSheet(tr("Confirm"), u"confirmRun"_s, parent),
      m_result(new QComboBox),
      m_note(new QLineEdit)
{
    setObjectName(u"confirmRunSheet"_s);
    setConfirmedByReturn(true);
    setHeading(
        tr("Confirm %1 by hand").arg(run),
        tr("It counts at once, is shown as unverified, and is verified or contradicted when the server is heard of again."));
    for (const RunResult result : {RunResult::Success, RunResult::Failure, RunResult::Cancelled})
        m_result->addItem(runwords::word(RunState::Done, result), toText(result));
    m_note->setPlaceholderText(tr("What you saw and where, or a link"));
    addField(tr("What it came to"), m_result, u"confirmedResult"_s);
    addField(tr("How you know"), m_note, u"confirmedNote"_s);
    const auto check = [this] {
        setMayFinish(m_note->text().trimmed().isEmpty() ? tr("Say how it is known what the run came to.") : QString());
    };
    connect(m_note, &QLineEdit::textChanged, this, check);
    check();
    m_note->setFocus();
}

void ConfirmRunSheet::finish()
{
    Q_EMIT confirmed(fromText<RunResult>(m_result->currentData().toString()).value_or(RunResult::Success),
                     m_note->text().trimmed());
    accept();
}

} // namespace slipway::ui::pipelines
