// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <vector>

namespace slipway {

/// An object of JSON whose text is the same for the same members, in whatever order they were set: sorted by key, without
/// spaces. Byte for byte what QJsonDocument makes of a QJsonObject, at a fraction of what that costs. People's
/// signatures rest on hashes of that text.
///
/// A key that is set again keeps its last value.
class CanonicalObject
{
public:
    void setText(const QString &key, QStringView value);
    void setTexts(const QString &key, const std::vector<QString> &values);
    void setFlag(const QString &key, bool value);
    void setNull(const QString &key);
    void setObject(const QString &key, const CanonicalObject &value);
    void setValue(const QString &key, const QJsonValue &value);

    /// In UTF-8.
    [[nodiscard]] QByteArray toJson() const;

private:
    struct Member {
        QString key;
        qsizetype from = 0; ///< of its value in m_values
        qsizetype length = 0;
    };

    /// The value is what is appended to m_values next, up to end().
    void begin(const QString &key);
    void end() { m_members.back().length = m_values.size() - m_members.back().from; }
    void appendTo(QByteArray &out) const;

    std::vector<Member> m_members;
    QByteArray m_values;
};

} // namespace slipway
