// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slipway::architecture;

namespace {

QByteArray listed(const Breaches &breaches)
{
    QString text = u"%1 breaches\n"_s.arg(breaches.size());
    for (const Breach &breach : breaches)
        text += u"  %1:%2: %3\n"_s.arg(breach.path).arg(breach.line).arg(breach.rule);
    return text.toUtf8();
}

void append(Breaches &all, const Breaches &more)
{
    all.insert(all.end(), more.begin(), more.end());
}

} // namespace

/// Reads the whole tree and fails on what breaks the rules of the rooms.
class ArchitectureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_product = sourceTree(QStringLiteral(SLIPWAY_ROOT), {u"src"_s, u"ui"_s, u"app"_s}, {u".h"_s, u".cpp"_s});
        QVERIFY2(m_product.size() > 20, "the tree was not found");
    }

    void rooms_includeOnlyFromLowerFloors()
    {
        Breaches found;
        for (const SourceFile &file : m_product)
            append(found, roomBreaches(file));
        QVERIFY2(found.empty(), listed(found).constData());
    }

    void words_standOnlyWhereTheyMay()
    {
        Breaches found;
        for (const SourceFile &file : m_product)
            append(found, wordBreaches(file));
        QVERIFY2(found.empty(), listed(found).constData());
    }

    void files_haveHeaderAndFittingLength()
    {
        Breaches found;
        const auto all =
            sourceTree(QStringLiteral(SLIPWAY_ROOT),
                       {u"src"_s, u"ui"_s, u"app"_s, u"tests"_s, u"packaging"_s, u"resources/migrations"_s},
                       {u".h"_s, u".cpp"_s, u".cmake"_s, u"CMakeLists.txt"_s, u".sh"_s, u".py"_s, u".sql"_s});
        for (const SourceFile &file : all)
            if (!file.path.startsWith(u"tests/fixtures/"_s))
                append(found, formBreaches(file));
        QVERIFY2(found.empty(), listed(found).constData());
    }

    void subFolders_formNoRing()
    {
        const Breaches found = folderCycles(m_product);
        QVERIFY2(found.empty(), listed(found).constData());
    }

    void migrations_areNumberedWithoutGap()
    {
        const QStringList names = QDir(QStringLiteral(SLIPWAY_ROOT "/resources/migrations")).entryList({u"*.sql"_s});
        QVERIFY(!names.isEmpty());
        const Breaches found = migrationBreaches(names);
        QVERIFY2(found.empty(), listed(found).constData());
    }

    void headersOfSrc_areDocumented()
    {
        std::vector<SourceFile> headers;
        for (const SourceFile &file : m_product)
            if (file.path.startsWith(u"src/"_s))
                headers.push_back(file);
        const DocumentedShare share = documentedShare(headers);
        qInfo("documented: %lld of %lld (%.1f %%)", static_cast<long long>(share.documented),
              static_cast<long long>(share.declared), 100 * share.share());
        QVERIFY(share.declared > 50);
        QVERIFY2(share.share() >= 0.9, listed(share.bare).constData());
    }

private:
    std::vector<SourceFile> m_product;
};

QTEST_GUILESS_MAIN(ArchitectureTest)
#include "architecture_test.moc"
