// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/notes/notes_tab.h"

#include "service/commands/release_commands.h"
#include "ui/release/notes/notes_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

NotesTab::NotesTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_which(new Segments(tr("Which text"))),
      m_stack(new QStackedWidget)
{
    const auto save = [this](std::optional<QString> service::EditRelease::*field) {
        return [this, field](const QString &text) {
            service::EditRelease edit{};
            edit.release = this->desk().release();
            edit.*field = text;
            this->desk().run(edit);
        };
    };
    m_scope = new NotesEditor(tr("Scope in Markdown"), save(&service::EditRelease::scope));
    m_scope->setPlaceholder(tr("What is in this release? A signature covers it."),
                            tr("The scope says what goes out with this release. Whoever signs, signs it; when it "
                               "changes later, signatures become stale and say so. It is shown here as it will read."));
    m_scope->editor()->setObjectName(u"scopeText"_s);
    m_notes = new NotesEditor(tr("Release notes in Markdown"), save(&service::EditRelease::notes));
    m_notes->setPlaceholder(tr("What do users read about it?"),
                            tr("The release notes tell the users of the release what is new, what was mended and what "
                               "to look out for. They are shown here as they will read."));
    m_notes->editor()->setObjectName(u"notesText"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    m_which->addSegment(tr("Scope"));
    m_which->addSegment(tr("Release notes"));
    row->addWidget(m_which);
    row->addStretch();
    row->addWidget(new Label(tr("Saved as you write; Ctrl+Z takes it back."), Type::Small, Token::Text2));
    column->addWidget(bar);
    m_stack->addWidget(m_scope);
    m_stack->addWidget(m_notes);
    column->addWidget(m_stack, 1);
    connect(m_which, &Segments::chosen, this, [this](int index) {
        flush();
        m_stack->setCurrentIndex(index);
        firstFocus()->setFocus();
    });
}

QWidget *NotesTab::firstFocus()
{
    return m_stack->currentIndex() == 0 ? m_scope->editor() : m_notes->editor();
}

void NotesTab::showPage()
{
    const Release &release = desk().page().plan.release;
    m_scope->showText(release.scope, desk().whyReadOnly());
    m_notes->showText(release.notes, desk().whyReadOnly());
}

void NotesTab::flush()
{
    m_scope->flush();
    m_notes->flush();
}

void NotesTab::reset()
{
    m_scope->reset();
    m_notes->reset();
}

} // namespace slipway::ui
