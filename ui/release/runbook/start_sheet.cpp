// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/runbook/start_sheet.h"

#include "service/commands/runbook_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

StartSheet::StartSheet(ReleaseDesk &desk, bool isRehearsal, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_isRehearsal(isRehearsal),
      m_hasWindow(new QCheckBox(tr("Everything must be over by"))),
      m_end(new QDateTimeEdit),
      m_problem(new Label({}, Type::Body, Token::Text2)),
      m_start(makeButton(isRehearsal ? tr("Start rehearsal") : tr("Start cut-over"), ButtonLook::Default, this))
{
    setObjectName(u"startSheet"_s);
    setHeading(
        isRehearsal ? tr("Rehearse the cut-over") : tr("Start the cut-over"),
        tr("The clock starts now and the runbook is locked until the end. What happens is on record and cannot be undone."));
    m_hasWindow->setObjectName(u"hasWindow"_s);
    m_hasWindow->setChecked(true);
    m_end->setObjectName(u"windowEnd"_s);
    m_end->setAccessibleName(tr("End of the window"));
    m_end->setTimeZone(zoneNamed(desk.zone()));
    m_end->setDisplayFormat(locale().dateTimeFormat(QLocale::ShortFormat));
    m_end->setDateTime(inZone(desk.now() + 2h, desk.zone()));
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_hasWindow);
    row->addWidget(m_end);
    row->addWidget(new Label(words::zoneShort(desk.now(), desk.zone()), Type::Body, Token::Text2));
    row->addStretch();
    body()->addLayout(row);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    footer()->addStretch();
    addCancel();
    m_start->setObjectName(u"confirmStart"_s);
    footer()->addWidget(m_start);
    connect(m_hasWindow, &QCheckBox::toggled, m_end, &QWidget::setEnabled);
    connect(m_start, &QPushButton::clicked, this, &StartSheet::begin);
}

void StartSheet::begin()
{
    const auto end = m_hasWindow->isChecked() ? std::optional(fromDateTime(m_end->dateTime())) : std::nullopt;
    m_desk.attempt(this, service::StartCutover{m_desk.release(), end, m_isRehearsal},
                   [this](const Result<CutoverId> &answer) {
                       if (answer)
                           return accept();
                       m_problem->setText(answer.error().sentence);
                       m_problem->show();
                   });
}

} // namespace slipway::ui
