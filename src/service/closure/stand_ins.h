// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QHash>
#include <QJsonObject>

#include <vector>

namespace slipway::storage {
struct ArchivedRow;
struct EntitySchema;
} // namespace slipway::storage

namespace slipway::service {

/// What of this workspace stands in a restored release for what its archive names: somebody of the same e-mail, a template of
/// the same name and contents. Kept with the audit trail that came along, so that the seal of a closed release, which is over
/// the rows as they were, can still be checked, also after it went through several workspaces.
class StandIns
{
public:
    [[nodiscard]] bool isEmpty() const { return m_here.isEmpty(); }
    [[nodiscard]] bool contains(const Uuid &archived) const { return m_here.contains(archived); }
    void add(const Uuid &archived, const Uuid &here) { m_here.insert(archived, here); }

    /// Puts them into the columns of a row that refer to something.
    void putInto(const storage::EntitySchema &schema, QJsonObject &fields) const;

    /// A line for the audit trail of the release; empty when there are none.
    [[nodiscard]] QByteArray line() const;
    /// Those of an audit trail, by age: one for each time the release was restored.
    [[nodiscard]] static std::vector<StandIns> of(const QByteArray &auditLines);
    /// The row as it was before they were put into it, newest first.
    static void takeOut(const std::vector<StandIns> &all, storage::ArchivedRow &row);

private:
    QHash<Uuid, Uuid> m_here; ///< by what the archive names
};

} // namespace slipway::service
