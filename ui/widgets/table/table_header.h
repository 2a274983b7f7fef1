// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace slipway::ui {

/// A flat header whose texts stand where those of the cells do.
class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    /// Where contents begin in a column: 16 in the first, 8 in the others.
    [[nodiscard]] static int insetOf(int column) { return column == 0 ? 16 : 8; }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
};

/// The chevron of a row that can be unfolded, centred in `place`.
void paintChevron(QPainter &painter, const QRectF &place, bool isOpen, const QWidget *widget);

} // namespace slipway::ui
