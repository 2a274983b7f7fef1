// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/agenda_model.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace slipway::ui::calendar {

class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setToday(QDate today) { m_today = today; }
    /// Makes the column of the times as wide as the widest of them.
    void fitTimes(const std::vector<AgendaLine> &lines, const QFont &font);
    [[nodiscard]] int timeWidth() const { return m_timeWidth; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintDay(QPainter &painter, const QStyleOptionViewItem &option, const AgendaLine &line) const;
    void paintLineOf(QPainter &painter, const QStyleOptionViewItem &option, const AgendaLine &line) const;

    QDate m_today;
    int m_timeWidth = 64;
};

/// A month as a list by day.
class AgendaView : public QListView
{
    Q_OBJECT

public:
    explicit AgendaView(QWidget *parent = nullptr);

    void setPage(const service::CalendarPage &page, QDate today);
    [[nodiscard]] AgendaModel *agendaModel() const { return m_model; }
    void scrollToDay(QDate day);

Q_SIGNALS:
    void releaseActivated(slipway::ReleaseId release);
    void freezeEditRequested(slipway::FreezeId freeze);
    void newReleaseRequested(QDate day);
    void freezeRequested(QDate day);
    void stepRequested(int direction);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void open(const QModelIndex &index);

    AgendaModel *m_model;
    AgendaDelegate *m_delegate;
    QDate m_month;
};

} // namespace slipway::ui::calendar
