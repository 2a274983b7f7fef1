// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/add_criterion_bar.h"

#include "service/commands/checklist_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/paint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

AddCriterionBar::AddCriterionBar(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLineEdit),
      m_kind(new QComboBox),
      m_threshold(new QLineEdit),
      m_percent(new QSpinBox),
      m_phase(new QComboBox),
      m_blocking(new QCheckBox(tr("blocks"))),
      m_add(makeButton(tr("Add"), ButtonLook::Default, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    const auto field = [row](QWidget *made, const QString &object, const QString &name, int stretch = 0) {
        made->setObjectName(object);
        made->setAccessibleName(name);
        row->addWidget(made, stretch);
    };
    m_title->setPlaceholderText(tr("What must hold?"));
    field(m_title, u"newCriterionTitle"_s, tr("Title of the criterion"), 2);
    m_kind->addItem(tr("judged by a person"), static_cast<int>(CriterionKind::Manual));
    m_kind->addItem(tr("from the checklist"), static_cast<int>(CriterionKind::Checklist));
    field(m_kind, u"newCriterionKind"_s, tr("How it is judged"));
    m_threshold->setPlaceholderText(tr("Threshold, as ≥ 99.5 %"));
    field(m_threshold, u"newCriterionThreshold"_s, tr("Threshold"), 1);
    m_percent->setRange(1, 100);
    m_percent->setValue(100);
    m_percent->setSuffix(u"\u2009%"_s);
    field(m_percent, u"newCriterionPercent"_s, tr("Share of required items that must be done"));
    field(m_phase, u"newCriterionPhase"_s, tr("Phase"));
    m_blocking->setChecked(true);
    field(m_blocking, u"newCriterionBlocking"_s, tr("Blocks the gate"));
    m_add->setObjectName(u"newCriterionAdd"_s);
    row->addWidget(m_add);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, &AddCriterionBar::add);
    connect(m_title, &QLineEdit::returnPressed, this, &AddCriterionBar::add);
    connect(m_title, &QLineEdit::textChanged, this, &AddCriterionBar::showFields);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AddCriterionBar::showFields);
    hide();
}

void AddCriterionBar::begin()
{
    const QVariant kept = m_phase->currentData();
    m_phase->clear();
    m_phase->addItem(tr("before shipping"), QString());
    for (const Phase &each : m_desk.page().plan.phases)
        m_phase->addItem(each.name, each.id.toString());
    m_phase->setCurrentIndex(std::max(0, m_phase->findData(kept)));
    showFields();
    show();
    m_title->setFocus();
}

void AddCriterionBar::showFields()
{
    const bool isDerived = m_kind->currentData().toInt() == static_cast<int>(CriterionKind::Checklist);
    m_threshold->setVisible(!isDerived);
    m_percent->setVisible(isDerived);
    setAvailable(m_add, m_title->text().trimmed().isEmpty() ? tr("Say first what must hold.") : QString());
}

void AddCriterionBar::add()
{
    if (m_title->text().trimmed().isEmpty())
        return;
    const bool isDerived = m_kind->currentData().toInt() == static_cast<int>(CriterionKind::Checklist);
    service::AddCriterion command{};
    command.release = m_desk.release();
    command.title = m_title->text().trimmed();
    command.kind = isDerived ? CriterionKind::Checklist : CriterionKind::Manual;
    command.blocking = m_blocking->isChecked();
    const auto phase = Uuid::fromString(m_phase->currentData().toString());
    if (phase)
        command.phase = PhaseId{*phase};
    if (isDerived) {
        command.parameters = {{u"percent"_s, m_percent->value()}};
        if (const Phase *of = phase ? m_desk.page().plan.phase(PhaseId{*phase}) : nullptr)
            command.parameters.insert(u"phase"_s, of->key);
        command.threshold = u"≥ %1\u2009%"_s.arg(m_percent->value());
    } else {
        command.threshold = m_threshold->text().trimmed();
    }
    m_desk.run(command, [this](const CriterionId &) {
        m_title->clear();
        m_threshold->clear();
        m_title->setFocus();
    });
}

void AddCriterionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void AddCriterionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
