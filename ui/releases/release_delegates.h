// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/releases_page.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

class QTableView;

namespace slipway::ui {

class ReleasesModel;

/// Room beside what a cell shows, in pixels.
inline constexpr int kCellInset = 8;
inline constexpr int kFirstCellInset = 16;

/// Paints one cell of the table of releases: the row behind it, then what its column shows.
class ReleaseCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ReleaseCellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// What a cell is painted with.
    struct Cell {
        QPainter &painter;
        QRect area; ///< inside the margins
        const service::ReleaseRow &row;
        const ReleasesModel &model;
        const Theme &theme;
        const QFont &font;
        Qt::LayoutDirection direction;
        bool isSelected;
    };

    /// Paints inside the margins; plain text unless a column does it in its own way.
    virtual void paintCell(const Cell &cell, const QString &text) const;
    /// Text at the leading end, shortened to fit. @return the width it took
    static int paintText(const Cell &cell, const QRect &area, const QString &text, const QFont &font,
                         const QColor &color, Qt::Alignment alignment = Qt::AlignLeading);
};

/// Gives each column its way of painting.
void setReleaseDelegates(QTableView *table);

} // namespace slipway::ui
