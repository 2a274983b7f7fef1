// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/freeze_editor.h"

#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "ui/calendar/day_grid.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/freeze_reason_sheet.h"
#include "ui/widgets/labels.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QFuture>
#include <QHBoxLayout>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 480;

template <class Entity>
QStringList keysOf(const std::vector<Id<Entity>> &ids)
{
    QStringList keys;
    for (const Id<Entity> &each : ids)
        keys += each.toString();
    return keys;
}

template <class Entity>
std::vector<Id<Entity>> idsOf(const QStringList &keys)
{
    std::vector<Id<Entity>> ids;
    for (const QString &key : keys)
        if (const auto id = Uuid::fromString(key))
            ids.push_back({*id});
    return ids;
}

} // namespace

Freeze freezeOn(QDate day, const QByteArray &zone)
{
    Freeze freeze;
    freeze.span = {startOfDay(day, zone), startOfDay(day.addDays(2), zone)};
    freeze.zone = zone;
    freeze.allDay = true;
    return freeze;
}

FreezeEditor::FreezeEditor(service::Session &session, const Freeze &freeze, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_freeze(freeze),
      m_name(new QLineEdit(this)),
      m_allDay(new QCheckBox(tr("&Whole days"), this)),
      m_from(new QDateTimeEdit(this)),
      m_to(new QDateTimeEdit(this)),
      m_products(new CheckList(this)),
      m_environments(new CheckList(this)),
      m_reason(new QLineEdit(this)),
      m_problem(new Label({}, Type::Body, Token::Text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"freezeEditor"_s);
    setWindowTitle(freeze.id.isNull() ? tr("New freeze window") : tr("Edit freeze window"));
    setMinimumWidth(kWidth);
    buildForm();
    fill();
    connect(m_allDay, &QCheckBox::toggled, this, &FreezeEditor::showTimes);
    connect(m_save, &QPushButton::clicked, this, &FreezeEditor::save);
    showTimes();
    m_name->setFocus();
}

void FreezeEditor::buildForm()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    m_name->setObjectName(u"freezeName"_s);
    m_from->setObjectName(u"freezeFrom"_s);
    m_to->setObjectName(u"freezeTo"_s);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_allDay);
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    form->addRow(tr("&Products"), m_products);
    form->addRow(tr("&Environments"), m_environments);
    form->addRow(tr("&Reason"), m_reason);
    for (QDateTimeEdit *edit : {m_from, m_to})
        edit->setCalendarPopup(true);
    for (CheckList *list : {m_products, m_environments})
        list->setMaximumHeight(112);
    m_products->setAccessibleName(tr("Products; none checked: all"));
    m_environments->setAccessibleName(tr("Environments; none checked: all"));
    column->addLayout(form);
    auto *hint = new Label(tr("Nothing checked means all."), Type::Small, Token::Text2, this);
    column->addWidget(hint);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    QPushButton *cancel = makeButton(tr("Cancel"), ButtonLook::Plain, this);
    m_save = makeButton(tr("Save"), ButtonLook::Default, this);
    m_save->setObjectName(u"freezeSave"_s);
    m_save->setDefault(true);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void FreezeEditor::fill()
{
    if (const auto products = m_session.queries().products())
        for (const Product &each : *products)
            m_products->addChoice(each.id.toString(), each.name);
    if (const auto environments = m_session.queries().environments())
        for (const Environment &each : *environments)
            m_environments->addChoice(each.id.toString(), each.name);
    m_products->setChecked(keysOf(m_freeze.products));
    m_environments->setChecked(keysOf(m_freeze.environments));
    m_name->setText(m_freeze.name);
    m_reason->setText(m_freeze.reason);
    m_allDay->setChecked(m_freeze.allDay);
    const QDateTime from = inZone(m_freeze.span.from, m_freeze.zone);
    const QDateTime to = inZone(m_freeze.span.to, m_freeze.zone);
    // Whole days are shown with their last day, as people say them.
    m_from->setDateTime(QDateTime(from.date(), from.time()));
    m_to->setDateTime(
        QDateTime(m_freeze.allDay ? to.date().addDays(-1) : to.date(), m_freeze.allDay ? QTime(0, 0) : to.time()));
}

void FreezeEditor::showTimes()
{
    const QString day = locale().dateFormat(QLocale::ShortFormat);
    const QString format = m_allDay->isChecked() ? day : day + u" HH:mm"_s;
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
}

Freeze FreezeEditor::edited() const
{
    Freeze freeze = m_freeze;
    freeze.name = m_name->text().trimmed();
    freeze.reason = m_reason->text().trimmed();
    freeze.allDay = m_allDay->isChecked();
    if (freeze.allDay)
        freeze.span = {startOfDay(m_from->date(), freeze.zone), startOfDay(m_to->date().addDays(1), freeze.zone)};
    else
        freeze.span = {fromWallTime(m_from->date(), m_from->time(), freeze.zone),
                       fromWallTime(m_to->date(), m_to->time(), freeze.zone)};
    freeze.products = idsOf<Product>(m_products->checked());
    freeze.environments = idsOf<Environment>(m_environments->checked());
    return freeze;
}

void FreezeEditor::save()
{
    const Freeze freeze = edited();
    withFreezeReason(m_session, m_freeze, freeze, this,
                     [this, freeze](const QString &reason) { write(freeze, reason); });
}

void FreezeEditor::write(const Freeze &freeze, const QString &reason)
{
    m_session.start(service::Save<Freeze>{freeze, reason})
        .then(this, [this, name = freeze.name](const Result<FreezeId> &done) {
            if (!done) {
                m_problem->setText(done.error().sentence);
                m_problem->show();
                return;
            }
            Q_EMIT saved(name, m_freeze.id.isNull());
            accept();
        });
}

} // namespace slipway::ui::calendar
