// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/template_form/template_form.h"

#include "ui/settings/template_form/date_parts.h"
#include "ui/settings/template_form/gate_parts.h"
#include "ui/settings/template_form/items_part.h"
#include "ui/settings/template_form/rollout_parts.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

TemplateForm::TemplateForm(TemplateDocument &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_banner(makeBanner()),
      m_parts(new QWidget),
      m_general(new GeneralPart(document)),
      m_phases(new PhasesPart(document)),
      m_jobs(new JobsPart(document))
{
    m_phaseParts = {new ItemsPart(document), new CriteriaPart(document), new SignoffsPart(document)};
    m_all = {m_general, new MilestonesPart(document), m_phases};
    m_all.insert(m_all.end(), m_phaseParts.begin(), m_phaseParts.end());
    m_all.insert(m_all.end(), {m_jobs, new RunbookPart(document), new SkipsPart(document)});
    auto *column = new QVBoxLayout(m_parts);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(16);
    for (FormPart *part : m_all) {
        column->addWidget(part);
        connect(part, &FormPart::mistyped, this, &TemplateForm::mistyped);
    }
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_parts);
    scroll->viewport()->setAutoFillBackground(false);
    m_parts->setAutoFillBackground(false);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_banner);
    outer->addWidget(scroll, 1);
    connect(m_phases, &ListPart::chosen, this, &TemplateForm::showPhase);
    connect(&m_document, &TemplateDocument::read, this, &TemplateForm::showDocument);
    showDocument(false);
}

QWidget *TemplateForm::makeBanner()
{
    auto *banner = new QWidget(this);
    banner->setObjectName(u"formBanner"_s);
    auto *row = new QHBoxLayout(banner);
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(8);
    m_sign = new GlyphLabel(Glyph::Failed, 16, banner);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    m_sentence = new Label({}, Type::Body, Token::Text, banner);
    m_sentence->setObjectName(u"formBannerText"_s);
    m_sentence->setWordWrap(true);
    row->addWidget(m_sentence, 1);
    m_goToLine = makeButton({}, ButtonLook::Plain, banner, {}, true);
    m_goToLine->setObjectName(u"goToLine"_s);
    connect(m_goToLine, &QPushButton::clicked, this, [this] { Q_EMIT lineRequested(m_document.mistakenLine()); });
    row->addWidget(m_goToLine, 0, Qt::AlignTop);
    return banner;
}

void TemplateForm::setNames(const QStringList &environments, const QStringList &connections)
{
    m_general->setEnvironments(environments);
    m_jobs->setChoices(environments, connections);
}

QWidget *TemplateForm::wrongField() const
{
    for (const FormPart *part : m_all)
        if (QWidget *field = part->wrongField())
            return field;
    return nullptr;
}

void TemplateForm::showDocument(bool byForm)
{
    showBanner();
    m_parts->setEnabled(m_document.spec().has_value());
    for (FormPart *part : m_all)
        part->refresh(byForm);
    showPhase();
}

void TemplateForm::showBanner()
{
    const bool isBroken = !m_document.spec();
    m_banner->setVisible(isBroken || m_document.losesComments());
    m_goToLine->setVisible(isBroken);
    m_sign->setGlyph(isBroken ? Glyph::Failed : Glyph::Information);
    if (isBroken) {
        m_sentence->setText(tr("%1 The form comes back when the text can be read.").arg(m_document.mistake().sentence));
        m_goToLine->setText(tr("Go to line %1").arg(m_document.mistakenLine()));
    } else {
        m_sentence->setText(
            tr("This text is laid out so that the form has to write it anew: with the first change here its "
               "comments go. To keep them, change it under “Text”."));
    }
}

void TemplateForm::showPhase()
{
    const int phase = m_phases->current().value(0, -1);
    for (ListPart *part : m_phaseParts) {
        part->setPhase(phase);
        part->setVisible(phase >= 0);
    }
}

bool TemplateForm::event(QEvent *event)
{
    // Buttons and lists leave these keys to the window, whose undo is of what was saved.
    if (m_document.takeUndoKey(event))
        return true;
    return QWidget::event(event);
}

} // namespace slipway::ui
