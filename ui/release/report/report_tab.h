// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/release_report.h"
#include "service/queries/report_page.h"
#include "service/report/report_export.h"
#include "ui/release/parts/release_tab.h"

#include <QTimer>

class QProgressBar;
class QPushButton;

namespace slipway::ui {

class Label;
class NotesEditor;
class Segments;
class TableCard;

/// What the release came to: read, completed in place, and exported.
class ReportTab : public ReleaseTab
{
    Q_OBJECT

public:
    explicit ReportTab(ReleaseDesk &desk, QWidget *parent = nullptr);
    ~ReportTab() override;

    void showPage() override;
    /// @param focus a lesson or an action item
    void focusOn(const Uuid &focus, const QString &intent) override;
    void flush() override;
    void reset() override;
    [[nodiscard]] QString count() const override;
    [[nodiscard]] QWidget *firstFocus() override;

    /// Writes the report into a file in the background.
    void exportTo(const QString &file, ReportFormat format, PaperSize paper);

private:
    [[nodiscard]] QWidget *buildToolbar();
    [[nodiscard]] QWidget *buildWords();
    void buildCards(class QVBoxLayout *column);
    void gather();
    void showWords();
    void showCards();
    void showProgress();
    void chooseFile(ReportFormat format, PaperSize paper);
    void openInBrowser();
    void writeWords(const QString &text);
    void followAction(const QString &link);
    void editLesson(bool isNew);
    void removeLesson();
    void takeLesson();
    void editAction(bool isNew);
    [[nodiscard]] const Lesson *currentLesson() const;
    [[nodiscard]] const ActionItem *currentAction() const;

    service::ReportPage m_page;
    std::optional<ReleaseReport> m_report; ///< as it was gathered last
    bool m_isGathering = false;
    bool m_isOutdated = false;
    service::JobControlPtr m_job;
    QTimer m_watch;
    Label *m_standing = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    Segments *m_which = nullptr;
    NotesEditor *m_words = nullptr;
    TableCard *m_lessons = nullptr;
    TableCard *m_actions = nullptr;
    TableCard *m_course = nullptr;
    QPushButton *m_addLesson = nullptr;
    QPushButton *m_editLesson = nullptr;
    QPushButton *m_removeLesson = nullptr;
    QPushButton *m_takeLesson = nullptr;
    QPushButton *m_addAction = nullptr;
    QPushButton *m_editAction = nullptr;
};

} // namespace slipway::ui
