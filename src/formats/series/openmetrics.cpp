// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "formats/series/series_builder.h"
#include "formats/series/series_file.h"
#include "formats/text/source_text.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

/// Seconds; what lies beyond is no time that a calendar holds.
constexpr double kFarthestTime = 253'402'300'799;

bool isNameStart(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
}

bool isNameMiddle(char c)
{
    return isNameStart(c) || (c >= '0' && c <= '9');
}

/// One line of samples, read from left to right.
class SampleLine
{
public:
    explicit SampleLine(std::string_view text) : m_rest(text) {}

    [[nodiscard]] std::string_view name()
    {
        std::size_t size = 0;
        while (size < m_rest.size() && (size == 0 ? isNameStart(m_rest[size]) : isNameMiddle(m_rest[size])))
            ++size;
        return take(size);
    }
    /// @return false: the brackets are not closed, or what is in them are no labels
    [[nodiscard]] bool labels(QMap<QString, QString> &into)
    {
        if (!skip('{'))
            return true;
        while (!skip('}')) {
            const std::string_view label = name();
            QString value;
            if (label.empty() || !skip('=') || !quoted(value))
                return false;
            into.insert(QString::fromUtf8(label.data(), static_cast<qsizetype>(label.size())), value);
            if (!skip(',') && !m_rest.starts_with('}'))
                return false;
        }
        return true;
    }
    /// What stands to the next blank.
    [[nodiscard]] std::string_view word()
    {
        while (skip(' ') || skip('\t'))
            ;
        return take(std::min(m_rest.find_first_of(" \t"), m_rest.size()));
    }

private:
    std::string_view take(std::size_t size)
    {
        const std::string_view taken = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return taken;
    }
    bool skip(char c)
    {
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    bool quoted(QString &into)
    {
        if (!skip('"'))
            return false;
        QByteArray value;
        while (!m_rest.empty() && m_rest.front() != '"') {
            const bool isEscaped = skip('\\');
            if (m_rest.empty())
                return false;
            value += isEscaped && m_rest.front() == 'n' ? '\n' : m_rest.front();
            m_rest.remove_prefix(1);
        }
        into = QString::fromUtf8(value);
        return skip('"');
    }

    std::string_view m_rest;
};

class OpenMetricsReader
{
public:
    explicit OpenMetricsReader(const QString &source) : m_source(source) {}

    Result<SeriesFile> read(std::string_view text)
    {
        int line = 0;
        while (!text.empty()) {
            ++line;
            const std::size_t end = std::min(text.find('\n'), text.size());
            const std::string_view each = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            if (each == "# EOF")
                return SeriesFile{.series = m_series.take(), .metadata = std::move(m_metadata)};
            if (each.starts_with('#')) {
                about(each);
            } else if (!each.empty()) {
                const QString problem = sample(each);
                if (!problem.isEmpty())
                    return failureAt(m_source, line, problem);
            }
        }
        return failureAt(m_source, std::max(line, 1),
                         tr("The file does not end with “# EOF”: it is cut, or written in the older text format of "
                            "Prometheus. Export it as OpenMetrics."));
    }

private:
    /// `# TYPE name word`, `# HELP name text`, `# UNIT name word`.
    void about(std::string_view line)
    {
        const QList<QByteArray> words = QByteArray(line.data(), static_cast<qsizetype>(line.size())).split(' ');
        if (words.size() < 4)
            return;
        MetricMetadata &metadata = m_metadata[QString::fromUtf8(words[2])];
        const QString rest = QString::fromUtf8(words.sliced(3).join(' '));
        if (words[1] == "TYPE")
            metadata.type = rest;
        else if (words[1] == "HELP")
            metadata.help = rest;
        else if (words[1] == "UNIT")
            metadata.unit = rest;
    }

    /// @return what is wrong with it; empty: nothing
    QString sample(std::string_view line)
    {
        SampleLine parts(line);
        const std::string_view name = parts.name();
        if (name.empty())
            return tr("A line begins with the name of a metric, or with # if it is a remark.");
        const auto index = seriesOf(line, name, parts);
        if (!index)
            return tr("The labels are not written as {name=\"value\",…}.");
        const std::string_view valueWord = parts.word();
        const auto value = sampleValue(valueWord);
        if (!value)
            return tr("“%1” is no value. Values are decimal numbers, NaN, +Inf or -Inf.").arg(wordText(valueWord));
        const std::string_view timeWord = parts.word();
        if (timeWord.empty() || timeWord == "#")
            return tr("The sample has no time. Without times it is no history; add them in seconds since 1970.");
        const auto seconds = sampleValue(timeWord);
        if (!seconds || !(std::abs(*seconds) < kFarthestTime))
            return tr("“%1” is no time in seconds since 1970.").arg(wordText(timeWord));
        if (!m_series.add(*index, std::llround(*seconds * 1000), *value))
            return tr("The sample is not later than the one before it in the same series. Sort each series by time.");
        return {};
    }

    /// Most lines differ from the one before in value and time only.
    std::optional<std::size_t> seriesOf(std::string_view line, std::string_view name, SampleLine &parts)
    {
        if (m_lastIndex && line.starts_with(m_lastHead) && !m_lastHead.empty()) {
            parts = SampleLine(line.substr(m_lastHead.size()));
            return m_lastIndex;
        }
        QMap<QString, QString> labels;
        if (!parts.labels(labels))
            return std::nullopt;
        labels.insert(u"__name__"_s, wordText(name));
        m_lastIndex = m_series.indexOf(labels);
        SampleLine rest = parts;
        const std::string_view next = rest.word();
        m_lastHead =
            next.empty() ? std::string_view() : line.substr(0, static_cast<std::size_t>(next.data() - line.data()));
        return m_lastIndex;
    }

    static QString wordText(std::string_view text)
    {
        constexpr std::size_t kLongest = 80;
        return QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(text.size(), kLongest)));
    }

    QString m_source;
    QMap<QString, MetricMetadata> m_metadata;
    SeriesBuilder m_series;
    std::optional<std::size_t> m_lastIndex;
    std::string_view m_lastHead; ///< name, labels and the blank behind them
};

} // namespace

Result<SeriesFile> parseOpenMetrics(QByteArrayView bytes, const QString &sourceName)
{
    const Result<QByteArray> text = readText(bytes, sourceName, kLargestSeriesBytes);
    if (!text)
        return std::unexpected(text.error());
    return OpenMetricsReader(sourceName)
        .read(std::string_view(text->constData(), static_cast<std::size_t>(text->size())));
}

} // namespace slipway::formats
