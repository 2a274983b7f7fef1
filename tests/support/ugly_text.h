// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <rapidcheck.h>

namespace slipway::test {

/// Texts of quotes, control characters, letters of one to four bytes, and halves of pairs that stand alone.
[[nodiscard]] inline rc::Gen<QString> uglyText()
{
    const auto piece = rc::gen::elementOf(std::vector<QString>{
        QStringLiteral("a"), QStringLiteral("Z"), QStringLiteral("~"), QStringLiteral("/"), QStringLiteral("\""),
        QStringLiteral("\\"), QString(QChar(0)), QString(QChar(0x1F)), QStringLiteral("\b\f\n\r\t"),
        QString(QChar(0x7F)), QString(QChar(0x80)), QStringLiteral("ß"), QStringLiteral("→"), QString(QChar(0x2028)),
        QStringLiteral("\U0001F680"), QString(QChar(0xD800)), QString(QChar(0xDFFF)), QString(QChar(0xFFFE))});
    return rc::gen::map(rc::gen::container<std::vector<QString>>(piece), [](const std::vector<QString> &pieces) {
        QString text;
        for (const QString &each : pieces)
            text += each;
        return text;
    });
}

/// Never empty: with an empty key QJsonObject compares what is not there. Without U+0000: beside other letters than ASCII's it
/// takes a key with one at its end for the key without.
[[nodiscard]] inline rc::Gen<QString> uglyKey()
{
    return rc::gen::suchThat(uglyText(),
                             [](const QString &text) { return !text.isEmpty() && !text.contains(QChar(0)); });
}

/// Values of every kind that JSON has.
[[nodiscard]] inline rc::Gen<QJsonValue> uglyValue()
{
    return rc::gen::apply(
        [](const QString &text, double number, qint64 whole, int kind) -> QJsonValue {
            switch (kind) {
            case 0: return QJsonValue::Null;
            case 1: return number;
            case 2: return whole;
            case 3: return number > 0;
            case 4: return QJsonArray{text, number, QJsonObject{{QStringLiteral("k") + text, whole}}};
            case 5: return QJsonObject{{QStringLiteral("k") + text, number}, {QStringLiteral("inner"), QJsonArray{}}};
            default: return text;
            }
        },
        uglyText(), rc::gen::arbitrary<double>(), rc::gen::arbitrary<qint64>(), rc::gen::inRange(0, 7));
}

} // namespace slipway::test
