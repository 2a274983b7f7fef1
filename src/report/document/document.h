// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/report/release_report.h"

#include <optional>
#include <variant>
#include <vector>

/// A report laid out in sections of tables, charts and prose, in the reader's language; each renderer knows these parts and
/// nothing of releases. All text is plain unless it says Markdown: renderers escape it.
namespace slipway::report {

/// What a colour means; every renderer also shows the text it belongs to.
enum class Tone : std::uint8_t { Plain, Muted, Good, Warning, Bad, Accent };

/// One field of a table.
struct Cell {
    QString text{};
    Tone tone = Tone::Plain;
    QString sortKey{}; ///< what it sorts by where its text does not; a number sorts as one
    QString link{};    ///< http or https; empty: none
};

/// One column of a table.
struct Column {
    QString title{};
    double weight = 1; ///< of its width
    bool isNumber = false;
};

/// Rows of cells, beside each other row by row.
struct Table {
    QString caption{}; ///< what it is, for those who cannot see it
    std::vector<Column> columns{};
    std::vector<Cell> cells{};

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : cells.size() / columns.size(); }
    /// The cell of a row and a column.
    [[nodiscard]] const Cell &at(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
};

/// A figure with its name.
struct Fact {
    QString name{};
    QString value{};
    QString detail{};
    Tone tone = Tone::Plain;
};

/// Figures beside each other.
struct Facts {
    std::vector<Fact> facts{};
};

/// Text that a person wrote.
struct Prose {
    QString markdown{};
};

/// A sentence of ours.
struct Paragraph {
    QString text{};
    Tone tone = Tone::Plain;
};

/// A heading inside of a section.
struct Heading {
    QString text{};
};

/// A line of a chart.
struct ChartLine {
    QString name{};
    QString figures{}; ///< for people: what it was before and after
    std::vector<ReportPoint> points{};
};

/// A span of a chart with a meaning.
struct ChartBand {
    qint64 from = 0; ///< milliseconds since 1970, UTC
    qint64 to = 0;
    QString name{};
    Tone tone = Tone::Muted;
};

/// Values over time.
struct Chart {
    QString title{};
    QString described{}; ///< the chart in a sentence, for those who cannot see it
    ValueUnit unit = ValueUnit::Number;
    qint64 from = 0;
    qint64 to = 0;
    std::vector<ChartLine> lines{};
    std::vector<ChartBand> bands{};
    std::vector<ReportThreshold> thresholds{};
};

/// A row of the plan.
struct GanttRow {
    QString name{};
    QString figures{};            ///< for people: its dates
    std::optional<qint64> from{}; ///< of a bar, milliseconds since 1970
    std::optional<qint64> to{};
    double done = 0;                 ///< share of the bar, 0…1
    std::optional<qint64> planned{}; ///< of a date
    std::optional<qint64> actual{};
    Tone tone = Tone::Accent;
};

/// The plan against what happened.
struct Gantt {
    qint64 from = 0;
    qint64 to = 0;
    std::vector<GanttRow> rows{};
};

using Block = std::variant<Heading, Paragraph, Prose, Facts, Table, Chart, Gantt>;

/// A part of the report with a heading.
struct Section {
    QString id{}; ///< stable word: `signoffs`
    QString title{};
    std::vector<Block> blocks{};
};

/// The whole.
struct Document {
    QString title{};    ///< "Payments 4.2: post-release report"
    QString subtitle{}; ///< what it came to, and when it shipped
    Tone tone = Tone::Plain;
    QString author{};
    QString language{}; ///< BCP 47
    QByteArray zone{};
    Instant asOf{};
    QString hash{};    ///< of the content
    Section summary{}; ///< fits on one page
    std::vector<Section> sections{};
};

/// Lays a report out, in the language of the program. @param hash its contentHash(), which is worked out once
[[nodiscard]] Document composed(const ReleaseReport &report, const QString &hash);

} // namespace slipway::report
