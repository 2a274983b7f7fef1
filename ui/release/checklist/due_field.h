// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QPointer>
#include <QWidget>

class QCalendarWidget;
class QLineEdit;
class QToolButton;

namespace slipway::ui {

class ProblemLine;

/// When an item is due, as one types it: a date, or a rule such as `T-5wd@09:00`; with a calendar to pick a day from.
/// What cannot be read stays in the field, with the reason under it.
class DueField : public QWidget
{
    Q_OBJECT

public:
    explicit DueField(QWidget *parent = nullptr);

    /// Shows what holds now; the problem goes.
    void setText(const QString &text);
    /// Something was typed and not taken over yet.
    [[nodiscard]] bool isModified() const;
    /// Shows a text that could not be read, to be mended.
    void setProblem(const QString &text, const QString &why);
    /// The day that the calendar opens at.
    void setDay(QDate day) { m_day = day; }

Q_SIGNALS:
    /// By the person: typed and left, or picked.
    void entered(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void openCalendar();
    void pick(QDate day);

    QLineEdit *m_line;
    QToolButton *m_open;
    ProblemLine *m_problem;
    QPointer<QWidget> m_popup;
    QDate m_day;
};

} // namespace slipway::ui
