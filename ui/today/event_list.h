// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/today/event_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace slipway::ui {

/// Paints rows of events; with days, the first row of each has its day at the left and a line above.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EventDelegate(const EventModel &model, bool hasDays, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] bool isFirst(int row) const { return m_hasDays && !m_model.line(row).day.isEmpty(); }
    [[nodiscard]] bool isLast(int row) const;
    [[nodiscard]] int rowHeight(const QFont &font) const;
    void paintDay(QPainter &painter, const QRect &area, int row, const class Theme &theme, const QFont &font) const;

    const EventModel &m_model;
    bool m_hasDays;
};

/// A list as high as its rows: what is around it scrolls.
class EventList : public QListView
{
    Q_OBJECT

public:
    /// @param name accessible name
    EventList(const QString &name, bool hasDays, QWidget *parent = nullptr);

    void setLines(const std::vector<EventLine> &lines);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void releaseRequested(const slipway::ReleaseId &release);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    EventModel m_model;
};

} // namespace slipway::ui
