// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/calendar_page.h"
#include "ui/theme/glyph.h"

#include <QAbstractListModel>

#include <vector>

namespace slipway::ui::calendar {

/// A line of the agenda: a day, or something that happens on it.
struct AgendaLine {
    QDate day = {};
    bool isDay = false;
    QString time = {};  ///< empty: the whole day
    QString what = {};  ///< "ships", "Code freeze", "Year-end freeze begins"
    QString whose = {}; ///< the release; the scope of a freeze
    Glyph glyph = Glyph::None;
    ReleaseId release = {};
    FreezeId freeze = {};
    bool hasConflict = false;
    Instant at = {};

    bool operator==(const AgendaLine &) const = default;
};

/// What happens on each day of the page, by time; days without anything are left out. Pure.
[[nodiscard]] std::vector<AgendaLine> agendaLines(const service::CalendarPage &page, const QLocale &locale);

class AgendaModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;

    /// Changes only what differs, so that the view keeps its place.
    void setLines(std::vector<AgendaLine> lines);
    [[nodiscard]] const AgendaLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    /// The heading of the day, or of the next one that has any.
    [[nodiscard]] int rowOf(QDate day) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<AgendaLine> m_lines;
};

} // namespace slipway::ui::calendar
