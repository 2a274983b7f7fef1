// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/panel_chart.h"

#include "ui/theme/icon.h"
#include "ui/widgets/charts/chart_csv.h"
#include "ui/widgets/charts/chart_legend.h"
#include "ui/widgets/charts/chart_plot.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace slipway::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kEdge = 4;
constexpr int kInset = 12;
constexpr int kBesideMenu = 6;
constexpr auto kPatience = 200ms;
constexpr auto kLegendPause = 40ms;

Glyph standingGlyph(ChartStanding::Kind kind)
{
    switch (kind) {
    case ChartStanding::Kind::Loading: return Glyph::Queued;
    case ChartStanding::Kind::Empty: return Glyph::Information;
    case ChartStanding::Kind::Offline: return Glyph::Warning;
    case ChartStanding::Kind::Failed: return Glyph::Failed;
    case ChartStanding::Kind::Ready: break;
    }
    return Glyph::None;
}

/// A note over the plot.
class PlotNote : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        paintBox(painter, rect(), theme.color(Token::Raised), theme.color(Token::Border));
    }
};

} // namespace

PanelChart::PanelChart(ChartWindow &window, QWidget *parent)
    : QFrame(parent),
      m_window(window),
      m_title(new Label({}, Type::Strong)),
      m_subtitle(new Label({}, Type::Small, Token::Text2)),
      m_pill(new PillLabel),
      m_more(makeIconButton(icon(u"overflow-menu"_s), tr("What can be done with this chart"), this)),
      m_menu(new QMenu(this)),
      m_legend(new ChartLegend),
      m_plot(new ChartPlot(window)),
      m_note(new PlotNote(this)),
      m_noteGlyph(new GlyphLabel(Glyph::None, 16)),
      m_noteText(new Label({}, Type::Small))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(kEdge, 6, kEdge, 4);
    outer->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setObjectName(u"chartHead"_s);
    head->setSpacing(8);
    m_title->setObjectName(u"chartTitle"_s);
    head->addWidget(m_title);
    m_subtitle->setElided(true);
    head->addWidget(m_subtitle, 1);
    head->addWidget(m_pill);
    m_more->setObjectName(u"chartMenu"_s);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    head->addWidget(m_more);
    outer->addLayout(head);
    auto *legend = new QHBoxLayout;
    legend->setContentsMargins(kInset, 0, kInset, 0);
    legend->addWidget(m_legend);
    outer->addLayout(legend);
    auto *plot = new QHBoxLayout;
    plot->setContentsMargins(kInset, 0, 0, 0); // its values stand at the left in every language
    plot->addWidget(m_plot);
    outer->addLayout(plot, 1);
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(12, 8, 12, 8);
    note->setSpacing(8);
    note->addWidget(m_noteGlyph, 0, Qt::AlignTop);
    m_noteText->setWordWrap(true);
    m_noteText->setObjectName(u"chartNote"_s);
    note->addWidget(m_noteText, 1);
    m_note->hide();
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pill->hide();
    placeHead();
    buildMenu();
    m_wait.setSingleShot(true);
    m_wait.setInterval(kPatience);
    connect(&m_wait, &QTimer::timeout, this, &PanelChart::showStanding);
    m_legendSoon.setSingleShot(true);
    m_legendSoon.setInterval(kLegendPause);
    connect(&m_legendSoon, &QTimer::timeout, this, &PanelChart::showLegend);
    const auto later = [this] {
        if (!m_legendSoon.isActive())
            m_legendSoon.start();
    };
    connect(&window, &ChartWindow::spanChanged, this, later);
    connect(&window, &ChartWindow::cursorChanged, this, later);
    connect(m_legend, &ChartLegend::pickedOut, m_plot, &ChartPlot::setPickedOut);
    connect(m_plot, &ChartPlot::pickedOutChanged, m_legend, &ChartLegend::setPickedOut);
    connect(m_plot, &ChartPlot::menuRequested, this, [this](const QPoint &at) { m_menu->popup(at); });
}

/// The title stands over the values, the button near the edge; layouts mirror what is in them, not their margins.
void PanelChart::placeHead()
{
    const bool isRight = layoutDirection() == Qt::RightToLeft;
    findChild<QHBoxLayout *>(u"chartHead"_s)
        ->setContentsMargins(isRight ? kBesideMenu : kInset, 0, isRight ? kInset : kBesideMenu, 0);
}

void PanelChart::buildMenu()
{
    m_menu->setObjectName(u"chartActions"_s);
    m_menu
        ->addAction(icon(u"edit-copy"_s), tr("Copy as image"), this,
                    [this] {
                        QGuiApplication::clipboard()->setImage(picture());
                        Q_EMIT told(tr("The chart was copied as an image."));
                    })
        ->setObjectName(u"copyImage"_s);
    m_menu
        ->addAction(icon(u"edit-copy"_s), tr("Copy data as CSV"), this,
                    [this] {
                        QGuiApplication::clipboard()->setText(QString::fromUtf8(csv()));
                        Q_EMIT told(tr("The data were copied as CSV."));
                    })
        ->setObjectName(u"copyCsv"_s);
    m_menu
        ->addAction(icon(u"document-save"_s), tr("Save data as CSV…"), this,
                    [this] { Q_EMIT saveRequested(csv(), title()); })
        ->setObjectName(u"saveCsv"_s);
    m_menu->addSeparator();
    QAction *table = m_menu->addAction(tr("Show lowest, mean, highest"));
    table->setObjectName(u"showStatistics"_s);
    table->setCheckable(true);
    connect(table, &QAction::toggled, m_legend, &ChartLegend::setTable);
    m_menu->addAction(tr("Show the whole time"), &m_window, &ChartWindow::reset)->setObjectName(u"resetZoom"_s);
}

void PanelChart::setTitle(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    setAccessibleName(tr("Chart %1").arg(title));
    m_plot->setAccessibleName(tr("Chart %1").arg(title));
    m_more->setAccessibleName(tr("What can be done with the chart %1").arg(title));
}

QString PanelChart::title() const
{
    return m_title->text();
}

void PanelChart::setContents(ChartContents contents)
{
    m_plot->setContents(std::move(contents));
    showLegend();
    showPill();
}

const ChartContents &PanelChart::contents() const
{
    return m_plot->contents();
}

void PanelChart::setStanding(const ChartStanding &standing)
{
    if (standing == m_standing)
        return;
    m_standing = standing;
    if (standing.kind == ChartStanding::Kind::Loading && m_note->isHidden())
        m_wait.start();
    else
        showStanding();
}

void PanelChart::showLegend()
{
    m_legend->setRows(legendRows(contents(), m_window.span(), m_window.cursor(), m_window.zone()));
    QString description = m_legend->accessibleDescription();
    if (!m_standing.sentence.isEmpty())
        description.prepend(m_standing.sentence + u'\n');
    m_plot->setAccessibleDescription(description);
}

void PanelChart::showPill()
{
    int crossings = 0;
    bool hasThreshold = false;
    bool hasValues = false;
    for (const ChartThreshold &threshold : contents().thresholds) {
        if (threshold.isGoal)
            continue;
        hasThreshold = true;
        for (const ChartLine &line : contents().lines) {
            hasValues |= !line.samples.isEmpty();
            crossings += crossingsOf(line.samples, threshold, m_window.whole());
        }
    }
    m_pill->setVisible(hasThreshold && hasValues);
    if (crossings > 0)
        m_pill->setState(Glyph::Warning, tr("%n crossing(s)", nullptr, crossings), Family::Amber);
    else
        m_pill->setState(Glyph::Go, tr("within"), Family::Green);
}

void PanelChart::showStanding()
{
    m_wait.stop();
    m_note->setVisible(m_standing.kind != ChartStanding::Kind::Ready);
    m_noteGlyph->setGlyph(standingGlyph(m_standing.kind));
    m_noteText->setText(m_standing.sentence);
    placeNote();
    showLegend();
}

void PanelChart::placeNote()
{
    if (m_note->isHidden())
        return;
    const QRect area = m_plot->plotArea().toRect().translated(m_plot->pos());
    const bool hasLines = !contents().lines.empty();
    const int width = std::min(area.width() - 16, 360);
    m_note->setFixedWidth(std::max(width, 120));
    m_note->adjustSize();
    const int y = hasLines ? area.top() + 8 : area.center().y() - m_note->height() / 2;
    m_note->move(area.center().x() - m_note->width() / 2, std::max(y, area.top()));
    m_note->raise();
}

void PanelChart::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeHead();
}

void PanelChart::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    QMetaObject::invokeMethod(this, &PanelChart::placeNote, Qt::QueuedConnection);
}

QImage PanelChart::picture()
{
    m_plot->drawNow();
    return grab().toImage();
}

QByteArray PanelChart::csv() const
{
    return chartCsv(contents(), m_window.span());
}

void PanelChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(Token::Border));
    if (m_plot->hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), theme);
}

} // namespace slipway::ui
