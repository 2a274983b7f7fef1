// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_plot.h"

#include "ui/theme/series_look.h"
#include "ui/theme/type.h"
#include "ui/widgets/charts/dense_raster.h"
#include "ui/widgets/charts/frame/chart_frame.h"
#include "ui/widgets/charts/plot_layer.h"
#include "ui/widgets/charts/plot_painting.h"
#include "ui/widgets/charts/time_ticks.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <cmath>

namespace slipway::ui {

namespace {

constexpr int kTopMargin = 8;
constexpr int kRightMargin = 12;
constexpr double kTimeTickGap = 12; ///< between two names of the time axis
constexpr double kValueTickPitch = 52;
constexpr double kDenseShare = 1.5; ///< corners to a column from which on a line is drawn a pixel wide

/// About as many points as DenseSeries::lines() would need.
std::size_t cornersOf(const std::vector<LineColumn> &line)
{
    std::size_t corners = line.size();
    for (const LineColumn &each : line)
        corners += (each.range.low < std::min(each.first, each.last) ? 1U : 0U)
                   + (each.range.high > std::max(each.first, each.last) ? 1U : 0U)
                   + (each.firstX < each.lastX ? 1U : 0U);
    return corners;
}

} // namespace

ChartPlot::ChartPlot(ChartWindow &window, QWidget *parent)
    : QWidget(parent),
      m_window(window),
      m_frame(chartFrames().make(this))
{
    setObjectName(QStringLiteral("plot"));
    setFocusPolicy(Qt::StrongFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_frame->view());
    setMinimumHeight(120);
    const auto picture = [this](QPainter &painter, const QSizeF &size, auto paint) {
        if (size.isEmpty() || m_window.span().isEmpty())
            return;
        const PixelColumns columns(static_cast<double>(toUnixMilliseconds(m_window.span().from)),
                                   static_cast<double>(toUnixMilliseconds(m_window.span().to)),
                                   std::max(1, m_lines.width()));
        ValueScale scale = m_scale;
        scale.height = size.height();
        painter.setClipRect(QRectF(QPointF(0, -kTopMargin), size).adjusted(0, 0, 0, kTopMargin + 1));
        paint(PlotPicture{.contents = m_contents,
                          .columns = columns,
                          .ratio = m_lines.width() / size.width(),
                          .scale = scale,
                          .size = size,
                          .theme = themeOf(this),
                          .font = font(),
                          .cursor = m_window.cursor(),
                          .pickedOut = m_pickedOut,
                          .until = m_window.span().to,
                          .zone = m_window.zone()});
    };
    m_under = new PlotLayer([picture](QPainter &painter, const QSizeF &size) {
        picture(painter, size, [&](const PlotPicture &all) { paintBehind(painter, all); });
    });
    m_over = new PlotLayer([this, picture](QPainter &painter, const QSizeF &size) {
        if (!m_lines.isNull())
            painter.drawImage(QRectF(QPointF(), size), m_lines);
        picture(painter, size, [&](const PlotPicture &all) { paintBefore(painter, all); });
        if (m_dragFrom) {
            const double left = plotArea().left();
            const QRectF chosen(std::min(*m_dragFrom, m_dragTo) - left, 0, std::abs(m_dragTo - *m_dragFrom),
                                size.height());
            QColor fill = themeOf(this).color(Token::Accent);
            fill.setAlphaF(0.16F);
            painter.fillRect(chosen, fill);
            painter.setPen(themeOf(this).color(Token::AccentText));
            painter.drawRect(chosen);
        }
    });
    m_frame->add(m_under, ChartFrame::Layer::UnderGrid);
    m_frame->add(m_over, ChartFrame::Layer::OverGrid);
    m_frame->onResized([this] { drawSoon(); });
    connect(&window, &ChartWindow::spanChanged, this, &ChartPlot::drawSoon);
    connect(&window, &ChartWindow::cursorChanged, this, [this] { m_over->update(); });
    connect(&window, &ChartWindow::marginChanged, this, &ChartPlot::place);
    m_frame->view()->viewport()->setMouseTracking(true);
    m_frame->view()->viewport()->installEventFilter(this);
    m_frame->view()->installEventFilter(this);
    restyle();
    place();
}

ChartPlot::~ChartPlot()
{
    m_frame->onResized({});
}

void ChartPlot::setContents(ChartContents contents)
{
    m_contents = std::move(contents);
    if (m_pickedOut >= static_cast<int>(m_contents.lines.size()))
        setPickedOut(-1);
    drawSoon();
}

void ChartPlot::setPickedOut(int line)
{
    if (line == m_pickedOut)
        return;
    m_pickedOut = line;
    drawSoon();
    Q_EMIT pickedOutChanged(line);
}

QRectF ChartPlot::plotArea() const
{
    return m_frame->plotArea().translated(m_frame->view()->pos());
}

double ChartPlot::xOf(Instant at) const
{
    const QRectF area = plotArea();
    const auto whole = static_cast<double>((m_window.span().to - m_window.span().from).count());
    return area.left() + static_cast<double>((at - m_window.span().from).count()) / whole * area.width();
}

Instant ChartPlot::timeAt(double x) const
{
    const QRectF area = plotArea();
    const auto whole = static_cast<double>((m_window.span().to - m_window.span().from).count());
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return m_window.span().from + std::chrono::milliseconds(std::llround(share * whole));
}

void ChartPlot::drawSoon()
{
    if (isVisible())
        m_window.drawInTurn(this, [this] { drawNow(); });
}

void ChartPlot::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    drawNow();
}

void ChartPlot::place()
{
    const QFontMetrics metrics(fontOf(Type::Caption, font()));
    m_frame->setMargins({m_window.margin(), kTopMargin, kRightMargin, metrics.height() + 8});
    drawSoon();
}

void ChartPlot::drawNow()
{
    m_window.leaveTurn(this);
    const QRectF area = m_frame->plotArea();
    if (area.width() < 1 || area.height() < 1 || m_window.span().isEmpty())
        return;
    m_under->setArea(area);
    m_over->setArea(area);
    const int count = std::max(1, static_cast<int>(std::lround(area.width() * devicePixelRatioF())));
    const PixelColumns columns(static_cast<double>(toUnixMilliseconds(m_window.span().from)),
                               static_cast<double>(toUnixMilliseconds(m_window.span().to)), count);
    LineColumns lines;
    lines.reserve(m_contents.lines.size());
    for (const ChartLine &each : m_contents.lines)
        lines.push_back(each.samples.columns(columns));
    chooseScale(lines);
    showAxes(columns);
    drawLines(lines, columns);
    m_under->update();
    m_over->update();
}

void ChartPlot::chooseScale(const LineColumns &lines)
{
    constexpr double kUsed = 0.4; // of the height, or the scale is chosen anew
    float low = std::numeric_limits<float>::infinity();
    float high = -low;
    for (const std::vector<LineColumn> &line : lines)
        for (const LineColumn &each : line) {
            if (std::isfinite(each.range.low))
                low = std::min(low, each.range.low);
            if (std::isfinite(each.range.high))
                high = std::max(high, each.range.high);
        }
    std::vector<double> extra;
    for (const ChartThreshold &each : m_contents.thresholds)
        extra.push_back(each.value);
    const int most = std::clamp(static_cast<int>(m_frame->plotArea().height() / kValueTickPitch), 2, 8);
    ValueScale next = scaleFor(static_cast<double>(low), static_cast<double>(high), extra, m_contents.unit, most);
    const bool isHeld = m_hasScale && m_window.isZoomed() && m_scale.low <= next.low && next.high <= m_scale.high
                        && next.high - next.low > kUsed * (m_scale.high - m_scale.low);
    if (!isHeld)
        m_scale = next;
    m_scale.height = m_frame->plotArea().height();
    m_hasScale = !lines.empty();
}

void ChartPlot::showAxes(const PixelColumns &columns)
{
    const QFontMetricsF metrics(fontOf(Type::Caption, font()));
    FrameAxis values{m_scale.low, m_scale.high, {}};
    double widest = 0;
    const int most = std::clamp(static_cast<int>(m_scale.height / kValueTickPitch), 2, 8);
    for (const AxisTick &tick : axisTicks(m_scale.low, m_scale.high, m_contents.unit, most)) {
        values.ticks.push_back({tick.value, tick.text});
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    }
    m_frame->setValueAxis(values);
    const double from = columns.time(0);
    FrameAxis times{from, columns.time(columns.count()), {}};
    const bool hasSeconds = m_window.span().to - m_window.span().from < std::chrono::minutes(10);
    const double name = metrics.horizontalAdvance(hasSeconds ? QStringLiteral("00:00:00") : QStringLiteral("00:00"));
    const int fitting = static_cast<int>(m_frame->plotArea().width() / (name + kTimeTickGap));
    for (const TimeTick &tick : timeTicks(m_window.span(), m_window.zone(), fitting))
        times.ticks.push_back({static_cast<double>(toUnixMilliseconds(tick.at)), tick.text});
    m_frame->setTimeAxis(times);
    constexpr int kBesideText = 16;
    m_window.reserveMargin(static_cast<int>(std::ceil(widest)) + kBesideText);
}

void ChartPlot::drawLines(const LineColumns &lines, const PixelColumns &columns)
{
    const QSizeF size = m_frame->plotArea().size();
    const double ratio = columns.count() / size.width();
    const QSize pixels(columns.count(), std::max(1, static_cast<int>(std::lround(size.height() * ratio))));
    if (m_lines.size() != pixels)
        m_lines = QImage(pixels, QImage::Format_ARGB32_Premultiplied);
    m_lines.setDevicePixelRatio(1);
    m_lines.fill(Qt::transparent);
    ValueScale inPixels = m_scale;
    inPixels.height = pixels.height();
    const PlotPicture picture{.contents = m_contents,
                              .columns = columns,
                              .ratio = ratio,
                              .scale = m_scale,
                              .size = size,
                              .theme = themeOf(this),
                              .font = font(),
                              .pickedOut = m_pickedOut};
    std::vector<bool> isDense;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        isDense.push_back(static_cast<double>(cornersOf(lines[i])) > kDenseShare * columns.count());
        if (isDense[i]) {
            QColor color = seriesLook(static_cast<int>(i), picture.theme).color;
            if (m_pickedOut >= 0 && m_pickedOut != static_cast<int>(i))
                color.setAlphaF(0.4F);
            paintExtents(m_lines, extentsOf(lines[i], columns.count(), inPixels), color);
        }
    }
    QPainter painter(&m_lines);
    painter.scale(ratio, ratio);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (isDense[i])
            paintSigns(painter, lines[i], picture, static_cast<int>(i));
        else
            paintSmooth(painter, m_contents.lines[i].samples.lines(columns), picture, static_cast<int>(i));
    }
}

void ChartPlot::restyle()
{
    const Theme &theme = themeOf(this);
    m_frame->setLook({theme.color(Token::Surface), theme.color(Token::Border), theme.color(Token::BorderControl),
                      theme.color(Token::Text3), fontOf(Type::Caption, font())});
    drawSoon();
}

void ChartPlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
    {
        restyle();
        place();
    }
}

} // namespace slipway::ui
