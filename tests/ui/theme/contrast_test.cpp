// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QTest>

#include <cmath>

using namespace slipway::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr double kText = 4.5;
constexpr double kMark = 3.0;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// WCAG 2, between 1 and 21.
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

const std::vector<std::pair<Token, const char *>> kBackgrounds{
    {Token::Window, "window"},          {Token::Sidebar, "sidebar"}, {Token::Surface, "surface"},
    {Token::SurfaceAlt, "surface-alt"}, {Token::Raised, "raised"},   {Token::Hover, "hover"},
    {Token::Selected, "selected"}};

const std::vector<std::pair<Family, const char *>> kFamilies{{Family::Grey, "grey"},     {Family::Blue, "blue"},
                                                             {Family::Indigo, "indigo"}, {Family::Amber, "amber"},
                                                             {Family::Green, "green"},   {Family::Red, "red"}};

void addPair(const Theme &theme, const QString &what, const QColor &front, const QColor &back, double least)
{
    const QString name = (theme.isDark() ? u"dark: "_s : u"light: "_s) + what;
    QTest::newRow(qPrintable(name)) << front << back << least;
}

QColor mixed(const QColor &front, const QColor &back, float share)
{
    const auto mix = [&](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(front.redF(), back.redF()), mix(front.greenF(), back.greenF()),
                            mix(front.blueF(), back.blueF()));
}

void addTokens(const Theme &theme)
{
    const std::vector<std::tuple<Token, const char *, double>> fronts{{Token::Text, "text", kText},
                                                                      {Token::Text2, "text-2", kText},
                                                                      {Token::Text3, "text-3", kText},
                                                                      {Token::AccentText, "accent-text", kText},
                                                                      {Token::Focus, "focus", kMark}};
    for (const auto &[front, frontName, least] : fronts)
        for (const auto &[back, backName] : kBackgrounds)
            addPair(theme, QString::fromLatin1(frontName) + u" on "_s + QString::fromLatin1(backName),
                    theme.color(front), theme.color(back), least);
    // Outlines of controls stand on these only; a box in a selected row has its own outline.
    for (const Token back : {Token::Window, Token::Surface, Token::SurfaceAlt, Token::Raised})
        addPair(theme, u"border-control on background %1"_s.arg(static_cast<int>(back)),
                theme.color(Token::BorderControl), theme.color(back), kMark);
    addPair(theme, u"on-accent on accent"_s, theme.color(Token::OnAccent), theme.color(Token::Accent), kText);
    addPair(theme, u"on-accent on accent-hover"_s, theme.color(Token::OnAccent), theme.color(Token::AccentHover),
            kText);
    for (const Token front : {Token::Text, Token::Text2, Token::Text3})
        addPair(theme, u"text %1 on pressed"_s.arg(static_cast<int>(front)), theme.color(front),
                theme.color(Token::Pressed), kText);
}

void addFamilies(const Theme &theme)
{
    for (const auto &[family, word] : kFamilies) {
        const QString name = QString::fromLatin1(word);
        const Shades &shades = theme.family(family);
        addPair(theme, name + u" fg on its soft"_s, shades.fg, shades.soft, kText);
        addPair(theme, u"text on "_s + name + u" soft"_s, theme.color(Token::Text), shades.soft, kText);
        addPair(theme, u"text-2 on "_s + name + u" soft"_s, theme.color(Token::Text2), shades.soft, kText);
        addPair(theme, u"warning on "_s + name + u" soft"_s, theme.family(Family::Amber).solid, shades.soft, kMark);
        addPair(theme, name + u" progress on its track"_s, shades.solid, theme.color(Token::Pressed), kMark);
        const QColor phase = mixed(shades.solid, theme.color(Token::Surface), 0.3F);
        addPair(theme, u"text on a "_s + name + u" phase"_s, theme.color(Token::Text), phase, kText);
        for (const auto &[back, backName] : kBackgrounds) {
            const QString on = u" on "_s + QString::fromLatin1(backName);
            addPair(theme, name + u" fg"_s + on, shades.fg, theme.color(back), kText);
            addPair(theme, name + u" solid"_s + on, shades.solid, theme.color(back), kMark);
        }
    }
    for (const Family family : {Family::Green, Family::Red})
        addPair(theme, u"line number on soft %1"_s.arg(static_cast<int>(family)), theme.color(Token::Text3),
                theme.family(family).soft, kText);
    addPair(theme, u"link on red soft"_s, theme.color(Token::AccentText), theme.family(Family::Red).soft, kText);
}

} // namespace

class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPairThatOccurs_canBeRead_data()
    {
        QTest::addColumn<QColor>("front");
        QTest::addColumn<QColor>("back");
        QTest::addColumn<double>("least");
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            addTokens(*theme);
            addFamilies(*theme);
        }
    }

    void everyPairThatOccurs_canBeRead()
    {
        QFETCH(QColor, front);
        QFETCH(QColor, back);
        QFETCH(double, least);
        const double found = contrast(front, back);
        QVERIFY2(found >= least,
                 qPrintable(u"%1 on %2: %3, needs %4"_s.arg(front.name(), back.name()).arg(found).arg(least)));
    }

    void thePalette_isTheOneOfTheTheme_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void thePalette_isTheOneOfTheTheme()
    {
        QFETCH(bool, isDark);
        const Theme &theme = isDark ? Theme::dark() : Theme::light();
        const QPalette palette = theme.palette();
        QCOMPARE(palette.color(QPalette::Window), theme.color(Token::Window));
        QCOMPARE(palette.color(QPalette::Highlight), theme.color(Token::Selected));
        // A selection does not fade when the window loses the focus.
        QCOMPARE(palette.color(QPalette::Inactive, QPalette::Highlight),
                 palette.color(QPalette::Active, QPalette::Highlight));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text), theme.color(Token::TextDisabled));
    }
};

QTEST_MAIN(ContrastTest)
#include "contrast_test.moc"
