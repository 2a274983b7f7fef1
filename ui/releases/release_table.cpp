// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/release_table.h"

#include "core/release/transitions.h"
#include "ui/releases/releases_model.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/words.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <array>

namespace slipway::ui {
namespace {

constexpr int kTableRow = 32;
constexpr int kCellInset = 8;
/// Width each column gets of their sum, and the least that shows what it says.
struct ColumnWidth {
    int share;
    int least;
};
/// Width of a letter that the widths were measured with.
constexpr double kUsualCharWidth = 8;
constexpr std::array<ColumnWidth, ReleasesModel::ColumnCount> kWidths{
    {{200, 150}, {120, 112}, {204, 196}, {120, 92}, {116, 104}, {112, 100}, {156, 120}, {112, 106}, {112, 96}}};

/// What the longest word of a state takes, in whatever language.
int stateWidth(const QFont &font)
{
    int widest = pillSize(words::capitalized(stateWord(ItemState::Blocked)), true, font).width();
    for (const auto &[state, word] : EnumText<ReleaseState>::values)
        widest = std::max(widest, pillSize(words::capitalized(stateWord(state)), true, font).width());
    return widest + 2 * kCellInset;
}

} // namespace

ReleaseTableHeader::ReleaseTableHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setMinimumSectionSize(72);
}

void ReleaseTableHeader::setFilterRow(QWidget *row)
{
    m_filterRow = row;
    row->setParent(this);
    row->show();
    updateGeometries();
}

QSize ReleaseTableHeader::sizeHint() const
{
    QSize size = QHeaderView::sizeHint();
    size.setHeight(heightFor(kTableRow, font()) + (m_filterRow ? m_filterRow->sizeHint().height() : 0));
    return size;
}

void ReleaseTableHeader::updateGeometries()
{
    const int height = m_filterRow ? m_filterRow->sizeHint().height() : 0;
    setViewportMargins(0, 0, 0, height);
    QHeaderView::updateGeometries();
    if (m_filterRow)
        m_filterRow->setGeometry(0, viewport()->geometry().bottom() + 1, width(), height);
}

ReleaseTable::ReleaseTable(QWidget *parent) : QTableView(parent)
{
    setObjectName(QStringLiteral("releasesTable"));
    setAccessibleName(tr("Releases"));
    setHorizontalHeader(new ReleaseTableHeader(this));
    // The view switches it off together with the sorting it could do itself.
    horizontalHeader()->setSortIndicatorShown(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(heightFor(kTableRow, font()));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setCornerButtonEnabled(false);
    const auto arranged = [this] {
        if (m_isArranging || !isVisible())
            return;
        m_isFitting = false;
        Q_EMIT columnsChanged();
    };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, arranged);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, arranged);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT openRequested(index.row()); });
}

int ReleaseTable::firstVisualColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            return visual;
    return 0;
}

void ReleaseTable::fit()
{
    if (!m_isFitting || !model())
        return;
    const double larger = std::max(1.0, fontMetrics().averageCharWidth() / kUsualCharWidth);
    std::array<int, ReleasesModel::ColumnCount> widths{};
    int room = viewport()->width();
    int shares = 0;
    for (std::size_t column = 0; column < widths.size(); ++column) {
        if (isColumnHidden(static_cast<int>(column)))
            continue;
        widths[column] = qRound(kWidths[column].least * larger);
        if (column == ReleasesModel::State)
            widths[column] = std::max(widths[column], stateWidth(font()));
        room -= widths[column];
        shares += kWidths[column].share - kWidths[column].least;
    }
    // What is left over when each has its least is spread, the last shown column taking the rest.
    int last = -1;
    int given = 0;
    for (std::size_t column = 0; column < widths.size() && room > 0; ++column) {
        if (widths[column] == 0)
            continue;
        const int more = shares > 0 ? room * (kWidths[column].share - kWidths[column].least) / shares : 0;
        widths[column] += more;
        given += more;
        last = static_cast<int>(column);
    }
    if (last >= 0)
        widths[static_cast<std::size_t>(last)] += room - given;
    m_isArranging = true;
    for (std::size_t column = 0; column < widths.size(); ++column)
        if (widths[column] > 0)
            setColumnWidth(static_cast<int>(column), widths[column]);
    m_isArranging = false;
}

void ReleaseTable::showColumns(const QStringList &words)
{
    m_isArranging = true;
    for (int column = 0; column < ReleasesModel::ColumnCount; ++column)
        setColumnHidden(column, column != ReleasesModel::Title && !words.contains(ReleasesModel::columnWord(column)));
    m_isArranging = false;
    fit();
    Q_EMIT columnsChanged();
}

QStringList ReleaseTable::shownColumns() const
{
    QStringList words;
    for (int column = 0; column < ReleasesModel::ColumnCount; ++column)
        if (!isColumnHidden(column))
            words += ReleasesModel::columnWord(column);
    return words;
}

bool ReleaseTable::restoreColumns(const QByteArray &state)
{
    m_isArranging = true;
    const bool isTaken = !state.isEmpty() && horizontalHeader()->restoreState(state);
    m_isArranging = false;
    horizontalHeader()->setSortIndicatorShown(true);
    if (isTaken)
        m_isFitting = false;
    return isTaken;
}

void ReleaseTable::resetColumns()
{
    m_isArranging = true;
    for (int column = 0; column < ReleasesModel::ColumnCount; ++column) {
        setColumnHidden(column, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
    }
    m_isArranging = false;
    m_isFitting = true;
    fit();
    Q_EMIT columnsChanged();
}

void ReleaseTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && row >= 0)
        Q_EMIT openRequested(row);
    else if (event->key() == Qt::Key_Delete && row >= 0)
        Q_EMIT removeRequested(row);
    else
        QTableView::keyPressEvent(event);
}

void ReleaseTable::setHovered(int row)
{
    if (m_hovered == row)
        return;
    m_hovered = row;
    viewport()->update();
}

void ReleaseTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    setHovered(rowAt(event->position().toPoint().y()));
}

void ReleaseTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    setHovered(-1);
}

void ReleaseTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void ReleaseTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    const QPoint at = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    Q_EMIT menuRequested(index.row(), at);
}

void ReleaseTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        verticalHeader()->setDefaultSectionSize(heightFor(kTableRow, font()));
}

} // namespace slipway::ui
