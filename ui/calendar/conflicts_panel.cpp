// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/conflicts_panel.h"

#include "ui/calendar/conflict_rows.h"
#include "ui/calendar/key_legend.h"
#include "ui/theme/icon.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace slipway::ui::calendar {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kMadeAtOnce = 12; ///< about what a window shows

} // namespace

ConflictItem::ConflictItem(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 12, 13);
    row->setSpacing(8);
    m_glyph = new GlyphLabel(Glyph::Warning, 16, this);
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    m_title = new Label({}, Type::Strong, Token::Text, this);
    m_detail = new Label({}, Type::Body, Token::Text2, this);
    m_proposal = new Label({}, Type::Body, Token::Text, this);
    for (Label *label : {m_title, m_detail, m_proposal}) {
        label->setWordWrap(true);
        column->addWidget(label);
    }
    m_button = makeButton({}, ButtonLook::Plain, this, {}, true);
    column->addSpacing(2);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    row->addLayout(column, 1);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT solveRequested(m_row); });
}

void ConflictItem::setRow(const ConflictRow &row, const QString &whyNot)
{
    m_row = row;
    m_glyph->setGlyph(row.isBlocking ? Glyph::Blocked : Glyph::Warning);
    m_title->setText(row.title);
    m_detail->setText(row.detail);
    m_detail->setVisible(!row.detail.isEmpty());
    m_proposal->setText(row.proposal);
    m_proposal->setVisible(!row.proposal.isEmpty());
    QString action = row.action;
    m_button->setText(action.replace(u'&', u"&&"_s));
    m_button->setIcon(icon(row.remedy == ConflictRow::Remedy::Open ? u"go-next"_s : u"view-calendar-month"_s));
    m_button->setAccessibleName(row.action + u", "_s + row.title);
    setAvailable(m_button, row.remedy == ConflictRow::Remedy::Open ? QString() : whyNot, row.proposal);
    setAccessibleName(row.title);
    setAccessibleDescription(row.detail + u". "_s + row.proposal);
}

void ConflictItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), themeOf(this).color(Token::Border));
}

void ConflictItem::mousePressEvent(QMouseEvent *)
{
    Q_EMIT showRequested(m_row.release);
}

ConflictsPanel::ConflictsPanel(QWidget *parent) : SidePanel(parent)
{
    setObjectName(u"calendarConflictsPanel"_s);
    setHeading(tr("Conflicts"));
    m_count = new Label({}, Type::Small, Token::Text2, this);
    headingRow()->insertWidget(1, m_count);
    auto *contents = new QWidget(this);
    m_list = new QVBoxLayout(contents);
    m_list->setContentsMargins(0, 1, 0, 0);
    m_list->setSpacing(0);
    m_none = new Label(tr("Nothing collides in this time."), Type::Body, Token::Text2, contents);
    m_none->setContentsMargins(16, 12, 16, 12);
    m_none->setWordWrap(true);
    m_more = new Label({}, Type::Small, Token::Text2, contents);
    m_more->setContentsMargins(16, 12, 16, 12);
    m_more->setWordWrap(true);
    m_list->addWidget(m_none);
    m_list->addWidget(m_more);
    m_list->addStretch(1);
    setContents(contents);
    layout()->addWidget(new KeyLegend(KeyLegend::Form::Grid, this));
    const QScrollBar *bar = scrollArea()->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this, &ConflictsPanel::growInSight);
    connect(bar, &QScrollBar::rangeChanged, this, &ConflictsPanel::growInSight);
    setRows({});
}

void ConflictsPanel::setWhyNot(const QString &whyNot)
{
    m_whyNot = whyNot;
    for (ConflictItem *item : m_items)
        item->setRow(item->row(), m_whyNot);
}

void ConflictsPanel::setRows(const std::vector<ConflictRow> &rows)
{
    m_rows.assign(rows.begin(), rows.begin() + std::min<std::ptrdiff_t>(std::ssize(rows), kMostConflicts));
    while (m_items.size() > m_rows.size()) {
        m_items.back()->deleteLater();
        m_list->removeWidget(m_items.back());
        m_items.pop_back();
    }
    for (std::size_t i = 0; i < m_items.size(); ++i)
        if (m_items[i]->row() != m_rows[i])
            m_items[i]->setRow(m_rows[i], m_whyNot);
    growTo(kMadeAtOnce);
    m_count->setText(QString::number(rows.size()));
    m_none->setVisible(rows.empty());
    const auto further = static_cast<int>(rows.size() - m_rows.size());
    m_more->setVisible(further > 0);
    m_more->setText(tr("%n further conflict(s): filter, or show a shorter time.", nullptr, further));
    QMetaObject::invokeMethod(this, &ConflictsPanel::growInSight, Qt::QueuedConnection);
}

void ConflictsPanel::showEvent(QShowEvent *event)
{
    SidePanel::showEvent(event);
    QMetaObject::invokeMethod(this, &ConflictsPanel::growInSight, Qt::QueuedConnection);
}

void ConflictsPanel::resizeEvent(QResizeEvent *event)
{
    SidePanel::resizeEvent(event);
    QMetaObject::invokeMethod(this, &ConflictsPanel::growInSight, Qt::QueuedConnection);
}

void ConflictsPanel::growTo(std::size_t count)
{
    while (m_items.size() < std::min(count, m_rows.size())) {
        auto *item = new ConflictItem(this);
        connect(item, &ConflictItem::solveRequested, this, &ConflictsPanel::solveRequested);
        connect(item, &ConflictItem::showRequested, this, &ConflictsPanel::showRequested);
        item->setRow(m_rows[m_items.size()], m_whyNot);
        m_list->insertWidget(static_cast<int>(m_items.size()), item);
        m_items.push_back(item);
    }
}

void ConflictsPanel::growInSight()
{
    const QScrollBar *bar = scrollArea()->verticalScrollBar();
    const QSize seen = scrollArea()->viewport()->size();
    const int below = m_list->totalHeightForWidth(seen.width()) - bar->value() - seen.height();
    if (!isVisible() || m_items.size() == m_rows.size() || below > seen.height())
        return;
    growTo(m_items.size() + kMadeAtOnce);
    QMetaObject::invokeMethod(this, &ConflictsPanel::growInSight, Qt::QueuedConnection);
}

} // namespace slipway::ui::calendar
