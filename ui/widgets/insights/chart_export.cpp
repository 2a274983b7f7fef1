// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/insights/chart_export.h"

#include "service/export_file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/insights/svg/svg_document.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr QSizeF kExportSize{960, 420};
constexpr double kExportScale = 2;

template <class Then>
void askWhereTo(QWidget *parent, const QString &title, const QString &filter, const QString &suggested, Then then)
{
    auto *dialog = new QFileDialog(parent->window(), title, {}, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, then);
    dialog->open();
}

} // namespace

InsightChart::InsightChart(const QString &name, const QString &title, QWidget *parent) : QWidget(parent), m_name(name)
{
    setObjectName(name);
    setAccessibleName(title);
}

void InsightChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChart(painter, QRectF(rect()));
}

Result<QByteArray> svgOf(const InsightChart &chart)
{
    return svgDocument(kExportSize.toSize(), chart.accessibleName(), [&chart](QPainter &painter) {
        painter.setFont(chart.font());
        painter.fillRect(QRectF({}, kExportSize), themeOf(&chart).color(Token::Surface));
        chart.paintChart(painter, QRectF({}, kExportSize));
    });
}

QByteArray pngOf(const InsightChart &chart)
{
    QImage image((kExportSize * kExportScale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(kExportScale);
    image.fill(themeOf(&chart).color(Token::Surface));
    QPainter painter(&image);
    painter.setFont(chart.font());
    chart.paintChart(painter, QRectF({}, kExportSize));
    painter.end();
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

InsightExport::InsightExport(service::Session &session, QWidget *parent) : SessionWidget(session, parent)
{
    hide();
}

void InsightExport::askForTable(const service::InsightTable &table)
{
    askWhereTo(this, tr("Export the table"), tr("CSV tables (*.csv)"), table.name + u".csv"_s,
               [this, table](const QString &file) { writeTable(table, file); });
}

void InsightExport::askForChart(const InsightChart &chart, const QString &suffix)
{
    const QString filter = suffix == "svg"_L1 ? tr("Drawings (*.svg)") : tr("Pictures (*.png)");
    askWhereTo(this, tr("Export the chart"), filter, chart.name() + u'.' + suffix,
               [this, chart = QPointer(&chart)](const QString &file) {
                   if (chart)
                       writeChart(*chart, file);
               });
}

void InsightExport::writeTable(const service::InsightTable &table, const QString &file)
{
    write(file, service::csvOf(table));
}

void InsightExport::writeChart(const InsightChart &chart, const QString &file)
{
    const Result<QByteArray> bytes =
        file.endsWith(u".svg"_s, Qt::CaseInsensitive) ? svgOf(chart) : Result<QByteArray>(pngOf(chart));
    if (bytes)
        write(file, *bytes);
    else
        raise(bytes.error());
}

void InsightExport::write(const QString &file, const QByteArray &bytes)
{
    if (const auto done = service::writeExport(file, bytes, session().file()); !done)
        raise(done.error());
    else
        Q_EMIT noticeRaised(Notice{.text = tr("Written: %1").arg(QFileInfo(file).fileName())});
}

void InsightExport::addActions(QMenu &menu, const InsightChart &chart, const QString &title)
{
    menu.addSection(title);
    menu.addAction(tr("%1 as CSV…").arg(title), this, [this, &chart] { askForTable(chart.table()); });
    menu.addAction(tr("%1 as SVG…").arg(title), this, [this, &chart] { askForChart(chart, u"svg"_s); });
    menu.addAction(tr("%1 as PNG…").arg(title), this, [this, &chart] { askForChart(chart, u"png"_s); });
}

} // namespace slipway::ui
