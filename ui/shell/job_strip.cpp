// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_strip.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kProgressWidth = 96;
constexpr auto kBlink = 200ms;
constexpr auto kLook = 100ms;

} // namespace

JobStrip::JobStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"jobStrip"_s);
    setAccessibleName(tr("Running jobs"));
    setFixedHeight(heightFor(kHeight, font()));
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->addStretch(1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { setVisible(!m_jobs.empty()); });
    m_watch.setInterval(kLook);
    connect(&m_watch, &QTimer::timeout, this, &JobStrip::watch);
    hide();
}

JobStrip::Job JobStrip::makeJob(const QString &what, const service::JobControlPtr &control)
{
    auto *part = new QWidget(this);
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 16, 0);
    row->setSpacing(8);
    row->addWidget(new GlyphLabel(Glyph::InProgress, 14, part));
    row->addWidget(new Label(what, Type::Small, Token::Text, part));
    auto *progress = new QProgressBar(part);
    progress->setRange(0, 0);
    progress->setTextVisible(false);
    progress->setFixedWidth(kProgressWidth);
    progress->setAccessibleName(what);
    row->addWidget(progress);
    QPushButton *cancel = nullptr;
    if (control) {
        cancel = makeButton(tr("Cancel"), ButtonLook::Flat, part, {}, true);
        cancel->setObjectName(u"cancelJob"_s);
        cancel->setAccessibleName(tr("Cancel: %1").arg(what));
        connect(cancel, &QPushButton::clicked, this, [control, cancel] {
            control->cancel();
            setAvailable(cancel, tr("It is being cancelled."));
        });
        row->addWidget(cancel);
    }
    return {++m_last, part, control, progress, cancel};
}

int JobStrip::begin(const QString &what, const service::JobControlPtr &control)
{
    m_jobs.push_back(makeJob(what, control));
    m_row->insertWidget(m_row->count() - 1, m_jobs.back().part);
    if (!isVisible())
        m_delay.start(kBlink);
    if (control)
        m_watch.start();
    return m_last;
}

void JobStrip::watch()
{
    std::vector<int> over;
    bool hasControls = false;
    for (const Job &job : m_jobs) {
        if (!job.control)
            continue;
        hasControls = true;
        if (job.control->isFinished())
            over.push_back(job.number);
        job.progress->setRange(0, job.control->total());
        job.progress->setValue(job.control->done());
    }
    if (!hasControls)
        m_watch.stop();
    for (const int number : over)
        finish(number);
}

void JobStrip::finish(int job)
{
    std::erase_if(m_jobs, [job](const Job &each) {
        if (each.number == job)
            each.part->deleteLater();
        return each.number == job;
    });
    if (m_jobs.empty())
        hide();
}

void JobStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
