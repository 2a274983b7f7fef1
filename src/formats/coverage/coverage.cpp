// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/coverage/coverage.h"

#include "core/base/tr.h"
#include "formats/text/source_text.h"
#include "formats/text/xml_text.h"

#include <QXmlStreamReader>

#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

constexpr qsizetype kLargestCoverageBytes = 256 * 1024 * 1024;
constexpr qint64 kMostLines = 1'000'000'000; ///< of one file or counter: sums of them do not overflow

std::optional<qint64> lineCount(QStringView text)
{
    bool isNumber = false;
    const qint64 value = text.toLongLong(&isNumber);
    return isNumber && value >= 0 && value <= kMostLines ? std::optional(value) : std::nullopt;
}

Result<Coverage> checkedCoverage(const Coverage &coverage, const QString &sourceName)
{
    if (coverage.linesTotal == 0)
        return failureAt(sourceName, 1,
                         tr("The report has no lines that can be covered. Choose the report of a whole run."));
    if (coverage.linesCovered > coverage.linesTotal)
        return failureAt(sourceName, 1,
                         tr("The report says that %1 of %2 lines are covered, which cannot be. Have it written again.")
                             .arg(coverage.linesCovered)
                             .arg(coverage.linesTotal));
    return coverage;
}

/// Reads behind the start of the root; its classes are looked at only when it has no sums.
void readCobertura(QXmlStreamReader &xml, Coverage &coverage)
{
    coverage.format = CoverageFormat::Cobertura;
    const auto covered = lineCount(xml.attributes().value("lines-covered"_L1));
    const auto valid = lineCount(xml.attributes().value("lines-valid"_L1));
    const bool hasSums = covered && valid && *valid > 0;
    if (hasSums) {
        coverage.linesCovered = *covered;
        coverage.linesTotal = *valid;
    }
    while (!xml.atEnd()) {
        xml.readNext();
        if (hasSums || !xml.isStartElement())
            continue;
        if (xml.name() == "methods"_L1) { // holds the lines of the class again
            xml.skipCurrentElement();
        } else if (xml.name() == "line"_L1) {
            const auto hits = lineCount(xml.attributes().value("hits"_L1));
            if (!hits)
                xml.raiseError(tr("This line has no number of hits. Have the report written again."));
            ++coverage.linesTotal;
            coverage.linesCovered += hits.value_or(0) > 0 ? 1 : 0;
        }
    }
}

/// The counters of the report itself stand behind its packages.
void readJacoco(QXmlStreamReader &xml, Coverage &coverage)
{
    coverage.format = CoverageFormat::JaCoCo;
    while (xml.readNextStartElement()) {
        if (xml.name() == "counter"_L1 && xml.attributes().value("type"_L1) == "LINE"_L1) {
            const auto missed = lineCount(xml.attributes().value("missed"_L1));
            const auto covered = lineCount(xml.attributes().value("covered"_L1));
            if (!missed || !covered)
                xml.raiseError(tr("This counter has no numbers of lines. Have the report written again."));
            coverage.linesCovered = covered.value_or(0);
            coverage.linesTotal = coverage.linesCovered + missed.value_or(0);
        }
        xml.skipCurrentElement();
    }
    while (!xml.atEnd())
        xml.readNext();
}

Result<Coverage> parseXmlCoverage(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = xmlBytes(bytes, sourceName, kLargestCoverageBytes);
    if (!text)
        return std::unexpected(text.error());
    QXmlStreamReader xml(*text);
    Coverage coverage;
    if (xml.readNextStartElement()) {
        if (!xml.entityDeclarations().isEmpty())
            xml.raiseError(tr("The report declares XML entities, which are not read because they can grow without "
                              "end. Take them out and import it again."));
        else if (xml.name() == "coverage"_L1)
            readCobertura(xml, coverage);
        else if (xml.name() == "report"_L1)
            readJacoco(xml, coverage);
        else
            xml.raiseError(
                tr("The first element is <%1>, where <coverage> of Cobertura or <report> of JaCoCo is wanted. "
                   "Choose another file.")
                    .arg(xml.name().left(40).toString()));
    }
    if (xml.hasError())
        return std::unexpected(xmlError(xml, sourceName));
    return checkedCoverage(coverage, sourceName);
}

/// One source file of a tracefile.
struct LcovRecord {
    qint64 found = 0;
    qint64 hit = 0;
    std::optional<qint64> saysFound;
    std::optional<qint64> saysHit;

    void addTo(Coverage &coverage) const
    {
        coverage.linesTotal += saysFound.value_or(found);
        coverage.linesCovered += saysHit.value_or(hit);
    }
};

/// @return false when the line is one of ours and wrong
bool readLcovLine(QByteArrayView line, LcovRecord &record)
{
    const auto count = [line](qsizetype from, qsizetype length = -1) {
        return lineCount(QString::fromLatin1(length < 0 ? line.sliced(from) : line.sliced(from, length)));
    };
    if (line.startsWith("LF:"))
        return (record.saysFound = count(3)).has_value();
    if (line.startsWith("LH:"))
        return (record.saysHit = count(3)).has_value();
    if (!line.startsWith("DA:"))
        return true;
    const qsizetype comma = line.indexOf(',');
    if (comma < 0)
        return false;
    const qsizetype checksum = line.indexOf(',', comma + 1);
    const auto hits = count(comma + 1, checksum < 0 ? line.size() - comma - 1 : checksum - comma - 1);
    ++record.found;
    record.hit += hits.value_or(0) > 0 ? 1 : 0;
    return hits.has_value();
}

Result<Coverage> parseLcov(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readBytes(bytes, sourceName, kLargestCoverageBytes);
    if (!text)
        return std::unexpected(text.error());
    Coverage coverage;
    LcovRecord record;
    bool isOpen = false;
    int number = 0;
    for (qsizetype at = 0; at < text->size();) {
        const qsizetype end = text->indexOf('\n', at);
        const QByteArrayView line = QByteArrayView(*text).sliced(at, (end < 0 ? text->size() : end) - at).trimmed();
        at = end < 0 ? text->size() : end + 1;
        ++number;
        if (line.startsWith("SF:")) {
            record = {};
            isOpen = true;
        } else if (isOpen && line == "end_of_record") {
            record.addTo(coverage);
            isOpen = false;
        } else if (isOpen && !readLcovLine(line, record)) {
            return failureAt(sourceName, number,
                             tr("The number in this line cannot be read. Have the report written again."));
        }
    }
    if (isOpen)
        return failureAt(sourceName, number,
                         tr("The report ends in the middle of a file: it was cut off. Take it from the run again."));
    if (coverage.linesTotal == 0 && !text->contains("SF:"))
        return failureAt(sourceName, 1,
                         tr("This is no coverage report: Cobertura XML, JaCoCo XML or an lcov tracefile is wanted."));
    return checkedCoverage(coverage, sourceName);
}

} // namespace

Result<Coverage> parseCoverage(QByteArrayView bytes, const QString &sourceName)
{
    const QByteArrayView mark("\xEF\xBB\xBF");
    const QByteArrayView text = bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes;
    return text.trimmed().startsWith('<') ? parseXmlCoverage(bytes, sourceName) : parseLcov(bytes, sourceName);
}

} // namespace slipway::formats
