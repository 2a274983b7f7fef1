// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/charts/chart_contents.h"

#include <QWidget>

namespace slipway::ui {

/// What a legend says of one series.
struct LegendRow {
    QString name;
    QString value; ///< where the charts are read, else the newest
    QString low, mean, high, last;
    QString ended = {}; ///< `ended 14:02`; empty: the series goes on

    /// All of it in words.
    [[nodiscard]] QString sentence() const;
    bool operator==(const LegendRow &) const = default;
};

/// Of each series, over a time. @param cursor where the charts are read; nothing: value is the newest
/// @param zone that times are written in
[[nodiscard]] std::vector<LegendRow> legendRows(const ChartContents &contents, TimeSpan within,
                                                std::optional<Instant> cursor, const QByteArray &zone);

/// The series of a chart with their values: in lines, or as a table with lowest, mean, highest and newest value.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setRows(std::vector<LegendRow> rows);
    [[nodiscard]] const std::vector<LegendRow> &rows() const { return m_rows; }
    void setTable(bool isTable);
    [[nodiscard]] bool isTable() const { return m_isTable; }
    void setPickedOut(int line);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    /// The pointer picks out a series; -1: none.
    void pickedOut(int line);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Place {
        int line;
        QRect area;
    };
    [[nodiscard]] std::vector<Place> places(int width) const;
    [[nodiscard]] int entryWidth(const LegendRow &row) const;
    [[nodiscard]] int lineAt(const QPoint &at) const;
    void paintEntry(QPainter &painter, const Place &place);
    void paintTableRow(QPainter &painter, const Place &place);
    void paintSample(QPainter &painter, const QRect &area, int line);

    std::vector<LegendRow> m_rows;
    std::vector<int> m_widths; ///< of entries; they grow only, so that nothing jumps while values change
    bool m_isTable = false;
    int m_pickedOut = -1;
};

} // namespace slipway::ui
