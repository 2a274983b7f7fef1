// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/report/report_tab.h"

#include "service/commands/report_commands.h"
#include "ui/release/notes/notes_editor.h"
#include "ui/release/report/learned_rows.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/table/table_card.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

using namespace release_report;

namespace {
constexpr int kWordsHeight = 240;
constexpr std::chrono::milliseconds kProgressEvery{150};
} // namespace

ReportTab::ReportTab(ReleaseDesk &desk, QWidget *parent) : ReleaseTab(desk, parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(buildToolbar());
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(16, 8, 16, 16);
    column->setSpacing(16);
    column->addWidget(buildWords());
    buildCards(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    outer->addWidget(scroll, 1);
    m_watch.setInterval(kProgressEvery);
    connect(&m_watch, &QTimer::timeout, this, &ReportTab::showProgress);
    showProgress();
}

ReportTab::~ReportTab()
{
    if (m_job)
        m_job->cancel();
}

QWidget *ReportTab::buildToolbar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_standing = new Label;
    m_standing->setObjectName(u"reportStanding"_s);
    m_standing->setElided(true);
    row->addWidget(m_standing, 1);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"reportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->setFixedWidth(140);
    row->addWidget(m_progress);
    m_cancel = makeButton(tr("Cancel"), ButtonLook::Plain, bar);
    m_cancel->setObjectName(u"cancelReport"_s);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    row->addWidget(m_cancel);
    QPushButton *open = makeButton(tr("Read in the browser"), ButtonLook::Plain, bar);
    open->setObjectName(u"readReport"_s);
    connect(open, &QPushButton::clicked, this, &ReportTab::openInBrowser);
    row->addWidget(open);
    m_export = makeButton(tr("Export"), ButtonLook::Default, bar, icon(u"document-save"_s, Token::OnAccent));
    m_export->setObjectName(u"exportReport"_s);
    auto *menu = new QMenu(m_export);
    const auto add = [&](const QString &text, ReportFormat format, PaperSize paper = PaperSize::A4) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, format, paper] { chooseFile(format, paper); });
    };
    add(tr("Web page (HTML)…"), ReportFormat::Html);
    add(tr("PDF, A4…"), ReportFormat::Pdf);
    add(tr("PDF, Letter…"), ReportFormat::Pdf, PaperSize::Letter);
    add(tr("Markdown…"), ReportFormat::Markdown);
    add(tr("JSON…"), ReportFormat::Json);
    m_export->setMenu(menu);
    row->addWidget(m_export);
    return bar;
}

QWidget *ReportTab::buildWords()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_which = new Segments(tr("Texts of the report"));
    m_which->setObjectName(u"reportTexts"_s);
    for (const QString &each : {tr("Summary"), tr("Went well"), tr("Went badly"), tr("Remarks")})
        m_which->addSegment(each);
    m_which->setCurrent(0);
    connect(m_which, &Segments::chosen, this, [this](int) {
        m_words->flush();
        m_words->reset();
        showWords();
    });
    column->addWidget(m_which, 0, Qt::AlignLeading);
    m_words = new NotesEditor(tr("Text of the report"), [this](const QString &text) { writeWords(text); });
    m_words->setObjectName(u"reportWords"_s);
    m_words->setFixedHeight(kWordsHeight);
    column->addWidget(m_words);
    return box;
}

void ReportTab::buildCards(QVBoxLayout *column)
{
    m_lessons = new TableCard({.name = u"lessons"_s,
                               .title = tr("Lessons"),
                               .headers = {tr("Lesson"), tr("It"), tr("From now on"), tr("Template")},
                               .widths = {360, 120, 320, 200}});
    m_actions = new TableCard({.name = u"actionItems"_s,
                               .title = tr("Action items"),
                               .headers = {tr("What is to be done"), tr("Owner"), tr("Due"), tr("State")},
                               .widths = {420, 180, 160, 110}});
    m_course = new TableCard({.name = u"reportCourse"_s,
                              .title = tr("Plan against what happened"),
                              .headers = {tr("What"), tr("Planned or begun"), tr("Happened"), tr("Result")},
                              .widths = {280, 190, 190, 300},
                              .stretching = 3});
    for (TableCard *card : {m_lessons, m_actions, m_course}) {
        column->addWidget(card);
        card->headingRow()->addStretch(1);
    }
    const auto button = [this](TableCard *card, const QString &text, const QString &name, auto act) {
        QPushButton *made = card->addButton(text, name);
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    m_takeLesson = button(m_lessons, tr("Into a template…"), u"takeLessonButton"_s, [this] { takeLesson(); });
    m_removeLesson = button(m_lessons, tr("Remove"), u"removeLesson"_s, [this] { removeLesson(); });
    m_editLesson = button(m_lessons, tr("Edit…"), u"editLesson"_s, [this] { editLesson(false); });
    m_addLesson = button(m_lessons, tr("Add…"), u"addLesson"_s, [this] { editLesson(true); });
    m_editAction = button(m_actions, tr("Edit…"), u"editAction"_s, [this] { editAction(false); });
    m_addAction = button(m_actions, tr("Add…"), u"addAction"_s, [this] { editAction(true); });
    connect(m_actions, &TableCard::linkFollowed, this, &ReportTab::followAction);
    connect(m_lessons->table(), &RowTable::currentKeyChanged, this, &ReportTab::showCards);
    connect(m_actions->table(), &RowTable::currentKeyChanged, this, &ReportTab::showCards);
}

QString ReportTab::count() const
{
    return m_page.openActions() > 0 ? QString::number(m_page.openActions()) : QString();
}

QWidget *ReportTab::firstFocus()
{
    return m_words->editor();
}

void ReportTab::flush()
{
    m_words->flush();
}

void ReportTab::reset()
{
    m_words->reset();
    m_report.reset();
    m_which->setCurrent(0);
}

void ReportTab::focusOn(const Uuid &focus, const QString &)
{
    for (TableCard *card : {m_actions, m_lessons})
        if (card->rows()->indexOf(focus.toString()).isValid()) {
            card->table()->setCurrentKey(focus.toString());
            card->table()->setFocus();
        }
}

void ReportTab::showPage()
{
    if (!desk().hasPage())
        return;
    auto page = desk().session().queries().reportPage(desk().release());
    if (!page)
        return desk().raise(page.error());
    m_page = std::move(*page);
    showWords();
    m_lessons->rows()->setRows(lessonRows(m_page));
    m_actions->rows()->setRows(actionRows(m_page, desk().now(), !desk().session().isReadOnly()));
    showCards();
    gather();
}

void ReportTab::gather()
{
    // One at a time: what changed meanwhile is gathered after it.
    m_isOutdated = m_isGathering;
    if (std::exchange(m_isGathering, true))
        return;
    service::reportOf(desk().session(), desk().release()).then(this, [this](const Result<ReleaseReport> &report) {
        m_isGathering = false;
        if (report && report->head.release == desk().release().toString())
            m_report = *report;
        showWords();
        showCards();
        if (m_isOutdated)
            gather();
    });
}

void ReportTab::showWords()
{
    const QString texts[] = {m_page.text.summary, m_page.text.wentWell, m_page.text.wentBadly, m_page.text.remarks};
    const QString hints[] = {m_report ? m_report->words.summary : tr("Written by itself from what is known."),
                             tr("What should stay as it was?"), tr("What should be different next time?"),
                             tr("Anything else that belongs into the report.")};
    const auto which = static_cast<std::size_t>(std::max(0, m_which->current()));
    m_words->setPlaceholder(hints[which], which == 0 ? tr("Documents show the draft until something is written here.")
                                                     : tr("Nothing written yet."));
    m_words->showText(texts[which],
                      desk().session().isReadOnly() ? tr("The workspace is read-only.") : m_page.whyFrozen);
}

void ReportTab::showCards()
{
    m_standing->setText(standingText(m_page, m_report, desk().zone()));
    m_course->rows()->setRows(m_report ? courseRows(*m_report, desk().zone()) : std::vector<TableRow>());
    const QString readOnly = desk().session().isReadOnly() ? tr("The workspace is read-only.") : QString();
    const QString why = readOnly.isEmpty() ? m_page.whyFrozen : readOnly;
    const Lesson *lesson = currentLesson();
    const QString noLesson = lesson ? QString() : tr("Choose a lesson first.");
    setAvailable(m_addLesson, why);
    setAvailable(m_editLesson, why.isEmpty() ? noLesson : why);
    setAvailable(m_removeLesson, why.isEmpty() ? noLesson : why);
    setAvailable(m_takeLesson, !readOnly.isEmpty()                ? readOnly
                               : lesson && lesson->item.isEmpty() ? tr("The lesson asks for no checklist item.")
                               : lesson && lesson->takenInto      ? tr("A template has its item already.")
                                                                  : noLesson);
    setAvailable(m_addAction, why);
    setAvailable(m_editAction, !readOnly.isEmpty() ? readOnly
                               : currentAction()   ? QString()
                                                   : tr("Choose an action item first."));
}

void ReportTab::showProgress()
{
    const bool isRunning = m_job && !m_job->isFinished();
    m_progress->setVisible(isRunning);
    m_cancel->setVisible(isRunning);
    setAvailable(m_export, isRunning ? tr("An export is running.") : QString());
    if (!isRunning)
        return m_watch.stop();
    m_progress->setRange(0, m_job->total());
    m_progress->setValue(m_job->done());
}

void ReportTab::writeWords(const QString &text)
{
    service::EditReport edit{.release = desk().release()};
    std::optional<QString> *fields[] = {&edit.summary, &edit.wentWell, &edit.wentBadly, &edit.remarks};
    *fields[static_cast<std::size_t>(std::max(0, m_which->current()))] = text;
    desk().run(std::move(edit));
}

const Lesson *ReportTab::currentLesson() const
{
    const QString key = m_lessons->table()->currentKey();
    const auto found =
        std::ranges::find(m_page.lessons, key, [](const auto &each) { return each.lesson.id.toString(); });
    return found == m_page.lessons.end() ? nullptr : &found->lesson;
}

const ActionItem *ReportTab::currentAction() const
{
    const QString key = m_actions->table()->currentKey();
    const auto found =
        std::ranges::find(m_page.actions, key, [](const auto &each) { return each.action.id.toString(); });
    return found == m_page.actions.end() ? nullptr : &found->action;
}

} // namespace slipway::ui
