// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/session.h"
#include "ui/widgets/sheet.h"

class QListWidget;
class QPushButton;

namespace slipway::ui {
class SearchField;
}

namespace slipway::ui::pipelines {

/// Asks which release a run belongs to.
class ChooseReleaseSheet : public Sheet
{
    Q_OBJECT

public:
    /// @param session outlives the sheet
    ChooseReleaseSheet(service::Session &session, const QString &run, QWidget *parent);

Q_SIGNALS:
    void chosen(slipway::ReleaseId release);

private:
    void fill();
    void confirm();

    service::Session &m_session;
    SearchField *m_search;
    QListWidget *m_list;
    QPushButton *m_confirm;
};

} // namespace slipway::ui::pipelines
