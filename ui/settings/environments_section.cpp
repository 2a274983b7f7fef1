// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/environments_section.h"

#include "service/commands/workspace_commands.h"
#include "service/queries/queries.h"
#include "ui/settings/product_scope.h"
#include "ui/widgets/choices.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace slipway::ui {

EnvironmentsSection::EnvironmentsSection(service::Session &session, QWidget *parent)
    : ListSection(session,
                  {tr("Environments"), tr("Add environment"), tr("New environment"),
                   tr("An environment is where a product runs. One release at a time can book it.")},
                  parent),
      m_name(addLine(tr("Name"))),
      m_description(addText(tr("Description"))),
      m_products(addChecks(tr("Products"), tr("None checked: all products run here.")))
{}

std::vector<SettingsRow> EnvironmentsSection::rows()
{
    m_environments = valueOr(session().queries().environments());
    fillWithProducts(m_products, valueOr(session().queries().products()));
    const auto leases = valueOr(session().queries().leases());
    std::vector<SettingsRow> rows;
    for (const Environment &each : m_environments) {
        const auto count = static_cast<int>(each.products.size());
        QString detail = count == 0 ? tr("all products") : tr("%n product(s)", nullptr, count);
        for (const service::LeaseRow &lease : leases)
            if (lease.lease.environment == each.id && lease.place == 0)
                detail = tr("%1, held by %2", "products, release").arg(detail, lease.release);
        rows.push_back({each.id.value, each.name, detail, {}, {}});
    }
    return rows;
}

void EnvironmentsSection::load(const Uuid &id)
{
    const auto found = std::ranges::find(m_environments, id, [](const Environment &each) { return each.id.value; });
    m_environment = found == m_environments.end() ? Environment{} : *found;
    m_name->setText(m_environment.name);
    m_description->setPlainText(m_environment.description);
    m_products->setChecked(keysOf(m_environment.products));
}

void EnvironmentsSection::save()
{
    Environment environment = m_environment;
    environment.name = m_name->text().trimmed();
    environment.description = m_description->toPlainText();
    environment.products = idsOf<Product>(m_products->checked());
    run(service::Save<Environment>{environment}, [this](EnvironmentId id) { saved(id.value); });
}

void EnvironmentsSection::remove()
{
    run(service::Remove<Environment>{m_environment.id}, [this](service::Done) { removed(m_environment.name); });
}

} // namespace slipway::ui
