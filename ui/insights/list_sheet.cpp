// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insights/list_sheet.h"

#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/insights/chart_export.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/table/row_table.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr QSize kListSize{860, 520};
constexpr int kListRow = 32;
constexpr int kColumnWidth = 150;
constexpr QLatin1StringView kReleaseLink("release:");
constexpr QLatin1StringView kIncidentLink("incident:");

/// Times of the table as people read them.
QString shownCell(const QString &cell)
{
    if (cell.size() < 20 || !cell.endsWith(u'Z') || cell[10] != u'T')
        return cell;
    return QString(cell.left(16)).replace(u'T', u' ') + u" UTC"_s;
}

} // namespace

std::vector<TableRow> rowsOf(const service::InsightTable &table)
{
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const service::InsightTable::Row &each = table.rows[i];
        TableRow row{QString::number(i), {}};
        for (const QString &cell : each.cells)
            row.cells.push_back({.text = shownCell(cell)});
        if (!row.cells.empty()) {
            row.cells.front().link = each.release    ? kReleaseLink + each.release->toString()
                                     : each.incident ? kIncidentLink + each.incident->toString()
                                                     : QString();
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Route> routeOfLink(const QString &link)
{
    const bool isRelease = link.startsWith(kReleaseLink);
    const auto id = Uuid::fromString(link.section(u':', 1));
    if (!id || (!isRelease && !link.startsWith(kIncidentLink)))
        return std::nullopt;
    return isRelease ? std::optional(Route{.page = u"releases"_s, .release = ReleaseId{*id}}) : std::nullopt;
}

ListSheet::ListSheet(const service::InsightTable &table, InsightExport &files, QWidget *parent) : Sheet(parent)
{
    setObjectName(u"listSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QString sentence = table.note;
    if (table.isCut)
        sentence = (sentence + u' ' + tr("The first %1 are shown.").arg(table.rows.size())).trimmed();
    setHeading(table.title, sentence);
    auto *rows = new RowTableModel(table.headers, this);
    auto *view = new RowTable(rows, kListRow, table.title);
    view->setObjectName(u"listRows"_s);
    QList<int> widths(table.headers.size(), kColumnWidth);
    view->setWidths(widths, static_cast<int>(std::min<qsizetype>(1, table.headers.size() - 1)));
    rows->setRows(rowsOf(table));
    if (table.rows.empty())
        body()->addWidget(new Label(tr("Not enough data: there is nothing in this period."), Type::Body, Token::Text2));
    view->setVisible(!table.rows.empty());
    body()->addWidget(view, 1);
    connect(view, &RowTable::linkActivated, this, [this](const QModelIndex &index) {
        if (const auto route = routeOfLink(index.data(LinkRole).toString())) {
            Q_EMIT routeRequested(*route);
            accept();
        }
    });
    auto *save = makeButton(tr("Export as CSV…"), ButtonLook::Plain, this, icon(u"document-export"_s));
    save->setObjectName(u"exportList"_s);
    connect(save, &QPushButton::clicked, this, [table, &files] { files.askForTable(table); });
    footer()->addWidget(save);
    footer()->addStretch();
    auto *done = makeButton(tr("Close"), ButtonLook::Default, this);
    done->setObjectName(u"closeList"_s);
    connect(done, &QPushButton::clicked, this, &QDialog::accept);
    footer()->addWidget(done);
    resize(kListSize);
}

} // namespace slipway::ui
