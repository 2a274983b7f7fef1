// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/insights/delivery_commands.h"

#include "core/base/tr.h"
#include "formats/delivery/delivery_file.h"
#include "formats/text/source_text.h"
#include "service/command_context.h"
#include "service/commands/incident_commands.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

/// The same entry of the same product has the same id, so that another import finds it.
template <class Entity>
Id<Entity> idOfEntry(ProductId product, const char *kind, const QString &key)
{
    return {Uuid::version5(product.value, QByteArray(kind) + '/' + key.toUtf8())};
}

class DeliveryTaking
{
public:
    DeliveryTaking(CommandContext &context, const ImportDelivery &wish) : m_context(context), m_wish(wish) {}

    Result<DeliveryImport> take(const formats::DeliveryFile &file)
    {
        m_report.left = file.left;
        const auto products = m_context.transaction().all<Product>("n");
        if (!products)
            return std::unexpected(products.error());
        for (const Product &each : *products)
            m_products.insert(each.name.toCaseFolded(), each.id);
        for (const auto &row : file.deployments)
            if (const auto product = productOf(row.product, row.line))
                m_taken.insert(idOfEntry<HistoryDeployment>(*product, "deployment", row.key));
        int done = 0;
        const int total = static_cast<int>(file.deployments.size() + file.incidents.size());
        for (const auto &row : file.deployments)
            if (const auto taken = m_context.goOn(done++, total).and_then([&] { return takeDeployment(row); }); !taken)
                return std::unexpected(taken.error());
        for (const auto &row : file.incidents)
            if (const auto taken = m_context.goOn(done++, total).and_then([&] { return takeIncident(row); }); !taken)
                return std::unexpected(taken.error());
        return m_report;
    }

private:
    Result<ProductId> productOf(const QString &name, int line)
    {
        if (name.isEmpty() && m_wish.product)
            return *m_wish.product;
        if (const auto known = m_products.constFind(name.toCaseFolded());
            !name.isEmpty() && known != m_products.constEnd())
            return *known;
        return failure(ErrorKind::BadInput,
                       name.isEmpty() ? tr("An entry names no product. Say which one it is about.")
                                      : tr("There is no product “%1”. Add it first.").arg(name.left(60)),
                       line > 0 ? formats::placeInFile(m_wish.sourceName, line) : m_wish.sourceName);
    }

    std::optional<HistoryDeploymentId> named(ProductId product, const QString &key)
    {
        return key.isEmpty() ? std::nullopt : std::optional(idOfEntry<HistoryDeployment>(product, "deployment", key));
    }

    /// One that is named and not there, neither in the file nor from an earlier import, would count for nothing.
    Result<> mustBeKnown(const std::optional<HistoryDeploymentId> &id, const QString &key, int line)
    {
        if (!id || m_taken.contains(*id))
            return {};
        const auto found = m_context.transaction().find(*id);
        if (!found)
            return std::unexpected(found.error());
        if (*found)
            return {};
        return failure(ErrorKind::BadInput,
                       tr("The deployment “%1” is named, but it is neither in this file nor known.").arg(key.left(60)),
                       line > 0 ? formats::placeInFile(m_wish.sourceName, line) : m_wish.sourceName);
    }

    Result<> takeDeployment(const formats::DeliveredRow &row)
    {
        const auto product = productOf(row.product, row.line);
        if (!product)
            return std::unexpected(product.error());
        HistoryDeployment made{.id = idOfEntry<HistoryDeployment>(*product, "deployment", row.key),
                               .product = *product,
                               .key = row.key,
                               .version = row.version,
                               .finishedAt = row.finishedAt,
                               .outcome = row.hasSucceeded ? DeploymentOutcome::Succeeded : DeploymentOutcome::Failed,
                               .isRollback = row.isRollback,
                               .rollbackOf = named(*product, row.rollbackOf),
                               .hotfixFor = named(*product, row.hotfixFor),
                               .isUnplanned = row.isUnplanned,
                               .commits = {}};
        for (const auto &[sha, at] : row.commits)
            made.commits.insert(sha, toUnixMilliseconds(at));
        return mustBeKnown(made.rollbackOf, row.rollbackOf, row.line)
            .and_then([&] { return mustBeKnown(made.hotfixFor, row.hotfixFor, row.line); })
            .and_then([&] { return write(made, m_report.deployments); });
    }

    Result<> takeIncident(const formats::FailureRow &row)
    {
        const auto product = productOf(row.product, row.line);
        if (!product)
            return std::unexpected(product.error());
        const HistoryIncident made{idOfEntry<HistoryIncident>(*product, "incident", row.key),
                                   *product,
                                   row.key,
                                   row.title.isEmpty() ? row.key : row.title.simplified(),
                                   row.startedAt,
                                   row.resolvedAt,
                                   named(*product, row.causedBy)};
        return mustBeKnown(made.causedBy, row.causedBy, row.line).and_then([&] {
            return write(made, m_report.incidents);
        });
    }

    template <class Entity>
    Result<> write(const Entity &made, int &count)
    {
        const auto present = m_context.transaction().find(made.id);
        if (!present)
            return std::unexpected(present.error());
        if (*present && **present == made) {
            ++m_report.unchanged;
            return {};
        }
        ++count;
        return *present ? m_context.transaction().update(made) : m_context.transaction().insert(made);
    }

    CommandContext &m_context;
    const ImportDelivery &m_wish;
    QHash<QString, ProductId> m_products;
    QSet<HistoryDeploymentId> m_taken;
    DeliveryImport m_report;
};

} // namespace

Result<DeliveryImport> ImportDelivery::execute(CommandContext &context) const
{
    const auto file = formats::parseDelivery(text, sourceName);
    if (!file)
        return std::unexpected(file.error());
    return context.mustExist(product)
        .and_then([&] { return DeliveryTaking(context, *this).take(*file); })
        .transform([&](const DeliveryImport &report) {
            context.setSummary(tr("Take %1 deployments and %2 incidents from %3")
                                   .arg(report.deployments)
                                   .arg(report.incidents)
                                   .arg(sourceName));
            return report;
        });
}

Result<Done> AttributeIncident::execute(CommandContext &context) const
{
    const auto person = context.actor();
    if (!person)
        return std::unexpected(person.error());
    EditIncident edit;
    edit.incident = incident;
    edit.causedBy = deployment;
    return edit.execute(context).and_then([&](Done) {
        context.setSummary(deployment ? tr("Confirm which deployment caused an incident")
                                      : tr("Confirm that no deployment caused an incident"));
        context.setReason(note.trimmed());
        return context.transaction()
            .insert(Attribution{context.newId<Attribution>(), incident, deployment, person->id, note.trimmed(),
                                context.now()})
            .transform([] { return Done{}; });
    });
}

} // namespace slipway::service
