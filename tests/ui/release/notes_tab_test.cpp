// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "service/commands/notes_commands.h"
#include "service/commands/release_commands.h"
#include "ui/release/notes/markdown_preview.h"

#include <QFile>
#include <QFileDialog>
#include <QImage>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

class NotesTabTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notesTyped_areWrittenWhenLeft_andUndoTakesThemBack()
    {
        ReleaseFixture fixture;
        fixture.open(u"notes"_s);
        auto *scope = fixture.find<QPlainTextEdit>(u"scopeText"_s);
        scope->setFocus();
        QTest::keyClicks(scope, u"Refunds"_s);
        QCOMPARE(fixture.plan().release.scope, QString());
        fixture.open(u"overview"_s);
        QTRY_COMPARE(fixture.plan().release.scope, u"Refunds"_s);
        QTRY_COMPARE(fixture.workspace->undoText(), u"Change Payments 4.2"_s);
        QVERIFY(!fixture.workspace.undo());
        QCOMPARE(fixture.plan().release.scope, QString());
        fixture.open(u"notes"_s);
        QTRY_COMPARE(scope->toPlainText(), QString());
    }

    void anEmptyPreview_saysWhatTheTextIsFor()
    {
        ReleaseFixture fixture;
        fixture.open(u"notes"_s);
        const auto previews = fixture.page().findChildren<ui::MarkdownPreview *>();
        const auto shown = std::ranges::find_if(previews, &QWidget::isVisible);
        QVERIFY(shown != previews.end());
        QVERIFY((*shown)->placeholderText().startsWith(u"The scope says"_s));
    }

    void whatIsExported_isWhatStandsInTheEditor()
    {
        ReleaseFixture fixture;
        fixture.workspace.done(service::SaveNotes{fixture.release, NotesAudience::Users, u"Refunds"_s});
        fixture.open(u"notes"_s, {}, u"users"_s);
        auto *notes = fixture.find<QPlainTextEdit>(u"notesText"_s);
        QTRY_COMPARE(notes->toPlainText(), u"Refunds"_s);
        notes->setFocus();
        notes->moveCursor(QTextCursor::End);
        QTest::keyClicks(notes, u" and more"_s);
        // Nothing of the loop of events runs in between: what was typed is still on its way into the workspace.
        fixture.find<QPushButton>(u"exportNotes"_s)->click();
        const QTemporaryDir folder;
        auto *dialog = fixture.page().findChild<QFileDialog *>();
        QVERIFY(dialog);
        const QString file = folder.filePath(u"notes.md"_s);
        Q_EMIT dialog->fileSelected(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("Refunds and more\n"));
        dialog->reject();
    }

    void aTextChangedElsewhere_isTakenOver()
    {
        ReleaseFixture fixture;
        fixture.open(u"notes"_s);
        auto *scope = fixture.find<QPlainTextEdit>(u"scopeText"_s);
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .scope = u"theirs"_s});
        QTRY_COMPARE(scope->toPlainText(), u"theirs"_s);
    }

    void whatIsHalfTyped_isKeptBesideAChangeFromElsewhere_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("text");
        QTest::newRow("keep mine") << u"keepMine"_s << u"mine"_s;
        QTest::newRow("take theirs") << u"takeTheirs"_s << u"theirs"_s;
    }
    void whatIsHalfTyped_isKeptBesideAChangeFromElsewhere()
    {
        QFETCH(QString, button);
        QFETCH(QString, text);
        ReleaseFixture fixture;
        fixture.open(u"notes"_s);
        auto *scope = fixture.find<QPlainTextEdit>(u"scopeText"_s);
        QTest::keyClicks(scope, u"mine"_s);
        fixture.workspace.done(service::EditRelease{.release = fixture.release, .scope = u"theirs"_s});
        QTRY_VERIFY(fixture.findWidget(button));
        QCOMPARE(scope->toPlainText(), u"mine"_s);
        QCOMPARE(fixture.plan().release.scope, u"theirs"_s);
        fixture.find<QPushButton>(button)->click();
        QTRY_COMPARE(fixture.plan().release.scope, text);
        QTRY_COMPARE(scope->toPlainText(), text);
        QVERIFY(!fixture.findWidget(button));
    }

    void whatWasTypedForOneRelease_neverReachesAnother()
    {
        ReleaseFixture fixture;
        const ReleaseId other =
            fixture.workspace.done(service::CreateRelease{.product = fixture.product,
                                                          .version = u"4.3"_s,
                                                          .ship = fixture.plan().release.ship + std::chrono::days(30)});
        fixture.open(u"notes"_s);
        QTest::keyClicks(fixture.find<QPlainTextEdit>(u"scopeText"_s), u"for 4.2"_s);
        fixture.page().openRoute({u"releases"_s, other, u"notes"_s, {}, {}});
        QTRY_COMPARE(fixture.plan().release.scope, u"for 4.2"_s);
        QCOMPARE(valueOf(fixture.workspace.queries().plan(other)).release.scope, QString());
        QCOMPARE(fixture.find<QPlainTextEdit>(u"scopeText"_s)->toPlainText(), QString());
    }

    void thePreview_loadsNothingAndRunsNothing()
    {
        ReleaseFixture fixture;
        const QString picture = fixture.workspace.path(u"picture.png"_s);
        QVERIFY(QImage(4, 4, QImage::Format_RGB32).save(picture));
        ui::MarkdownPreview preview;
        preview.showMarkdown(
            u"# Title\n![x](file://%1)\n<script>alert(1)</script> <img src='file://%1'>\n"_s.arg(picture));
        preview.resize(400, 300);
        preview.grab();
        const QVariant loaded =
            preview.document()->resource(QTextDocument::ImageResource, QUrl::fromLocalFile(picture));
        QVERIFY(loaded.toByteArray().isEmpty());
        QVERIFY(loaded.value<QImage>().isNull());
        QVERIFY(preview.toPlainText().contains(u"alert(1)"_s));
        preview.setSource(QUrl::fromLocalFile(picture));
        QVERIFY(preview.toPlainText().contains(u"Title"_s));
    }
};

QTEST_MAIN(NotesTabTest)
#include "notes_tab_test.moc"
