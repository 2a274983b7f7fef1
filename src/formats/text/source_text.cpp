// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text/source_text.h"

#include "core/base/tr.h"

#include <QStringDecoder>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

/// Offset of the first byte that is not part of well-formed UTF-8 (RFC 3629); -1 when there is none.
qsizetype firstBadByte(QByteArrayView text)
{
    const qsizetype size = text.size();
    const auto byteAt = [&](qsizetype at) { return static_cast<unsigned char>(text[at]); };
    for (qsizetype at = 0; at < size;) {
        const unsigned lead = byteAt(at);
        if (lead < 0x80) {
            ++at;
            continue;
        }
        const qsizetype more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        if (lead < 0xC2 || lead > 0xF4 || at + more >= size)
            return at;
        const unsigned second = byteAt(at + 1);
        const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < lowest || second > highest)
            return at;
        for (qsizetype next = 2; next <= more; ++next)
            if ((byteAt(at + next) & 0xC0) != 0x80)
                return at;
        at += more + 1;
    }
    return -1;
}

} // namespace

QString placeInFile(const QString &sourceName, int line)
{
    if (sourceName.isEmpty())
        return tr("line %1").arg(line);
    return sourceName + u':' + QString::number(line);
}

std::unexpected<Error> failureAt(const QString &sourceName, int line, QString sentence, QString detail)
{
    return failure(ErrorKind::BadInput, std::move(sentence), placeInFile(sourceName, line), std::move(detail));
}

int lineOfOffset(QByteArrayView text, qsizetype offset)
{
    int line = 1;
    const qsizetype end = std::clamp<qsizetype>(offset, 0, text.size());
    for (qsizetype at = 0; at < end; ++at) {
        const bool endsWithLf = at + 1 < text.size() && text[at + 1] == '\n';
        line += text[at] == '\n' || (text[at] == '\r' && !endsWithLf) ? 1 : 0;
    }
    return line;
}

bool isUtf8(QByteArrayView text)
{
    return firstBadByte(text) < 0;
}

Result<QByteArray> readBytes(QByteArrayView bytes, const QString &sourceName, qsizetype largestBytes)
{
    constexpr qsizetype kMegabyte = 1024 * 1024;
    if (bytes.size() > largestBytes)
        return failure(ErrorKind::BadInput,
                       tr("The file has %1 MB; at most %2 MB are read. Split it into smaller files.")
                           .arg((bytes.size() + kMegabyte - 1) / kMegabyte)
                           .arg(largestBytes / kMegabyte),
                       sourceName);
    if (bytes.startsWith(QByteArrayView("\xFF\xFE")) || bytes.startsWith(QByteArrayView("\xFE\xFF")))
        return failureAt(sourceName, 1, tr("The file is UTF-16. Save it as UTF-8 and read it again."));
    const QByteArrayView mark("\xEF\xBB\xBF");
    const QByteArrayView text = bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
    if (const qsizetype zero = text.indexOf('\0'); zero >= 0)
        return failureAt(sourceName, lineOfOffset(text, zero),
                         tr("The file holds a NUL byte, so it is not a text file. Choose another file."));
    return text.toByteArray();
}

Result<QByteArray> readRawText(QByteArrayView bytes, const QString &sourceName, qsizetype largestBytes)
{
    return readBytes(bytes, sourceName, largestBytes).and_then([&](QByteArray text) -> Result<QByteArray> {
        const qsizetype bad = firstBadByte(text);
        if (bad < 0)
            return text;
        return failureAt(sourceName, lineOfOffset(text, bad),
                         tr("Byte 0x%1 is not UTF-8. Save the file as UTF-8 and read it again.")
                             .arg(static_cast<unsigned char>(text[bad]), 2, 16, QLatin1Char('0')));
    });
}

Result<QByteArray> readText(QByteArrayView bytes, const QString &sourceName, qsizetype largestBytes)
{
    return readRawText(bytes, sourceName, largestBytes).transform([](QByteArray text) {
        if (text.contains('\r')) {
            text.replace("\r\n", "\n");
            text.replace('\r', '\n');
        }
        return text;
    });
}

bool isJsonTable(QByteArrayView bytes, const QString &sourceName)
{
    const bool isNamedJson = sourceName.endsWith(u".json", Qt::CaseInsensitive);
    if (isNamedJson || sourceName.endsWith(u".csv", Qt::CaseInsensitive))
        return isNamedJson;
    constexpr qsizetype lookedAt = 1024;
    QByteArrayView begin = bytes.first(std::min(lookedAt, bytes.size()));
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin = begin.sliced(3);
    begin = begin.trimmed();
    return begin.startsWith('{') || begin.startsWith('[');
}

QString nearestWord(const QString &word, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    const QString from = word.left(64).toCaseFolded();
    for (const QString &candidate : candidates) {
        const QString to = candidate.toCaseFolded();
        std::vector<qsizetype> row(static_cast<std::size_t>(to.size()) + 1);
        std::iota(row.begin(), row.end(), 0);
        for (qsizetype i = 0; i < from.size(); ++i) {
            qsizetype diagonal = row[0];
            row[0] = i + 1;
            for (std::size_t j = 1; j < row.size(); ++j) {
                const qsizetype changed = diagonal + (from[i] == to[static_cast<qsizetype>(j) - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
            }
        }
        if (row.back() < bestDistance) {
            bestDistance = row.back();
            best = candidate;
        }
    }
    return best;
}

} // namespace slipway::formats
