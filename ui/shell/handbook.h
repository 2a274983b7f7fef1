// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace slipway::ui {

/// The handbook in a window of its own: chapters at the left, text at the right. Shows nothing from outside the program.
class Handbook : public QWidget
{
    Q_OBJECT

public:
    /// The chapters, in the order of the level-2 headings of the text.
    enum class Chapter : std::uint8_t {
        FirstSteps,
        Today,
        Calendar,
        Releases,
        Scope,
        Pipelines,
        Monitoring,
        Runbook,
        Incidents,
        Insights,
        Closing,
        Report,
        Rehearsal,
        Settings,
        Palette,
        Files,
        Keys,
        CommandLine,
        Count
    };

    /// In the language of QLocale(). @param parent the window it belongs to
    explicit Handbook(QWidget *parent = nullptr);

    /// The chapter about a page of the window; the first steps for an unknown one.
    [[nodiscard]] static Chapter chapterOf(const QString &page);
    void open(Chapter chapter);
    [[nodiscard]] QStringList chapters() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void load();
    void find(bool isTyping);

    QListWidget *m_chapters;
    QTextBrowser *m_text;
    QLineEdit *m_find;
    QLocale m_language; ///< that it shows
};

} // namespace slipway::ui
