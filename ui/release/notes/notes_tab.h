// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/queries/scope_page.h"
#include "ui/release/parts/release_tab.h"

class QAction;
class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class Label;
class NotesEditor;
class Segments;

/// The scope in words, and the release notes for each audience, written in Markdown. Notes are drafted from the repository;
/// what people wrote is kept when they are drafted again.
class NotesTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit NotesTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    /// @param intent `users`, `operations` or `management`: that text
    void focusOn(const Uuid &focus, const QString &intent) override;
    void flush() override;
    void reset() override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildBar();
    QPushButton *addAct(class QHBoxLayout *row, const QString &text, const QString &name, void (NotesTab::*act)());
    /// Editors are made when the tab is first shown: what highlights them is loaded with them.
    void buildEditors();
    void choose(int index);
    void showButtons();
    /// Whom the chosen text is for; nothing: it is the scope.
    [[nodiscard]] std::optional<NotesAudience> audience() const;
    /// As it stands in the editor.
    [[nodiscard]] QString textFor(NotesAudience audience) const;
    [[nodiscard]] QString statusText() const;

    void draft();
    void exportNotes();
    void prepend();
    void publish();

    service::NotesPage m_page;
    bool m_isPublishing = false;
    Segments *m_which;
    QStackedWidget *m_stack;
    Label *m_status = nullptr;
    QPushButton *m_draft = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_prepend = nullptr;
    QPushButton *m_publish = nullptr;
    std::vector<NotesEditor *> m_editors; ///< the scope, then one for each audience; empty until shown
};

} // namespace slipway::ui
