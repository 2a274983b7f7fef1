// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ansi/log_line.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

// A word is one when no letter, digit, dot, slash or sign of an option touches it: (?<![\w.=/-]) … (?![\w.=/-])

QRegularExpression optimized(const QString &pattern)
{
    QRegularExpression expression(pattern);
    expression.optimize();
    return expression;
}

const QRegularExpression &errorPattern()
{
    static const QRegularExpression pattern =
        optimized(uR"(^\s*(?:##\[error\]|::error\b|E {2,}\S|Traceback \(most recent call last\)|npm ERR!|panic: ))"
                  uR"(|(?<![\w.=/-])(?:[Ee]rror|[Ff]atal error)(?:\[\w+\]| [A-Z]{1,5}\d{2,5})?: (?!0\b))"
                  uR"(|(?<![\w.=/-])fatal: )"
                  uR"(|\b[A-Z]\w*(?:Error|Exception): )"
                  uR"(|(?<![\w.=/-])(?<!\b0 )(?:ERROR|FATAL|CRITICAL|SEVERE)(?![\w.=/-]))"
                  uR"(|: Failure$|: \*\*\* |^\s*Exception in thread "|\bSegmentation fault\b|: undefined reference to )"
                  uR"(|\b(?:BUILD FAILED|Build failed|BUILD FAILURE)\b)"
                  uR"(|\b(?:exit code|exited with(?: code| status)?):? [1-9])"_s);
    return pattern;
}

const QRegularExpression &failedPattern()
{
    static const QRegularExpression pattern = optimized(
        uR"(^\s*(?:--- FAIL: |not ok\b|[✗✘✕×] )|(?<![\w.=/-])(?<!\b0 )(?:FAILED|FAIL)(?![\w.=/-])(?!: ?0\b))"_s);
    return pattern;
}

const QRegularExpression &passedPattern()
{
    static const QRegularExpression pattern =
        optimized(uR"(^\s*(?:--- PASS: |ok \d+\b|[✓✔] )|(?<![\w.=/-])(?:PASSED|PASS)(?![\w.=/-])|^\[ +OK \])"_s);
    return pattern;
}

const QRegularExpression &skippedPattern()
{
    static const QRegularExpression pattern =
        optimized(uR"(^\s*--- SKIP: |(?<![\w.=/-])(?:SKIPPED|XFAIL)(?![\w.=/-])|^\s*ok \d+\b.*# [Ss][Kk][Ii][Pp])"_s);
    return pattern;
}

const QRegularExpression &warningPattern()
{
    static const QRegularExpression pattern =
        optimized(uR"(^\s*(?:##\[warning\]|::warning\b)|(?<![\w.=/-])[Ww]arning(?:\[\w+\]| [A-Z]{1,5}\d{2,5})?: )"
                  uR"(|\b[A-Z]\w*Warning: |(?<![\w.=/-])(?<!\b0 )(?:WARNING|WARN)(?![\w.=/-]))"_s);
    return pattern;
}

const QRegularExpression &debugPattern()
{
    static const QRegularExpression pattern =
        optimized(uR"(^\s*(?:##\[debug\]|::debug\b)|(?<![\w.=/-])(?:DEBUG|TRACE|VERBOSE)(?![\w.=/-])|\[debug\])"_s);
    return pattern;
}

bool matches(const QRegularExpression &pattern, QStringView text)
{
    return pattern.matchView(text).hasMatch();
}

} // namespace

LineClass classifyLine(QStringView text)
{
    const auto time = timeOfLine(text);
    const QStringView line = time ? text.sliced(time->length) : text;
    LineClass result;
    if (matches(failedPattern(), line))
        result.test = LineTest::Failed;
    else if (matches(skippedPattern(), line))
        result.test = LineTest::Skipped;
    else if (matches(passedPattern(), line))
        result.test = LineTest::Passed;
    if (matches(errorPattern(), line))
        result.level = LineLevel::Error;
    else if (matches(warningPattern(), line))
        result.level = LineLevel::Warning;
    else if (matches(debugPattern(), line))
        result.level = LineLevel::Debug;
    // A test named after an error that it provokes is no error when it passed.
    if (result.level == LineLevel::Error && (result.test == LineTest::Passed || result.test == LineTest::Skipped))
        result.level = LineLevel::None;
    return result;
}

const std::vector<QByteArray> &errorWords()
{
    static const std::vector<QByteArray> words{
        "rror",        "RROR",         "FAIL",          "FATAL",   "atal: ",    "xception", "CRITICAL",     "SEVERE",
        "E  ",         "raceback",     "panic:",        "not ok",  ": Failure", ": ***",    "Build failed", "exit code",
        "exited with", "Segmentation", "undefined ref", "npm ERR", "\xE2\x9C",  "\xC3\x97 "};
    return words;
}

} // namespace slipway::formats
