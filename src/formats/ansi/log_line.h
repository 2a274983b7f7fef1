// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

/// What the lines of CI logs mean. Pure functions of one line.
namespace slipway::formats {

/// How serious a line is.
enum class LineLevel : std::uint8_t { None, Debug, Warning, Error };
/// A test's result that a line reports.
enum class LineTest : std::uint8_t { None, Passed, Failed, Skipped };

/// What a line tells of the run.
struct LineClass {
    LineLevel level = LineLevel::None;
    LineTest test = LineTest::None;

    bool operator==(const LineClass &) const = default;
    /// An error, or a test that failed.
    [[nodiscard]] bool isError() const { return level == LineLevel::Error || test == LineTest::Failed; }
};

/// Classifies the text of a line (see AnsiLine::text) by the words compilers, test runners and CI servers use. A count of none
/// (`0 errors`), file names (`error.c`) and options (`-Werror`) are no errors.
[[nodiscard]] LineClass classifyLine(QStringView text);
/// The words of which the bytes of an error line hold one at least; for scans over many lines at once.
[[nodiscard]] const std::vector<QByteArray> &errorWords();

/// The time a line begins with.
struct LineTime {
    qsizetype length = 0; ///< letters before the line's own text, brackets and blanks among them
    QString clock;        ///< `10:18:02` in the zone of the log
};

/// Recognises RFC 3339 and `2026-11-24 02:51:01,123`, bare or in brackets, `10:18:02`, and the stream mark that GitLab puts
/// behind its times.
[[nodiscard]] std::optional<LineTime> timeOfLine(QStringView text);

/// A line at which a foldable part of the log begins or ends.
struct FoldMarker {
    enum class Kind : std::uint8_t {
        Start, ///< up to the end with the same id, or without an id to the next end
        End,
        Header, ///< up to the next header
    };

    Kind kind = Kind::Start;
    QByteArray id;            ///< of GitLab's sections and Buildbot's steps; empty elsewhere
    QString title;            ///< plain text; of an end: empty
    bool isCollapsed = false; ///< the server would show it folded

    bool operator==(const FoldMarker &) const = default;
};

/// The markers in the raw bytes of a line: GitLab `section_start/end` (several may share a line), GitHub and Azure
/// `##[group]/##[endgroup]` and `##[section]`, Buildkite `---`, `+++`, `~~~` (only behind its time mark, for diffs have
/// them as well), Buildbot `========= Started/Finished`, Jenkins `[Pipeline] { (…)` and `[Pipeline] }`.
[[nodiscard]] std::vector<FoldMarker> foldMarkers(QByteArrayView line);
/// The words of which a line with a marker holds one at least; for scans over many lines at once.
[[nodiscard]] const std::vector<QByteArray> &foldWords();
/// The line without the words that only a server reads, as `##[error]`; for a fold marker its title.
[[nodiscard]] QString withoutMarkers(const QString &text);

} // namespace slipway::formats
