// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigator.h"
#include "ui/shell/recent_places.h"

#include <QTest>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

Route to(const QString &page, const QString &tab = {})
{
    return {.page = page, .tab = tab};
}

} // namespace

class NavigatorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backAndForward_areTheInverseOfEachOther()
    {
        Navigator navigator;
        navigator.go(to(u"today"_s));
        navigator.go(to(u"calendar"_s));
        navigator.go(to(u"releases"_s));
        QVERIFY(!navigator.canGoForward());
        QCOMPARE(navigator.back(), to(u"calendar"_s));
        QCOMPARE(navigator.back(), to(u"today"_s));
        QVERIFY(!navigator.canGoBack());
        QCOMPARE(navigator.forward(), to(u"calendar"_s));
    }

    void goingSomewhereElse_forgetsWhatLayAhead()
    {
        Navigator navigator;
        navigator.go(to(u"today"_s));
        navigator.go(to(u"calendar"_s));
        navigator.back();
        navigator.go(to(u"settings"_s));
        QVERIFY(!navigator.canGoForward());
        QCOMPARE(navigator.back(), to(u"today"_s));
    }

    void theSamePlaceAgain_isNoStep()
    {
        Navigator navigator;
        navigator.go(to(u"today"_s));
        navigator.go(to(u"today"_s));
        QVERIFY(!navigator.canGoBack());
    }

    void anotherTab_replacesThePlace()
    {
        Navigator navigator;
        navigator.replace(to(u"settings"_s));
        navigator.replace(to(u"settings"_s, u"people"_s));
        QCOMPARE(navigator.places().size(), 1U);
        QCOMPARE(navigator.places().front().tab, u"people"_s);
    }

    void manyPlaces_dropTheOldest()
    {
        Navigator navigator;
        for (int i = 0; i < 500; ++i)
            navigator.go(to(u"settings"_s, QString::number(i)));
        QCOMPARE(navigator.places().size(), 100U);
        QCOMPARE(navigator.back().tab, u"498"_s);
    }

    void recentPlaces_nameEachOnceAndNotTheCurrent()
    {
        RecentPlaces recent;
        for (const QString &page : {u"today"_s, u"calendar"_s, u"today"_s, u"releases"_s})
            recent.visit({page, {}, {}, to(page)});
        QStringList titles;
        for (const PalettePlace &place : recent.others())
            titles << place.title;
        QCOMPARE(titles, (QStringList{u"today"_s, u"calendar"_s}));
    }

    void noPlaces_offerNothing() { QVERIFY(RecentPlaces().others().empty()); }
};

QTEST_APPLESS_MAIN(NavigatorTest)
#include "navigator_test.moc"
