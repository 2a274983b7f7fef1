// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/rehearsal/rehearsal_sheet.h"

#include "core/base/time_text.h"
#include "service/export_file.h"
#include "ui/release/parts/release_desk.h"
#include "ui/release/parts/release_text.h"
#include "ui/release/rehearsal/rehearsal_clock.h"
#include "ui/release/rehearsal/rehearsal_rows.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kSheetWidth = 920;
constexpr int kTableHeight = 320;
constexpr int kRehearsalLine = 36;
constexpr int kRehearsalTwoLines = 44;
constexpr int kSliderSteps = 1000;
constexpr double kSlowFactor = 3;

} // namespace

RehearsalSheet::RehearsalSheet(ReleaseDesk &desk, QWidget *parent)
    : Sheet(parent),
      m_desk(desk),
      m_clock(new RehearsalClock(this)),
      m_verdict(new PillLabel),
      m_facts(new Label({}, Type::Body, Token::Text2))
{
    setObjectName(u"rehearsalSheet"_s);
    setMinimumWidth(kSheetWidth);
    setHeading(
        tr("Rehearsal of %1").arg(release_text::oneLine(desk.page().title, 120)),
        tr("The whole release with an accelerated clock and simulated servers. Nothing is written, no server asked."));
    auto *verdict = new QHBoxLayout;
    verdict->setSpacing(12);
    m_verdict->setObjectName(u"rehearsalVerdict"_s);
    m_facts->setObjectName(u"rehearsalFacts"_s);
    m_facts->setElided(true);
    verdict->addWidget(m_verdict);
    verdict->addWidget(m_facts, 1);
    body()->addLayout(verdict);
    body()->addLayout(buildWish());
    body()->addLayout(buildClock());
    buildTables();
    buildFooter();
    connect(m_clock, &RehearsalClock::moved, this, [this] {
        showClock();
        showRows();
    });
    connect(m_clock, &RehearsalClock::playingChanged, this, &RehearsalSheet::showClock);
    rehearse();
    m_play->setFocus();
}

QLayout *RehearsalSheet::buildWish()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_fault = new QComboBox;
    m_fault->setObjectName(u"rehearsalFault"_s);
    m_fault->setAccessibleName(tr("What goes wrong"));
    m_fault->addItem(tr("Nothing goes wrong"));
    m_fault->addItem(tr("It fails once"), int(RehearsalFault::Kind::Fails));
    m_fault->addItem(tr("It takes three times as long"), int(RehearsalFault::Kind::Slow));
    m_fault->addItem(tr("Its server does not answer"), int(RehearsalFault::Kind::Away));
    m_what = new QComboBox;
    m_what->setObjectName(u"rehearsalWhat"_s);
    m_what->setAccessibleName(tr("With what it goes wrong"));
    m_what->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_what->setMinimumContentsLength(24);
    m_seed = new QSpinBox;
    m_seed->setObjectName(u"rehearsalSeed"_s);
    m_seed->setRange(0, 9999);
    m_seed->setSpecialValueText(tr("middle durations"));
    m_seed->setPrefix(tr("draw "));
    m_seed->setAccessibleName(tr("How long jobs take: 0 the middle of history, else drawn from it by this number"));
    m_seed->setToolTip(m_seed->accessibleName());
    row->addWidget(m_fault);
    row->addWidget(m_what, 1);
    row->addWidget(m_seed);
    setAvailable(m_what, tr("Choose first what goes wrong."));
    connect(m_fault, &QComboBox::activated, this, [this] {
        setAvailable(m_what, m_fault->currentIndex() == 0 ? tr("Choose first what goes wrong.") : QString());
        rehearse();
    });
    connect(m_what, &QComboBox::activated, this, &RehearsalSheet::rehearse);
    connect(m_seed, &QSpinBox::valueChanged, this, &RehearsalSheet::rehearse);
    return row;
}

QLayout *RehearsalSheet::buildClock()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_time = new Label({}, Type::Title);
    m_time->setObjectName(u"rehearsalClock"_s);
    m_time->setMinimumWidth(190);
    row->addWidget(m_time);
    m_play = makeButton(tr("Play"), ButtonLook::Plain, this);
    m_play->setObjectName(u"rehearsalPlay"_s);
    connect(m_play, &QPushButton::clicked, m_clock, &RehearsalClock::toggle);
    row->addWidget(m_play);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setObjectName(u"rehearsalSlider"_s);
    m_slider->setAccessibleName(tr("Time of the rehearsal"));
    m_slider->setRange(0, kSliderSteps);
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        const TimeSpan span = m_clock->span();
        m_clock->setAt(span.from + (span.to - span.from) * value / kSliderSteps);
    });
    row->addWidget(m_slider, 1);
    m_pace = new QComboBox;
    m_pace->setObjectName(u"rehearsalPace"_s);
    m_pace->setAccessibleName(tr("Pace"));
    for (const auto &[text, minutes] : {std::pair(tr("10 minutes a second"), 10), std::pair(tr("an hour a second"), 60),
                                        std::pair(tr("6 hours a second"), 360), std::pair(tr("a day a second"), 1440)})
        m_pace->addItem(text, minutes);
    m_pace->setCurrentIndex(2);
    connect(m_pace, &QComboBox::currentIndexChanged, this,
            [this] { m_clock->setPace(std::chrono::minutes(m_pace->currentData().toInt())); });
    row->addWidget(m_pace);
    QPushButton *end = makeButton(tr("To the end"), ButtonLook::Plain, this);
    end->setObjectName(u"rehearsalToEnd"_s);
    connect(end, &QPushButton::clicked, m_clock, &RehearsalClock::toEnd);
    row->addWidget(end);
    return row;
}

RowTable *RehearsalSheet::addTable(const QString &name, const QString &title, const QStringList &headers,
                                   const QList<int> &widths, int stretching, int rowHeight)
{
    auto *model = new RowTableModel(headers, this);
    auto *table = new RowTable(model, rowHeight, title);
    table->setObjectName(name);
    table->setWidths(widths, stretching);
    table->setMinimumHeight(kTableHeight);
    m_models.push_back(model);
    m_stack->addWidget(table);
    m_segments->addSegment(title);
    return table;
}

void RehearsalSheet::buildTables()
{
    m_segments = new Segments(tr("What is shown of the rehearsal"));
    m_segments->setObjectName(u"rehearsalParts"_s);
    m_stack = new QStackedWidget;
    addTable(u"rehearsalTimeline"_s, tr("Timeline"), {tr("When"), tr("What happens")}, {150, 500}, 1, kRehearsalLine);
    addTable(u"rehearsalAsked"_s, tr("Who is asked"), {tr("Who"), tr("There it is"), tr("Reached"), tr("What for")},
             {190, 150, 190, 280}, 3, kRehearsalTwoLines);
    RowTable *blocks =
        addTable(u"rehearsalBlocks"_s, tr("What blocks"), {tr("Why"), tr("From"), tr("Until"), tr("Cause")},
                 {380, 150, 150, 130}, 0, kRehearsalLine);
    connect(blocks, &RowTable::linkActivated, this, &RehearsalSheet::goToCause);
    auto *row = new QHBoxLayout;
    row->addWidget(m_segments);
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_stack, 1);
    m_segments->setCurrent(0);
    connect(m_segments, &Segments::chosen, m_stack, &QStackedWidget::setCurrentIndex);
}

void RehearsalSheet::buildFooter()
{
    m_export = makeButton(tr("Export…"), ButtonLook::Plain, this, icon(u"document-export"_s));
    m_export->setObjectName(u"rehearsalExport"_s);
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("As Markdown…"), this, [this] { exportAs(false); });
    menu->addAction(tr("As a table (CSV)…"), this, [this] { exportAs(true); });
    m_export->setMenu(menu);
    footer()->addWidget(m_export);
    footer()->addStretch();
    QPushButton *close = makeButton(tr("Close"), ButtonLook::Default, this);
    close->setObjectName(u"closeRehearsal"_s);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addWidget(close);
    setAvailable(m_export, tr("There is no rehearsal yet."));
}

RehearsalWish RehearsalSheet::wish() const
{
    RehearsalWish wish;
    if (m_fault->currentIndex() > 0 && !m_what->currentData().toString().isEmpty())
        wish.faults.push_back(
            {RehearsalFault::Kind(m_fault->currentData().toInt()), m_what->currentData().toString(), kSlowFactor});
    if (m_seed->value() > 0)
        wish.seed = quint64(m_seed->value());
    return wish;
}

void RehearsalSheet::rehearse()
{
    const int question = ++m_asked;
    setProperty("isBusy", true);
    m_desk.session()
        .ask([id = m_desk.release(), wish = wish(), actor = m_desk.session().actor()](service::Queries &queries) {
            return queries.rehearsal(id, wish, actor);
        })
        .then(this, [this, question](const Result<service::RehearsalPage> &page) {
            if (question != m_asked)
                return;
            setProperty("isBusy", false);
            if (page)
                return showPage(*page);
            m_verdict->setState(Glyph::Warning, tr("cannot be rehearsed"), Family::Red);
            m_facts->setText(page.error().sentence);
        });
}

void RehearsalSheet::showPage(const service::RehearsalPage &page)
{
    m_page = page;
    m_hasPage = true;
    const Rehearsal &run = m_page.rehearsal;
    const QString verdict = run.isOnTime() ? tr("on time") : run.ships ? tr("late") : tr("does not ship");
    m_verdict->setState(run.isOnTime() ? Glyph::Go
                        : run.ships    ? Glyph::Overdue
                                       : Glyph::NoGo,
                        verdict,
                        run.isOnTime() ? Family::Green
                        : run.ships    ? Family::Amber
                                       : Family::Red);
    QStringList facts{rehearsalVerdict(m_page)};
    if (m_page.cautiousShip && m_page.cautiousShip != run.ships)
        facts += tr("four times in five by %1").arg(timeText(*m_page.cautiousShip, m_page.release.shipZone));
    facts += rehearsalRollbackText(m_page);
    m_facts->setText(facts.join(u" · "_s));
    if (m_what->count() == 0)
        for (const RehearsalTask &each : run.tasks)
            if (each.kind == RehearsalTask::Kind::Job || each.kind == RehearsalTask::Kind::Step
                || each.kind == RehearsalTask::Kind::Deployment || each.kind == RehearsalTask::Kind::Item)
                m_what->addItem(release_text::oneLine(each.title, 80), each.subject.toString());
    setAvailable(m_export, QString());
    m_segments->setSegmentText(1, tr("Who is asked (%1)").arg(m_page.asked.size()));
    m_segments->setSegmentText(2, tr("What blocks (%1)").arg(run.blocks.size()));
    Instant last = run.shipsIfLifted;
    for (const RehearsalEvent &each : run.events)
        last = std::max(last, each.at);
    m_clock->setSpan({m_page.now, last});
    m_clock->toEnd();
}

void RehearsalSheet::showClock()
{
    const TimeSpan span = m_clock->span();
    m_time->setText(timeText(m_clock->at(), m_desk.zone()));
    m_time->setAccessibleName(words::exact(m_clock->at(), m_desk.zone()));
    m_play->setText(m_clock->isPlaying() ? tr("Hold") : tr("Play"));
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(span.isEmpty() ? kSliderSteps
                                      : int((m_clock->at() - span.from) * kSliderSteps / (span.to - span.from)));
}

void RehearsalSheet::showRows()
{
    if (!m_hasPage)
        return;
    m_models[0]->setRows(rehearsalTimelineRows(m_page, m_clock->at()));
    m_models[1]->setRows(rehearsalAskedRows(m_page, m_clock->at()));
    m_models[2]->setRows(rehearsalBlockRows(m_page, m_clock->at()));
    if (m_clock->isPlaying())
        for (int i = 0; i < m_stack->count(); ++i)
            static_cast<RowTable *>(m_stack->widget(i))->scrollToBottom();
}

void RehearsalSheet::changePace(int steps)
{
    m_pace->setCurrentIndex(std::clamp(m_pace->currentIndex() + steps, 0, m_pace->count() - 1));
}

void RehearsalSheet::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Space: return m_clock->toggle();
    case Qt::Key_Home: return m_clock->toStart();
    case Qt::Key_End: return m_clock->toEnd();
    case Qt::Key_Plus: return changePace(1);
    case Qt::Key_Minus: return changePace(-1);
    default: Sheet::keyPressEvent(event);
    }
}

void RehearsalSheet::goToCause(const QModelIndex &index)
{
    const auto at = std::size_t(index.data(LinkRole).toUInt());
    if (at >= m_page.rehearsal.blocks.size())
        return;
    const Route route = rehearsalCause(m_page, m_page.rehearsal.blocks[at]);
    ReleaseDesk &desk = m_desk;
    accept();
    Q_EMIT desk.routeRequested(route);
}

void RehearsalSheet::exportAs(bool isCsv)
{
    QString name = tr("Rehearsal of %1").arg(release_text::oneLine(m_page.title, 80));
    name.replace(u'/', u'-');
    const QString suffix = isCsv ? u"csv"_s : u"md"_s;
    auto *dialog = new QFileDialog(this, tr("Export the rehearsal"), name + u'.' + suffix,
                                   isCsv ? tr("Table (*.csv)") : tr("Markdown (*.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    const QByteArray bytes = isCsv ? rehearsalCsv(m_page) : rehearsalMarkdown(m_page);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        if (const auto written = service::writeExport(path, bytes, m_desk.session().file()); !written)
            m_desk.raise(written.error());
        else
            m_desk.tell(tr("The rehearsal was written."), path);
    });
    dialog->open();
}

} // namespace slipway::ui
