// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

/// Tables of numbers computed by another program; see tests/fixtures/monitoring/SOURCES.md.
namespace slipway::test {

/// A table by its file's name.
inline QJsonDocument referenceTable(const QString &name)
{
    QFile file(QStringLiteral(SLIPWAY_FIXTURES "/monitoring/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll());
}

/// One row of test data for each case, named by it, with the column `expected`.
inline void addCases(const QJsonValue &cases)
{
    QTest::addColumn<QJsonObject>("expected");
    int number = 0;
    for (const QJsonValue each : cases.toArray())
        QTest::addRow("%d %s", ++number, qPrintable(each[QStringLiteral("case")].toString())) << each.toObject();
}

/// A list of numbers; null is NaN.
inline std::vector<double> numbersOf(const QJsonValue &list)
{
    std::vector<double> numbers;
    for (const QJsonValue each : list.toArray())
        numbers.push_back(each.toDouble(std::numeric_limits<double>::quiet_NaN()));
    return numbers;
}

/// Equal but for the order in which a sum was added up: twelve digits.
inline bool isNear(std::optional<double> actual, std::optional<double> expected, double relative = 1e-11)
{
    if (!actual || !expected)
        return actual.has_value() == expected.has_value();
    const bool isEqual = *actual == *expected || std::abs(*actual - *expected) <= relative * std::abs(*expected);
    if (!isEqual)
        qInfo("actual %.17g, expected %.17g", *actual, *expected);
    return isEqual;
}

} // namespace slipway::test
