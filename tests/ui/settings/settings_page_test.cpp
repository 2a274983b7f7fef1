// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/queries/queries.h"
#include "support/small_team.h"
#include "ui/settings/settings_page.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::test;

class SettingsPageTest : public QObject
{
    Q_OBJECT

private:
    /// The visible child of that type and accessible name.
    template <class W>
    static W *field(QWidget &page, const QString &name)
    {
        for (W *each : page.findChildren<W *>())
            if (each->isVisible() && (each->accessibleName() == name || each->objectName() == name))
                return each;
        return nullptr;
    }

    static void open(ui::SettingsPage &page, const QString &section)
    {
        page.resize(1200, 800);
        page.show();
        page.openRoute({u"settings"_s, {}, section, {}, {}});
    }

    static QStringList nameOfPeople(SmallTeam &team)
    {
        QStringList names;
        for (const Person &person : valueOf(team.workspace.queries().people()))
            names.append(person.name);
        return names;
    }

private Q_SLOTS:
    void openingASection_showsTheFirstThingOfItsList()
    {
        SmallTeam team;
        ui::SettingsPage page(team.workspace.session());
        open(page, u"people"_s);
        auto *name = field<QLineEdit>(page, u"Name"_s);
        QVERIFY(name);
        QCOMPARE(name->text(), u"Jonas Weber"_s);
        QVERIFY(!field<QPushButton>(page, u"save"_s)->isEnabled());
    }

    void savingAName_changesItInTheWorkspace_andUndoBringsItBack()
    {
        SmallTeam team;
        ui::SettingsPage page(team.workspace.session());
        open(page, u"people"_s);
        auto *name = field<QLineEdit>(page, u"Name"_s);
        name->clear();
        QTest::keyClicks(name, u"Jonas Wagner"_s);
        QTest::mouseClick(field<QPushButton>(page, u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(nameOfPeople(team).contains(u"Jonas Wagner"_s));
        QTRY_VERIFY(!field<QPushButton>(page, u"save"_s)->isEnabled());
        QVERIFY(!team.workspace.undo());
        QVERIFY(nameOfPeople(team).contains(u"Jonas Weber"_s));
        QTRY_COMPARE(field<QLineEdit>(page, u"Name"_s)->text(), u"Jonas Weber"_s);
    }

    void aNameThatIsTaken_isRefusedInTheForm_andNothingIsLost()
    {
        SmallTeam team;
        ui::SettingsPage page(team.workspace.session());
        open(page, u"products"_s);
        auto *name = field<QLineEdit>(page, u"Name"_s);
        const QString before = name->text();
        name->clear();
        QTest::keyClicks(name, before == u"Ledger"_s ? u"payments"_s : u"ledger"_s);
        const QString typed = name->text();
        QTest::mouseClick(field<QPushButton>(page, u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(field<QLabel>(page, u"error"_s));
        QVERIFY(field<QLabel>(page, u"error"_s)->text().contains(typed));
        QCOMPARE(name->text(), typed);
        QVERIFY(field<QPushButton>(page, u"save"_s)->isEnabled());
    }

    void choosingAnotherThing_asksForSaveOrDiscardFirst_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("mail");
        QTest::newRow("save") << u"save"_s << u"jonas@example.org"_s;
        QTest::newRow("discard") << u"discard"_s << QString();
    }

    void choosingAnotherThing_asksForSaveOrDiscardFirst()
    {
        QFETCH(QString, button);
        QFETCH(QString, mail);
        SmallTeam team;
        ui::SettingsPage page(team.workspace.session());
        open(page, u"people"_s);
        auto *typedIn = field<QLineEdit>(page, u"E-mail"_s);
        QTest::keyClicks(typedIn, u"jonas@example.org"_s);
        auto *list = field<QListView>(page, u"things"_s);
        list->setCurrentIndex(list->model()->index(1, 0));
        QTRY_COMPARE(list->currentIndex().row(), 0);
        QCOMPARE(field<QLineEdit>(page, u"Name"_s)->text(), u"Jonas Weber"_s);
        QCOMPARE(typedIn->text(), u"jonas@example.org"_s);
        QCOMPARE(valueOf(team.workspace.queries().people()).front().email, QString());
        QTest::mouseClick(field<QPushButton>(page, button), Qt::LeftButton);
        QTRY_COMPARE(field<QLineEdit>(page, u"Name"_s)->text(), u"Mara Lind"_s);
        QCOMPARE(valueOf(team.workspace.queries().people()).front().email, mail);
    }

    void aTemplateWithAMistake_isNotSaved_andNamesTheLine()
    {
        SmallTeam team;
        ui::SettingsPage page(team.workspace.session());
        open(page, u"templates"_s);
        field<QTabWidget>(page, u"Views of the template"_s)->setCurrentIndex(1);
        auto *text = field<QPlainTextEdit>(page, u"Template as YAML"_s);
        QVERIFY(text);
        const QString before = valueOf(team.workspace.queries().templates()).front().body;
        text->setPlainText(u"name: Short\nphasses: []\n"_s);
        QTRY_VERIFY(field<QLabel>(page, u"verdict"_s)->text().contains(u"2"_s));
        QTest::mouseClick(field<QPushButton>(page, u"save"_s), Qt::LeftButton);
        QTRY_VERIFY(field<QLabel>(page, u"error"_s));
        QVERIFY(field<QLabel>(page, u"error"_s)->text().contains(u"phasses"_s));
        QCOMPARE(valueOf(team.workspace.queries().templates()).front().body, before);
    }

    void everyFieldHasAnAccessibleName_data()
    {
        QTest::addColumn<QString>("section");
        for (const auto &[id, title] : ui::SettingsPage::sections())
            QTest::newRow(qPrintable(id)) << id;
    }

    void everyFieldHasAnAccessibleName()
    {
        QFETCH(QString, section);
        SmallTeam team;
        ui::SettingsPage page(team.workspace.session());
        open(page, section);
        for (QWidget *widget : page.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const bool isInside =
                qobject_cast<QAbstractSpinBox *>(widget->parent()) || qobject_cast<QComboBox *>(widget->parent());
            const QString name =
                button && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
            QVERIFY2(isInside || !name.isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"
