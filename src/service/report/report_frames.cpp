// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/report/report_frames.h"

#include "core/base/tr.h"
#include "core/release/transitions.h"
#include "report/document/report_clock.h"
#include "report/markdown/markdown_report.h"
#include "service/report/gathering.h"
#include "service/templating/text_templates.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

QString toneWord(ReportOutcome outcome)
{
    return outcome == ReportOutcome::Good          ? u"good"_s
           : outcome == ReportOutcome::Bad         ? u"bad"_s
           : outcome == ReportOutcome::WithTrouble ? u"warning"_s
                                                   : u"accent"_s;
}

Result<QString> filledTemplate(const QString &name, const QString &text, const QVariantHash &values)
{
    const auto filled = textTemplates().filled(text, values);
    if (!filled)
        return failure(ErrorKind::BadInput, tr("The report's template %1 cannot be read. %2").arg(name, filled.error()),
                       name);
    return *filled;
}

QVariantHash frameValues(const ReleaseReport &report, const QString &hash,
                         const std::function<QString(const QString &)> &escaped)
{
    slipway::report::ReportClock clock(report.head.zone.toLatin1());
    QVariantHash sections;
    for (const QString &each : slipway::report::sectionIds())
        sections[each] = slipway::report::markOf(each);
    return {{u"title"_s, escaped(tr("%1: post-release report").arg(titleOf(report.head)))},
            {u"subtitle"_s, escaped(outcomeWord(report.head.outcome))},
            {u"product"_s, escaped(report.head.product)},
            {u"version"_s, escaped(report.head.version)},
            {u"author"_s, escaped(report.head.coordinator)},
            {u"language"_s, QLocale().bcp47Name()},
            {u"as_of"_s, escaped(tr("As of %1 (%2)").arg(clock.time(report.head.asOf), report.head.zone))},
            {u"hash"_s, hash},
            {u"tone"_s, toneWord(report.head.outcome)},
            {u"summary"_s, slipway::report::markOf(u"summary"_s)},
            {u"contents"_s, slipway::report::markOf(u"contents"_s)},
            {u"body"_s, slipway::report::markOf(u"body"_s)},
            {u"section"_s, sections}};
}

/// How far from its date, in words; a minute is none.
QString punctualityText(std::chrono::milliseconds drift)
{
    const QString length = slipway::report::lengthText(std::chrono::abs(drift));
    return std::chrono::abs(drift) < std::chrono::minutes(1) ? tr("on its date")
           : drift.count() > 0                               ? tr("%1 after its date").arg(length)
                                                             : tr("%1 before its date").arg(length);
}

template <class List, class Rule>
int howMany(const List &list, Rule rule)
{
    return static_cast<int>(std::ranges::count_if(list, rule));
}

} // namespace

Result<QString> reportTemplate(storage::Reader &reader, const QString &name, const QString &language)
{
    return reader.find(idOfReportTemplate(name)).transform([&](const std::optional<ReportTemplate> &own) {
        if (own && !own->body.isEmpty())
            return own->body;
        const bool isGerman = language.startsWith(u"de");
        return slipway::report::shippedFile(name != u"summary.md" ? name
                                            : isGerman            ? u"summary.de.md"_s
                                                                  : u"summary.en.md"_s);
    });
}

Result<report::Frame> filledFrame(storage::Reader &reader, const ReleaseReport &report, const QString &hash,
                                  ReportFormat format)
{
    slipway::report::Frame frame;
    if (format == ReportFormat::Html) {
        QVariantHash values = frameValues(report, hash, [](const QString &text) { return text.toHtmlEscaped(); });
        const QString style = slipway::report::shippedFile(u"report.css"_s).trimmed();
        const QString script = slipway::report::shippedFile(u"report.js"_s).trimmed();
        values[u"style"_s] = style;
        values[u"script"_s] = script;
        values[u"policy"_s] = slipway::report::contentPolicy(style, script);
        return reportTemplate(reader, u"page.html"_s, {})
            .and_then([&](const QString &text) { return filledTemplate(u"page.html"_s, text, values); })
            .transform([&](const QString &filled) {
                frame.html = filled;
                return frame;
            });
    }
    if (format == ReportFormat::Markdown)
        return reportTemplate(reader, u"page.md"_s, {})
            .and_then([&](const QString &text) {
                return filledTemplate(u"page.md"_s, text, frameValues(report, hash, slipway::report::markdownEscaped));
            })
            .transform([&](const QString &filled) {
                frame.markdown = filled;
                return frame;
            });
    return frame;
}

Result<> draftSummary(Gathered &to)
{
    ReleaseReport &made = to.report;
    if (!made.words.summary.trimmed().isEmpty())
        return {};
    slipway::report::ReportClock clock(made.head.zone.toLatin1());
    const auto escaped = slipway::report::markdownEscaped;
    const bool isTakenBack = made.head.state == ReleaseState::Closed && wasTakenBack(made);
    QVariantHash values{{u"release"_s, escaped(titleOf(made.head))},
                        {u"state"_s, stateWord(isTakenBack ? ReleaseState::RolledBack : made.head.state)}};
    std::chrono::milliseconds drift{0};
    for (const ReportMilestone &each : made.milestones)
        if (each.key == u"ship" && each.actual) {
            values[u"shipped"_s] = clock.time(*each.actual);
            drift = *each.actual - each.firstPlanned.value_or(each.planned);
        }
    values[u"drift"_s] = slipway::report::driftText(drift);
    values[u"punctuality"_s] = punctualityText(drift);
    values[u"is_bad"_s] = made.head.outcome == ReportOutcome::Bad;
    values[u"is_open"_s] = made.head.outcome == ReportOutcome::Open;
    values[u"has_trouble"_s] = made.head.outcome == ReportOutcome::WithTrouble;
    values[u"items"_s] = static_cast<int>(made.items.size());
    values[u"items_done"_s] = howMany(made.items, [](const auto &each) { return each.state == ItemState::Done; });
    values[u"criteria"_s] = static_cast<int>(made.criteria.size());
    values[u"criteria_held"_s] =
        howMany(made.criteria, [](const auto &each) { return each.state == CriterionState::Satisfied; });
    values[u"overrides"_s] = countOverrides(made);
    values[u"incidents"_s] = static_cast<int>(made.incidents.size());
    values[u"has_one_incident"_s] = made.incidents.size() == 1;
    values[u"has_one_override"_s] = countOverrides(made) == 1;
    QStringList failed;
    for (const ReportVerdict &each : made.verdicts)
        if (each.state == AnalysisState::Fail)
            failed += escaped(each.criterion);
    values[u"verdicts_failed"_s] = static_cast<int>(failed.size());
    values[u"has_one_verdict_failed"_s] = failed.size() == 1;
    values[u"failed_names"_s] = failed.join(u", "_s);
    return reportTemplate(to.reader, u"summary.md"_s, to.wish.language)
        .and_then([&](const QString &text) { return filledTemplate(u"summary.md"_s, text, values); })
        .transform([&](const QString &filled) { made.words.summary = filled.trimmed(); });
}

} // namespace slipway::service
