// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/release_commands.h"
#include "service/queries/queries.h"
#include "support/small_team.h"
#include "ui/settings/settings_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimeEdit>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

namespace {

struct ShownTrains {
    SmallTeam team;
    ui::SettingsPage page{team.workspace.session()};

    ShownTrains()
    {
        page.resize(1200, 900);
        page.show();
    }
    void open() { page.openRoute({u"settings"_s, {}, u"trains"_s, {}, {}}); }

    template <class W>
    W *find(const QString &name) const
    {
        for (W *each : page.findChildren<W *>())
            if (each->isVisible() && (each->objectName() == name || each->accessibleName() == name))
                return each;
        qFatal("there is no “%s”", qPrintable(name));
        return nullptr;
    }
    std::vector<Train> trains() { return valueOf(team.workspace.queries().trains()); }
    QTreeWidget *departures() const { return find<QTreeWidget>(u"departures"_s); }
    void choose(const QString &box, const QString &text) const
    {
        auto *field = find<QComboBox>(box);
        field->setCurrentIndex(field->findText(text));
        Q_EMIT field->activated(field->currentIndex());
    }
    void type(const QString &name, const QString &text) const
    {
        auto *field = find<QLineEdit>(name);
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void save()
    {
        auto *button = find<QPushButton>(u"save"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!button->isEnabled());
    }
    /// A train every second Tuesday at ten, from 2 February 2027 on.
    void makeTrain()
    {
        service::CreateTrain wish;
        wish.name = u"Payments train"_s;
        wish.product = team.payments;
        wish.origin = team.brief;
        wish.rrule = u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s;
        wish.start = fromWallTime(QDate(2027, 2, 2), QTime(10, 0), "Europe/Berlin");
        wish.zone = "Europe/Berlin";
        wish.versionPattern = u"7.{n}"_s;
        team.workspace.done(wish);
    }
};

} // namespace

class TrainsSectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereThereIsNone_theSectionSaysWhatTrainsAreFor()
    {
        ShownTrains shown;
        shown.open();
        QTRY_VERIFY(shown.find<QPushButton>(u"Add train"_s));
    }

    void aTrain_isMadeWithThePlainFields()
    {
        ShownTrains shown;
        shown.page.openRoute({u"settings"_s, {}, u"trains"_s, {}, u"new"_s});
        shown.type(u"Name"_s, u"Payments train"_s);
        shown.choose(u"Product"_s, u"Payments"_s);
        shown.choose(u"Template"_s, u"Short"_s);
        shown.choose(u"trainUnit"_s, u"months"_s);
        shown.find<QSpinBox>(u"trainInterval"_s)->setValue(3);
        shown.choose(u"trainWeek"_s, u"the last"_s);
        shown.find<QCheckBox>(u"trainDay4"_s)->click();
        shown.find<QCheckBox>(u"trainDay2"_s)->click();
        shown.find<QDateEdit>(u"trainFirstDay"_s)->setDate(QDate(2027, 2, 1));
        shown.find<QTimeEdit>(u"trainTime"_s)->setTime(QTime(16, 30));
        shown.choose(u"trainEnding"_s, u"after a number"_s);
        shown.find<QSpinBox>(u"trainCount"_s)->setValue(5);
        QCOMPARE(shown.find<QLineEdit>(u"trainRule"_s)->text(), u"FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH;COUNT=5"_s);
        shown.find<QComboBox>(u"Time zone"_s)->setCurrentText(u"Europe/Berlin"_s);
        shown.type(u"Versions"_s, u"7.{n}"_s);
        shown.save();
        const Train train = shown.trains().front();
        QCOMPARE(train.name, u"Payments train"_s);
        QCOMPARE(train.product, shown.team.payments);
        QCOMPARE(train.rrule, u"FREQ=MONTHLY;INTERVAL=3;BYDAY=-1TH;COUNT=5"_s);
        QCOMPARE(train.start, fromWallTime(QDate(2027, 2, 25), QTime(16, 30), "Europe/Berlin"));
    }

    void aRuleThatTheFieldsCannotSay_staysText()
    {
        ShownTrains shown;
        shown.makeTrain();
        shown.open();
        shown.type(u"trainRule"_s, u"FREQ=MONTHLY;BYMONTHDAY=15"_s);
        QVERIFY(!shown.find<QSpinBox>(u"trainInterval"_s)->isEnabled());
        shown.type(u"trainRule"_s, u"FREQ=WEEKLY;INTERVAL=4;BYDAY=WE"_s);
        QVERIFY(shown.find<QSpinBox>(u"trainInterval"_s)->isEnabled());
        QCOMPARE(shown.find<QSpinBox>(u"trainInterval"_s)->value(), 4);
        QVERIFY(shown.find<QCheckBox>(u"trainDay3"_s)->isChecked());
    }

    void aWrongRule_isToldWithItsPlace_andNotSaved()
    {
        ShownTrains shown;
        shown.makeTrain();
        shown.open();
        shown.type(u"trainRule"_s, u"FREQ=WEEKLY;BYDAY=XX"_s);
        auto *problem = shown.find<QWidget>(u"trainRuleProblem"_s);
        QVERIFY(problem->accessibleName().contains(u"13"_s));
        QTest::mouseClick(shown.find<QPushButton>(u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(shown.find<QWidget>(u"error"_s)->isVisible());
        QCOMPARE(shown.trains().front().rrule, u"FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"_s);
    }

    void thePreview_showsVersionsDatesAndConflicts()
    {
        ShownTrains shown;
        Freeze freeze;
        freeze.name = u"Quarter close"_s;
        freeze.span = {fromWallTime(QDate(2027, 2, 15), QTime(0, 0), "Europe/Berlin"),
                       fromWallTime(QDate(2027, 2, 18), QTime(0, 0), "Europe/Berlin")};
        freeze.zone = "Europe/Berlin";
        shown.team.workspace.done(service::Save<Freeze>{freeze});
        shown.makeTrain();
        shown.open();
        QTRY_COMPARE(shown.departures()->topLevelItemCount(), 12);
        QCOMPARE(shown.departures()->topLevelItem(0)->text(0), u"7.1"_s);
        QVERIFY(shown.departures()->topLevelItem(1)->text(2).contains(u"Quarter close"_s));
        shown.type(u"Versions"_s, u"8.{n}"_s);
        QTRY_COMPARE(shown.departures()->topLevelItem(0)->text(0), u"8.1"_s);
        QVERIFY(!shown.find<QPushButton>(u"createNext"_s)->isEnabled()); // not saved yet
    }

    void theNextReleases_areCreatedAsOneStepOfUndo()
    {
        ShownTrains shown;
        shown.makeTrain();
        shown.open();
        QTRY_VERIFY(shown.find<QPushButton>(u"createNext"_s)->isEnabled());
        QSignalSpy jobs(&shown.page, &ui::Page::jobBegun);
        QSignalSpy notices(&shown.page, &ui::Page::noticeRaised);
        shown.find<QSpinBox>(u"createNumber"_s)->setValue(3);
        QTest::mouseClick(shown.find<QPushButton>(u"createNext"_s), Qt::LeftButton);
        QTRY_COMPARE(notices.size(), 1);
        QCOMPARE(jobs.size(), 1);
        QCOMPARE(valueOf(shown.team.workspace.queries().releaseCount({})), 3);
        QTRY_VERIFY(shown.departures()->topLevelItemCount() == 12
                    && shown.departures()->topLevelItem(2)->text(2) == u"is there already"_s);
        QVERIFY(shown.departures()->topLevelItem(3)->text(2) != u"is there already"_s);
        QVERIFY(!shown.team.workspace.undo());
        QCOMPARE(valueOf(shown.team.workspace.queries().releaseCount({})), 0);
    }

    void creationThatIsCancelled_changesNothing_andSaysSo()
    {
        ShownTrains shown;
        shown.makeTrain();
        shown.open();
        QTRY_VERIFY(shown.find<QPushButton>(u"createNext"_s)->isEnabled());
        QObject::connect(&shown.page, &ui::Page::jobBegun, &shown.page,
                         [](const QString &, const service::JobControlPtr &control) { control->cancel(); });
        QSignalSpy notices(&shown.page, &ui::Page::noticeRaised);
        QTest::mouseClick(shown.find<QPushButton>(u"createNext"_s), Qt::LeftButton);
        QTRY_COMPARE(notices.size(), 1);
        const auto notice = notices.front().front().value<ui::Notice>();
        QCOMPARE(notice.kind, ui::Notice::Kind::Information);
        QVERIFY(notice.text.contains(u"Nothing was changed"_s));
        QCOMPARE(valueOf(shown.team.workspace.queries().releaseCount({})), 0);
        QTRY_VERIFY(shown.find<QPushButton>(u"createNext"_s)->isEnabled());
    }
};

QTEST_MAIN(TrainsSectionTest)
#include "trains_section_test.moc"
