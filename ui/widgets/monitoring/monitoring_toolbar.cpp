// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/monitoring/monitoring_toolbar.h"

#include "core/release/transitions.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/monitoring/monitoring_view_model.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::minutes, 5> kLengths{1h, 6h, 24h, 24h * 7, 24h * 30};
constexpr std::array<std::chrono::seconds, 6> kIntervals{5s, 15s, 30s, 1min, 5min, 0s};
constexpr auto kPatience = 1s;

QString intervalText(std::chrono::seconds interval)
{
    if (interval == 0s)
        return MonitoringToolbar::tr("by hand");
    return interval < 60s ? MonitoringToolbar::tr("%1 s").arg(interval.count())
                          : MonitoringToolbar::tr("%1 min").arg(interval.count() / 60);
}

QString remainingText(std::chrono::milliseconds left)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(left).count();
    return minutes < 60 ? MonitoringToolbar::tr("%1 min").arg(minutes)
                        : MonitoringToolbar::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace

MonitoringToolbar::MonitoringToolbar(MonitoringViewModel &model, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_leading(new QHBoxLayout),
      m_state(new PillLabel),
      m_bakeGlyph(new GlyphLabel(Glyph::Overdue, 16)),
      m_bake(new Label),
      m_asking(new QWidget),
      m_lengths(new Segments(tr("Time shown"))),
      m_pause(makeIconButton(icon(u"media-playback-pause"_s), tr("Pause"), this)),
      m_interval(new QComboBox),
      m_add(makeButton(tr("Add a panel"), ButtonLook::Plain, this, icon(u"list-add"_s)))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    row->addLayout(m_leading);
    m_state->setObjectName(u"monitoredState"_s);
    row->addWidget(m_state);
    row->addWidget(m_bakeGlyph);
    m_bake->setObjectName(u"bake"_s);
    row->addWidget(m_bake);
    row->addStretch();
    auto *asking = new QHBoxLayout(m_asking);
    asking->setContentsMargins(0, 0, 0, 0);
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setFixedWidth(96);
    bar->setAccessibleName(tr("Servers are being asked"));
    asking->addWidget(bar);
    auto *cancel = makeButton(tr("Cancel"), ButtonLook::Link, m_asking);
    cancel->setObjectName(u"cancelAsking"_s);
    connect(cancel, &QPushButton::clicked, &model, &MonitoringViewModel::cancel);
    asking->addWidget(cancel);
    QSizePolicy kept = m_asking->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_asking->setSizePolicy(kept);
    m_asking->hide();
    row->addWidget(m_asking);
    m_add->setObjectName(u"addPanel"_s);
    row->addWidget(m_add);
    m_lengths->setObjectName(u"timeShown"_s);
    for (const QString &text : {tr("1 h"), tr("6 h"), tr("24 h"), tr("7 d"), tr("30 d")})
        m_lengths->addSegment(text);
    connect(m_lengths, &Segments::chosen, this,
            [this](int index) { m_model.setLength(kLengths[static_cast<std::size_t>(index)]); });
    row->addWidget(m_lengths);
    m_pause->setObjectName(u"pause"_s);
    m_pause->setCheckable(true);
    connect(m_pause, &QToolButton::toggled, this, [this](bool isPaused) {
        m_pause->setToolTip(isPaused ? tr("Go on") : tr("Pause"));
        m_pause->setAccessibleName(isPaused ? tr("Go on") : tr("Pause"));
        m_pause->setIcon(icon(isPaused ? u"media-playback-start"_s : u"media-playback-pause"_s));
        m_model.setPaused(isPaused);
    });
    row->addWidget(m_pause);
    m_interval->setObjectName(u"refreshInterval"_s);
    m_interval->setAccessibleName(tr("Refresh"));
    m_interval->setToolTip(tr("How often the servers are asked"));
    for (const auto each : kIntervals)
        m_interval->addItem(icon(u"view-refresh"_s), intervalText(each), static_cast<qlonglong>(each.count()));
    connect(m_interval, &QComboBox::activated, this,
            [this](int index) { m_model.setInterval(kIntervals[static_cast<std::size_t>(index)]); });
    row->addWidget(m_interval);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, m_asking, &QWidget::show);
    m_seconds.setInterval(1s);
    connect(&m_seconds, &QTimer::timeout, this, &MonitoringToolbar::showBake);
    connect(&model, &MonitoringViewModel::askingChanged, this, &MonitoringToolbar::showAsking);
    connect(&model, &MonitoringViewModel::pageChanged, this, &MonitoringToolbar::showModel);
    connect(&model, &MonitoringViewModel::alertsChanged, this, &MonitoringToolbar::showBake);
    connect(&model.window(), &ChartWindow::spanChanged, this, &MonitoringToolbar::showModel);
    showModel();
}

void MonitoringToolbar::showModel()
{
    const auto length = std::ranges::find(kLengths, m_model.length());
    if (!m_model.window().isZoomed() && length != kLengths.end())
        m_lengths->setCurrent(static_cast<int>(length - kLengths.begin()));
    const int interval = m_interval->findData(static_cast<qlonglong>(m_model.interval().count()));
    if (interval >= 0)
        m_interval->setCurrentIndex(interval);
    setAvailable(m_add, m_model.source().whyNoChange());
    const auto &release = m_model.page().release;
    m_state->setVisible(release.has_value());
    if (release)
        m_state->setState(glyphOf(release->state), words::capitalized(stateWord(release->state)));
    showBake();
}

void MonitoringToolbar::showBake()
{
    const auto bake = m_model.bake();
    const auto left = bake && bake->endsAt ? *bake->endsAt - m_model.source().now() : 0ms;
    QString text;
    Glyph glyph = Glyph::Overdue;
    if (bake && bake->failed > 0) {
        text = tr("%n criterion(a) failed", nullptr, bake->failed);
        glyph = Glyph::NoGo;
    } else if (bake && !bake->warning.isEmpty()) {
        text = left > 0ms ? tr("Bakes %1 more. %2").arg(remainingText(left), bake->warning) : bake->warning;
        glyph = Glyph::Warning;
    } else if (left > 0ms) {
        text = tr("Bakes %1 more").arg(remainingText(left));
        glyph = Glyph::Queued;
    }
    m_bake->setText(text);
    m_bakeGlyph->setGlyph(glyph);
    m_bakeGlyph->setVisible(!text.isEmpty());
    m_bake->setVisible(!text.isEmpty());
    if (left > 0ms && !m_seconds.isActive())
        m_seconds.start();
    else if (left <= 0ms)
        m_seconds.stop();
}

void MonitoringToolbar::showAsking()
{
    if (m_model.isAsking()) {
        if (!m_patience.isActive() && m_asking->isHidden())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_asking->hide();
}

void MonitoringToolbar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
