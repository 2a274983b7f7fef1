// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/font_rules.h"

#include <QDir>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <fontconfig/fontconfig.h>

#include <functional>
#include <memory>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

template <auto destroy>
struct Destroy {
    template <class Type>
    void operator()(Type *value) const
    {
        destroy(value);
    }
};

using Config = std::unique_ptr<FcConfig, Destroy<FcConfigDestroy>>;
using Pattern = std::unique_ptr<FcPattern, Destroy<FcPatternDestroy>>;
using Strings = std::unique_ptr<FcStrList, Destroy<FcStrListDone>>;

QString taken(FcChar8 *text)
{
    const std::unique_ptr<FcChar8, Destroy<FcStrFree>> own(text);
    return QString::fromUtf8(reinterpret_cast<const char *>(own.get()));
}

QStringList filesOf(FcConfig *config)
{
    QStringList files;
    const Strings list(FcConfigGetConfigFiles(config));
    while (const FcChar8 *each = FcStrListNext(list.get()))
        files += QString::fromUtf8(reinterpret_cast<const char *>(each));
    return files;
}

bool isType1(FcPattern *font)
{
    FcChar8 *format = nullptr;
    return FcPatternGetString(font, FC_FONTFORMAT, 0, &format) == FcResultMatch
           && QByteArrayView(reinterpret_cast<const char *>(format)) == "Type 1";
}

QStringList fontsOf(FcConfig *config, const std::function<bool(FcPattern *)> &isWanted = [](auto *) { return true; })
{
    QStringList fonts;
    const FcFontSet *set = FcConfigGetFonts(config, FcSetSystem);
    for (int i = 0; i < set->nfont; ++i)
        if (isWanted(set->fonts[i]))
            fonts += taken(FcNameUnparse(set->fonts[i]));
    fonts.sort();
    return fonts;
}

/// The font that is taken for `name`, with all that the rules say of it.
QString chosen(FcConfig *config, const char *name)
{
    const Pattern wanted(FcNameParse(reinterpret_cast<const FcChar8 *>(name)));
    FcConfigSubstitute(config, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultNoMatch;
    const Pattern match(FcFontMatch(config, wanted.get(), &result));
    return match ? taken(FcNameUnparse(match.get())) : QString();
}

} // namespace

class FontRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup()
    {
        qunsetenv("FONTCONFIG_FILE");
        FcConfigSetCurrent(Config(FcInitLoadConfigAndFonts()).get());
    }

    void fontsAndRules_areThoseThatFontconfigReadsItself()
    {
        const Config itself(FcInitLoadConfigAndFonts());
        readFontRules();
        FcConfig *ours = FcConfigGetCurrent();
        QVERIFY(ours != itself.get());
        QVERIFY(fontsOf(ours).size() > 10);
        QCOMPARE(fontsOf(ours), fontsOf(itself.get(), std::not_fn(isType1)));
        QVERIFY(filesOf(ours).size() > 10);
        QCOMPARE(filesOf(ours), filesOf(itself.get()));
        for (const char *name : {"sans-serif", "serif:bold", "monospace:size=10", "Noto Sans:weight=180",
                                 "no such font", ":lang=ja", ":charset=1f600"})
            QCOMPARE(chosen(ours, name), chosen(itself.get(), name));
    }

    void fontsOfType1_areLeftOut()
    {
        const Config itself(FcInitLoadConfigAndFonts());
        QString other;
        const FcFontSet *set = FcConfigGetFonts(itself.get(), FcSetSystem);
        for (int i = 0; i < set->nfont && other.isEmpty(); ++i) {
            FcChar8 *file = nullptr;
            if (!isType1(set->fonts[i]) && FcPatternGetString(set->fonts[i], FC_FILE, 0, &file) == FcResultMatch)
                other = QString::fromUtf8(reinterpret_cast<const char *>(file));
        }
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(u"fonts"_s));
        QVERIFY(QFile::copy(QStringLiteral(SLIPWAY_FIXTURES "/fonts/one_letter.pfa"),
                            folder.filePath(u"fonts/one_letter.pfa"_s)));
        QVERIFY(QFile::copy(other, folder.filePath(u"fonts/other"_s)));
        useRules("<fontconfig><dir>" + folder.filePath(u"fonts"_s).toUtf8() + "</dir><cachedir>"
                 + folder.path().toUtf8() + "</cachedir></fontconfig>");
        const Config withAll(FcInitLoadConfigAndFonts());
        QCOMPARE(fontsOf(withAll.get(), isType1).size(), 1);
        readFontRules();
        QCOMPARE(fontsOf(FcConfigGetCurrent(), isType1), QStringList());
        QCOMPARE(fontsOf(FcConfigGetCurrent()), fontsOf(withAll.get(), std::not_fn(isType1)));
        QVERIFY(!fontsOf(FcConfigGetCurrent()).isEmpty());
    }

    void ofRulesThatAreInstalled_onlyThoseInUseAreRead()
    {
        readFontRules();
        int described = 0;
        FcConfigFileInfoIter each;
        FcConfigFileInfoIterInit(FcConfigGetCurrent(), &each);
        do {
            FcChar8 *name = nullptr;
            FcChar8 *description = nullptr;
            FcBool isUsed = FcFalse;
            if (!FcConfigFileInfoIterGet(FcConfigGetCurrent(), &each, &name, &description, &isUsed))
                continue;
            const QString file = taken(name);
            (void)taken(description);
            QVERIFY2(isUsed, qPrintable(file));
            ++described;
        } while (FcConfigFileInfoIterNext(FcConfigGetCurrent(), &each));
        QVERIFY(described > 10);
    }

    void whereTheRulesCannotBeTaken_thoseBeforeStay_data()
    {
        QTest::addColumn<QByteArray>("rules");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("no folder for what it remembers")
            << QByteArray("<fontconfig><dir>/usr/share/fonts</dir></fontconfig>");
        const QByteArray begin =
            "<fontconfig><dir>/usr/share/fonts</dir><cachedir prefix=\"xdg\">fontconfig</cachedir>";
        QTest::newRow("damaged") << begin + "<match";
        QTest::newRow("a file that it names is missing") << begin + "<include>/no/such/file</include></fontconfig>";
        QTest::newRow("a value is wrong")
            << begin + "<match><edit name=\"size\"><double>much</double></edit></match></fontconfig>";
    }

    void whereTheRulesCannotBeTaken_thoseBeforeStay()
    {
        QFETCH(const QByteArray, rules);
        const FcConfig *before = FcConfigGetCurrent();
        useRules(rules);
        readFontRules();
        QCOMPARE(FcConfigGetCurrent(), before);
    }

private:
    /// Until cleanup(). Without rules the file is missing.
    void useRules(const QByteArray &rules)
    {
        QFile file(m_rules.filePath(u"fonts.conf"_s));
        file.remove();
        if (!rules.isEmpty()) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(rules);
        }
        qputenv("FONTCONFIG_FILE", file.fileName().toLocal8Bit());
    }

    const QTemporaryDir m_rules;
};

QTEST_GUILESS_MAIN(FontRulesTest)

#include "font_rules_test.moc"
