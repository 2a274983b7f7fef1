// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/release_text.h"

#include "app/ctl/text.h"
#include "core/release/transitions.h"

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

QString subjectName(DateChange::Subject subject)
{
    switch (subject) {
    case DateChange::Subject::Start: return tr("start");
    case DateChange::Subject::Ship: return tr("ship");
    case DateChange::Subject::Milestone: return tr("milestone");
    case DateChange::Subject::Phase: return tr("phase");
    case DateChange::Subject::Item: return tr("item");
    case DateChange::Subject::Signoff: return tr("sign-off");
    case DateChange::Subject::Booking: return tr("booking");
    }
    return {};
}

QString line(const QString &label, const QString &value)
{
    return value.isEmpty() ? QString() : label.leftJustified(13) + plain(value) + u'\n';
}

QString signoffsText(const service::ReleasePage &page)
{
    Table table({tr("SIGN-OFF"), tr("STATE"), tr("APPROVALS")});
    for (const auto &each : page.signoffs)
        table.add({roleWord(each.requirement.role), stateWord(each.state),
                   u"%1/%2"_s.arg(each.approvals).arg(each.requirement.quorum)});
    return table.text({});
}

QString phasesText(const service::ReleasePage &page)
{
    Table table({tr("PHASE"), tr("FROM"), tr("TO"), tr("DONE")});
    const QByteArray &zone = page.plan.release.shipZone;
    for (const auto &each : page.progress) {
        const Phase *phase = page.plan.phase(each.phase);
        const QString done = u"%1/%2"_s.arg(each.done).arg(each.all);
        table.add(phase
                      ? QStringList{phase->name, wallText(phase->span.from, zone), wallText(phase->span.to, zone), done}
                      : QStringList{tr("without a phase"), {}, {}, done});
    }
    return table.text({});
}

} // namespace

QString releaseText(const service::ReleasePage &page, const Names &names, const QString &rework)
{
    const Release &release = page.plan.release;
    QString text = plain(page.title) + u", "_s + stateWord(release.state) + u'\n';
    text += line(tr("Id"), release.id.toString());
    text += line(tr("Start"), wallText(release.start, release.shipZone));
    text += line(tr("Ship"), wallText(release.ship, release.shipZone));
    text += line(tr("Coordinator"), names.person(release.coordinator));
    text += line(tr("Environment"), names.environment(release.environment));
    if (page.currentPhase)
        text += line(tr("Phase"), page.plan.phase(*page.currentPhase)->name);
    for (const Milestone &each : page.plan.milestones)
        text += line(tr("Milestone"), each.name + u", "_s + wallText(each.at, release.shipZone));
    text += line(tr("Contradicted"), page.contradiction);
    text += line(tr("Rework"), rework);
    text += line(tr("Overdue"), page.overdue > 0 ? QString::number(page.overdue) : QString());
    for (const QString &part : {phasesText(page), signoffsText(page), gateText(page.gate, names)})
        if (!part.isEmpty())
            text += u'\n' + part + u'\n';
    if (!page.conflicts.empty())
        text += u'\n' + tr("Conflicts") + u'\n' + conflictsText(page.conflicts) + u'\n';
    text.chop(1);
    return text;
}

QString conflictsText(const std::vector<Conflict> &conflicts)
{
    if (conflicts.empty())
        return tr("No conflicts.");
    QStringList lines;
    for (const Conflict &each : conflicts) {
        lines += u"! "_s + plain(each.title);
        if (!each.detail.isEmpty())
            lines += u"    "_s + plain(each.detail);
        if (!each.proposal.isEmpty())
            lines += u"    "_s + plain(each.proposal);
    }
    return lines.join(u'\n');
}

QString conflictSentence(const Conflict &conflict)
{
    QString sentence = conflict.title;
    if (!conflict.detail.isEmpty())
        sentence += u": "_s + conflict.detail;
    return conflict.proposal.isEmpty() ? sentence + u'.' : sentence + u". "_s + conflict.proposal + u'.';
}

QString changesText(const std::vector<DateChange> &changes, const QByteArray &zone)
{
    Table table({tr("WHAT"), tr("TITLE"), tr("BEFORE"), tr("AFTER"), tr("OTHER DAY")});
    for (const DateChange &each : changes)
        table.add({subjectName(each.subject), each.title, wallText(each.before, zone), wallText(each.after, zone),
                   each.isOtherDay ? tr("yes") : tr("no")});
    return table.text(tr("No date changes."));
}

QString gateText(const GateAnswer &gate, const Names &names)
{
    QStringList lines{gate.isGo() ? tr("go") : tr("no-go")};
    for (const GateReason &each : gate.reasons)
        lines += u"- "_s + plain(gate.isOverridden(each) ? tr("%1 (overridden)").arg(each.text) : each.text);
    for (const GateReason &each : gate.unverified)
        lines += u"~ "_s + plain(each.text);
    if (const GateOverride *by = gate.overriddenBy)
        lines += plain(tr("Overridden by %1: %2").arg(names.people.value(by->person), by->reason));
    return lines.join(u'\n');
}

} // namespace slipway::ctl
