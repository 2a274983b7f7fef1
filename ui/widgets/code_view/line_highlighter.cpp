// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/code_view/line_highlighter.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>

#include <QHash>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

const QHash<QString, LogPart> &logParts()
{
    static const QHash<QString, LogPart> parts{
        {u"Timestamp"_s, LogPart::Timestamp}, {u"Command"_s, LogPart::Command},
        {u"Error"_s, LogPart::Error},         {u"Warning"_s, LogPart::Warning},
        {u"Debug"_s, LogPart::Debug},         {u"Information"_s, LogPart::Information},
        {u"Path"_s, LogPart::Path},           {u"Passed"_s, LogPart::Passed},
        {u"Failed"_s, LogPart::Failed},       {u"Skipped"_s, LogPart::Skipped},
    };
    return parts;
}

} // namespace

class LineHighlighter::Engine : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Engine()
    {
        m_repository.addCustomSearchPath(u":/slipway"_s);
        setDefinition(m_repository.definitionForName(u"CI log"_s));
    }

    std::vector<LogPartSpan> run(const QString &line)
    {
        m_spans.clear();
        highlightLine(line, {});
        return std::move(m_spans);
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        const auto known = m_partOfFormat.constFind(format.id());
        const LogPart part = known == m_partOfFormat.constEnd()
                                 ? *m_partOfFormat.insert(format.id(), logParts().value(format.name(), LogPart::Text))
                                 : *known;
        if (part != LogPart::Text && length > 0)
            m_spans.push_back({offset, length, part});
    }

private:
    KSyntaxHighlighting::Repository m_repository;
    QHash<int, LogPart> m_partOfFormat;
    std::vector<LogPartSpan> m_spans;
};

LineHighlighter::LineHighlighter() = default;
LineHighlighter::~LineHighlighter() = default;

std::vector<LogPartSpan> LineHighlighter::spansOf(const QString &line)
{
    if (!m_engine)
        m_engine = std::make_unique<Engine>();
    return m_engine->run(line);
}

} // namespace slipway::ui
