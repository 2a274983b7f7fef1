// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/signoffs/require_bar.h"

#include "core/release/roles.h"
#include "core/release/transitions.h"
#include "service/commands/signoff_commands.h"
#include "ui/release/parts/release_desk.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace slipway::ui {

RequireBar::RequireBar(ReleaseDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_role(new QComboBox),
      m_quorum(new QSpinBox),
      m_phase(new QComboBox),
      m_require(makeButton(tr("Require"), ButtonLook::Default, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addWidget(new Label(tr("Sign-off of"), Type::Body, Token::Text2));
    m_role->setObjectName(u"requireRole"_s);
    m_role->setAccessibleName(tr("Role that has to sign"));
    m_role->setEditable(true);
    row->addWidget(m_role, 1);
    m_quorum->setObjectName(u"requireQuorum"_s);
    m_quorum->setAccessibleName(tr("How many people have to approve"));
    m_quorum->setRange(1, 20);
    m_quorum->setPrefix(tr("people: "));
    row->addWidget(m_quorum);
    m_phase->setObjectName(u"requirePhase"_s);
    m_phase->setAccessibleName(tr("Gate it is needed for"));
    row->addWidget(m_phase);
    m_require->setObjectName(u"requireConfirm"_s);
    row->addWidget(m_require);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    row->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_require, &QPushButton::clicked, this, &RequireBar::require);
    connect(m_role, &QComboBox::editTextChanged, this, [this](const QString &text) {
        setAvailable(m_require, text.trimmed().isEmpty() ? tr("Name the role first.") : QString());
    });
    hide();
}

void RequireBar::begin()
{
    QStringList words;
    for (const QStringView each : {roles::kQaLead, roles::kSecurity, roles::kOperations, roles::kProductOwner,
                                   roles::kDevelopment, roles::kManager, roles::kCoordinator})
        words.append(each.toString());
    for (const Person &each : m_desk.people())
        words += each.roles;
    words.removeDuplicates();
    m_role->clear();
    for (const QString &each : words)
        m_role->addItem(roleWord(each), each);
    m_phase->clear();
    m_phase->addItem(tr("before shipping"), QString());
    for (const Phase &each : m_desk.page().plan.phases)
        m_phase->addItem(tr("end of %1").arg(each.name), each.id.toString());
    show();
    m_role->setFocus();
}

void RequireBar::require()
{
    const int known = m_role->findText(m_role->currentText().trimmed());
    QString role = m_role->currentText().trimmed().toLower().replace(u' ', u'_');
    if (known >= 0)
        role = m_role->itemData(known).toString();
    service::RequireSignoff command{};
    command.release = m_desk.release();
    command.role = role;
    command.quorum = m_quorum->value();
    if (const auto phase = Uuid::fromString(m_phase->currentData().toString()))
        command.phase = PhaseId{*phase};
    m_desk.run(command, [this](const SignoffRequirementId &) { hide(); });
}

void RequireBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void RequireBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
