// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/notes/notes_tab.h"

#include "service/commands/notes_commands.h"
#include "service/commands/release_commands.h"
#include "ui/release/notes/notes_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scope/repository_access.h"
#include "ui/widgets/words.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

NotesTab::NotesTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_which(new Segments(tr("Which text"))),
      m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_stack, 1);
    connect(m_which, &Segments::chosen, this, &NotesTab::choose);
}

QWidget *NotesTab::buildBar()
{
    auto *bar = new QWidget;
    bar->setFixedHeight(heightFor(48, font()));
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_which->addSegment(tr("Scope"));
    for (const auto &[audience, word] : EnumText<NotesAudience>::values)
        m_which->addSegment(audienceWord(audience));
    row->addWidget(m_which);
    m_status = new Label({}, Type::Small, Token::Text2);
    m_status->setObjectName(u"notesStatus"_s);
    m_status->setElided(true);
    row->addWidget(m_status, 1);
    m_draft = addAct(row, tr("Draft from the scope"), u"draftNotes"_s, &NotesTab::draft);
    m_export = addAct(row, tr("Export…"), u"exportNotes"_s, &NotesTab::exportNotes);
    m_prepend = addAct(row, tr("To changelog…"), u"prependNotes"_s, &NotesTab::prepend);
    m_publish = addAct(row, tr("Publish"), u"publishNotes"_s, &NotesTab::publish);
    return bar;
}

QPushButton *NotesTab::addAct(QHBoxLayout *row, const QString &text, const QString &name, void (NotesTab::*act)())
{
    QPushButton *button = makeButton(text, ButtonLook::Plain, this, {}, true);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

void NotesTab::buildEditors()
{
    const auto saveScope = [this](const QString &text) {
        service::EditRelease edit{};
        edit.release = desk().release();
        edit.scope = text;
        desk().run(edit);
    };
    auto *scope = new NotesEditor(tr("Scope in Markdown"), saveScope);
    scope->setPlaceholder(tr("What is in this release? A signature covers it."),
                          tr("The scope says what goes out with this release. Whoever signs, signs it; when it "
                             "changes later, signatures become stale and say so. It is shown here as it will read."));
    scope->editor()->setObjectName(u"scopeText"_s);
    m_editors.push_back(scope);
    for (const auto &[audience, word] : EnumText<NotesAudience>::values) {
        const auto save = [this, audience](const QString &text) {
            desk().run(service::SaveNotes{desk().release(), audience, text});
        };
        auto *notes = new NotesEditor(tr("Release notes in Markdown, for: %1").arg(audienceWord(audience)), save);
        notes->setPlaceholder(
            tr("What do they read about it?"),
            tr("The release notes tell what is new, what was mended and what to look out for. They are "
               "drafted from the commits of the release, and what you write is kept when they are drafted "
               "again. They are shown here as they will read."));
        notes->editor()->setObjectName(audience == NotesAudience::Users ? u"notesText"_s
                                                                        : word.toString() + u"NotesText"_s);
        m_editors.push_back(notes);
    }
    for (NotesEditor *each : m_editors)
        m_stack->addWidget(each);
}

void NotesTab::choose(int index)
{
    flush();
    m_stack->setCurrentIndex(index);
    firstFocus()->setFocus();
    showButtons();
}

std::optional<NotesAudience> NotesTab::audience() const
{
    const int index = m_stack->currentIndex();
    return index < 1 ? std::nullopt
                     : std::optional(EnumText<NotesAudience>::values.at(static_cast<std::size_t>(index - 1)).first);
}

QWidget *NotesTab::firstFocus()
{
    return m_editors.empty() ? static_cast<QWidget *>(m_which)
                             : m_editors[static_cast<std::size_t>(m_stack->currentIndex())]->editor();
}

void NotesTab::focusOn(const Uuid &, const QString &intent)
{
    if (const auto wanted = fromText<NotesAudience>(intent)) {
        m_which->setCurrent(static_cast<int>(*wanted) + 1);
        choose(static_cast<int>(*wanted) + 1);
    }
}

void NotesTab::showPage()
{
    auto page = desk().session().queries().notes(desk().release());
    if (!page)
        return desk().raise(page.error());
    m_page = std::move(*page);
    if (m_editors.empty())
        buildEditors();
    const QString why = desk().whyReadOnly();
    m_editors.front()->showText(desk().page().plan.release.scope, why);
    for (const service::NotesPage::Text &each : m_page.texts)
        m_editors[static_cast<std::size_t>(each.audience) + 1]->showText(each.text,
                                                                         why.isEmpty() ? m_page.whyFrozen : why);
    showButtons();
}

QString NotesTab::statusText() const
{
    const auto wanted = audience();
    if (!wanted)
        return tr("Saved as you write; Ctrl+Z takes it back.");
    if (!m_page.whyFrozen.isEmpty())
        return m_page.whyFrozen;
    for (const NotesPublication &each : m_page.publications)
        if (*wanted == NotesAudience::Users)
            return tr("%1: %2", "tag, state of its published notes").arg(each.tag, stateWord(each.state))
                   + (each.message.isEmpty() ? QString() : u" — "_s + each.message);
    const service::NotesPage::Text &text = m_page.of(*wanted);
    if (text.isOld)
        return tr("The scope has moved since they were drafted.");
    if (text.draftedAt)
        return tr("Drafted %1.").arg(words::relative(*text.draftedAt, desk().now(), desk().personZone()));
    return tr("Saved as you write; Ctrl+Z takes it back.");
}

void NotesTab::showButtons()
{
    const auto wanted = audience();
    for (QPushButton *each : {m_draft, m_export, m_prepend, m_publish})
        each->setVisible(wanted.has_value());
    m_status->setText(statusText());
    if (!wanted)
        return;
    const bool isUsers = *wanted == NotesAudience::Users;
    m_prepend->setVisible(isUsers);
    m_publish->setVisible(isUsers);
    const bool isEmpty = m_page.of(*wanted).text.trimmed().isEmpty();
    const QString nothing = isEmpty ? tr("There are no notes yet.") : QString();
    const QString frozen = desk().whyReadOnly().isEmpty() ? m_page.whyFrozen : desk().whyReadOnly();
    setAvailable(m_draft, !frozen.isEmpty()            ? frozen
                          : m_page.scopeHead.isEmpty() ? tr("Nobody looked at the repository yet: see the tab Scope.")
                                                       : QString());
    setAvailable(m_export, nothing);
    setAvailable(m_prepend, nothing);
    QString why = nothing.isEmpty() ? desk().whyReadOnly() : nothing;
    if (why.isEmpty() && m_page.forge.isEmpty())
        why = tr("The settings of the product do not say where its notes are published.");
    if (why.isEmpty() && !RepositoryAccess::of(desk().session()))
        why = tr("Nothing can be published here.");
    if (why.isEmpty() && m_isPublishing)
        why = tr("They are on their way.");
    setAvailable(m_publish, why);
}

void NotesTab::flush()
{
    for (NotesEditor *each : m_editors)
        each->flush();
}

void NotesTab::reset()
{
    for (NotesEditor *each : m_editors)
        each->reset();
}

} // namespace slipway::ui
