// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/jenkins/jenkins_parser.h"
#include "ci/json_reading.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace slipway::ci::jenkins {

namespace {

TestCase::Status statusOfCase(const QString &word)
{
    if (word == u"PASSED"_s || word == u"FIXED"_s)
        return TestCase::Status::Passed;
    return word == u"SKIPPED"_s ? TestCase::Status::Skipped : TestCase::Status::Failed;
}

void addSuites(const QJsonArray &suites, std::vector<TestCase> &cases)
{
    for (const QJsonValue suite : suites) {
        for (const QJsonValue value : suite[u"cases"].toArray()) {
            TestCase test;
            test.suite = suite[u"name"].toString();
            test.className = value[u"className"].toString();
            test.name = value[u"name"].toString();
            test.status = statusOfCase(value[u"status"].toString());
            test.duration = std::chrono::milliseconds(std::llround(value[u"duration"].toDouble() * 1000));
            test.message = value[u"errorDetails"].toString();
            test.details = value[u"errorStackTrace"].toString();
            cases.push_back(std::move(test));
        }
    }
}

ParameterSpec::Type typeOfInput(const QString &kind)
{
    using Type = ParameterSpec::Type;
    if (kind == u"BooleanParameterDefinition"_s)
        return Type::Boolean;
    if (kind == u"ChoiceParameterDefinition"_s)
        return Type::Choice;
    if (kind == u"PasswordParameterDefinition"_s)
        return Type::Secret;
    return kind == u"TextParameterDefinition"_s ? Type::LongText : Type::Text;
}

ParameterSpec inputFrom(const QJsonObject &input)
{
    const QJsonObject definition = input[u"definition"].toObject();
    ParameterSpec spec;
    spec.key = input[u"name"].toString();
    spec.label = spec.key;
    spec.description = input[u"description"].toString();
    spec.type = typeOfInput(input[u"type"].toString());
    spec.defaultValue = definition.contains(u"defaultVal"_s) ? textOf(definition[u"defaultVal"])
                                                             : textOf(definition[u"defaultParameterValue"][u"value"]);
    for (const QJsonValue choice : definition[u"choices"].toArray())
        spec.choices.append(choice.toString());
    return spec;
}

} // namespace

std::vector<Gate> gatesFrom(const QJsonArray &inputs)
{
    std::vector<Gate> gates;
    for (const QJsonValue value : inputs) {
        Gate gate;
        gate.id = value[u"id"].toString();
        gate.name = value[u"proceedText"].toString();
        gate.message = value[u"message"].toString();
        for (const QJsonValue input : value[u"inputs"].toArray())
            gate.inputs.push_back(inputFrom(input.toObject()));
        gates.push_back(std::move(gate));
    }
    return gates;
}

QByteArray testsTree()
{
    const QByteArray suites = "suites[name,cases[className,name,status,duration,errorDetails,errorStackTrace]]";
    return suites + ",childReports[result[" + suites + "]]";
}

TestResults testsFrom(const QJsonObject &report)
{
    TestResults results;
    results.isThere = true;
    addSuites(report[u"suites"].toArray(), results.cases);
    for (const QJsonValue child : report[u"childReports"].toArray())
        addSuites(child[u"result"][u"suites"].toArray(), results.cases);
    return results;
}

} // namespace slipway::ci::jenkins
