// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/checklist/checklist.h"
#include "formats/fixture.h"

#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace slipway;
using namespace slipway::formats;

namespace {

Checklist parsedChecklist(const QByteArray &text, ChecklistOptions options = {})
{
    const auto list = parseChecklist(text, u"list.md"_s, options);
    return list ? *list : Checklist{};
}

std::vector<ChecklistItem> onlyItems(const QByteArray &text)
{
    const Checklist list = parsedChecklist(text);
    return list.sections.empty() ? std::vector<ChecklistItem>() : list.sections.back().items;
}

void collectKeys(const std::vector<ChecklistItem> &items, QStringList &into)
{
    for (const ChecklistItem &item : items) {
        into.append(item.sourceKey);
        collectKeys(item.children, into);
    }
}

QStringList keysOf(const Checklist &list)
{
    QStringList keys;
    for (const ChecklistSection &section : list.sections)
        collectKeys(section.items, keys);
    return keys;
}

} // namespace

class ChecklistTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void realFiles_haveTheCountsOfAnIndependentParser_data();
    void realFiles_haveTheCountsOfAnIndependentParser();
    void realFiles_readBackTheSameAfterWriting_data();
    void realFiles_readBackTheSameAfterWriting();
    void boxesInFences_becomeTasksOnlyWhenAsked();
    void boxesInComments_areNoTasks();
    void aListOfHeadingsLabelsAndNesting_keepsItsShape();
    void anOwner_isCutOffTheEndOrKeptInTheMiddle_data();
    void anOwner_isCutOffTheEndOrKeptInTheMiddle();
    void referenceLinks_areWrittenInPlace();
    void commentsAndParagraphs_becomeTheBody();
    void sourceKeys_stayWhenItemsAreCheckedMovedAndRenumbered();
    void badFiles_areRefusedWithLineAndRemedy_data();
    void badFiles_areRefusedWithLineAndRemedy();
    void absurdlyDeepLists_areRefused();
    void frontMatter_isKeptWordForWord();
    void aRuleAcrossThePage_isNoFrontMatter();
    void tasksAfterAnUnclosedFence_areNotSwallowed_data();
    void tasksAfterAnUnclosedFence_areNotSwallowed();
    void listsOfHostileShape_areReadOrRefused_data();
    void listsOfHostileShape_areReadOrRefused();
    void equalHeadings_getDifferentKeys();
    void anyMadeList_readsBackTheSame();
};

void ChecklistTest::realFiles_haveTheCountsOfAnIndependentParser_data()
{
    QTest::addColumn<ChecklistCounts>("expected");
    QTest::addColumn<bool>("hasFrontMatter");
    const auto row = [](const char *file, ChecklistCounts counts, bool frontMatter) {
        QTest::newRow(file) << counts << frontMatter;
    };
    row("SHTOOLS__release_checklist.md", {36, 0, 0, 0, 6, 0, 7}, true);
    row("cargo__security.md", {29, 1, 0, 0, 0, 0, 3}, false);
    row("cluster-api__release_tracking.md", {31, 0, 0, 0, 29, 0, 1}, true);
    row("conda__RELEASE.md", {0, 0, 0, 0, 0, 0, 16}, false);
    row("ddev__release-management.md", {0, 0, 0, 0, 0, 0, 27}, true);
    row("icinga2__release.md", {13, 0, 0, 0, 2, 0, 5}, true);
    row("jupyterlab__RELEASE.md", {25, 4, 0, 0, 10, 0, 37}, false);
    row("kubo__RELEASE_CHECKLIST.md", {73, 37, 0, 0, 36, 0, 10}, false);
    row("lotus__RELEASE_ISSUE_TEMPLATE.md", {45, 5, 0, 0, 10, 0, 13}, false);
    row("napari__release.md", {34, 7, 0, 0, 16, 0, 7}, true);
    row("pygmt__4-release_checklist.md", {37, 17, 0, 0, 20, 0, 0}, true);
    row("release__release_template_rc_branch.md", {56, 28, 0, 0, 5, 1, 11}, true);
    row("sig-release__cut-release.md", {11, 3, 0, 0, 2, 0, 7}, true);
    row("sig-release__release-1.33-timeline.md", {0, 0, 0, 0, 0, 0, 6}, true);
    row("sig-release__release-team-lead-progress.md", {112, 19, 0, 0, 27, 0, 17}, true);
}

void ChecklistTest::realFiles_haveTheCountsOfAnIndependentParser()
{
    QFETCH(ChecklistCounts, expected);
    QFETCH(bool, hasFrontMatter);
    const QByteArray bytes = tests::fixture(u"checklists/"_s + QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!bytes.isEmpty());
    const auto list = parseChecklist(bytes, {});
    QVERIFY(list.has_value());
    const ChecklistCounts counts = countsOf(*list);
    QCOMPARE(counts.tasks, expected.tasks);
    QCOMPARE(counts.nested, expected.nested);
    QCOMPARE(counts.numbered, expected.numbered);
    QCOMPARE(counts.checked, expected.checked);
    QCOMPARE(counts.withLink, expected.withLink);
    QCOMPARE(counts.withMention, expected.withMention);
    QCOMPARE(counts.headings, expected.headings);
    QCOMPARE(!list->frontMatter.isEmpty(), hasFrontMatter);
}

void ChecklistTest::realFiles_readBackTheSameAfterWriting_data()
{
    realFiles_haveTheCountsOfAnIndependentParser_data();
}

void ChecklistTest::realFiles_readBackTheSameAfterWriting()
{
    const QByteArray bytes = tests::fixture(u"checklists/"_s + QString::fromUtf8(QTest::currentDataTag()));
    for (const bool fenced : {false, true}) {
        Checklist first = parsedChecklist(bytes, {.includeFenced = fenced});
        const Checklist second = parsedChecklist(writeChecklist(first));
        QCOMPARE(keysOf(second), keysOf(first));
        first.fencedTasks = second.fencedTasks; // fences of tasks that were not asked for are prose
        QVERIFY(second == first);
        const QByteArray written = writeChecklist(second);
        QCOMPARE(writeChecklist(parsedChecklist(written)), written);
    }
}

void ChecklistTest::boxesInFences_becomeTasksOnlyWhenAsked()
{
    const QByteArray bytes = tests::fixture(u"checklists/conda__RELEASE.md"_s);
    QCOMPARE(countsOf(parsedChecklist(bytes)).tasks, 0);
    QCOMPARE(parsedChecklist(bytes).fencedTasks, 30);
    const Checklist read = parsedChecklist(bytes, {.includeFenced = true});
    QCOMPARE(countsOf(read).tasks, 30);
    QCOMPARE(read.fencedTasks, 0);
}

void ChecklistTest::boxesInComments_areNoTasks()
{
    QCOMPARE(countsOf(parsedChecklist("- [ ] real\n\n<!--\n- [ ] hidden\n-->\n")).tasks, 1);
}

void ChecklistTest::aListOfHeadingsLabelsAndNesting_keepsItsShape()
{
    const Checklist list =
        parsedChecklist("# Payments 4.2\n\n## 1. Prepare\n- [x] One\n  - [ ] Two\n- plain\n  1. [ ] Three\n\n"
                        "**After release**:\n\n- [ ] Four\n");
    QCOMPARE(list.title, u"Payments 4.2"_s);
    QCOMPARE(list.sections.size(), std::size_t(3));
    QCOMPARE(list.sections[1].key, u"prepare"_s);
    QCOMPARE(list.sections[1].items.size(), std::size_t(2));
    QVERIFY(list.sections[1].items[0].checked);
    QCOMPARE(list.sections[1].items[0].children.front().title, u"Two"_s);
    QCOMPARE(list.sections[1].items[0].children.front().line, 5);
    QCOMPARE(list.sections[1].items[1].context, QStringList{u"plain"_s});
    QVERIFY(list.sections[1].items[1].numbered);
    QCOMPARE(list.sections[2].title, u"After release"_s);
    QCOMPARE(list.sections[2].level, 0);
}

void ChecklistTest::anOwner_isCutOffTheEndOrKeptInTheMiddle_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("owner");
    QTest::newRow("in brackets") << u"- [ ] Tag it (@jane.doe)"_s << u"Tag it"_s << u"jane.doe"_s;
    QTest::newRow("bare at the end") << u"- [ ] Tag it @jane"_s << u"Tag it"_s << u"jane"_s;
    QTest::newRow("in the middle") << u"- [ ] Ask @jane about it"_s << u"Ask @jane about it"_s << u"jane"_s;
    QTest::newRow("beyond ASCII") << u"- [ ] Prüfen (@jörg)"_s << u"Prüfen"_s << u"jörg"_s;
    QTest::newRow("brackets win") << u"- [ ] Ask @jane (@sam)"_s << u"Ask @jane"_s << u"sam"_s;
    QTest::newRow("an address") << u"- [ ] Mail a@example.org"_s << u"Mail a@example.org"_s << QString();
    QTest::newRow("in code") << u"- [ ] Run `npm i @scope/x`"_s << u"Run `npm i @scope/x`"_s << QString();
}

void ChecklistTest::anOwner_isCutOffTheEndOrKeptInTheMiddle()
{
    QFETCH(QString, line);
    QFETCH(QString, title);
    QFETCH(QString, owner);
    const auto items = onlyItems(line.toUtf8());
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items.front().title, title);
    QCOMPARE(items.front().owner, owner);
}

void ChecklistTest::referenceLinks_areWrittenInPlace()
{
    const auto items = onlyItems("- [ ] Sign [tags] now\n\n[tags]: https://example.org/tags\n");
    QCOMPARE(items.front().title, u"Sign [tags](https://example.org/tags) now"_s);
    QCOMPARE(items.front().links, QStringList{u"https://example.org/tags"_s});
}

void ChecklistTest::commentsAndParagraphs_becomeTheBody()
{
    const auto items = onlyItems("- [ ] Send mail: <!-- paste link -->\n\n  More words.\n  - a note\n");
    QCOMPARE(items.front().title, u"Send mail:"_s);
    QCOMPARE(items.front().body, u"<!-- paste link -->\n\nMore words.\n\n- a note"_s);
}

void ChecklistTest::sourceKeys_stayWhenItemsAreCheckedMovedAndRenumbered()
{
    QStringList before = keysOf(parsedChecklist("## 1. Test\n- [ ] 1. Run it\n- [ ] Look\n- [ ] Look\n"));
    QStringList after = keysOf(parsedChecklist("### 2. Test\n- [x] **Look** (@sam)\n- [ ] look:\n  - [x] 4. Run it\n"));
    before.sort();
    after.sort();
    QCOMPARE(after, before);
    QCOMPARE(QSet<QString>(before.begin(), before.end()).size(), 3);
}

void ChecklistTest::badFiles_areRefusedWithLineAndRemedy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("where");
    QTest::newRow("not UTF-8") << QByteArray("- [ ] a\n- [ ] \xFF b\n") << u"list.md:2"_s;
    QTest::newRow("cut off in a character") << QByteArray("a\nb\n\xE2\x82") << u"list.md:3"_s;
    QTest::newRow("NUL") << QByteArray("a\n\0b", 4) << u"list.md:2"_s;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE"
                                          "a\0",
                                          4)
                            << u"list.md:1"_s;
}

void ChecklistTest::badFiles_areRefusedWithLineAndRemedy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, where);
    const auto list = parseChecklist(bytes, u"list.md"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().kind, ErrorKind::BadInput);
    QCOMPARE(list.error().where, where);
    QVERIFY(!list.error().sentence.isEmpty());
}

void ChecklistTest::absurdlyDeepLists_areRefused()
{
    const auto list = parseChecklist(QByteArray("- ").repeated(10000) + "[ ] deep\n", u"deep.md"_s);
    QVERIFY(!list);
    QCOMPARE(list.error().where, u"deep.md:1"_s);
}

void ChecklistTest::frontMatter_isKeptWordForWord()
{
    const Checklist list = parsedChecklist("---\nname: Release\n# a comment\nlabels: ''\n---\n- [ ] One\n");
    QCOMPARE(list.frontMatter, u"name: Release\n# a comment\nlabels: ''"_s);
    QVERIFY(writeChecklist(list).startsWith("---\nname: Release\n# a comment\nlabels: ''\n---\n"));
    QCOMPARE(list.sections.front().items.front().line, 6);
}

void ChecklistTest::aRuleAcrossThePage_isNoFrontMatter()
{
    const Checklist list = parsedChecklist("---\n\nSome words\n\n- [ ] One\n\n---\n\n- [ ] Two\n");
    QCOMPARE(list.frontMatter, QString());
    QCOMPARE(countsOf(list).tasks, 2);
    QCOMPARE(parsedChecklist("---  \r\nname: x\r\n---\r\n- [ ] One\r\n").frontMatter, u"name: x"_s);
}

void ChecklistTest::tasksAfterAnUnclosedFence_areNotSwallowed_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("backticks") << u"```sh\nmake"_s;
    QTest::newRow("tildes") << u"words\n\n~~~~\n```"_s;
    QTest::newRow("a comment") << u"<!-- not yet"_s;
    QTest::newRow("closed") << u"```\nmake\n```"_s;
    QTest::newRow("closed comment") << u"<!-- done -->"_s;
}

void ChecklistTest::tasksAfterAnUnclosedFence_areNotSwallowed()
{
    QFETCH(QString, body);
    ChecklistItem child;
    child.title = u"Child"_s;
    ChecklistItem parent;
    parent.title = u"Parent"_s;
    parent.body = body;
    parent.children.push_back(child);
    Checklist list;
    list.sections.push_back({{}, 0, {}, 0, {parent}});
    const Checklist read = parsedChecklist(writeChecklist(list));
    QCOMPARE(countsOf(read).tasks, 2);
    QVERIFY(read.sections.at(0).items.at(0).body.startsWith(body));
}

void ChecklistTest::listsOfHostileShape_areReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("tasks"); // -1: refused
    constexpr qsizetype kMany = 20'000;
    QTest::newRow("quotes in quotes") << QByteArray(">").repeated(kMany) << -1;
    QTest::newRow("lists in lists") << QByteArray("- ").repeated(kMany) + "[ ] a\n" << -1;
    QTest::newRow("open brackets") << "- [ ] " + QByteArray("[").repeated(kMany) << 1;
    QTest::newRow("half links") << "- [ ] " + QByteArray("[x](").repeated(kMany) << 1;
    QTest::newRow("comments that never end") << "- [ ] " + QByteArray("<!--").repeated(kMany) << 1;
    QTest::newRow("code spans") << "- [ ] " + QByteArray("`a` ").repeated(kMany) << 1;
    QTest::newRow("stars") << "- [ ] " + QByteArray("*a **a ").repeated(kMany) << 1;
    QTest::newRow("mentions") << "- [ ] " + QByteArray("@a ").repeated(kMany) << 1;
    QTest::newRow("equal headings") << QByteArray("# Day\n- [ ] work\n").repeated(2000) << 2000;
    QTest::newRow("a long line") << "- [ ] " + QByteArray("word ").repeated(kMany) << 1;
}

void ChecklistTest::listsOfHostileShape_areReadOrRefused()
{
    QFETCH(QByteArray, text);
    QFETCH(int, tasks);
    const auto list = parseChecklist(text, u"list.md"_s);
    QCOMPARE(list ? countsOf(*list).tasks : -1, tasks);
    if (list)
        QCOMPARE(countsOf(parsedChecklist(writeChecklist(*list))).tasks, tasks);
}

void ChecklistTest::equalHeadings_getDifferentKeys()
{
    const Checklist list = parsedChecklist("# Day\n# Day 2\n# Day\n# Day\n");
    QSet<QString> keys;
    for (const ChecklistSection &section : list.sections)
        keys.insert(section.key);
    QCOMPARE(keys.size(), 4);
    QCOMPARE(list.sections.at(0).key, u"day"_s);
}

void ChecklistTest::anyMadeList_readsBackTheSame()
{
    const auto words = rc::gen::container<std::vector<std::string>>(
        rc::gen::element<std::string>("tag", "the `code`", "**bold**", "[x](https://e.org)", "#3", "1.", "@sam", "über",
                                      "a_b_c", "<v>", "&", "*", "[", "]", "(@eve)", "\\", "|", "- [ ]"));
    const bool holds = rc::check("what is written is read back", [&] {
        const int count = *rc::gen::inRange(1, 8);
        QByteArray text;
        int depth = 0;
        for (int i = 0; i < count; ++i) {
            if (*rc::gen::inRange(0, 5) == 0) {
                text += "\n## Part";
                for (const std::string &word : *words)
                    text += ' ' + QByteArray::fromStdString(word);
                text += "\n\n";
                depth = 0;
            }
            depth = i == 0 ? 0 : *rc::gen::inRange(0, depth + 2);
            text += QByteArray(2 * depth, ' ') + "- [" + (*rc::gen::arbitrary<bool>() ? 'x' : ' ') + "] item";
            for (const std::string &word : *words)
                text += ' ' + QByteArray::fromStdString(word);
            text += '\n';
        }
        const Checklist first = parsedChecklist(text);
        const QByteArray written = writeChecklist(first);
        RC_LOG() << text.toStdString() << "\n---\n" << written.toStdString();
        RC_ASSERT(parsedChecklist(written) == first);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(ChecklistTest)
#include "checklist_test.moc"
