// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/tap/tap_parser.h"

#include "core/base/tr.h"
#include "formats/junit/test_duration.h"
#include "formats/text/source_text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

constexpr qsizetype kBlanksOfLevel = 4;

/// The document or a subtest while it is read.
struct TapLevel {
    int suite = -1;
    std::size_t firstCase = 0;
    qint64 points = 0;
    std::optional<qint64> planned;
};

class TapReader
{
public:
    explicit TapReader(const QString &sourceName) : m_sourceName(sourceName) { m_levels.push_back({}); }

    Result<TestReport> read(const QByteArray &text)
    {
        for (const QByteArray &line : text.split('\n')) {
            ++m_line;
            if (auto taken = readLine(QString::fromUtf8(line)); !taken)
                return std::unexpected(taken.error());
        }
        while (m_levels.size() > 1)
            closeLevel();
        checkPlan(m_levels.front());
        if (m_report.cases.empty() && !m_levels.front().planned && m_report.suites.empty())
            return failureAt(
                m_sourceName, 1,
                tr("There is no test in this file: lines as “ok 1 - name” or “1..4” are wanted. Choose a TAP file."));
        return std::move(m_report);
    }

private:
    [[nodiscard]] TapLevel &level() { return m_levels.back(); }

    Result<> readLine(const QString &raw)
    {
        const QString line = raw.trimmed();
        if (m_isYaml) {
            readYaml(raw, line);
            return {};
        }
        if (line.isEmpty())
            return {};
        m_isYaml = line == u"---" && m_mayExplain;
        m_mayExplain = false;
        if (m_isYaml)
            return {};
        const qsizetype blanks = indentOf(raw);
        const std::size_t depth = static_cast<std::size_t>(blanks / kBlanksOfLevel);
        if (line.startsWith(u"# Subtest")) {
            openLevels(std::max<std::size_t>(depth, 1), line.section(u':', 1).trimmed());
            return {};
        }
        if (line.startsWith(u'#'))
            return {};
        return readStatement(line, depth);
    }

    static qsizetype indentOf(const QString &raw)
    {
        const auto first = std::ranges::find_if(raw, [](QChar letter) { return letter != u' '; });
        return first - raw.begin();
    }

    Result<> readStatement(const QString &line, std::size_t depth)
    {
        static const QRegularExpression point(uR"(^(not )?ok(?=[\s-]|$)(?:\s+\d+)?\s*(.*)$)"_s);
        static const QRegularExpression plan(uR"(^1\.\.(\d+)(?:\s*#\s*(.*))?$)"_s);
        if (const auto match = point.match(line); match.hasMatch()) {
            if (depth + 1 > m_levels.size())
                openLevels(depth, {});
            while (m_levels.size() > depth + 2)
                closeLevel();
            if (m_levels.size() == depth + 2)
                sumUp(match);
            else
                addPoint(match);
            return {};
        }
        if (const auto match = plan.match(line); match.hasMatch()) {
            bool isNumber = false;
            const qint64 count = match.captured(1).toLongLong(&isNumber);
            if (!isNumber || count > INT_MAX)
                return failureAt(m_sourceName, m_line,
                                 tr("The plan “%1” names no possible number of tests.").arg(line.left(40)));
            if (depth + 1 > m_levels.size())
                openLevels(depth, {});
            if (m_levels.size() == depth + 1)
                level().planned = count;
            return {};
        }
        if (line.startsWith(u"Bail out!")) {
            const QString reason = line.mid(9).trimmed();
            addProblem(level(), reason.isEmpty() ? tr("The run was given up (bail out)")
                                                 : tr("The run was given up: %1").arg(reason));
        }
        return {};
    }

    void openLevels(std::size_t depth, const QString &name)
    {
        while (m_levels.size() > depth + 1)
            closeLevel();
        depth = std::min<std::size_t>(depth, kDeepestTestNesting);
        while (m_levels.size() < depth + 1) {
            const int parent = level().suite;
            m_report.suites.push_back({m_levels.size() == depth ? name : QString(), parent, {}, {}, {}});
            m_levels.push_back({static_cast<int>(m_report.suites.size()) - 1, m_report.cases.size(), 0, {}});
        }
    }

    void closeLevel()
    {
        checkPlan(level());
        m_levels.pop_back();
        ++level().points;
    }

    /// The point behind a subtest, on the level around it.
    void sumUp(const QRegularExpressionMatch &match)
    {
        const TapLevel inside = level();
        closeLevel();
        TestSuite &suite = m_report.suites[static_cast<std::size_t>(inside.suite)];
        if (suite.name.isEmpty())
            suite.name = nameOf(match.captured(2)).first;
        const bool isFailed = !match.captured(1).isEmpty();
        const bool isExplained =
            !suite.problem.isEmpty()
            || std::any_of(m_report.cases.begin() + static_cast<std::ptrdiff_t>(inside.firstCase), m_report.cases.end(),
                           [](const TestCase &each) { return each.status == TestStatus::Failed; });
        if (isFailed && !isExplained && nameOf(match.captured(2)).second.isEmpty())
            suite.problem = tr("The subtest failed, but none of its tests did");
        m_mayExplain = true;
        m_explained = nullptr;
    }

    /// Description and directive of what stands behind the number.
    static std::pair<QString, QString> nameOf(const QString &rest)
    {
        static const QRegularExpression directive(uR"((?<!\\)#\s*((?:SKIP|TODO)\S*\b.*)$)"_s,
                                                  QRegularExpression::CaseInsensitiveOption);
        const auto match = directive.match(rest);
        QString name = match.hasMatch() ? rest.left(match.capturedStart()) : rest;
        name = name.trimmed();
        if (name.startsWith(u'-'))
            name = name.mid(1).trimmed();
        return {name.replace(u"\\#"_s, u"#"_s), match.captured(1).trimmed()};
    }

    void addPoint(const QRegularExpressionMatch &match)
    {
        const auto [name, directive] = nameOf(match.captured(2));
        TestCase &test = m_report.cases.emplace_back();
        test.suite = level().suite;
        ++level().points;
        test.name = name.isEmpty() ? tr("Test %1").arg(level().points) : name;
        const bool isFailed = !match.captured(1).isEmpty();
        const bool isTodo = directive.startsWith(u"TODO"_s, Qt::CaseInsensitive);
        if (directive.startsWith(u"SKIP"_s, Qt::CaseInsensitive) || (isTodo && isFailed))
            test.status = TestStatus::Skipped;
        else
            test.status = isFailed ? TestStatus::Failed : TestStatus::Passed;
        test.message = directive.section(u' ', 1).trimmed();
        m_mayExplain = true;
        m_explained = &test;
    }

    /// A line of the block behind a point; that of a subtest's summary is passed over.
    void readYaml(const QString &raw, const QString &line)
    {
        m_isYaml = line != u"...";
        if (!m_isYaml || !m_explained)
            return;
        TestCase &test = *m_explained;
        static const QRegularExpression pair(uR"(^(\w+):\s*(.*)$)"_s);
        if (const auto match = pair.match(line); match.hasMatch()) {
            QString value = match.captured(2);
            if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\''))
                && value.endsWith(value.front()))
                value = value.sliced(1, value.size() - 2);
            const QString key = match.captured(1);
            if (key == u"message" && test.message.isEmpty() && value != u"|" && value != u">")
                test.message = value;
            else if (key == u"duration_ms")
                if (const auto duration = testDuration(value))
                    test.duration = *duration / 1000;
        }
        if (test.details.size() + raw.size() < kLongestTestText)
            test.details += (test.details.isEmpty() ? QString() : u"\n"_s) + raw;
    }

    void checkPlan(const TapLevel &of)
    {
        if (of.planned && of.points < *of.planned)
            addProblem(of, tr("%1 of %2 planned tests did not run").arg(*of.planned - of.points).arg(*of.planned));
    }

    void addProblem(const TapLevel &of, const QString &sentence)
    {
        int suite = of.suite;
        if (suite < 0) { // the document itself: its problem needs a suite to stand in
            suite = static_cast<int>(m_report.suites.size());
            m_report.suites.push_back({});
        }
        TestSuite &into = m_report.suites[static_cast<std::size_t>(suite)];
        into.problem += (into.problem.isEmpty() ? QString() : u"; "_s) + sentence;
    }

    QString m_sourceName;
    TestReport m_report;
    std::vector<TapLevel> m_levels;
    int m_line = 0;
    bool m_isYaml = false;
    bool m_mayExplain = false;       ///< the last line was a point, which a YAML block may follow
    TestCase *m_explained = nullptr; ///< the point of that block; none: it summed up a subtest
};

} // namespace

Result<TestReport> parseTap(QByteArrayView bytes, const QString &sourceName)
{
    return readText(bytes, sourceName).and_then([&](const QByteArray &text) {
        return TapReader(sourceName).read(text);
    });
}

} // namespace slipway::formats
