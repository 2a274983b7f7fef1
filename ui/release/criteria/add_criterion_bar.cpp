// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/criteria/add_criterion_bar.h"

#include "core/readiness/rollback_condition.h"
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
      m_days(new QSpinBox),
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
    m_kind->addItem(tr("rollback planned and rehearsed"), static_cast<int>(CriterionKind::Rollback));
    field(m_kind, u"newCriterionKind"_s, tr("How it is judged"));
    m_threshold->setPlaceholderText(tr("Threshold, as ≥ 99.5 %"));
    field(m_threshold, u"newCriterionThreshold"_s, tr("Threshold"), 1);
    m_percent->setRange(1, 100);
    m_percent->setValue(100);
    m_percent->setSuffix(u"\u2009%"_s);
    field(m_percent, u"newCriterionPercent"_s, tr("Share of required items that must be done"));
    m_days->setRange(1, 3650);
    m_days->setValue(kRehearsalDays);
    m_days->setPrefix(tr("in the last "));
    m_days->setSuffix(tr(" days"));
    field(m_days, u"newCriterionDays"_s, tr("How old the rehearsal may be, in days"));
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
    const auto kind = static_cast<CriterionKind>(m_kind->currentData().toInt());
    m_threshold->setVisible(kind == CriterionKind::Manual);
    m_percent->setVisible(kind == CriterionKind::Checklist);
    m_days->setVisible(kind == CriterionKind::Rollback);
    setAvailable(m_add, m_title->text().trimmed().isEmpty() ? tr("Say first what must hold.") : QString());
}

void AddCriterionBar::add()
{
    if (m_title->text().trimmed().isEmpty())
        return;
    const auto kind = static_cast<CriterionKind>(m_kind->currentData().toInt());
    service::AddCriterion command{};
    command.release = m_desk.release();
    command.title = m_title->text().trimmed();
    command.kind = kind;
    command.blocking = m_blocking->isChecked();
    const auto phase = Uuid::fromString(m_phase->currentData().toString());
    if (phase)
        command.phase = PhaseId{*phase};
    if (kind == CriterionKind::Rollback) {
        command.parameters = {{u"max_age_days"_s, m_days->value()}};
    } else if (kind == CriterionKind::Checklist) {
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
