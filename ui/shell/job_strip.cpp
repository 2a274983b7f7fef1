// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_strip.h"

#include "ui/theme/icon.h"
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

QWidget *makePart(const QString &what, QWidget *parent)
{
    auto *part = new QWidget(parent);
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
    return part;
}

} // namespace

JobStrip::JobStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"jobStrip"_s);
    setAccessibleName(tr("Running jobs"));
    setFixedHeight(kHeight);
    m_row->setContentsMargins(16, 0, 16, 0);
    m_row->addStretch(1);
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] { setVisible(!m_jobs.empty()); });
    hide();
}

int JobStrip::begin(const QString &what)
{
    QWidget *part = makePart(what, this);
    m_row->insertWidget(m_row->count() - 1, part);
    m_jobs.push_back({++m_last, part});
    if (!isVisible())
        m_delay.start(kBlink);
    return m_last;
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
