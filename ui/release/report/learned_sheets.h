// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/lesson.h"
#include "ui/widgets/form_sheet.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace slipway::ui {

class ReleaseDesk;
class WhenField;

/// Adds or changes a lesson.
class LessonSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param lesson none: a new one
    LessonSheet(ReleaseDesk &desk, const std::optional<Lesson> &lesson, QWidget *parent);

private:
    void finish() override;
    void check();
    void end(const QString &problem);

    ReleaseDesk &m_desk;
    std::optional<Lesson> m_lesson;
    QComboBox *m_kind;
    QLineEdit *m_title;
    QPlainTextEdit *m_body;
    QLineEdit *m_item;
    QComboBox *m_phase;
};

/// Adds or changes an action item.
class ActionSheet : public FormSheet
{
    Q_OBJECT

public:
    /// @param action none: a new one @param lesson it follows from; none: no lesson
    ActionSheet(ReleaseDesk &desk, const std::optional<ActionItem> &action, std::optional<LessonId> lesson,
                QWidget *parent);

private:
    void finish() override;
    void check();
    void end(const QString &problem);

    ReleaseDesk &m_desk;
    std::optional<ActionItem> m_action;
    std::optional<LessonId> m_lesson;
    QLineEdit *m_title;
    QComboBox *m_owner;
    QCheckBox *m_isDue;
    WhenField *m_due;
};

/// Chooses the template that gets a lesson's item.
class TakeLessonSheet : public FormSheet
{
    Q_OBJECT

public:
    TakeLessonSheet(ReleaseDesk &desk, const Lesson &lesson, QWidget *parent);

private:
    void finish() override;

    ReleaseDesk &m_desk;
    LessonId m_lesson;
    QComboBox *m_template;
};

} // namespace slipway::ui
