// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_strip.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_line.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

namespace {

constexpr int kHeight = 32;
constexpr int kProgressWidth = 96;
constexpr int kMostDetail = 140;
constexpr auto kBlink = 200ms;
constexpr auto kLook = 100ms;
constexpr std::size_t kMostRuns = 3;

} // namespace

/// A run in the strip: sign, name, how far.
class StripRunPart : public QAbstractButton
{
public:
    explicit StripRunPart(QWidget *parent) : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    }

    void setRun(const StripRun &run)
    {
        if (run == m_run)
            return;
        m_run = run;
        m_far = run.share ? words::percent(*run.share) : run.word;
        setText(run.title);
        QStringList parts;
        for (const QString &part : {run.title, run.detail, run.word, run.share ? m_far : QString()})
            if (!part.isEmpty())
                parts += part;
        setAccessibleName(parts.join(u", "_s));
        setToolTip(parts.join(u", "_s).toHtmlEscaped());
        updateGeometry();
        update();
    }
    [[nodiscard]] const QString &key() const { return m_run.key; }

    [[nodiscard]] QSize sizeHint() const override
    {
        shape();
        const int detail = m_run.detail.isEmpty() ? 0 : 6 + detailWidth();
        const int bar = m_run.share ? kProgressWidth + 8 : 0;
        return {14 + 8 + m_title.size().width() + detail + 8 + bar + m_farLine.size().width() + 4,
                heightFor(kHeight, font()) - 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const Qt::LayoutDirection direction = layoutDirection();
        QRect inside = rect();
        const auto take = [&](int width, int gap) {
            const QRect part =
                QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {width, inside.height()}, inside);
            inside = direction == Qt::RightToLeft ? inside.adjusted(0, 0, -width - gap, 0)
                                                  : inside.adjusted(width + gap, 0, 0, 0);
            return part;
        };
        paintGlyph(painter, QStyle::alignedRect(direction, Qt::AlignCenter, {14, 14}, take(14, 8)), m_run.glyph, theme,
                   theme.color(Token::Sidebar));
        shape();
        const Qt::Alignment way = QStyle::visualAlignment(direction, Qt::AlignVCenter | Qt::AlignLeading);
        painter.setPen(theme.color(Token::Text));
        m_title.draw(painter, take(m_title.size().width(), m_run.detail.isEmpty() ? 8 : 6), way);
        painter.setPen(theme.color(Token::Text2));
        if (!m_run.detail.isEmpty())
            m_detail.drawElided(painter, take(detailWidth(), 8), way);
        if (m_run.share)
            paintProgress(painter, take(kProgressWidth, 8), *m_run.share,
                          theme.family(m_run.isDeployment ? Family::Amber : Family::Blue).solid, theme, direction);
        m_farLine.draw(painter, inside, way);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, rect(), theme);
    }

private:
    void shape() const
    {
        const QFont small = fontOf(Type::Small, font());
        m_title.set(m_run.title.simplified(), small);
        m_detail.set(m_run.detail.simplified(), small);
        m_farLine.set(m_far, small);
    }
    [[nodiscard]] int detailWidth() const { return std::min(kMostDetail, m_detail.size().width()); }

    StripRun m_run;
    QString m_far;
    mutable TextLine m_title;
    mutable TextLine m_detail;
    mutable TextLine m_farLine;
};

JobStrip::JobStrip(QWidget *parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_runRow(new QHBoxLayout),
      m_runCount(new Label({}, Type::Small, Token::Text2, this))
{
    setObjectName(u"jobStrip"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Running jobs"));
    setFixedHeight(heightFor(kHeight, font()));
    m_row->setContentsMargins(16, 0, 16, 0);
    m_runRow->setSpacing(24);
    m_row->addLayout(m_runRow);
    m_row->addSpacing(24);
    m_row->addStretch(1);
    m_runCount->setObjectName(u"runCount"_s);
    m_row->addWidget(m_runCount);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &JobStrip::updateShown);
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
    m_row->insertWidget(m_row->count() - 2, m_jobs.back().part);
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
        updateShown();
}

void JobStrip::updateShown()
{
    setVisible(!m_jobs.empty() || !m_runs.empty());
}

void JobStrip::showRuns(const std::vector<StripRun> &runs)
{
    const std::size_t shown = std::min(runs.size(), kMostRuns);
    while (m_runs.size() > shown) {
        m_runs.back()->deleteLater();
        m_runs.back()->hide();
        m_runs.pop_back();
    }
    while (m_runs.size() < shown) {
        auto *part = new StripRunPart(this);
        m_runRow->addWidget(part);
        connect(part, &QAbstractButton::clicked, this, [this, part] { Q_EMIT runRequested(part->key()); });
        m_runs.push_back(part);
    }
    for (std::size_t i = 0; i < shown; ++i)
        m_runs[i]->setRun(runs[i]);
    m_runCount->setText(tr("%n running", nullptr, static_cast<int>(runs.size())));
    m_runCount->setVisible(!runs.empty());
    fitRuns();
    updateShown();
}

void JobStrip::fitRuns()
{
    const QMargins around = m_row->contentsMargins();
    int room = width() - around.left() - around.right() - m_runCount->sizeHint().width() - 2 * m_runRow->spacing();
    for (const Job &job : m_jobs)
        room -= job.part->sizeHint().width();
    bool isFirst = true;
    for (StripRunPart *part : m_runs) {
        room -= part->sizeHint().width();
        part->setVisible(room >= 0 || std::exchange(isFirst, false));
        isFirst = false;
        room -= m_runRow->spacing();
    }
}

void JobStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRuns();
}

void JobStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Sidebar));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
