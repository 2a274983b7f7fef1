// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/job_strip.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;

class JobStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongJob_showsWhatRunsAndHowFarItIs()
    {
        QWidget window;
        ui::JobStrip strip(&window);
        window.show();
        auto control = std::make_shared<service::JobControl>();
        strip.begin(u"Creating releases"_s, control);
        QVERIFY(!strip.isVisible()); // a blink shows nothing
        QTRY_VERIFY(strip.isVisible());
        auto *bar = strip.findChild<QProgressBar *>();
        QCOMPARE(bar->accessibleName(), u"Creating releases"_s);
        QCOMPARE(bar->maximum(), 0);
        control->report(3, 12);
        QTRY_COMPARE(bar->value(), 3);
        QCOMPARE(bar->maximum(), 12);
        control->finish();
        QTRY_VERIFY(!strip.isVisible());
    }

    void theButton_cancelsItsJobOnly()
    {
        QWidget window;
        ui::JobStrip strip(&window);
        window.show();
        auto first = std::make_shared<service::JobControl>();
        auto second = std::make_shared<service::JobControl>();
        strip.begin(u"First"_s, first);
        strip.begin(u"Second"_s, second);
        QTRY_VERIFY(strip.isVisible());
        for (auto *button : strip.findChildren<QPushButton *>(u"cancelJob"_s))
            if (button->accessibleName() == u"Cancel: Second"_s) {
                QTest::mouseClick(button, Qt::LeftButton);
                QVERIFY(!button->isEnabled());
            }
        QVERIFY(second->isCancelled());
        QVERIFY(!first->isCancelled());
    }

    void aJobThatCannotBeCancelled_hasNoButton()
    {
        QWidget window;
        ui::JobStrip strip(&window);
        window.show();
        const int job = strip.begin(u"Restoring"_s);
        QTRY_VERIFY(strip.isVisible());
        QVERIFY(!strip.findChild<QPushButton *>());
        strip.finish(job);
        QVERIFY(!strip.isVisible());
    }
};

QTEST_MAIN(JobStripTest)
#include "job_strip_test.moc"
