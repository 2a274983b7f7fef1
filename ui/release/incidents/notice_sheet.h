// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/incidents_page.h"
#include "ui/widgets/sheet.h"

#include <functional>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace slipway::ui {

class ProblemLine;
class ReleaseDesk;

/// One notice: read, changed while it is a draft, sent, its reminder switched on, or settled when it is in doubt.
class NoticeSheet : public Sheet
{
    Q_OBJECT

public:
    NoticeSheet(ReleaseDesk &desk, const service::NoticeRow &row, const std::vector<NotificationChannel> &channels,
                QWidget *parent);

private:
    void buildReminder();
    void buildButtons(const std::vector<NotificationChannel> &channels);
    QPushButton *addButton(const QString &text, const QString &name, void (NoticeSheet::*act)());
    /// Writes what was typed, then goes on; where it cannot be written that is told.
    void saved(const std::function<void()> &then, const std::function<void()> &otherwise = {});
    void send();
    void showSent(const Result<MaintenanceNotice> &sent);
    void remind();
    void throwAway();
    void openInMailProgram();
    void settle(bool hasArrived);
    void tell(const QString &sentence);

    ReleaseDesk &m_desk;
    service::NoticeRow m_row;
    QStringList m_recipients;
    QLineEdit *m_subject;
    QPlainTextEdit *m_body;
    QSpinBox *m_before = nullptr;
    ProblemLine *m_problem;
    QPushButton *m_send = nullptr;
};

} // namespace slipway::ui
