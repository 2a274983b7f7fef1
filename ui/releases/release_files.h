// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/calendar_commands.h"
#include "ui/releases/release_window.h"
#include "ui/widgets/session_widget.h"

namespace slipway::ui {

/// Releases in and out of files: asks for the file, reads or writes it beside the window, tells what came of it.
class ReleaseFiles : public SessionWidget
{
    Q_OBJECT

public:
    /// Never shown itself. @param parent over which the dialogs stand
    ReleaseFiles(service::Session &session, QWidget *parent);

    /// Asks for an iCalendar file and reads it.
    void askForCalendar();
    /// Asks for a CSV or JSON table of releases and reads it.
    void askForTable();
    /// Asks where to, and writes the table as it is filtered and sorted.
    void askForCsv(const ReleaseQuery &query);
    /// Asks where to, and writes all releases and freezes as iCalendar.
    void askForIcs();

    void readCalendar(const QString &file);
    void readTable(const QString &file);
    void writeCsv(const QString &file, const ReleaseQuery &query);
    void writeIcs(const QString &file);

private:
    [[nodiscard]] std::optional<QByteArray> contentsOf(const QString &file);
    void write(const QString &file, Result<QByteArray> bytes);
};

/// "3 freezes, 12 events, 2 updated" after reading a calendar.
[[nodiscard]] QString summaryOf(const service::CalendarImport &done);
/// "2 products, 40 releases added" after reading a table.
[[nodiscard]] QString summaryOf(const service::ScheduleImport &done);

} // namespace slipway::ui
