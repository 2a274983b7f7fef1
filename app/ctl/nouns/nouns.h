// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace slipway::ctl {

class CommandTree;

// One file per noun; each declares its verbs and what they do.
void addWorkspace(CommandTree &tree);
void addProduct(CommandTree &tree);
void addPerson(CommandTree &tree);
void addEnvironment(CommandTree &tree);
void addAbsence(CommandTree &tree);
void addTemplate(CommandTree &tree);
void addRelease(CommandTree &tree);
/// `release close` and what goes with it: inside of `release`, behind its other verbs.
void addReleaseClosure(CommandTree &tree);
void addMilestone(CommandTree &tree);
void addPhase(CommandTree &tree);
void addTrain(CommandTree &tree);
void addChecklist(CommandTree &tree);
void addEvidence(CommandTree &tree);
void addCriterion(CommandTree &tree);
/// `criterion backtest`: inside of `criterion`, behind its other verbs.
void addCriterionBacktest(CommandTree &tree);
/// `monitor`, with `monitor watch`.
void addMonitor(CommandTree &tree);
/// `monitor connection`: inside of `monitor`.
void addMonitorConnection(CommandTree &tree);
/// `monitor panel`: inside of `monitor`.
void addMonitorPanel(CommandTree &tree);
/// `monitor watch`: inside of `monitor`, behind its other verbs.
void addMonitorWatch(CommandTree &tree);
void addGate(CommandTree &tree);
void addSignoff(CommandTree &tree);
void addCalendar(CommandTree &tree);
void addFreeze(CommandTree &tree);
void addBooking(CommandTree &tree);
void addSchedule(CommandTree &tree);
void addComment(CommandTree &tree);
void addIncident(CommandTree &tree);
void addFeedback(CommandTree &tree);
/// `report` with `report template`.
void addReport(CommandTree &tree);
void addLesson(CommandTree &tree);
void addAction(CommandTree &tree);
void addNotice(CommandTree &tree);
void addScope(CommandTree &tree);
void addNotes(CommandTree &tree);
/// `notice channel`: inside of `notice`.
void addNoticeChannel(CommandTree &tree);
/// `release job`: inside of `release`.
void addReleaseJob(CommandTree &tree);
/// `ci` with `ci run`.
void addCi(CommandTree &tree);
/// `ci connection`: inside of `ci`.
void addCiConnection(CommandTree &tree);
/// `deploy`, `rollback`, `deployments`, `hold` and `let-go`: commands of one word.
void addDeploy(CommandTree &tree);
/// `rehearse`: a command of one word.
void addRehearse(CommandTree &tree);
void addTests(CommandTree &tree);
void addRunbook(CommandTree &tree);
void addRing(CommandTree &tree);
void addLease(CommandTree &tree);
/// `delivery`, with `dora`: a command of one word.
void addDelivery(CommandTree &tree);
/// A command of one word.
void addForecast(CommandTree &tree);
/// `activity`, `search` and `today`: commands of one word.
void addLookups(CommandTree &tree);
void addCompletion(CommandTree &tree);

} // namespace slipway::ctl
