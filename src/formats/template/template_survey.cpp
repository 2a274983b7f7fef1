// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/template/template_survey.h"

#include "core/base/tr.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <sstream>

namespace slipway::formats {

namespace {

constexpr int kMostValues = 100'000;

/// YAML::LoadAll() is no way to find a second document: it does not end for some malformed files.
class Survey : public YAML::EventHandler
{
public:
    std::optional<TemplateMistake> look(const std::string &yaml)
    {
        std::istringstream stream(yaml);
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(*this))
            return TemplateMistake{1, tr("The file is empty; a template is wanted.")};
        if (!parser)
            return std::nullopt;
        parser.HandleNextDocument(*this);
        return TemplateMistake{m_lastLine,
                               tr("The template ends before this line; what follows belongs to another document.")};
    }

    void OnDocumentStart(const YAML::Mark &mark) override { m_lastLine = mark.line + 1; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override { count(mark); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override { count(mark); }
    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t, const std::string &) override
    {
        count(mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        count(mark);
    }
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        count(mark);
    }
    void OnMapEnd() override {}

private:
    void count(const YAML::Mark &mark)
    {
        if (++m_values > kMostValues)
            throw YAML::ParserException(mark, tr("more than %1 values").arg(kMostValues).toStdString());
    }

    int m_values = 0;
    int m_lastLine = 1;
};

} // namespace

std::optional<TemplateMistake> surveyTemplate(const std::string &yaml)
{
    return Survey().look(yaml);
}

} // namespace slipway::formats
