// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/workspace_commands.h"

#include "core/base/order_key.h"
#include "formats/template/template_yaml.h"
#include "service/command_context.h"
#include "service/holidays.h"
#include "storage/repositories/release_repository.h"

#include <QCoreApplication>

namespace slipway::service {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

std::unexpected<Error> bad(const QString &sentence)
{
    return failure(ErrorKind::BadInput, sentence);
}

Result<> checkRegionAndZone(const QString &region, const QByteArray &zone)
{
    if (!zone.isEmpty() && !isZoneName(zone))
        return bad(tr("“%1” is no time zone. Write it like Europe/Berlin.").arg(QString::fromLatin1(zone)));
    if (!region.isEmpty() && !isHolidayRegion(region))
        return bad(tr("“%1” is no holiday region.").arg(region));
    return {};
}

template <class Entity>
Result<> checkName(CommandContext &context, const Entity &entity)
{
    if (entity.name.trimmed().isEmpty())
        return bad(tr("A name is needed."));
    const auto same = context.transaction().template select<Entity>("del = 0 AND name = :name COLLATE NOCASE AND id <> :id LIMIT 1",
                                                                    [&](storage::Statement &s) { s.bind(":name", entity.name.trimmed()).bind(":id", entity.id); });
    if (!same)
        return std::unexpected(same.error());
    if (!same->empty())
        return failure(ErrorKind::Conflict, tr("The name “%1” is taken.").arg(entity.name));
    return {};
}

Result<> checkEntity(CommandContext &context, const Product &entity)
{
    return checkName(context, entity).and_then([&] { return checkRegionAndZone(entity.region, entity.zone); });
}
Result<> checkEntity(CommandContext &context, const Person &entity)
{
    return checkName(context, entity).and_then([&] { return checkRegionAndZone(entity.region, entity.zone); });
}
Result<> checkEntity(CommandContext &context, const Environment &entity)
{
    return checkName(context, entity);
}
Result<> checkEntity(CommandContext &context, const Template &entity)
{
    return formats::parseTemplate(entity.body.toUtf8(), entity.name).transform([](const auto &) {}).and_then([&] { return checkName(context, entity); });
}
Result<> checkEntity(CommandContext &, const Freeze &entity)
{
    if (entity.name.trimmed().isEmpty())
        return bad(tr("A name is needed."));
    if (entity.span.isEmpty())
        return bad(tr("The freeze ends before it begins."));
    return {};
}
Result<> checkEntity(CommandContext &, const Absence &entity)
{
    return entity.from.isValid() && entity.to >= entity.from ? Result<>{} : bad(tr("The absence ends before it begins."));
}
Result<> checkEntity(CommandContext &, const SavedView &entity)
{
    return entity.name.trimmed().isEmpty() ? bad(tr("A name is needed.")) : Result<>{};
}

template <class Entity>
QString nameOf(const Entity &entity)
{
    if constexpr (requires { entity.name; })
        return entity.name;
    else
        return entity.reason;
}

template <class Entity>
Result<> mayBeRemoved(CommandContext &, const Id<Entity> &)
{
    return {};
}
template <>
Result<> mayBeRemoved(CommandContext &context, const ProductId &id)
{
    return storage::isReferenced(context.transaction(), "releases", "product", id.value).and_then([](bool isUsed) -> Result<> {
        return isUsed ? failure(ErrorKind::NotAllowed, tr("It has releases; remove or cancel those first.")) : Result<>{};
    });
}
template <>
Result<> mayBeRemoved(CommandContext &context, const EnvironmentId &id)
{
    return storage::isReferenced(context.transaction(), "releases", "environment", id.value).and_then([](bool isUsed) -> Result<> {
        return isUsed ? failure(ErrorKind::NotAllowed, tr("Releases ship there; it cannot be removed.")) : Result<>{};
    });
}

} // namespace

template <class Entity>
Result<Id<Entity>> Save<Entity>::execute(CommandContext &context) const
{
    Entity made = entity;
    if (const auto sound = checkEntity(context, made); !sound)
        return std::unexpected(sound.error());
    const auto known = made.id.isNull() ? Result<std::optional<Entity>>(std::nullopt) : context.transaction().find(made.id);
    if (!known)
        return std::unexpected(known.error());
    if (made.id.isNull())
        made.id = context.newId<Entity>();
    if constexpr (requires { made.order; })
        if (made.order.isEmpty())
            made.order = orderkey::initial(static_cast<qsizetype>(toUnixMilliseconds(context.now()) / 1000 % 10'000'000));
    context.setSummary(*known ? tr("Change “%1”").arg(nameOf(made)) : tr("Add “%1”").arg(nameOf(made)));
    const auto done = *known ? context.transaction().update(made) : context.transaction().insert(made);
    return done.transform([&] { return made.id; });
}

template <class Entity>
Result<Done> Remove<Entity>::execute(CommandContext &context) const
{
    return context.get(id).and_then([&](const Entity &entity) {
        return mayBeRemoved(context, id).and_then([&] {
            context.setSummary(tr("Remove “%1”").arg(nameOf(entity)));
            return context.transaction().remove(id).transform([] { return Done{}; });
        });
    });
}

template struct Save<Product>;
template struct Save<Person>;
template struct Save<Absence>;
template struct Save<Environment>;
template struct Save<Template>;
template struct Save<Freeze>;
template struct Save<SavedView>;
template struct Remove<Product>;
template struct Remove<Person>;
template struct Remove<Absence>;
template struct Remove<Environment>;
template struct Remove<Template>;
template struct Remove<Freeze>;
template struct Remove<SavedView>;

} // namespace slipway::service
