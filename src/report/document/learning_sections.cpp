// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tr.h"
#include "report/document/sections.h"
#include "report/prose/markdown_blocks.h"

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

QString sentimentWord(Sentiment sentiment)
{
    return sentiment == Sentiment::Positive   ? tr("positive")
           : sentiment == Sentiment::Negative ? tr("negative")
                                              : tr("neutral");
}

/// Markdown without its signs, for a field of a table.
QString wordsOf(const QString &markdown)
{
    QStringList texts;
    for (const ProseBlock &block : markdownBlocks(markdown)) {
        QString text;
        for (const ProseRun &run : block.runs)
            text += run.text;
        texts += text;
    }
    return texts.join(u' ');
}

void addProse(Section &section, const QString &heading, const QString &markdown)
{
    if (markdown.trimmed().isEmpty())
        return;
    section.blocks.push_back(Heading{heading});
    section.blocks.push_back(Prose{markdown});
}

} // namespace

Section incidentSection(Composing &with)
{
    Section section{u"incidents"_s, tr("Incidents")};
    Table table{tr("Incidents"),
                {{tr("Incident"), 4},
                 {tr("Severity"), 1.4},
                 {tr("State"), 1.4},
                 {tr("Detected"), 2.3},
                 {tr("Until resolved"), 1.4, true},
                 {tr("Owner"), 2},
                 {tr("Cause"), 4}}};
    for (const ReportIncident &each : with.report.incidents) {
        const Instant began = each.startedAt.value_or(each.detectedAt);
        addRow(table, {{each.isCausedByRelease ? each.title + tr(" (caused by the release)") : each.title},
                       {severityWord(each.severity), each.severity <= Severity::Sev2 ? Tone::Bad : Tone::Warning},
                       {stateWord(each.state), each.state == IncidentState::Resolved ? Tone::Good : Tone::Bad},
                       {with.clock.time(each.detectedAt)},
                       {each.resolvedAt ? lengthText(*each.resolvedAt - began) : u"–"_s, Tone::Plain,
                        each.resolvedAt ? QString::number((*each.resolvedAt - began).count()) : QString()},
                       {each.owner},
                       {each.cause}});
    }
    section.blocks.push_back(tableOr(std::move(table), tr("Nothing went wrong after it was deployed.")));
    for (const ReportIncident &each : with.report.incidents) {
        Table timeline{tr("Timeline of “%1”").arg(each.title),
                       {{tr("When"), 1.8}, {tr("What"), 2}, {tr("Text"), 6}, {tr("Who"), 2}}};
        for (const ReportEvent &event : each.timeline)
            addRow(timeline, {{with.clock.time(event.at)}, {event.what}, {event.text}, {event.who}});
        if (timeline.cells.empty())
            continue;
        section.blocks.push_back(Heading{timeline.caption});
        section.blocks.push_back(std::move(timeline));
    }
    return section;
}

Section feedbackSection(Composing &with)
{
    Section section{u"feedback"_s, tr("Feedback")};
    Table table{tr("What users said"),
                {{tr("When"), 1.8}, {tr("Source"), 1.6}, {tr("Author"), 1.8}, {tr("Sentiment"), 1.2}, {tr("Text"), 6}}};
    for (const ReportFeedback &each : with.report.feedback)
        addRow(table, {{with.clock.time(each.at)},
                       {each.source, Tone::Plain, {}, safeLink(each.link)},
                       {each.author},
                       {sentimentWord(each.sentiment), each.sentiment == Sentiment::Negative   ? Tone::Bad
                                                       : each.sentiment == Sentiment::Positive ? Tone::Good
                                                                                               : Tone::Muted},
                       {each.text}});
    section.blocks.push_back(tableOr(std::move(table), tr("Nobody said anything about it.")));
    return section;
}

Section lessonSection(Composing &with)
{
    const ReleaseReport &report = with.report;
    Section section{u"lessons"_s, tr("Lessons and action items")};
    addProse(section, tr("What went well"), report.words.wentWell);
    addProse(section, tr("What went badly"), report.words.wentBadly);
    Table lessons{tr("Lessons"),
                  {{tr("Kind"), 1.3}, {tr("Lesson"), 4}, {tr("What is done from now on"), 4}, {tr("Template"), 2}}};
    for (const ReportLesson &each : report.lessons)
        addRow(lessons, {{kindWord(each.kind), each.kind == LessonKind::WentWell ? Tone::Good : Tone::Warning},
                         {each.body.isEmpty() ? each.title : each.title + u" – "_s + wordsOf(each.body)},
                         {each.item},
                         {each.takenInto}});
    section.blocks.push_back(Heading{lessons.caption});
    section.blocks.push_back(tableOr(std::move(lessons), tr("No lessons were written down.")));
    Table actions{tr("Action items"),
                  {{tr("Action item"), 5}, {tr("Owner"), 2}, {tr("Due"), 1.4}, {tr("Done"), 1.4}, {tr("Outcome"), 3}}};
    for (const ReportAction &each : report.actions) {
        const bool isOverdue = !each.doneAt && each.due && *each.due < report.head.asOf;
        addRow(actions, {{each.title},
                         {each.owner},
                         {each.due ? with.clock.day(*each.due) : u"–"_s, isOverdue ? Tone::Bad : Tone::Plain},
                         {each.doneAt ? with.clock.day(*each.doneAt) : u"–"_s, each.doneAt ? Tone::Good : Tone::Muted},
                         {each.outcome}});
    }
    section.blocks.push_back(Heading{actions.caption});
    section.blocks.push_back(tableOr(std::move(actions), tr("Nothing was left to do.")));
    addProse(section, tr("Remarks"), report.words.remarks);
    return section;
}

Section appendixSection(Composing &with)
{
    const ReportHead &head = with.report.head;
    Section section{u"appendix"_s, tr("Appendix")};
    Table facts{tr("About this report"), {{tr("What"), 2}, {tr("Value"), 6}}};
    addRow(facts, {{tr("Release")}, {head.release}});
    addRow(facts, {{tr("As of")}, {with.clock.time(head.asOf)}});
    addRow(facts, {{tr("Time zone")}, {head.zone}});
    if (head.writtenAt)
        addRow(facts, {{tr("Written")}, {with.clock.time(*head.writtenAt)}});
    if (head.frozenAt)
        addRow(facts,
               {{tr("Frozen")},
                {with.clock.time(*head.frozenAt) + (head.frozenBy.isEmpty() ? QString() : u", "_s + head.frozenBy)}});
    for (const QString &each : with.report.versions)
        addRow(facts, {{tr("Version")}, {each}});
    section.blocks.push_back(std::move(facts));
    Table queries{tr("Queries"),
                  {{tr("Connection"), 2},
                   {tr("Query"), 6},
                   {tr("From"), 1.8},
                   {tr("To"), 1.8},
                   {tr("Step"), 1, true},
                   {tr("Asked"), 1.8}}};
    for (const ReportQuery &each : with.report.queries)
        addRow(queries, {{each.connection},
                         {each.expression},
                         {with.clock.time(each.from)},
                         {with.clock.time(each.to)},
                         {lengthText(std::chrono::milliseconds(each.stepMilliseconds)), Tone::Plain,
                          QString::number(each.stepMilliseconds)},
                         {with.clock.time(each.askedAt)}});
    section.blocks.push_back(Heading{queries.caption});
    section.blocks.push_back(tableOr(std::move(queries), tr("No server was asked.")));
    return section;
}

} // namespace slipway::report
