// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/job_control.h"
#include "service/queries/scope_page.h"
#include "ui/release/parts/release_tab.h"

class QAction;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace slipway::ui {

class AskBar;
class EmptyState;
class Label;
class Segments;
class TableCard;

/// What a release takes from its repository: commits by kind, who made them, where tickets and build do not agree, what came
/// late, and the manifest.
class ScopeTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit ScopeTab(ReleaseDesk &desk, QWidget *parent = nullptr);

    void showPage() override;
    /// @param intent `refresh` looks at the repository
    void focusOn(const Uuid &focus, const QString &intent) override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

private:
    [[nodiscard]] QWidget *buildToolbar();
    [[nodiscard]] QWidget *buildMoved();
    void buildCards(class QVBoxLayout *column);
    /// Reads beside the window: a large scope takes longer than a frame.
    void read();
    void take(service::ScopePage page);
    /// Whether what is held is of the release that is shown.
    [[nodiscard]] bool isRead() const { return m_page.release.id == desk().release(); }
    void showCards();
    void showPart();
    void showEmpty();
    void showButtons();
    [[nodiscard]] QString whyNotNow() const;

    void look();
    void fetch();
    void cancel();
    void begin();
    void end();
    void openSettings();
    void follow(const QString &link);
    void askForLeave(const QString &commit);
    void explain(const QString &subject);
    void decide(bool isApproved);
    [[nodiscard]] const LateChange *currentChange() const;

    service::ScopePage m_page;
    bool m_isReading = false;
    bool m_isOutdated = false;               ///< something changed while it was read
    bool m_looksWhenRead = false;            ///< somebody asked to look before it was read
    std::pair<ReleaseId, QString> m_trouble; ///< what went wrong when it was looked at by itself
    service::JobControlPtr m_control;        ///< of what is under way
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QWidget *m_reading;
    AskBar *m_ask;
    Label *m_summary = nullptr;
    Label *m_taken = nullptr;
    QWidget *m_moved = nullptr;
    Label *m_movedText = nullptr;
    Segments *m_parts = nullptr; ///< which of the cards is shown
    QLineEdit *m_filter = nullptr;
    QTimer *m_progress = nullptr;
    QAction *m_look = nullptr;
    QAction *m_fetch = nullptr;
    QAction *m_settings = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_refuse = nullptr;
    TableCard *m_commits = nullptr;
    TableCard *m_authors = nullptr;
    TableCard *m_mismatches = nullptr;
    TableCard *m_late = nullptr;
    TableCard *m_manifest = nullptr;
};

} // namespace slipway::ui
