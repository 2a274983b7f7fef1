// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/freezes_section.h"

#include "core/base/time_text.h"
#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "ui/settings/product_scope.h"
#include "ui/widgets/choices.h"
#include "ui/widgets/freeze_reason_sheet.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

FreezesSection::FreezesSection(service::Session &session, QWidget *parent)
    : ListSection(
          session,
          {tr("Freeze windows"), tr("Add freeze"), tr("New freeze window"),
           tr("In a freeze window nothing ships to the environments it names. Who must, needs a recorded override.")},
          parent),
      m_name(addLine(tr("Name"))),
      m_allDay(addCheck(tr("Whole days"))),
      m_from(addDateTime(tr("From"))),
      m_to(addDateTime(tr("To"))),
      m_zone(addZone(tr("Time zone"))),
      m_products(addChecks(tr("Products"), tr("None checked: all products."))),
      m_environments(addChecks(tr("Environments"), tr("None checked: all environments."))),
      m_reason(addText(tr("Reason")))
{
    connect(m_allDay, &QCheckBox::toggled, this, &FreezesSection::showZone);
}

std::vector<SettingsRow> FreezesSection::rows()
{
    m_freezes = valueOr(session().queries().freezes());
    fillWithProducts(m_products, valueOr(session().queries().products()));
    fillWithEnvironments(m_environments, valueOr(session().queries().environments()));
    std::vector<SettingsRow> rows;
    for (const Freeze &freeze : m_freezes) {
        const bool isOver = freeze.span.to <= session().now();
        rows.push_back(
            {freeze.id.value, freeze.name, spanText(freeze.span, freeze.zone), isOver ? tr("over") : QString(), {}});
    }
    return rows;
}

void FreezesSection::showZone()
{
    const QString format = m_allDay->isChecked() ? u"ddd d MMM yyyy"_s : u"ddd d MMM yyyy HH:mm"_s;
    m_from->setDisplayFormat(format);
    m_to->setDisplayFormat(format);
}

void FreezesSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_freezes, id, [](const Freeze &each) { return each.id.value; });
    m_freeze = found == m_freezes.end() ? Freeze{} : *found;
    if (id.isNull()) {
        m_freeze.zone = session().surroundings().zone;
        const QDate day = dayIn(session().now(), m_freeze.zone);
        m_freeze.allDay = true;
        m_freeze.span = {fromWallTime(day.addDays(7), QTime(0, 0), m_freeze.zone),
                         fromWallTime(day.addDays(8), QTime(0, 0), m_freeze.zone)};
    }
    m_name->setText(m_freeze.name);
    m_allDay->setChecked(m_freeze.allDay);
    showZone();
    const QDateTime from = inZone(m_freeze.span.from, m_freeze.zone);
    QDateTime to = inZone(m_freeze.span.to, m_freeze.zone);
    if (m_freeze.allDay)
        to = to.addDays(-1); // the field names the last day inside
    m_from->setDateTime(QDateTime(from.date(), from.time()));
    m_to->setDateTime(QDateTime(to.date(), to.time()));
    m_zone->setZone(m_freeze.zone);
    m_products->setChecked(keysOf(m_freeze.products));
    m_environments->setChecked(keysOf(m_freeze.environments));
    m_reason->setPlainText(m_freeze.reason);
}

void FreezesSection::save()
{
    Freeze freeze = m_freeze;
    freeze.name = m_name->text().trimmed();
    freeze.zone = m_zone->zone();
    freeze.allDay = m_allDay->isChecked();
    const auto at = [&](const QDateTimeEdit *field, int days) {
        const QTime time = freeze.allDay ? QTime(0, 0) : field->time();
        return fromWallTime(field->date().addDays(days), time, freeze.zone);
    };
    freeze.span = {at(m_from, 0), at(m_to, freeze.allDay ? 1 : 0)};
    freeze.products = idsOf<Product>(m_products->checked());
    freeze.environments = idsOf<Environment>(m_environments->checked());
    freeze.reason = m_reason->toPlainText();
    withFreezeReason(session(), m_freeze, freeze, this, [this, freeze](const QString &reason) {
        run(service::Save<Freeze>{freeze, reason}, [this](FreezeId id) { saved(id.value); });
    });
}

void FreezesSection::remove()
{
    // Another may be chosen while the sheet is open.
    withFreezeReason(session(), m_freeze, std::nullopt, this,
                     [this, id = m_freeze.id, name = m_freeze.name](const QString &reason) {
                         run(service::Remove<Freeze>{id, reason}, [this, name](service::Done) { removed(name); });
                     });
}

} // namespace slipway::ui
