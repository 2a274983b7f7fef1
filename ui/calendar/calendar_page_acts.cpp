// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "ui/calendar/agenda_view.h"
#include "ui/calendar/calendar_canvas.h"
#include "ui/calendar/calendar_files.h"
#include "ui/calendar/calendar_page.h"
#include "ui/calendar/calendar_text.h"
#include "ui/calendar/calendar_toolbar.h"
#include "ui/calendar/conflict_rows.h"
#include "ui/calendar/day_list_menu.h"
#include "ui/calendar/freeze_editor.h"
#include "ui/calendar/side_by_side.h"
#include "ui/calendar/timeline_view.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/freeze_reason_sheet.h"

#include <QFuture>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace calendar;

namespace {

Uuid laneOf(const Release &release, LaneKind kind)
{
    switch (kind) {
    case LaneKind::Product: return release.product.value;
    case LaneKind::Environment: return release.environment.value_or(EnvironmentId{}).value;
    case LaneKind::Person: break;
    }
    return release.coordinator.value_or(PersonId{}).value;
}

} // namespace

QAction *CalendarPage::addPageAction(const QString &name, const QString &text, const QKeySequence &shortcut,
                                     const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void CalendarPage::buildModeActions()
{
    addPageAction(u"calendarShowMonth"_s, tr("Show the month"), Qt::Key_M,
                  [this] { m_model.setMode(CalendarMode::Month); });
    addPageAction(u"calendarShowWeek"_s, tr("Show the week"), Qt::Key_W,
                  [this] { m_model.setMode(CalendarMode::Week); });
    addPageAction(u"calendarShowTimeline"_s, tr("Show the timeline"), Qt::Key_T,
                  [this] { m_model.setMode(CalendarMode::Timeline); });
    addPageAction(u"calendarShowAgenda"_s, tr("Show the agenda"), Qt::Key_A,
                  [this] { m_model.setMode(CalendarMode::Agenda); });
    addPageAction(u"calendarGoToday"_s, tr("Go to today"), {}, [this] { m_model.goToToday(); });
    addPageAction(u"calendarGoEarlier"_s, tr("Go earlier"), {}, [this] { m_model.step(-1); });
    addPageAction(u"calendarGoLater"_s, tr("Go later"), {}, [this] { m_model.step(1); });
}

void CalendarPage::buildActions()
{
    buildModeActions();
    m_newRelease = new QAction(icon(u"list-add"_s), tr("New release…"), this);
    connect(m_newRelease, &QAction::triggered, this, [this] { Q_EMIT newReleaseRequested({}); });
    QAction *import =
        addPageAction(u"calendarImport"_s, tr("Import a calendar (.ics)…"), {}, [this] { m_files->askForImport(); });
    import->setIcon(icon(u"document-import"_s));
    QAction *exported =
        addPageAction(u"calendarExport"_s, tr("Export the calendar (.ics)…"), {}, [this] { m_files->askForExport(); });
    exported->setIcon(icon(u"document-export"_s));
    QAction *freeze = addPageAction(u"calendarNewFreeze"_s, tr("New freeze window…"), {}, [this] {
        const auto *canvas = qobject_cast<CalendarCanvas *>(viewOf(m_model.mode()));
        const QDate day = canvas && canvas->currentDay().isValid() ? canvas->currentDay() : m_model.today();
        editFreeze(freezeOn(day, m_source.zone()));
    });
    freeze->setIcon(glyphIcon(Glyph::Freeze));
    QAction *conflicts = addPageAction(u"calendarToggleConflicts"_s, tr("Show or hide the conflicts"), {},
                                       [this] { showPanel(!m_body->isPanelShown()); });
    QAction *clear = addPageAction(u"calendarClearFilter"_s, tr("Clear the filter"), {}, [this] { clearFilter(); });
    m_moreActions = {import, exported, freeze, conflicts, clear};
    for (QAction *action : {import, freeze, m_newRelease})
        setAvailable(action, whyNotChange());
    m_toolbar->setMoreActions(m_moreActions);
}

QString CalendarPage::whyNotChange() const
{
    return session().isReadOnly() ? tr("The workspace is open for reading only.") : QString();
}

bool CalendarPage::wantsPanel() const
{
    return m_model.mode() == CalendarMode::Timeline ? m_memory.showsTimelineConflicts : m_memory.showsConflicts;
}

void CalendarPage::showPanel(bool isShown)
{
    (m_model.mode() == CalendarMode::Timeline ? m_memory.showsTimelineConflicts : m_memory.showsConflicts) = isShown;
    m_body->setPanelShown(isShown);
    m_toolbar->setConflictCount(static_cast<int>(m_model.conflicts().size()), isShown);
    if (!isShown)
        firstFocus()->setFocus();
    remember();
}

void CalendarPage::remember()
{
    m_memory.mode = m_model.mode();
    m_memory.lanes = m_model.laneKind();
    m_memory.filter = m_model.filter();
    m_memory.save(session().file());
}

void CalendarPage::clearFilter()
{
    m_model.setFilter({});
}

void CalendarPage::openRelease(ReleaseId release, const QString &tab)
{
    Route there;
    there.page = u"releases"_s;
    there.release = release;
    there.tab = tab;
    Q_EMIT routeRequested(there);
}

void CalendarPage::showRelease(ReleaseId release)
{
    auto *canvas = qobject_cast<CalendarCanvas *>(viewOf(m_model.mode()));
    if (canvas && canvas->selectRelease(release))
        return;
    const auto plan = session().queries().plan(release);
    if (!plan) {
        raise(plan.error());
        return;
    }
    const Instant ship = plan->release.ship;
    if (m_model.mode() == CalendarMode::Timeline && !m_model.visibleSpan().contains(ship)) {
        const auto half = (m_model.visibleSpan().to - m_model.visibleSpan().from) / 2;
        Q_EMIT m_model.visibleSpanRequested({ship - half, ship + half});
    }
    m_model.setAnchor(dayIn(ship, m_source.zone()));
    if (m_model.mode() == CalendarMode::Timeline && m_model.page().isByLane)
        timeline()->seek(release, laneOf(plan->release, m_model.laneKind()), {plan->release.start, ship});
    else if (canvas)
        canvas->selectRelease(release);
    else
        agenda()->scrollToDay(dayIn(ship, m_source.zone()));
}

const service::CalendarRelease *CalendarPage::shown(ReleaseId release)
{
    const auto *canvas = qobject_cast<CalendarCanvas *>(viewOf(m_model.mode()));
    const auto &all = canvas ? canvas->page().releases : m_model.page().releases;
    const auto found = std::ranges::find(all, release, &service::CalendarRelease::id);
    return found == all.end() ? nullptr : &*found;
}

void CalendarPage::move(ReleaseId release, const TimeSpan &span)
{
    if (const QString why = whyNotChange(); !why.isEmpty()) {
        explain(why);
        return;
    }
    const service::CalendarRelease *found = shown(release);
    const QString title = found ? found->title() : tr("The release");
    const QByteArray zone = found ? found->zone : m_source.zone();
    const bool isShipSame = found && found->span.to == span.to;
    run(service::MoveSpan{release, span},
        [this, release, title, zone, span, isShipSame](const service::MoveOutcome &outcome) {
            //: %1 a release, %2 day and time
            const QString sentence = isShipSame ? tr("%1 starts %2 now").arg(title, timeText(span.from, zone))
                                                : tr("%1 ships %2 now").arg(title, timeText(span.to, zone));
            tellMoved(release, sentence, outcome);
        });
}

void CalendarPage::tellMoved(ReleaseId release, const QString &sentence, const service::MoveOutcome &outcome)
{
    const auto freeze = std::ranges::find(outcome.conflicts, Conflict::Kind::Freeze, &Conflict::kind);
    if (freeze == outcome.conflicts.end()) {
        offerUndo(sentence);
        return;
    }
    Notice notice = undoNotice(sentence);
    notice.kind = Notice::Kind::Warning;
    notice.detail = tr("In the freeze %1").arg(freeze->detail);
    if (freeze->proposedShip) {
        notice.otherText = tr("Move to next free slot");
        notice.otherAction = [this, release, ship = *freeze->proposedShip] {
            run(service::MoveShip{release, ship, {}}, [this, release, ship](const service::MoveOutcome &again) {
                const service::CalendarRelease *found = shown(release);
                const QString title = found ? found->title() : tr("The release");
                const QByteArray zone = found ? found->zone : m_source.zone();
                tellMoved(release, tr("%1 ships %2 now").arg(title, timeText(ship, zone)), again);
            });
        };
    }
    Q_EMIT noticeRaised(notice);
}

void CalendarPage::solve(const ConflictRow &row)
{
    if (row.remedy == ConflictRow::Remedy::Open) {
        openRelease(row.release, row.isBlocking ? u"checklist"_s : QString());
        return;
    }
    if (row.remedy == ConflictRow::Remedy::Move) {
        run(service::MoveShip{row.release, row.ship, {}},
            [this, row](const service::MoveOutcome &) { offerUndo(tr("Solved: %1").arg(row.title)); });
        return;
    }
    const auto booking = bookingInstead(session().queries(), row);
    if (!booking)
        raise(booking.error());
    else
        run(*booking, [this, row](const BookingId &) { offerUndo(tr("Solved: %1").arg(row.title)); });
}

void CalendarPage::editFreeze(const Freeze &freeze)
{
    if (const QString why = whyNotChange(); !why.isEmpty()) {
        explain(why);
        return;
    }
    auto *editor = new FreezeEditor(session(), freeze, window());
    connect(editor, &FreezeEditor::saved, this, [this](const QString &name, bool isNew) {
        offerUndo(isNew ? tr("Freeze window %1 added").arg(name) : tr("Freeze window %1 changed").arg(name));
    });
    editor->open();
}

void CalendarPage::editFreeze(FreezeId id)
{
    const std::vector<Freeze> all = valueOr(session().queries().freezes());
    const auto found = std::ranges::find(all, id, &Freeze::id);
    if (found != all.end())
        editFreeze(*found);
}

void CalendarPage::removeFreeze(FreezeId id)
{
    const std::vector<Freeze> all = valueOr(session().queries().freezes());
    const auto found = std::ranges::find(all, id, &Freeze::id);
    if (found == all.end())
        return;
    withFreezeReason(session(), *found, std::nullopt, window(), [this, id](const QString &reason) {
        run(service::Remove<Freeze>{id, reason},
            [this](const service::Done &) { offerUndo(tr("Freeze window removed")); });
    });
}

void CalendarPage::listDay(QDate day, QPoint at)
{
    service::CalendarPage page = m_model.everythingOn(day);
    for (service::CalendarRelease &each : page.releases)
        each.hasConflict = m_model.marked()->contains(each.id);
    auto *menu = new DayListMenu(page, day, this);
    connect(menu, &DayListMenu::releaseChosen, this, [this](ReleaseId release) { openRelease(release); });
    connect(menu, &DayListMenu::freezeChosen, this, qOverload<FreezeId>(&CalendarPage::editFreeze));
    connect(menu, &DayListMenu::agendaRequested, this, [this](QDate wanted) {
        m_model.setMode(CalendarMode::Agenda);
        m_model.setAnchor(wanted);
        agenda()->scrollToDay(wanted);
    });
    menu->popup(at);
}

void CalendarPage::explain(const QString &sentence)
{
    Q_EMIT noticeRaised({Notice::Kind::Information, sentence});
}

} // namespace slipway::ui
