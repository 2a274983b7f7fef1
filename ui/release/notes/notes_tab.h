// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

class QStackedWidget;

namespace slipway::ui {

class NotesEditor;
class Segments;

/// The scope and the release notes, written in Markdown.
class NotesTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit NotesTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    void flush() override;
    void reset() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    Segments *m_which;
    QStackedWidget *m_stack;
    NotesEditor *m_scope;
    NotesEditor *m_notes;
};

} // namespace slipway::ui
