// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/measured_sheet.h"

#include "service/commands/analysis_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/criteria/measured_fields.h"

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kSheetWidth = 776;
} // namespace

MeasuredSheet::MeasuredSheet(ReleaseDesk &desk, Criterion criterion, const QJsonObject &parameters, QWidget *parent)
    : FormSheet(tr("Save"), u"saveMeasured"_s, parent),
      m_desk(desk),
      m_criterion(std::move(criterion)),
      m_fields(new MeasuredFields(u"measured"_s))
{
    setObjectName(u"measuredSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setConfirmedByReturn(true);
    setHeading(tr("What is measured"), release_text::oneLine(m_criterion.title, 200));
    m_fields->setKind(m_criterion.kind);
    m_fields->setCondition(parameters);
    setMinimumWidth(kSheetWidth);
    body()->insertWidget(0, m_fields);
    connect(m_fields, &MeasuredFields::edited, this, [this] { setMayFinish(m_fields->problem()); });
    connect(m_fields, &MeasuredFields::heightChanged, this, &MeasuredSheet::fitToScreen, Qt::QueuedConnection);
    setMayFinish(m_fields->problem());
}

void MeasuredSheet::finish()
{
    m_desk.attempt(this, service::EditMeasuredCriterion{m_desk.release(), m_criterion.id, m_fields->condition()},
                   [this](const Result<service::Done> &done) {
                       if (!done)
                           return setProblem(done.error().sentence);
                       m_desk.offerUndo(tr("The criterion was changed; it has to be measured anew."));
                       accept();
                   });
}

} // namespace slipway::ui
