// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/watch_rows.h"

#include "core/base/tr.h"

#include <algorithm>
#include <cmath>

namespace slipway::ui {

using namespace Qt::StringLiterals;

namespace {

QString labelsText(const Labels &labels)
{
    QStringList texts;
    for (auto [name, value] : labels.asKeyValueRange())
        if (name != "alertname"_L1 && name != "severity"_L1 && !name.startsWith(u"__"))
            texts.append(value);
    return texts.join(u", "_s);
}

Glyph severityGlyph(const Labels &labels)
{
    const QString severity = labels.value(u"severity"_s);
    return severity == "critical"_L1 || severity == "page"_L1 || severity == "error"_L1 ? Glyph::Failed
                                                                                        : Glyph::Warning;
}

QString alertWord(Alert::State state)
{
    switch (state) {
    case Alert::State::Pending: return tr("pending");
    case Alert::State::Suppressed: return tr("silenced");
    case Alert::State::Unprocessed:
    case Alert::State::Firing: break;
    }
    return tr("firing");
}

QString checkWord(const CheckState &check)
{
    switch (check.status) {
    case CheckState::Status::Pending: return tr("pending");
    case CheckState::Status::Ok: return check.isService() ? tr("ok") : tr("up");
    case CheckState::Status::Warning: return tr("warning");
    case CheckState::Status::Critical: return check.isService() ? tr("critical") : tr("down");
    case CheckState::Status::Unreachable: return tr("unreachable");
    case CheckState::Status::Unknown: break;
    }
    return tr("unknown");
}

Glyph checkGlyph(CheckState::Status status)
{
    switch (status) {
    case CheckState::Status::Ok: return Glyph::Approved;
    case CheckState::Status::Pending: return Glyph::Queued;
    case CheckState::Status::Critical: return Glyph::Failed;
    default: return Glyph::Warning;
    }
}

bool isBadCheck(const CheckState &check)
{
    return check.status != CheckState::Status::Ok && check.status != CheckState::Status::Pending;
}

Labels withoutOwn(Labels labels)
{
    labels.remove(u"__name__"_s);
    labels.remove(u"alertstate"_s);
    return labels;
}

} // namespace

QString alertTitle(const Labels &labels, const Labels &annotations)
{
    const QString summary = annotations.value(u"summary"_s);
    return summary.isEmpty() ? labels.value(u"alertname"_s, tr("Alert without a name")) : summary;
}

std::vector<FiringSpan> firingSpans(const std::vector<service::ChartSeries> &series, std::chrono::milliseconds step,
                                    Instant until)
{
    std::vector<FiringSpan> spans;
    const qint64 gap = step.count() * 3 / 2;
    for (const service::ChartSeries &each : series) {
        const Labels labels = withoutOwn(each.labels);
        std::optional<TimeSpan> open;
        const auto close = [&](bool isOpen) {
            if (open)
                spans.push_back({labels, *open, isOpen});
            open.reset();
        };
        for (std::size_t i = 0; i < each.samples.size(); ++i) {
            const bool fires = !std::isnan(each.samples.value(i)) && each.samples.value(i) > 0;
            const Instant at = fromUnixMilliseconds(each.samples.time(i));
            if (open && (at - open->to).count() > gap)
                close(false);
            if (fires)
                open = TimeSpan{open ? open->from : at, at};
            else
                close(false);
        }
        const bool isOpen = open && (until - open->to).count() <= 2 * gap;
        if (isOpen)
            open->to = until;
        close(isOpen);
    }
    return spans;
}

std::vector<WatchRow> alertRows(const std::vector<Alert> &now, const std::vector<FiringSpan> &history)
{
    std::vector<WatchRow> rows;
    for (const Alert &alert : now) {
        const bool isSilenced = alert.state == Alert::State::Suppressed;
        const bool isPending = alert.state == Alert::State::Pending;
        const QString key = alert.labels.contains(u"alertname"_s)
                                ? alertTitle(alert.labels, {}) + labelsText(alert.labels)
                                : alert.fingerprint;
        if (std::ranges::contains(rows, key, &WatchRow::key))
            continue;
        rows.push_back({key, severityGlyph(alert.labels), alertTitle(alert.labels, alert.annotations),
                        labelsText(alert.labels),
                        isPending    ? Glyph::Pending
                        : isSilenced ? Glyph::Abstained
                                     : Glyph::Warning,
                        alertWord(alert.state), alert.startsAt, std::nullopt, !isPending, alert.labels,
                        alert.annotations, alert.fingerprint});
    }
    for (const FiringSpan &each : history) {
        if (each.isOpen)
            continue;
        rows.push_back({alertTitle(each.labels, {}) + labelsText(each.labels) + toRfc3339(each.span.from),
                        severityGlyph(each.labels), alertTitle(each.labels, {}), labelsText(each.labels),
                        Glyph::Approved, tr("resolved"), each.span.to, each.span, false});
    }
    std::ranges::stable_sort(rows, [](const WatchRow &one, const WatchRow &other) {
        return one.isBad != other.isBad ? one.isBad : one.at > other.at;
    });
    return rows;
}

std::vector<WatchRow> checkRows(const std::vector<CheckState> &checks)
{
    std::vector<WatchRow> rows;
    for (const CheckState &check : checks) {
        const bool isBad = isBadCheck(check);
        QStringList about{check.output.section(u'\n', 0, 0)};
        if (isBad && !check.isHard)
            about.append(tr("attempt %1 of %2").arg(check.attempt).arg(check.mostAttempts));
        if (check.isInDowntime)
            about.append(tr("in downtime"));
        if (check.isAcknowledged)
            about.append(tr("acknowledged"));
        about.removeAll(QString());
        rows.push_back({check.host + u'/' + check.service, checkGlyph(check.status),
                        check.isService() ? check.service + u" · "_s + check.host : check.host, about.join(u", "_s),
                        checkGlyph(check.status), checkWord(check), check.lastChange, std::nullopt, isBad});
    }
    std::ranges::stable_sort(rows,
                             [](const WatchRow &one, const WatchRow &other) { return one.isBad && !other.isBad; });
    return rows;
}

} // namespace slipway::ui
