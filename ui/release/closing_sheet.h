// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/closure/closure_commands.h"
#include "ui/widgets/sheet.h"

class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace slipway::ui {

class Label;
class ProblemLine;
class ReleaseDesk;

/// Closes a release: shows what is still open, asks for the lessons, and says what closing means.
class ClosingSheet : public Sheet
{
    Q_OBJECT

public:
    ClosingSheet(ReleaseDesk &desk, QWidget *parent);

private:
    void buildObstacles(QVBoxLayout &content);
    void buildLessons(QVBoxLayout &content);
    /// Takes the height of what is shown, as far as the screen goes.
    void grow();
    void check();
    void showClosing(const service::Closing &closing);
    void confirm();
    void updateConfirm();
    [[nodiscard]] bool isWaivable() const;
    [[nodiscard]] QString whyNot() const;

    ReleaseDesk &m_desk;
    std::optional<service::Closing> m_closing;
    QWidget *m_against;
    QVBoxLayout *m_list = nullptr;
    QScrollArea *m_scroll = nullptr;
    Label *m_count;
    Label *m_stays;
    Label *m_waiverName;
    QPlainTextEdit *m_waiver;
    Label *m_lessonCount;
    QPlainTextEdit *m_well;
    QPlainTextEdit *m_badly;
    ProblemLine *m_problem;
    QPushButton *m_confirm;
};

} // namespace slipway::ui
