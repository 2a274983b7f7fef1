// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace slipway::service {

/// Whose word holds when a file is read again.
enum class Side : std::uint8_t {
    Ours,   ///< the file says what it said last, or what stands here anyway
    Theirs, ///< only the file changed
    Both,   ///< both changed, differently: what stands here is kept, and the person is told
};

/// Keys in Item::imported.
namespace memory {
inline constexpr QLatin1StringView kTitle("title");
inline constexpr QLatin1StringView kBody("body");
inline constexpr QLatin1StringView kOwner("owner");
inline constexpr QLatin1StringView kHeading("heading"); ///< key of the heading it stood under
inline constexpr QLatin1StringView kParent("parent");   ///< key of the task it stood under; empty: none
} // namespace memory

/// What a file said last of one task, kept in Item::imported, so that only what changed in the file since is taken.
/// Texts are kept as short hashes: they are only compared. Inside of `service/commands` only.
class TaskMemory
{
public:
    /// Empty: the item was never read from a file, or by a version that kept nothing.
    explicit TaskMemory(QJsonObject kept) : m_kept(std::move(kept)) {}

    [[nodiscard]] bool isEmpty() const { return m_kept.isEmpty(); }
    [[nodiscard]] const QJsonObject &toJson() const { return m_kept; }

    /// Judges one text, and remembers what the file says unless it says nothing new.
    [[nodiscard]] Side judge(QLatin1StringView field, const QString &ours, const QString &theirs);
    /// As the file said it; for what is short.
    [[nodiscard]] QString text(QLatin1StringView field) const { return m_kept[field].toString(); }
    void setText(QLatin1StringView field, const QString &text) { m_kept[field] = text; }
    [[nodiscard]] bool isChecked() const { return m_kept[QStringLiteral("checked")].toBool(); }
    void setChecked(bool isChecked) { m_kept[QStringLiteral("checked")] = isChecked; }
    /// Remembers a text without judging it.
    void learn(QLatin1StringView field, const QString &theirs);

private:
    QJsonObject m_kept;
};

} // namespace slipway::service
