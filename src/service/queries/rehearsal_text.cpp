// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "formats/table/table.h"
#include "service/queries/rehearsal_page.h"

namespace slipway::service {

using namespace Qt::StringLiterals;

namespace {

QString zonedText(Instant at, const QByteArray &zone)
{
    const QString name = zoneShort(at, zone);
    return timeText(at, zone) + (name.isEmpty() ? QString() : u' ' + name);
}

QString minutesText(std::chrono::minutes span)
{
    const auto minutes = std::abs(span.count());
    if (minutes < 60)
        return tr("%n min", nullptr, int(minutes));
    if (minutes < 48 * 60)
        return minutes % 60 == 0 ? tr("%n h", nullptr, int(minutes / 60))
                                 : tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
    return tr("%n d", nullptr, int(minutes / (24 * 60)));
}

/// A cell of a Markdown table.
QString cell(QString text)
{
    static const QString special = u"\\`*_[]<>|#~"_s;
    QString out;
    for (const QChar each : text.replace(u'\n', u' ')) {
        if (special.contains(each))
            out += u'\\';
        out += each;
    }
    return out;
}

QString tableRow(const QStringList &cells)
{
    QStringList escaped;
    for (const QString &each : cells)
        escaped += cell(each);
    return u"| "_s + escaped.join(u" | "_s) + u" |\n"_s;
}

QString tableHead(const QStringList &columns)
{
    return tableRow(columns) + u"|"_s + u" --- |"_s.repeated(columns.size()) + u'\n';
}

QString faultText(const RehearsalFault &fault)
{
    switch (fault.kind) {
    case RehearsalFault::Kind::Fails: return tr("“%1” fails").arg(fault.what);
    case RehearsalFault::Kind::Slow: return tr("“%1” takes %2 times as long").arg(fault.what).arg(fault.factor);
    case RehearsalFault::Kind::Away: return tr("the server of “%1” does not answer").arg(fault.what);
    }
    return {};
}

QString blockedMarkdown(const RehearsalPage &page)
{
    if (page.rehearsal.blocks.empty())
        return tr("Nothing.") + u"\n\n"_s;
    QString text = tableHead({tr("When"), tr("What"), tr("Until")});
    for (const RehearsalBlock &each : page.rehearsal.blocks)
        text += tableRow({zonedText(each.at, page.release.shipZone), each.text,
                          each.until ? zonedText(*each.until, page.release.shipZone) : tr("not by itself")});
    return text + u'\n';
}

QString askedMarkdown(const RehearsalPage &page)
{
    if (page.asked.empty())
        return tr("Nobody.") + u"\n\n"_s;
    QString text = tableHead({tr("When"), tr("Who"), tr("There it is"), tr("Reached"), tr("What")});
    for (const RehearsalPage::Asked &each : page.asked)
        text += tableRow({zonedText(each.at, page.release.shipZone), each.name, zonedText(each.at, each.zone),
                          reachText(each), each.what});
    return text + u'\n';
}

} // namespace

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::AtWork: return tr("at work");
    case Reach::OutOfHours: return tr("out of hours");
    case Reach::DayOff: return tr("day off");
    case Reach::Holiday: return tr("holiday");
    case Reach::Away: return tr("away");
    }
    return {};
}

QString reachText(const RehearsalPage::Asked &asked)
{
    return asked.note.isEmpty() ? reachWord(asked.reach) : tr("%1: %2").arg(reachWord(asked.reach), asked.note);
}

QString eventText(const RehearsalPage &page, const RehearsalEvent &event)
{
    const QString title = event.task ? page.rehearsal.tasks[*event.task].title : QString();
    switch (event.kind) {
    case RehearsalEvent::Kind::Milestone: return tr("Milestone %1").arg(event.note);
    case RehearsalEvent::Kind::Blocked: return event.note;
    case RehearsalEvent::Kind::Asked:
        return tr("%1 is asked: %2").arg(page.name(event.person), event.question.isEmpty() ? title : event.question);
    case RehearsalEvent::Kind::Begun:
        if (const auto &learnt = page.rehearsal.tasks[*event.task].learnt)
            return tr("“%1” begins; of %n earlier ones four in five took at most %2", nullptr, learnt->samples)
                .arg(title, minutesText(std::chrono::ceil<std::chrono::minutes>(learnt->p80)));
        return tr("“%1” begins").arg(title);
    case RehearsalEvent::Kind::Failed: return tr("“%1” fails").arg(title);
    case RehearsalEvent::Kind::Ended:
        return (page.rehearsal.tasks[*event.task].isLate() ? tr("“%1” is done, after it was due") : tr("“%1” is done"))
            .arg(title);
    case RehearsalEvent::Kind::LastSafeRollback: return tr("Last moment to begin a safe rollback");
    case RehearsalEvent::Kind::Shipped: return tr("Shipped");
    }
    return {};
}

QString rehearsalVerdict(const RehearsalPage &page)
{
    const Rehearsal &run = page.rehearsal;
    const QString at = zonedText(run.shipsIfLifted, page.release.shipZone);
    if (!run.ships)
        return tr("Would not ship; %1 if everything that blocks it were lifted at once").arg(at);
    if (run.isOnTime())
        return tr("Would ship on time, %1").arg(at);
    return tr("Would ship %1, %2 late").arg(at, minutesText(run.late));
}

QString rollbackUnknownText(int made)
{
    if (made == 0)
        return tr("Last safe rollback: not known before %n rollback(s) were made; there was none yet", nullptr,
                  RollbackWindow::kFewest);
    return tr("Last safe rollback: not known before %1 rollbacks were made; there was %n", nullptr, made)
        .arg(RollbackWindow::kFewest);
}

QString rehearsalRollbackText(const RehearsalPage &page)
{
    const RollbackWindow &window = page.rehearsal.rollback;
    if (window.samples < RollbackWindow::kFewest)
        return rollbackUnknownText(window.samples);
    if (!window.lastSafe)
        return tr("Last safe rollback: not known, the environment is not booked for the cut-over");
    const QString at = zonedText(*window.lastSafe, page.release.shipZone);
    return page.rehearsal.isPastRollback ? tr("Last safe rollback: %1, which the cut-over passes").arg(at)
                                         : tr("Last safe rollback: %1").arg(at);
}

QByteArray rehearsalMarkdown(const RehearsalPage &page)
{
    const QByteArray &zone = page.release.shipZone;
    QString text = u"# "_s + cell(tr("Rehearsal of %1").arg(page.title)) + u"\n\n"_s;
    text += cell(rehearsalVerdict(page)) + u".\n\n"_s;
    text += u"- "_s + cell(tr("Rehearsed: %1").arg(zonedText(page.now, zone))) + u'\n';
    text += u"- "_s + cell(tr("Planned: %1").arg(zonedText(page.rehearsal.plannedShip, zone))) + u'\n';
    if (page.cautiousShip)
        text += u"- "_s + cell(tr("Four times in five by %1").arg(zonedText(*page.cautiousShip, zone))) + u'\n';
    text += u"- "_s + cell(rehearsalRollbackText(page)) + u'\n';
    for (const RehearsalFault &each : page.wish.faults)
        text += u"- "_s + cell(tr("Assumed: %1").arg(faultText(each))) + u'\n';
    if (page.wish.seed)
        text += u"- "_s + cell(tr("Durations drawn from history, seed %1").arg(*page.wish.seed)) + u'\n';
    text += u"\n## "_s + cell(tr("What would block")) + u"\n\n"_s + blockedMarkdown(page);
    text += u"## "_s + cell(tr("Who would be asked")) + u"\n\n"_s + askedMarkdown(page);
    text += u"## "_s + cell(tr("Timeline")) + u"\n\n"_s;
    text += tableHead({tr("When"), tr("What happens")});
    for (const RehearsalEvent &each : page.rehearsal.events)
        text += tableRow({zonedText(each.at, zone), eventText(page, each)});
    return text.toUtf8();
}

QByteArray rehearsalCsv(const RehearsalPage &page)
{
    std::vector<QStringList> rows;
    for (const RehearsalEvent &each : page.rehearsal.events) {
        const RehearsalTask *task = each.task ? &page.rehearsal.tasks[*each.task] : nullptr;
        const bool isAsked = each.kind == RehearsalEvent::Kind::Asked;
        rows.push_back({toRfc3339(each.at), toText(each.kind), task ? toText(task->kind) : QString(),
                        task ? task->title : QString(), page.name(each.person),
                        isAsked ? toText(each.reach) : QString(), eventText(page, each)});
    }
    return formats::writeCsv({u"at"_s, u"event"_s, u"kind"_s, u"title"_s, u"person"_s, u"reach"_s, u"text"_s}, rows);
}

} // namespace slipway::service
