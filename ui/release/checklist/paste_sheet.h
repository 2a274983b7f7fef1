// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sheet.h"

class QPlainTextEdit;
class QPushButton;

namespace slipway::ui {

class ChecklistActions;
class Label;

/// Takes a Markdown task list, pasted or read from a file, shows it, and adds it to the checklist.
class PasteSheet : public Sheet
{
    Q_OBJECT

public:
    PasteSheet(ChecklistActions &actions, const QString &text, QWidget *parent);

private:
    void count();

    QPlainTextEdit *m_text;
    Label *m_count;
    QPushButton *m_add;
};

/// How many lines of the text are tasks as `- [ ] …`.
[[nodiscard]] int taskLines(const QString &text);

} // namespace slipway::ui
