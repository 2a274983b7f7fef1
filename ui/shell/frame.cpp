// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/frame.h"

#include "ui/shell/job_strip.h"
#include "ui/shell/notice_bar.h"
#include "ui/shell/shell_actions.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_pixels.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QImage>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

class Scrim : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), applicationTheme().color(Token::Scrim));
    }
};

} // namespace

Frame::Frame(service::Session &session, QWidget *parent) : QWidget(parent), m_session(session) {}

void Frame::build(const ShellActions &actions, std::vector<PageEntry> entries)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pages = new PageStack(m_session, std::move(entries), this);
    m_sidebar = new Sidebar(m_pages->entries(), this);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_topBar = new TopBar(actions.back, actions.forward, actions.search, this);
    m_jobs = new JobStrip(this);
    column->addWidget(m_topBar);
    column->addWidget(m_pages, 1);
    m_notice = new NoticeBar(this);
    column->addWidget(m_notice);
    column->addWidget(m_jobs);
    row->addLayout(column, 1);
    m_scrim = new Scrim(this);
    m_scrim->setObjectName(u"scrim"_s);
    m_scrim->hide();
}

void Frame::setScrim(bool shown)
{
    m_scrim->setGeometry(rect());
    m_scrim->raise();
    m_scrim->setVisible(shown);
}

void Frame::paintEvent(QPaintEvent *)
{
    const QImage *pixels = pixelsOf(*window());
    if (pixels && pixels->constBits() != m_memory) {
        m_memory = pixels->constBits();
        takeAtOnce(*pixels);
    }
    QPainter(this).fillRect(rect(), themeOf(this).color(Token::Window));
}

void Frame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_scrim)
        m_scrim->setGeometry(rect());
}

} // namespace slipway::ui
