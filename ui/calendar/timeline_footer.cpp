// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timeline_footer.h"

#include "ui/calendar/key_legend.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>
#include <QSlider>

namespace slipway::ui::calendar {

namespace {

constexpr int kSteps = 200;

} // namespace

TimelineFooter::TimelineFooter(QWidget *parent)
    : QWidget(parent),
      m_lanes(new QComboBox(this)),
      m_zoom(new QSlider(Qt::Horizontal, this))
{
    setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 1, 16, 0);
    row->setSpacing(12);
    row->addWidget(new KeyLegend(KeyLegend::Form::Row, this), 1);
    row->addWidget(new Label(tr("Lanes"), Type::Small, Token::Text2, this));
    for (const QString &name : {tr("Product"), tr("Environment"), tr("Person")})
        m_lanes->addItem(name);
    m_lanes->setObjectName(QStringLiteral("timelineLanes"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_lanes->setProperty("small", true);
    row->addWidget(m_lanes);
    row->addSpacing(8);
    row->addWidget(new Label(tr("Zoom"), Type::Small, Token::Text2, this));
    m_zoom->setObjectName(QStringLiteral("timelineZoom"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setToolTip(tr("Zoom from two years to a day (Ctrl+wheel, + and −)"));
    m_zoom->setRange(0, kSteps);
    m_zoom->setPageStep(kSteps / 10);
    m_zoom->setFixedWidth(112);
    row->addWidget(m_zoom);
    connect(m_lanes, &QComboBox::activated, this,
            [this](int index) { Q_EMIT laneKindChosen(static_cast<LaneKind>(index)); });
    connect(m_zoom, &QSlider::valueChanged, this,
            [this](int value) { Q_EMIT zoomChosen(static_cast<double>(value) / kSteps); });
}

void TimelineFooter::setLaneKind(LaneKind kind)
{
    m_lanes->setCurrentIndex(static_cast<int>(kind));
}

void TimelineFooter::setZoomLevel(double level)
{
    const QSignalBlocker blocker(m_zoom);
    m_zoom->setValue(qRound(level * kSteps));
}

void TimelineFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Surface));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui::calendar
