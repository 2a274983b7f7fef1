// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_problem_dialog.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace slipway;
using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

bool says(const QWidget &dialog, const QString &text)
{
    const auto labels = dialog.findChildren<QLabel *>();
    return std::ranges::contains(labels, text, &QLabel::text);
}

const Error kNewer{ErrorKind::Storage, u"The workspace was written by a newer Slipway."_s, {}, {}};

} // namespace

class StartProblemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProblem_isSaidWithItsFile()
    {
        const StartProblemDialog dialog(kNewer, u"/home/mara/team.slipway"_s);
        QVERIFY(says(dialog, kNewer.sentence));
        QVERIFY(says(dialog, u"/home/mara/team.slipway"_s));
        QCOMPARE(dialog.accessibleDescription(), kNewer.sentence);
    }

    void tryingAgain_asksForTheSameFile()
    {
        StartProblemDialog dialog(kNewer, u"/home/mara/team.slipway"_s);
        QSignalSpy asked(&dialog, &StartProblemDialog::openRequested);
        dialog.findChild<QAbstractButton *>(u"tryAgain"_s)->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), u"/home/mara/team.slipway"_s);
    }

    void eachWayOn_leadsToAFile_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isForSaving");
        QTest::newRow("another") << u"chooseAnother"_s << false;
        QTest::newRow("backup") << u"restoreBackup"_s << false;
        QTest::newRow("new") << u"makeNew"_s << true;
    }

    void eachWayOn_leadsToAFile()
    {
        QFETCH(QString, button);
        QFETCH(bool, isForSaving);
        StartProblemDialog dialog(kNewer, QDir::tempPath() + u"/team.slipway"_s);
        dialog.show();
        dialog.findChild<QAbstractButton *>(button)->click();
        const auto *chooser = dialog.findChild<QFileDialog *>();
        QVERIFY(chooser);
        QCOMPARE(chooser->acceptMode() == QFileDialog::AcceptSave, isForSaving);
    }

    void quitting_rejects()
    {
        StartProblemDialog dialog(kNewer, u"/x"_s);
        QSignalSpy rejected(&dialog, &QDialog::rejected);
        dialog.findChild<QAbstractButton *>(u"quit"_s)->click();
        QCOMPARE(rejected.count(), 1);
    }

    void anotherFailure_replacesTheSentence()
    {
        StartProblemDialog dialog(kNewer, u"/x"_s);
        dialog.setError({ErrorKind::NotFound, u"There is no such file."_s, u"/y"_s, {}});
        QVERIFY(says(dialog, u"There is no such file."_s));
        QVERIFY(!says(dialog, kNewer.sentence));
    }
};

QTEST_MAIN(StartProblemTest)
#include "start_problem_test.moc"
