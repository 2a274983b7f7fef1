// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/junit/junit_parser.h"

#include "core/base/tr.h"
#include "formats/junit/test_duration.h"
#include "formats/text/xml_text.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

/// What a test's own attributes say when it has no element that says it.
TestStatus statusWord(QStringView word)
{
    const auto isAnyOf = [word](std::initializer_list<QLatin1StringView> words) {
        return std::ranges::any_of(
            words, [word](QLatin1StringView each) { return word.compare(each, Qt::CaseInsensitive) == 0; });
    };
    if (word.isEmpty() || isAnyOf({"run"_L1, "passed"_L1, "completed"_L1}))
        return TestStatus::Passed;
    if (isAnyOf({"notrun"_L1, "suppressed"_L1, "skipped"_L1, "disabled"_L1, "ignored"_L1, "pending"_L1}))
        return TestStatus::Skipped;
    if (isAnyOf({"failed"_L1, "failure"_L1, "fail"_L1}))
        return TestStatus::Failed;
    return isAnyOf({"error"_L1, "errored"_L1}) ? TestStatus::Error : TestStatus::Passed;
}

QString firstLine(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const qsizetype end = trimmed.indexOf(u'\n');
    return trimmed.first(end < 0 ? trimmed.size() : end).trimmed().toString();
}

/// Reads one document. Every read…() is called on a start element and returns behind its end.
class JunitReader
{
public:
    JunitReader(const QByteArray &bytes, const QString &sourceName) : m_xml(bytes), m_sourceName(sourceName) {}

    Result<TestReport> read()
    {
        while (!m_xml.atEnd()) {
            m_xml.readNext();
            if (m_xml.isDTD() && !m_xml.entityDeclarations().isEmpty())
                refuse(tr("The report declares XML entities, which are not read because they can grow without "
                          "end. Take them out and import it again."));
            if (m_xml.isStartElement())
                readRoot();
        }
        if (m_xml.hasError())
            return std::unexpected(xmlError(m_xml, m_sourceName));
        return std::move(m_report);
    }

private:
    void refuse(const QString &sentence) { m_xml.raiseError(sentence); }

    void readRoot()
    {
        if (m_xml.name() == "testsuites"_L1) {
            m_report.name = m_xml.attributes().value("name"_L1).toString();
            readGroup(-1, 0);
        } else if (m_xml.name() == "testsuite"_L1) {
            m_report.name = m_xml.attributes().value("name"_L1).toString();
            readSuite(-1, 0);
        } else {
            refuse(notJunit(m_xml.name()));
        }
    }

    static QString notJunit(QStringView root)
    {
        const auto seems = [](const QString &dialect) {
            return tr("This seems to be %1, not JUnit XML. Let the test run write a JUnit XML report, or convert this one, "
                      "and import that.")
                .arg(dialect);
        };
        if (root == "test-run"_L1 || root == "test-results"_L1)
            return seems(root == "test-run"_L1 ? u"NUnit 3"_s : u"NUnit 2"_s);
        if (root == "assemblies"_L1 || root == "assembly"_L1)
            return seems(u"xUnit.net"_s);
        if (root == "TestRun"_L1)
            return seems(u"Visual Studio TRX"_s);
        if (root == "testng-results"_L1)
            return seems(u"TestNG"_s);
        if (root == "robot"_L1)
            return seems(u"Robot Framework"_s);
        if (root == "Site"_L1)
            return seems(u"CTest"_s);
        return tr("This is not JUnit XML: its first element is <%1>, where <testsuites> or <testsuite> is wanted. Choose "
                  "another file.")
            .arg(root.left(40).toString());
    }

    /// What stands in `testsuites` or in a suite.
    void readGroup(int suite, int depth)
    {
        while (m_xml.readNextStartElement()) {
            const QStringView name = m_xml.name();
            if (name == "testcase"_L1)
                readCase(suite);
            else if (name == "testsuite"_L1 || name == "testsuites"_L1)
                readSuite(suite, depth + 1);
            else if (suite >= 0 && (name == "failure"_L1 || name == "error"_L1))
                readProblem(suite);
            else
                m_xml.skipCurrentElement();
        }
    }

    void readSuite(int parent, int depth)
    {
        if (depth > kDeepestTestNesting) {
            refuse(tr("More than %1 test suites stand in each other. Write the report with fewer levels.")
                       .arg(kDeepestTestNesting));
            return;
        }
        const QXmlStreamAttributes attributes = m_xml.attributes();
        const int index = static_cast<int>(m_report.suites.size());
        m_report.suites.push_back(
            {attributes.value("name"_L1).toString(), parent, testDuration(attributes.value("time"_L1)), {}, {}});
        readGroup(index, depth);
    }

    void readProblem(int suite)
    {
        TestSuite &into = m_report.suites[static_cast<std::size_t>(suite)];
        QString message = m_xml.attributes().value("message"_L1).toString();
        const QString text = elementText();
        if (!into.problem.isEmpty())
            return;
        into.problem = message.isEmpty() ? firstLine(text) : std::move(message);
        if (into.problem.isEmpty())
            into.problem = tr("A problem without a message");
        into.details = text;
    }

    void readCase(int suite)
    {
        TestCase &test = m_report.cases.emplace_back();
        test.suite = suite;
        TestStatus told = TestStatus::Passed;
        const QXmlStreamAttributes attributes = m_xml.attributes();
        for (const QXmlStreamAttribute &each : attributes) {
            const QStringView name = each.name();
            if (name == "name"_L1)
                test.name = each.value().toString();
            else if (name == "classname"_L1)
                test.className = shared(each.value(), m_lastClass);
            else if (name == "time"_L1)
                test.duration = testDuration(each.value());
            else if (name == "file"_L1)
                test.file = shared(each.value(), m_lastFile);
            else if (name == "line"_L1)
                test.line = std::max(0, each.value().toInt());
            else if (name == "status"_L1 || name == "result"_L1)
                told = std::max(told, statusWord(each.value()));
        }
        const std::size_t index = m_report.cases.size() - 1;
        bool isTold = false;
        while (m_xml.readNextStartElement())
            readInCase(index, isTold);
        if (!isTold)
            m_report.cases[index].status = told;
    }

    void readInCase(std::size_t index, bool &isTold)
    {
        const QStringView name = m_xml.name();
        if (name == "failure"_L1)
            readOutcome(index, TestStatus::Failed, isTold);
        else if (name == "error"_L1)
            readOutcome(index, TestStatus::Error, isTold);
        else if (name == "skipped"_L1)
            readOutcome(index, TestStatus::Skipped, isTold);
        else
            m_xml.skipCurrentElement();
    }

    /// An error weighs more than a failure, that more than a skip.
    static int weightOf(TestStatus status)
    {
        return status == TestStatus::Error     ? 3
               : status == TestStatus::Failed  ? 2
               : status == TestStatus::Skipped ? 1
                                               : 0;
    }

    void readOutcome(std::size_t index, TestStatus status, bool &isTold)
    {
        QString message = m_xml.attributes().value("message"_L1).left(kLongestTestText).toString();
        const QString text = elementText();
        TestCase &test = m_report.cases[index];
        if (message.isEmpty())
            message = firstLine(text);
        if (!isTold || weightOf(status) > weightOf(test.status)) {
            test.status = status;
            test.message = message;
            test.details = text;
        } else if (status == test.status) {
            const QString &more = text.isEmpty() ? message : text;
            if (test.details.size() + more.size() < kLongestTestText)
                test.details += (test.details.isEmpty() ? QString() : u"\n\n"_s) + more;
        }
        isTold = true;
    }

    /// Text of the element and of those in it, cut where it grows too long.
    QString elementText()
    {
        QString text;
        for (int depth = 1; depth > 0 && !m_xml.atEnd();) {
            m_xml.readNext();
            depth += m_xml.isStartElement() ? 1 : m_xml.isEndElement() ? -1 : 0;
            if (m_xml.isCharacters() && text.size() < kLongestTestText)
                text += m_xml.text().left(kLongestTestText - text.size());
        }
        if (QStringView(text).trimmed().isEmpty() || m_texts + text.size() > kMostTestTexts)
            return {};
        m_texts += text.size();
        return text;
    }

    /// Neighbours mostly have the same class and file: they share one string.
    static QString shared(QStringView value, QString &last)
    {
        if (value != last)
            last = value.toString();
        return last;
    }

    QXmlStreamReader m_xml;
    QString m_sourceName;
    TestReport m_report;
    QString m_lastClass;
    QString m_lastFile;
    qint64 m_texts = 0;
};

} // namespace

Result<TestReport> parseJunit(QByteArrayView bytes, const QString &sourceName)
{
    return xmlBytes(bytes, sourceName, kLargestReportBytes).and_then([&](const QByteArray &text) {
        return JunitReader(text, sourceName).read();
    });
}

} // namespace slipway::formats
