// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/search/search_index.h"
#include "storage/store.h"

using namespace slipway;
using namespace slipway::test;
using namespace Qt::StringLiterals;

namespace {

QStringList hits(Store &store, const QString &text)
{
    Reader reader(store.workspace().connection());
    QStringList found;
    for (const SearchMatch &each : valueOf(searchText(reader, text, 50)))
        found += QLatin1StringView(each.schema->kind) + u' ' + each.id.toString();
    found.sort();
    return found;
}

template <class Entity>
QString nameOf(const Entity &entity)
{
    return QLatin1StringView(mappingOf<Entity>().schema.kind) + u' ' + entity.id.toString();
}

/// Inserts `entity`, which holds the word “zebra” in one place, changes it to one that holds “okapi”, removes, restores.
template <class Entity>
void expectInStep(const Entity &zebra, const Entity &okapi)
{
    Store store;
    store.insert(zebra);
    QCOMPARE(hits(store, u"zebra"_s), QStringList{nameOf(zebra)});
    const auto updated = store.update(okapi);
    QCOMPARE(hits(store, u"zebra"_s), QStringList());
    QCOMPARE(hits(store, u"okapi"_s), QStringList{nameOf(zebra)});
    store.remove(zebra.id);
    QCOMPARE(hits(store, u"okapi"_s), QStringList());
    store.takeBack(updated.txn + 1);
    QCOMPARE(hits(store, u"okapi"_s), QStringList{nameOf(zebra)});
    store.takeBack(updated.txn);
    QCOMPARE(hits(store, u"zebra"_s), QStringList{nameOf(zebra)});
    store.reopen();
    QCOMPARE(hits(store, u"zebra"_s), QStringList{nameOf(zebra)});
    QCOMPARE(findings(store.file()).filter(u"search"_s), QStringList());
}

} // namespace

/// The full-text index follows what it is about, step by step.
class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theIndex_staysInStep_data()
    {
        QTest::addColumn<int>("what");
        int i = 0;
        for (const char *name :
             {"version of a release", "notes of a release", "scope of a release", "title of an item", "body of an item",
              "comment", "name of a person", "address of a person", "product", "criterion"})
            QTest::newRow(name) << i++;
    }
    void theIndex_staysInStep()
    {
        QFETCH(int, what);
        const QString zebra = u"the zebra crosses"_s;
        const QString okapi = u"the okapi crosses"_s;
        switch (what) {
        case 0: return expectInStep(Release{.id = {id(1)}, .version = zebra}, Release{.id = {id(1)}, .version = okapi});
        case 1: return expectInStep(Release{.id = {id(1)}, .notes = zebra}, Release{.id = {id(1)}, .notes = okapi});
        case 2: return expectInStep(Release{.id = {id(1)}, .scope = zebra}, Release{.id = {id(1)}, .scope = okapi});
        case 3: return expectInStep(Item{.id = {id(1)}, .title = zebra}, Item{.id = {id(1)}, .title = okapi});
        case 4: return expectInStep(Item{.id = {id(1)}, .body = zebra}, Item{.id = {id(1)}, .body = okapi});
        case 5: return expectInStep(Comment{.id = {id(1)}, .body = zebra}, Comment{.id = {id(1)}, .body = okapi});
        case 6: return expectInStep(Person{.id = {id(1)}, .name = zebra}, Person{.id = {id(1)}, .name = okapi});
        case 7:
            return expectInStep(Person{.id = {id(1)}, .email = u"zebra@example.org"_s},
                                Person{.id = {id(1)}, .email = u"okapi@example.org"_s});
        case 8: return expectInStep(Product{.id = {id(1)}, .name = zebra}, Product{.id = {id(1)}, .name = okapi});
        default:
            return expectInStep(Criterion{.id = {id(1)}, .title = zebra}, Criterion{.id = {id(1)}, .title = okapi});
        }
    }

    void kindsWithTheSameRowNumber_areToldApart()
    {
        Store store;
        const Person person{.id = {id(1)}, .name = u"Quagga"_s};
        const Product product{.id = {id(2)}, .name = u"Quagga"_s};
        const Item item{.id = {id(3)}, .title = u"Quagga"_s};
        store.write([&](Transaction &t) {
            return t.insert(person).and_then([&] { return t.insert(product); }).and_then([&] {
                return t.insert(item);
            });
        });
        QCOMPARE(hits(store, u"quagga"_s).size(), 3);
        store.remove(product.id);
        QCOMPARE(hits(store, u"quagga"_s), (QStringList{nameOf(item), nameOf(person)}));
    }

    void whatIsTyped_findsWhatIsMeant_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        const QString title = u"Prüfe Datenbank-Migration (v2.10) für Zürich"_s;
        QTest::newRow("beginning of a word") << title << u"daten"_s << true;
        QTest::newRow("two words in any order") << title << u"zürich daten"_s << true;
        QTest::newRow("one word is missing") << title << u"daten genf"_s << false;
        QTest::newRow("middle of a word") << title << u"bank"_s << false;
        QTest::newRow("case and diacritics") << title << u"ZURICH"_s << true;
        QTest::newRow("decomposed as typed") << title << u"zu\u0308rich"_s << true;
        QTest::newRow("decomposed as stored") << u"Zu\u0308rich"_s << u"zürich"_s << true;
        QTest::newRow("with its punctuation") << title << u"(v2.10)"_s << true;
        QTest::newRow("hyphen") << title << u"datenbank-mig"_s << true;
        QTest::newRow("cyrillic") << u"Проверка базы"_s << u"провер"_s << true;
        QTest::newRow("chinese") << u"检查 数据库"_s << u"数据"_s << true;
        QTest::newRow("digits") << u"PAY-4711"_s << u"4711"_s << true;
    }
    void whatIsTyped_findsWhatIsMeant()
    {
        QFETCH(QString, stored);
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        Store store;
        store.insert(Item{.id = {id(1)}, .title = stored});
        QCOMPARE(!hits(store, typed).isEmpty(), isFound);
    }

    void operatorsAndQuotes_meanNothing_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *text : {"",           " ",          "\"",     "\"\"\"", "'",
                                 "*",          "AND",        "OR NOT", "NEAR(",  "a NEAR/2 b",
                                 "title:x",    "-x",         "^x",     "(x",     "x)",
                                 "{title}: x", "%",          "\\",     "--",     "; DROP TABLE items",
                                 "\t\n",       "x\" OR \"y", "+",      "\u0301", "🚢",
                                 "x AND"})
            QTest::newRow(text) << QString::fromUtf8(text);
        QTest::newRow("nul") << u"a\0b"_s;
        QTest::newRow("long") << QString(100'000, u'x');
        QTest::newRow("many words") << u"word "_s.repeated(2'000);
        QTest::newRow("half a surrogate") << QString(QChar(0xD83D));
    }
    void operatorsAndQuotes_meanNothing()
    {
        QFETCH(QString, typed);
        Store store;
        store.insert(Item{.id = {id(1)}, .title = u"nothing of the kind"_s});
        QCOMPARE(hits(store, typed), QStringList());
    }

    void aBulk_isIndexedAsRowByRow()
    {
        Store store;
        const Item before{.id = {id(1)}, .title = u"zebra"_s};
        const Item after{.id = {id(2)}, .title = u"zebra"_s};
        std::vector<Item> bulk;
        for (int i = 0; i < 400; ++i)
            bulk.push_back({.id = {id(1000 + i)},
                            .title = i == 300 ? u"the zebra"_s : u"a step"_s,
                            .body = i == 301 ? u"of a zebra"_s : QString()});
        store.insert(before);
        auto broken = bulk;
        broken.push_back(before);
        QVERIFY(!store.tryWrite([&](Transaction &t) { return t.insertMany(broken); }));
        QCOMPARE(hits(store, u"zebra"_s), QStringList{nameOf(before)});
        store.write([&](Transaction &t) {
            return t.insertMany(bulk).and_then([&] { return t.insert(after); }).and_then([&] {
                return t.remove(bulk[301].id);
            });
        });
        QStringList expected{nameOf(before), nameOf(after), nameOf(bulk[300])};
        QCOMPARE(hits(store, u"zebra"_s), expected);
        const Item last{.id = {id(3)}, .title = u"zebra"_s};
        store.insert(last);
        expected.insert(2, nameOf(last));
        QCOMPARE(hits(store, u"zebra"_s), expected);
        QCOMPARE(findings(store.file()), QStringList());
    }

    void aFailedBulk_leavesTheIndexFollowing()
    {
        Store store;
        const Item zebra{.id = {id(1)}, .title = u"zebra"_s};
        QVERIFY(!store.tryWrite([&](Transaction &t) { return t.insertMany(std::vector<Item>(300, zebra)); }));
        store.insert(zebra);
        QCOMPARE(hits(store, u"zebra"_s), QStringList{nameOf(zebra)});
    }

    void titles_weighMoreThanTexts()
    {
        Store store;
        store.insert(Item{.id = {id(1)}, .title = u"other"_s, .body = u"rollback"_s});
        store.insert(Item{.id = {id(2)}, .title = u"rollback"_s, .body = u"other"_s});
        store.insert(Item{.id = {id(3)}, .title = u"another"_s, .body = u"rollback"_s});
        Reader reader(store.workspace().connection());
        QCOMPARE(valueOf(searchText(reader, u"rollback"_s, 50))[0].id, id(2));
        QCOMPARE(valueOf(searchText(reader, u"rollback"_s, 2)).size(), 2u);
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "search_index_test.moc"
