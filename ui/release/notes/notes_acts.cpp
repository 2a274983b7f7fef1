// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/markdown/markdown_html.h"
#include "service/commands/notes_commands.h"
#include "service/export_file.h"
#include "ui/release/notes/notes_editor.h"
#include "ui/release/notes/notes_tab.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/scope/repository_access.h"

#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr qint64 kLargestChangelog = 16LL * 1024 * 1024;

/// A dialog that is gone once a name was chosen.
QFileDialog *saveDialog(QWidget *parent, const QString &title, const QString &name, const QStringList &filters)
{
    auto *dialog = new QFileDialog(parent, title, name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    return dialog;
}

} // namespace

void NotesTab::draft()
{
    const auto wanted = audience();
    if (!wanted)
        return;
    flush();
    desk().run(service::DraftNotes{desk().release(), *wanted}, [this](const service::NotesDrafted &drafted) {
        showPage();
        QString told = drafted.wasEdited ? tr("Drafted anew; what you wrote was kept.") : tr("Drafted from the scope.");
        if (drafted.conflicts > 0)
            told =
                tr("Drafted anew. %n place(s) were edited and changed: both stand there.", nullptr, drafted.conflicts);
        desk().offerUndo(told);
    });
}

QString NotesTab::textFor(NotesAudience audience) const
{
    // What was typed last may still be on its way into the workspace.
    return m_editors[static_cast<std::size_t>(audience) + 1]->editor()->toPlainText();
}

void NotesTab::exportNotes()
{
    const auto wanted = audience();
    if (!wanted)
        return;
    flush();
    const QString text = textFor(*wanted);
    QString name = release_text::oneLine(m_page.title, 80);
    name.replace(u'/', u'-');
    QFileDialog *dialog =
        saveDialog(this, tr("Export the release notes"), name + u".md"_s, {tr("Markdown (*.md)"), tr("HTML (*.html)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        const bool isHtml =
            path.endsWith(u".html", Qt::CaseInsensitive) || path.endsWith(u".htm", Qt::CaseInsensitive);
        const QByteArray bytes = isHtml ? formats::markdownPage(text, m_page.title, QLocale().bcp47Name())
                                        : (text.trimmed() + u'\n').toUtf8();
        if (const auto written = service::writeExport(path, bytes, desk().session().file()); !written)
            desk().raise(written.error());
        else
            desk().tell(tr("The release notes were written."), path);
    });
    dialog->open();
}

void NotesTab::prepend()
{
    flush();
    QFileDialog *dialog =
        saveDialog(this, tr("Put the notes in front of a changelog"), u"CHANGELOG.md"_s, {tr("Markdown (*.md)")});
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.exists() && (!file.open(QIODevice::ReadOnly) || file.size() > kLargestChangelog))
            return desk().raise({ErrorKind::BadInput, tr("“%1” cannot be read.").arg(path), path, file.errorString()});
        const QByteArray before = file.isOpen() ? file.readAll() : QByteArray();
        const auto made = prependedChangelog(before, m_page.release.version, textFor(NotesAudience::Users));
        if (!made)
            return desk().raise(made.error());
        if (!*made)
            return desk().tell(tr("The changelog has them already."), path);
        if (const auto written = service::writeExport(path, **made, desk().session().file()); !written)
            desk().raise(written.error());
        else
            desk().tell(tr("The notes stand in front of the changelog."), path);
    });
    dialog->open();
}

void NotesTab::publish()
{
    RepositoryAccess *access = RepositoryAccess::of(desk().session());
    if (!access || m_isPublishing)
        return;
    flush();
    m_isPublishing = true;
    showButtons();
    access->desk().publish(desk().release()).then(this, [this](const Result<NotesPublication> &told) {
        m_isPublishing = false;
        showPage();
        if (!told)
            return desk().raise(told.error());
        if (told->state == PublicationState::Published)
            desk().tell(tr("The release notes are published."), told->url);
        else
            desk().raise(
                {ErrorKind::Remote, tr("The release notes: %1").arg(stateWord(told->state)), {}, told->message});
    });
}

} // namespace slipway::ui
