// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/fixture.h"
#include "formats/table/table.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

Table csv(const QByteArray &text)
{
    return parseCsv(text, u"t.csv"_s).value_or(Table{});
}

Table json(const QByteArray &text)
{
    return parseJsonTable(text, u"t.json"_s).value_or(Table{});
}

std::vector<QStringList> cellsOf(const Table &table)
{
    std::vector<QStringList> cells;
    for (const auto &row : table.rows)
        cells.push_back(row.cells);
    return cells;
}

} // namespace

class TableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void separatorsOfEveryProgram_readTheSame_data();
    void separatorsOfEveryProgram_readTheSame();
    void quotesNewlinesAndBlanks_areReadAsMeant();
    void shortRowsAndEmptyOnes_areReadAsSpreadsheetsWriteThem();
    void brokenTables_areRefusedWithTheirLine_data();
    void brokenTables_areRefusedWithTheirLine();
    void aSmallFileThatMeansEndlessCells_isRefused();
    void formulas_areWrittenHarmlessAndReadBack();
    void anyTable_readsBackTheSame();
    void jsonOfEveryShape_isFound_data();
    void jsonOfEveryShape_isFound();
    void jsonCells_areFlattened();
    void jsonNumbers_areKeptAsTheyAreWritten();
    void brokenJson_isRefused_data();
    void brokenJson_isRefused();
};

void TableTest::separatorsOfEveryProgram_readTheSame_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("comma") << QByteArray("version,ship\n4.2,2027-01-14\n");
    QTest::newRow("semicolon") << QByteArray("version;ship\r\n4.2;2027-01-14\r\n");
    QTest::newRow("tab") << QByteArray("version\tship\n4.2\t2027-01-14\n");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFversion;ship\n4.2;2027-01-14");
    QTest::newRow("Excel's own line") << QByteArray("sep=;\r\nversion;ship\r\n4.2;2027-01-14\r\n");
    QTest::newRow("an odd one, named") << QByteArray("sep=|\nversion|ship\n4.2|2027-01-14\n");
    QTest::newRow("commas inside of quotes") << QByteArray("\"version\";\"ship\"\n\"4.2\";\"2027-01-14\"\n");
    QTest::newRow("empty lines") << QByteArray("\n\nversion,ship\n\n4.2,2027-01-14\n\n");
    QTest::newRow("old Mac") << QByteArray("version,ship\r4.2,2027-01-14\r");
}

void TableTest::separatorsOfEveryProgram_readTheSame()
{
    QFETCH(QByteArray, text);
    const Table table = csv(text);
    QCOMPARE(table.columns, (QStringList{u"version"_s, u"ship"_s}));
    QCOMPARE(cellsOf(table), std::vector<QStringList>{(QStringList{u"4.2"_s, u"2027-01-14"_s})});
}

void TableTest::quotesNewlinesAndBlanks_areReadAsMeant()
{
    const Table table = csv("a, b ,c\n\"one \"\"two\"\"\nthree\", plain \"quote\" , \" kept \" \nx,,\n");
    QCOMPARE(table.columns, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    QCOMPARE(table.rows.at(0).cells, (QStringList{u"one \"two\"\nthree"_s, u"plain \"quote\""_s, u" kept "_s}));
    QCOMPARE(table.rows.at(0).line, 2);
    QCOMPARE(table.rows.at(1).line, 4);
}

void TableTest::shortRowsAndEmptyOnes_areReadAsSpreadsheetsWriteThem()
{
    const Table table = csv("a,b,c\n1\n,,\n2,3,4,,,\n");
    QCOMPARE(cellsOf(table), (std::vector<QStringList>{{u"1"_s, QString(), QString()}, {u"2"_s, u"3"_s, u"4"_s}}));
    const Table debian = csv(tests::fixture(u"schedules/distro-info__debian.csv"_s));
    QCOMPARE(debian.columns.size(), 8);
    QCOMPARE(debian.rows.size(), 22u);
}

void TableTest::brokenTables_areRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("only empty lines") << QByteArray("\n\n,,\n") << 1;
    QTest::newRow("too many cells") << QByteArray("a,b\n1,2\n1,2,3\n") << 3;
    QTest::newRow("an open quote") << QByteArray("a,b\n1,\"2\n3\n4\n") << 2;
    QTest::newRow("text after a quote") << QByteArray("a,b\n1,2\n\"x\" y,2\n") << 3;
    QTest::newRow("not UTF-8") << QByteArray("a,b\n1,\xE9\n") << 2;
}

void TableTest::brokenTables_areRefusedWithTheirLine()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto table = parseCsv(text, u"t.csv"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QCOMPARE(table.error().where, u"t.csv:"_s + QString::number(line));
}

void TableTest::aSmallFileThatMeansEndlessCells_isRefused()
{
    QVERIFY(!parseCsv("a" + QByteArray(",").repeated(600) + "b\n", u"t"_s));
    QVERIFY(!parseCsv(QByteArray("a,").repeated(450) + "b\n" + QByteArray("1\n").repeated(20'000), u"t"_s));
    QByteArray wide = "[{";
    for (int i = 0; i < 600; ++i)
        wide += "\"k" + QByteArray::number(i) + "\":1,";
    QVERIFY(!parseJsonTable(wide + "\"z\":1}]", u"t"_s));
}

void TableTest::formulas_areWrittenHarmlessAndReadBack()
{
    const QStringList dangerous{u"=1+1"_s, u"+49 30"_s, u"-cmd|' /C calc'!A0"_s, u"@SUM(A1)"_s, u"'=1"_s, u"plain"_s};
    const QByteArray written = writeCsv({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s}, {dangerous});
    for (const QByteArray &cell : written.split('\n').at(1).trimmed().split(','))
        QVERIFY2(!QByteArray("=+-@").contains(cell.front()), cell.constData());
    QCOMPARE(cellsOf(csv(written)), std::vector<QStringList>{dangerous});
}

void TableTest::anyTable_readsBackTheSame()
{
    const auto text =
        rc::gen::element<std::string>("4.2", "a,b", "c;d", "\"", "x\ny", "=1", "'", "'+", " ", "ü", "tab\t",
                                      "\xEF\xBB\xBF"
                                      "b",
                                      "sep=;", "1,2;3");
    const bool holds = rc::check("a table comes back as it was", [&] {
        const int columns = *rc::gen::inRange(1, 6);
        std::vector<QStringList> rows;
        for (int i = *rc::gen::inRange(0, 6); i > 0; --i) {
            QStringList row{u"row"_s + QString::fromStdString(*text)};
            while (row.size() < columns)
                row += QString::fromStdString(*text) + QString::fromStdString(*text);
            rows.push_back(row);
        }
        QStringList names;
        while (names.size() < columns)
            names += u"column "_s + QString::number(names.size());
        const QByteArray written = writeCsv(names, rows);
        RC_LOG() << written.toStdString();
        const auto read = parseCsv(written, u"t"_s);
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->columns == names);
        RC_ASSERT(cellsOf(*read) == rows);
    });
    QVERIFY(holds);
}

void TableTest::jsonOfEveryShape_isFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a list") << QByteArray(R"([{"version":"1"},{"version":"2"}])");
    QTest::newRow("a list with other things in it") << QByteArray(R"([null,{"version":"1"},7,{"version":"2"}])");
    QTest::newRow("in an object") << QByteArray(
        R"({"total":2,"releases":[{"version":"1"},{"version":"2"}],"links":["a"]})");
    QTest::newRow("deep in one") << QByteArray(
        R"({"schema":"1","result":{"page":{"values":[{"version":"1"},{"version":"2"}]}}})");
    QTest::newRow("the longer list") << QByteArray(
        R"({"users":[{"name":"x"}],"releases":[{"version":"1"},{"version":"2"}]})");
    QTest::newRow("by key") << QByteArray(R"({"a":{"version":"1"},"b":{"version":"2"}})");
    QTest::newRow("by key, wrapped") << QByteArray(R"({"releases":{"a":{"version":"1"},"b":{"version":"2"}}})");
}

void TableTest::jsonOfEveryShape_isFound()
{
    QFETCH(QByteArray, text);
    const Table table = json(text);
    const qsizetype column = table.columns.indexOf(u"version"_s);
    QVERIFY(column >= 0);
    QCOMPARE(table.rows.size(), 2u);
    QCOMPARE(table.rows[0].cells[column], u"1"_s);
    QCOMPARE(table.rows[1].cells[column], u"2"_s);
}

void TableTest::jsonCells_areFlattened()
{
    const Table table = json(
        R"({"v1":{"n":3,"ok":true,"none":null,"tags":["a","b"],"dates":{"ga":"2027-01-14","more":{"eol":"2028"}}},"v2":{}})");
    QCOMPARE(table.rows.size(), 2u);
    const auto cell = [&](const QString &column) {
        return table.rows[0].cells.value(table.columns.indexOf(column), u"missing"_s);
    };
    QCOMPARE(cell(u"key"_s), u"v1"_s);
    QCOMPARE(cell(u"n"_s), u"3"_s);
    QCOMPARE(cell(u"ok"_s), u"true"_s);
    QCOMPARE(cell(u"none"_s), QString());
    QCOMPARE(cell(u"tags"_s), u"a, b"_s);
    QCOMPARE(cell(u"dates.ga"_s), u"2027-01-14"_s);
    QCOMPARE(cell(u"dates.more.eol"_s), u"2028"_s);
}

void TableTest::jsonNumbers_areKeptAsTheyAreWritten()
{
    const Table table =
        json(R"([{"version":9.10,"b":-1.50e+3,"c":[1.0,2.00],"d":"7 \"8.0\" \\","e":12345678901234567890}])");
    QCOMPARE(table.rows.size(), 1u);
    QStringList cells;
    for (const QString &column : {u"version"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s})
        cells += table.rows[0].cells.value(table.columns.indexOf(column));
    QCOMPARE(cells,
             (QStringList{u"9.10"_s, u"-1.50e+3"_s, u"1.0, 2.00"_s, u"7 \"8.0\" \\"_s, u"12345678901234567890"_s}));
}

void TableTest::brokenJson_isRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::newRow("cut off on line 3") << QByteArray("[\n{\"a\": 1},\n{\"a\"") << 3;
    QTest::newRow("CSV") << QByteArray("a,b\n1,2\n") << 1;
    QTest::newRow("empty") << QByteArray() << 1;
    QTest::newRow("no objects") << QByteArray("[1,2,3]") << 1;
    QTest::newRow("an empty list") << QByteArray("[]") << 1;
    QTest::newRow("one object of values") << QByteArray("{\"a\":1}") << 1;
    QTest::newRow("nested without end") << QByteArray("[").repeated(100'000) << 1;
}

void TableTest::brokenJson_isRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    const auto table = parseJsonTable(text, u"t.json"_s);
    QVERIFY(!table);
    QCOMPARE(table.error().kind, ErrorKind::BadInput);
    QCOMPARE(table.error().where, u"t.json:"_s + QString::number(line));
}

QTEST_GUILESS_MAIN(TableTest)
#include "table_test.moc"
