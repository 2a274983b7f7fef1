// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/duration_text.h"
#include "core/base/enum_text.h"
#include "core/base/result.h"
#include "core/base/tr.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>

/// Reads the parameters of a criterion one by one and keeps the first mistake. Inside of `core/readiness` only.
namespace slipway {

/// The getters answer their fallback for what is missing or wrong.
class MeasuredParameters
{
public:
    explicit MeasuredParameters(const QJsonObject &parameters) : m_parameters(parameters) {}

    /// Whether the key is there.
    [[nodiscard]] bool has(const QString &key) const { return !m_parameters.value(key).isUndefined(); }
    /// A text without blanks around it; empty: there is none.
    [[nodiscard]] QString text(const QString &key) const { return m_parameters.value(key).toString().trimmed(); }
    /// As text(); an empty one is a mistake.
    [[nodiscard]] QString neededText(const QString &key)
    {
        QString found = text(key);
        if (found.isEmpty())
            refuse(key, tr("“%1” is missing.").arg(key));
        return found;
    }
    /// A truth.
    [[nodiscard]] bool truth(const QString &key, bool fallback) const
    {
        return m_parameters.value(key).toBool(fallback);
    }
    /// A list of texts, the empty ones left out.
    [[nodiscard]] QStringList texts(const QString &key) const
    {
        QStringList list;
        for (const QJsonValue &each : m_parameters.value(key).toArray())
            list += each.toString().trimmed();
        list.removeAll(QString());
        return list;
    }
    /// A number, also as a text, from `low` to `high`.
    [[nodiscard]] double decimal(const QString &key, double fallback, double low, double high)
    {
        const QJsonValue value = m_parameters.value(key);
        if (value.isUndefined())
            return fallback;
        bool isNumber = value.isDouble();
        const double number = isNumber ? value.toDouble() : value.toString().toDouble(&isNumber);
        if (isNumber && number >= low && number <= high)
            return number;
        refuse(key, tr("“%1” must be a number from %2 to %3.").arg(key).arg(low).arg(high));
        return fallback;
    }
    /// As decimal(), whole.
    [[nodiscard]] int number(const QString &key, int fallback, int low, int high = 1'000'000)
    {
        const double value = decimal(key, fallback, low, high);
        if (value != static_cast<int>(value))
            refuse(key, tr("“%1” must be a whole number.").arg(key));
        return static_cast<int>(value);
    }
    /// A duration; see durationFrom(). A number is seconds.
    [[nodiscard]] std::chrono::milliseconds duration(const QString &key, std::chrono::milliseconds fallback)
    {
        if (!has(key))
            return fallback;
        const QJsonValue value = m_parameters.value(key);
        if (const auto length = durationFrom(value.isDouble() ? QString::number(value.toDouble()) : value.toString()))
            return *length;
        refuse(key, tr("“%1” must be a duration as 90s, 15m or 4h, not “%2”.").arg(key, value.toString().left(40)));
        return fallback;
    }
    /// One of the words of an enum.
    template <class E>
    [[nodiscard]] E word(const QString &key, E fallback)
    {
        if (!has(key) || text(key).isEmpty())
            return fallback;
        if (const auto known = fromText<E>(text(key)))
            return *known;
        QStringList words;
        for (const auto &each : EnumText<E>::values)
            words += each.second.toString();
        refuse(key, tr("“%1” may be %2, not “%3”.").arg(key, words.join(QStringLiteral(", ")), text(key).left(40)));
        return fallback;
    }

    /// Keeps the mistake unless there is one already.
    void refuse(const QString &key, const QString &sentence)
    {
        if (!m_mistake)
            m_mistake = Error{ErrorKind::BadInput, sentence, key, {}};
    }
    /// The first mistake; nothing: there was none.
    [[nodiscard]] const std::optional<Error> &mistake() const { return m_mistake; }

private:
    QJsonObject m_parameters;
    std::optional<Error> m_mistake;
};

} // namespace slipway
