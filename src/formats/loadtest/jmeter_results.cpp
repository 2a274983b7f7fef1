// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/loadtest/load_test_readers.h"
#include "formats/text/source_text.h"
#include "formats/text/xml_text.h"

#include <QXmlStreamReader>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

constexpr qsizetype kLargestSamplesBytes = 256 * 1024 * 1024;

/// Samples of a JMeter run, as far as the figures need them.
class JmeterSamples
{
public:
    void add(double milliseconds, bool isSuccess)
    {
        m_times.push_back(milliseconds);
        m_failures += isSuccess ? 0 : 1;
    }

    Result<LoadTestResult> result(const QString &sourceName)
    {
        if (m_times.empty())
            return failureAt(sourceName, 1,
                             tr("There is no sample in this file. Choose the results file of a whole run."));
        const auto count = static_cast<double>(m_times.size());
        LoadTestResult result;
        result.tool = LoadTestTool::JMeter;
        result.requests = static_cast<qint64>(m_times.size());
        result.errorRate = static_cast<double>(m_failures) / count;
        result.average = LoadTestResult::Milliseconds(std::reduce(m_times.begin(), m_times.end()) / count);
        result.p95 = nearestRank(0.95);
        result.p99 = nearestRank(0.99);
        return result;
    }

private:
    LoadTestResult::Milliseconds nearestRank(double share)
    {
        const auto rank = static_cast<std::ptrdiff_t>(std::ceil(share * static_cast<double>(m_times.size())));
        const auto at = m_times.begin() + std::max<std::ptrdiff_t>(rank, 1) - 1;
        std::nth_element(m_times.begin(), at, m_times.end());
        return LoadTestResult::Milliseconds(*at);
    }

    std::vector<double> m_times;
    qint64 m_failures = 0;
};

/// Records of a results file as CSV; cells are views into it, without their quotes.
class JtlRecords
{
public:
    explicit JtlRecords(QByteArrayView text) : m_text(text)
    {
        const auto isWord = [](char letter) {
            return std::isalpha(static_cast<unsigned char>(letter)) || letter == '"';
        };
        const auto end = std::ranges::find_if_not(m_text, isWord);
        if (end != m_text.end() && *end != '\n' && *end != '\r')
            m_separator = *end;
    }

    [[nodiscard]] int line() const { return m_recordLine; }

    /// @return false at the end, with no cells, and for a quote that is never closed, with those before it
    bool next(std::vector<QByteArrayView> &cells)
    {
        cells.clear();
        if (m_at >= m_text.size())
            return false;
        m_recordLine = m_line;
        for (;;) {
            const bool isQuoted = m_at < m_text.size() && m_text[m_at] == '"';
            if (isQuoted && !quoted(cells))
                return false;
            if (!isQuoted)
                plain(cells);
            if (m_at >= m_text.size())
                return true;
            if (m_text[m_at++] != m_separator) {
                ++m_line;
                return true;
            }
        }
    }

private:
    void plain(std::vector<QByteArrayView> &cells)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n')
            ++m_at;
        cells.push_back(m_text.sliced(from, m_at - from).trimmed());
    }

    bool quoted(std::vector<QByteArrayView> &cells)
    {
        const qsizetype from = ++m_at;
        cells.emplace_back(); // stays when the quote is never closed
        for (; m_at < m_text.size(); ++m_at) {
            m_line += m_text[m_at] == '\n' ? 1 : 0;
            if (m_text[m_at] != '"')
                continue;
            if (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"') {
                ++m_at; // a quote in the text
                continue;
            }
            cells.back() = m_text.sliced(from, m_at - from);
            ++m_at;
            if (m_at < m_text.size() && m_text[m_at] == '\r')
                ++m_at;
            return m_at >= m_text.size() || m_text[m_at] == m_separator || m_text[m_at] == '\n';
        }
        return false;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_recordLine = 1;
    char m_separator = ',';
};

std::ptrdiff_t columnOf(const std::vector<QByteArrayView> &header, QByteArrayView name)
{
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? -1 : found - header.begin();
}

std::optional<double> sampleTime(QByteArrayView text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 ? std::optional(value) : std::nullopt;
}

bool isTrue(QByteArrayView text)
{
    return text.compare("true", Qt::CaseInsensitive) == 0;
}

} // namespace

Result<LoadTestResult> parseJmeterCsv(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = readBytes(bytes, sourceName, kLargestSamplesBytes);
    if (!text)
        return std::unexpected(text.error());
    JtlRecords records(*text);
    std::vector<QByteArrayView> cells;
    if (!records.next(cells) || columnOf(cells, "elapsed") < 0 || columnOf(cells, "success") < 0)
        return failureAt(
            sourceName, 1,
            tr("These are no results of a load test: the JSON summary of k6, or a JMeter results file with the "
               "columns “elapsed” and “success” in its first line, is wanted."));
    const auto elapsed = static_cast<std::size_t>(columnOf(cells, "elapsed"));
    const auto success = static_cast<std::size_t>(columnOf(cells, "success"));
    const std::size_t columns = cells.size();
    JmeterSamples samples;
    while (records.next(cells)) {
        if (cells.size() == 1 && cells.front().isEmpty())
            continue;
        const auto time = cells.size() == columns ? sampleTime(cells[elapsed]) : std::nullopt;
        if (!time)
            return failureAt(
                sourceName, records.line(),
                tr("This line is no whole sample. The file may have been cut off: take it from the run again."));
        samples.add(*time, isTrue(cells[success]));
    }
    if (!cells.empty())
        return failureAt(
            sourceName, records.line(),
            tr("This line is no whole sample. The file may have been cut off: take it from the run again."));
    return samples.result(sourceName);
}

Result<LoadTestResult> parseJmeterXml(QByteArrayView bytes, const QString &sourceName)
{
    const auto text = xmlBytes(bytes, sourceName, kLargestSamplesBytes);
    if (!text)
        return std::unexpected(text.error());
    QXmlStreamReader xml(*text);
    JmeterSamples samples;
    if (xml.readNextStartElement() && xml.name() != "testResults"_L1)
        xml.raiseError(tr("The first element is <%1>, where <testResults> of JMeter is wanted. Choose another file.")
                           .arg(xml.name().left(40).toString()));
    while (xml.readNextStartElement()) {
        const auto attributes = xml.attributes();
        const auto time = sampleTime(attributes.value("t"_L1).toLatin1());
        if ((xml.name() == "httpSample"_L1 || xml.name() == "sample"_L1) && !time)
            xml.raiseError(tr("This sample has no time (attribute “t”). Let JMeter save the elapsed time."));
        else if (time)
            samples.add(*time, attributes.value("s"_L1) == "true"_L1);
        xml.skipCurrentElement();
    }
    while (!xml.atEnd()) // what stands behind the root
        xml.readNext();
    if (xml.hasError())
        return std::unexpected(xmlError(xml, sourceName));
    return samples.result(sourceName);
}

} // namespace slipway::formats
