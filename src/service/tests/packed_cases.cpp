// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/tests/packed_cases.h"

#include "core/base/tr.h"

#include <QDataStream>
#include <QHash>
#include <QStringList>

namespace slipway::service {

namespace {

constexpr quint8 kFormat = 1;
constexpr qsizetype kLongestMessage = 500;
constexpr qsizetype kLongestDetails = 4'000;
constexpr int kCompression = 6;
constexpr quint32 kMostCases = 5'000'000;

/// Suites and classes repeat; each stands once.
class TextTable
{
public:
    quint32 numberOf(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        if (known != m_numbers.constEnd())
            return *known;
        const auto number = static_cast<quint32>(m_texts.size());
        m_numbers.insert(text, number);
        m_texts += text;
        return number;
    }
    [[nodiscard]] const QStringList &texts() const { return m_texts; }

private:
    QHash<QString, quint32> m_numbers;
    QStringList m_texts;
};

std::unexpected<Error> noCases()
{
    return failure(ErrorKind::Storage, tr("The test cases of this report cannot be read. Import the report again."));
}

} // namespace

QByteArray packCases(const std::vector<TestCaseResult> &cases)
{
    TextTable table;
    QByteArray rows;
    QDataStream out(&rows, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_5);
    for (const TestCaseResult &each : cases) {
        out << table.numberOf(each.suite) << table.numberOf(each.className) << each.name.toUtf8()
            << static_cast<quint8>(each.status) << static_cast<quint32>(each.duration.count())
            << each.message.left(kLongestMessage).toUtf8()
            << (each.isBroken() ? each.details.left(kLongestDetails).toUtf8() : QByteArray())
            << table.numberOf(each.file) << static_cast<qint32>(each.line);
    }
    QByteArray all;
    QDataStream head(&all, QIODevice::WriteOnly);
    head.setVersion(QDataStream::Qt_6_5);
    head << kFormat << table.texts() << static_cast<quint32>(cases.size()) << rows;
    return qCompress(all, kCompression).toBase64();
}

Result<std::vector<TestCaseResult>> unpackCases(const QByteArray &packed)
{
    if (packed.isEmpty())
        return std::vector<TestCaseResult>{};
    const QByteArray all = qUncompress(QByteArray::fromBase64(packed));
    QDataStream head(all);
    head.setVersion(QDataStream::Qt_6_5);
    quint8 format = 0;
    QStringList texts;
    quint32 count = 0;
    QByteArray rows;
    head >> format >> texts >> count >> rows;
    if (head.status() != QDataStream::Ok || format != kFormat || count > kMostCases)
        return noCases();
    QDataStream in(rows);
    in.setVersion(QDataStream::Qt_6_5);
    std::vector<TestCaseResult> cases;
    for (quint32 i = 0; i < count; ++i) {
        quint32 suite = 0;
        quint32 className = 0;
        quint32 file = 0;
        quint32 duration = 0;
        quint8 status = 0;
        qint32 line = 0;
        QByteArray name;
        QByteArray message;
        QByteArray details;
        in >> suite >> className >> name >> status >> duration >> message >> details >> file >> line;
        if (in.status() != QDataStream::Ok || status > static_cast<quint8>(TestCaseResult::Status::Skipped))
            return noCases();
        cases.push_back({texts.value(suite), texts.value(className), QString::fromUtf8(name),
                         static_cast<TestCaseResult::Status>(status), std::chrono::milliseconds(duration),
                         QString::fromUtf8(message), QString::fromUtf8(details), texts.value(file), line});
    }
    return cases;
}

} // namespace slipway::service
