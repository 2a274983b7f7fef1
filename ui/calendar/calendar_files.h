// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/commands/calendar_commands.h"
#include "ui/widgets/session_widget.h"

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace slipway::ui {
class Label;
}

namespace slipway::ui::calendar {

/// Asks which file and which product: for a calendar that comes in, or one that goes out.
class CalendarFileDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way : std::uint8_t { In, Out };

    CalendarFileDialog(Way way, const std::vector<Product> &products, QWidget *parent);

    [[nodiscard]] QString file() const;
    /// None: all products.
    [[nodiscard]] std::optional<ProductId> product() const;

private:
    void browse();
    void check();

    Way m_way;
    QLineEdit *m_file;
    QComboBox *m_product;
    class QPushButton *m_accept;
};

/// Calendars in and out of iCalendar files: asks, reads or writes beside the window, tells what came of it.
class CalendarFiles : public SessionWidget
{
    Q_OBJECT

public:
    /// Never shown itself. @param parent over which the dialogs stand
    CalendarFiles(service::Session &session, QWidget *parent);

    void askForImport();
    void askForExport();
    void read(const QString &file, std::optional<ProductId> product);
    void write(const QString &file, std::optional<ProductId> product);

private:
    void tell(const QString &file, const service::CalendarImport &done);
};

} // namespace slipway::ui::calendar
