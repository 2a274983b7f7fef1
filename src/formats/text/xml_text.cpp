// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/text/xml_text.h"

#include "core/base/tr.h"
#include "formats/text/source_text.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace slipway::formats {
namespace {

bool isForbiddenInXml(char byte)
{
    return static_cast<unsigned char>(byte) < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

} // namespace

Result<QByteArray> xmlBytes(QByteArrayView bytes, const QString &sourceName, qsizetype largestBytes)
{
    constexpr qsizetype kMegabyte = 1024 * 1024;
    if (bytes.size() > largestBytes)
        return failure(ErrorKind::BadInput,
                       tr("The file has %1 MB; at most %2 MB are read. Split it into smaller files.")
                           .arg((bytes.size() + kMegabyte - 1) / kMegabyte)
                           .arg(largestBytes / kMegabyte),
                       sourceName);
    if (bytes.trimmed().isEmpty())
        return failureAt(sourceName, 1, tr("The file is empty. Choose another file."));
    const bool isWide = bytes.startsWith(QByteArrayView("\xFF\xFE")) || bytes.startsWith(QByteArrayView("\xFE\xFF"));
    if (isWide || std::ranges::none_of(bytes, isForbiddenInXml))
        return QByteArray::fromRawData(bytes.data(), bytes.size());
    QByteArray clean;
    clean.reserve(bytes.size() + 1024);
    for (const char byte : bytes)
        if (isForbiddenInXml(byte))
            clean.append("\xEF\xBF\xBD");
        else
            clean.append(byte);
    return clean;
}

Error xmlError(const QXmlStreamReader &reader, const QString &sourceName)
{
    const QString place = placeInFile(sourceName, static_cast<int>(reader.lineNumber()));
    switch (reader.error()) {
    case QXmlStreamReader::CustomError: return {ErrorKind::BadInput, reader.errorString(), place, {}};
    case QXmlStreamReader::PrematureEndOfDocumentError:
        return {
            ErrorKind::BadInput,
            tr("The XML ends in the middle: the file was cut off when it was written or copied. Take it from the run again."),
            place, reader.errorString()};
    default: break;
    }
    return {
        ErrorKind::BadInput,
        tr("This is not well-formed XML: %1 Have the report written again and import that.").arg(reader.errorString()),
        place,
        {}};
}

} // namespace slipway::formats
