// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/checklist_owners.h"

#include "core/base/tr.h"

#include <algorithm>

namespace slipway::service {

namespace {

QString lettersOf(const QString &name)
{
    QString letters = name.normalized(QString::NormalizationForm_C).toCaseFolded();
    return letters.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

} // namespace

std::optional<PersonId> ChecklistOwners::personCalled(const QString &handle)
{
    const QString wanted = lettersOf(handle);
    if (wanted.isEmpty())
        return std::nullopt;
    std::optional<PersonId> byFirstName;
    int sameFirstName = 0;
    for (const Person &each : people()) {
        if (lettersOf(each.name) == wanted || lettersOf(each.email) == wanted
            || lettersOf(each.email.section(u'@', 0, 0)) == wanted)
            return each.id;
        if (each.name.section(u' ', 0, 0).compare(handle, Qt::CaseInsensitive) == 0) {
            byFirstName = each.id;
            ++sameFirstName;
        }
    }
    return sameFirstName == 1 ? byFirstName : std::nullopt;
}

bool ChecklistOwners::isOwnedBy(const Item &item, const QString &handle)
{
    if (const auto person = personCalled(handle))
        return item.owner == person;
    return !item.owner && item.ownerHint == handle;
}

void ChecklistOwners::give(Item &item, const QString &handle)
{
    item.owner = personCalled(handle);
    item.ownerHint = item.owner ? QString() : handle;
}

QString ChecklistOwners::nameOf(const Item &item)
{
    if (!item.owner)
        return item.ownerHint.isEmpty() ? tr("nobody") : u'@' + item.ownerHint;
    const auto found = std::ranges::find(people(), *item.owner, &Person::id);
    return found == people().end() ? tr("nobody") : found->name;
}

const std::vector<Person> &ChecklistOwners::people()
{
    if (!m_people)
        m_people = m_context.transaction().all<Person>("name").value_or(std::vector<Person>{});
    return *m_people;
}

} // namespace slipway::service
