// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace slipway::ui {

class Label;
class ReleaseDesk;
class SearchField;

/// Version, coordinator, environment and what the release depends on.
class EditReleaseSheet : public Sheet
{
    Q_OBJECT

public:
    EditReleaseSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void fillChoices();
    void fillDependencies();
    void save();
    [[nodiscard]] std::vector<ReleaseId> chosen() const;

    ReleaseDesk &m_desk;
    QLineEdit *m_version;
    QComboBox *m_coordinator;
    QComboBox *m_environment;
    SearchField *m_search;
    QListWidget *m_dependencies;
    Label *m_problem;
    QPushButton *m_save;
};

} // namespace slipway::ui
