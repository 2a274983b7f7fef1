// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/insights/insights.h"
#include "ui/widgets/session_widget.h"

#include <QMenu>

namespace slipway::ui {

/// A chart that paints itself at any size, on the screen and into files.
class InsightChart : public QWidget
{
    Q_OBJECT

public:
    /// @param name stable word, the name of an exported file @param title accessible name
    InsightChart(const QString &name, const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    /// What it shows, as a table.
    [[nodiscard]] virtual service::InsightTable table() const = 0;
    /// Paints it whole into `area`.
    virtual void paintChart(QPainter &painter, const QRectF &area) const = 0;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

/// Tables and charts into files.
class InsightExport : public SessionWidget
{
    Q_OBJECT

public:
    /// Never shown itself. @param parent over which the dialogs stand
    InsightExport(service::Session &session, QWidget *parent);

    /// Asks where to.
    void askForTable(const service::InsightTable &table);
    /// Asks where to. @param suffix svg or png
    void askForChart(const InsightChart &chart, const QString &suffix);
    void writeTable(const service::InsightTable &table, const QString &file);
    void writeChart(const InsightChart &chart, const QString &file);
    /// As CSV, SVG and PNG.
    void addActions(QMenu &menu, const InsightChart &chart, const QString &title);

private:
    void write(const QString &file, const QByteArray &bytes);
};

/// The chart as an SVG document. @retval ErrorKind::Storage what writes it cannot be loaded
[[nodiscard]] Result<QByteArray> svgOf(const InsightChart &chart);
/// The chart as a PNG picture, twice as fine as on the screen.
[[nodiscard]] QByteArray pngOf(const InsightChart &chart);

} // namespace slipway::ui
