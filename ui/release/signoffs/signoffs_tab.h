// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/release/parts/release_tab.h"

class QAction;
class QPushButton;
class QStackedWidget;

namespace slipway::ui {

class AskBar;
class ChangesPanel;
class EmptyState;
class Label;
class RequireBar;
class RowTable;
class RowTableModel;
struct SignedChanges;

/// Who has to sign, who did, what changed since; asking, signing, withdrawing.
class SignoffsTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit SignoffsTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    void focusOn(const Uuid &id, const QString &intent) override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    [[nodiscard]] QWidget *buildCovers();
    void buildChanges();
    void showCurrent();
    void showChanges(const SignedChanges &changes);
    void openChanges(bool isOpen);
    void askForSignoffs();
    void sign();
    void withdraw();
    void removeRequirement();
    [[nodiscard]] const service::SignoffRow *current() const;
    [[nodiscard]] QString whyNot(Decision decision) const;
    /// What changed since the decision that has to be looked at; empty without one.
    [[nodiscard]] SignedChanges currentChanges() const;
    void showOwn(const Signoff *own, bool isCurrent);

    RowTableModel *m_rows;
    RowTable *m_table = nullptr;
    AskBar *m_ask;
    RequireBar *m_require;
    ChangesPanel *m_changes;
    QStackedWidget *m_lists;
    EmptyState *m_empty;
    Label *m_summary = nullptr;
    Label *m_changesSummary = nullptr;
    Label *m_hashes = nullptr;
    QWidget *m_covers = nullptr;
    QPushButton *m_askAgain = nullptr;
    QPushButton *m_sign = nullptr;
    QWidget *m_standing = nullptr;
    Label *m_signedAt = nullptr;
    QPushButton *m_withdraw = nullptr;
    QPushButton *m_requireButton = nullptr;
    QPushButton *m_removeButton = nullptr;
    QPushButton *m_showChanges = nullptr;
    QAction *m_requireAction = nullptr;
};

} // namespace slipway::ui
