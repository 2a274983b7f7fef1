// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/form_section.h"

class QListWidget;
class QPushButton;

namespace slipway::ui {

class Label;

/// The file everything is in, and whether it is sound.
class WorkspaceSection : public FormSection
{
    Q_OBJECT

public:
    explicit WorkspaceSection(service::Session &session, QWidget *parent = nullptr);
    void refresh() override;

private:
    void check();

    Label *m_file;
    Label *m_size;
    Label *m_access;
    QPushButton *m_check;
    Label *m_verdict;
    QListWidget *m_problems;
};

} // namespace slipway::ui
