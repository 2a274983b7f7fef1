// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/paste_sheet.h"

#include "ui/release/checklist/checklist_actions.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace slipway::ui {

int taskLines(const QString &text)
{
    static const QRegularExpression task(uR"(^[ \t>]*([-*+]|\d+[.)])[ \t]+\[[ xX]\][ \t])"_s,
                                         QRegularExpression::MultilineOption);
    int count = 0;
    for (auto found = task.globalMatch(text); found.hasNext(); found.next())
        ++count;
    return count;
}

PasteSheet::PasteSheet(ChecklistActions &actions, const QString &text, QWidget *parent)
    : Sheet(parent),
      m_text(new QPlainTextEdit(text)),
      m_count(new Label({}, Type::Body, Token::Text2)),
      m_add(makeButton(tr("Add the list"), ButtonLook::Default, this))
{
    setObjectName(u"pasteSheet"_s);
    setHeading(tr("Paste a task list"),
               tr("Markdown: headings become phases, “- [ ] text” items, “@name” owners. Pasting the same list again "
                  "updates it and does not double it."));
    m_text->setObjectName(u"pasteText"_s);
    m_text->setAccessibleName(tr("Task list in Markdown"));
    m_text->setFont(fontOf(Type::Code, font()));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(280);
    body()->addWidget(m_text, 1);
    m_count->setObjectName(u"pasteCount"_s);
    footer()->addWidget(m_count);
    footer()->addStretch();
    addCancel();
    m_add->setObjectName(u"pasteAdd"_s);
    footer()->addWidget(m_add);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PasteSheet::count);
    connect(m_add, &QPushButton::clicked, this, [this, &actions] {
        actions.importText(m_text->toPlainText().toUtf8(), tr("pasted list"));
        accept();
    });
    count();
    m_text->setFocus();
}

void PasteSheet::count()
{
    const int tasks = taskLines(m_text->toPlainText());
    m_count->setText(tr("%n task(s)", nullptr, tasks));
    setAvailable(m_add, tasks > 0 ? QString() : tr("There is no line like “- [ ] text” in it."));
}

} // namespace slipway::ui
