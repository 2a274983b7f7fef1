// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecture/rules.h"

#include <QRegularExpression>

#include <functional>

using namespace Qt::StringLiterals;

namespace slipway::architecture {
namespace {

const QRegularExpression kInclude(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);

/// Room → the rooms it may include from. Rooms of one floor are never in each other's list.
const QMap<QString, QStringList> &floors()
{
    static const QStringList providers{u"net"_s, u"git"_s, u"formats"_s, u"core"_s};
    static const QStringList all{u"core"_s, u"formats"_s,    u"storage"_s, u"net"_s,    u"git"_s,
                                 u"ci"_s,   u"monitoring"_s, u"sync"_s,    u"report"_s, u"service"_s};
    static const QMap<QString, QStringList> map{
        {u"core"_s, {}},
        {u"formats"_s, {u"core"_s}},
        {u"storage"_s, {u"core"_s}},
        {u"net"_s, {u"core"_s}},
        {u"git"_s, {u"core"_s}},
        {u"ci"_s, providers},
        {u"monitoring"_s, providers},
        {u"sync"_s, providers + QStringList{u"storage"_s}},
        {u"report"_s, providers + QStringList{u"storage"_s}},
        {u"service"_s, all},
        {u"ui"_s, {u"service"_s, u"formats"_s, u"core"_s}},
        {u"app"_s, all + QStringList{u"ui"_s}},
    };
    return map;
}

/// `src/core/base/ids.h` → core; `ui/today/today_view.h` → ui; empty outside the rooms.
QString roomOfFile(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"src"_s ? parts.value(1) : parts.first();
}

/// A folder of ui that any page may include from.
bool isSharedUi(const QString &folder)
{
    return folder == u"widgets"_s || folder == u"theme"_s || folder == u"models"_s;
}

struct WordRule {
    QRegularExpression pattern;
    bool inStrings; ///< look at string contents too
    std::function<bool(const QString &)> applies;
    QString says;
};

bool inWindow(const QString &path)
{
    return path.startsWith(u"ui/"_s) || path.startsWith(u"app/"_s);
}
bool inSrcOrUi(const QString &path)
{
    return path.startsWith(u"src/"_s) || path.startsWith(u"ui/"_s);
}
bool everywhere(const QString &)
{
    return true;
}

std::function<bool(const QString &)> within(const QString &folder)
{
    return [folder](const QString &path) { return path.startsWith(folder); };
}

std::function<bool(const QString &)> outside(const QStringList &folders)
{
    return [folders](const QString &path) {
        return !std::ranges::any_of(folders, [&](const QString &folder) { return path.startsWith(folder); });
    };
}

WordRule rule(const QString &pattern, bool inStrings, std::function<bool(const QString &)> applies, const QString &says)
{
    return {QRegularExpression(pattern), inStrings, std::move(applies), says};
}

const std::vector<WordRule> &wordRules()
{
    static const std::vector<WordRule> rules{
        rule(
            uR"(\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|CREATE\s+(TABLE|INDEX|TRIGGER))\b)"_s,
            true, outside({u"src/storage/"_s, u"src/sync/"_s}), u"SQL text stands only in storage and sync"_s),
        rule(uR"(\bQNetworkAccessManager\b)"_s, false, outside({u"src/net/"_s}),
             u"the network is reached through net only"_s),
        rule(
            uR"(\bco_return\s+\*?m_\w+((\.|->)\w+)*\s*;)"_s, false, inSrcOrUi,
            u"QCoro 0.12 moves from what is returned when its type differs: name the type, as co_return Result<T>(m_x)"_s),
        rule(uR"(\?\s*co_await\b)"_s, false, inSrcOrUi,
             u"g++ 14 evaluates both arms of a conditional operator that wait: write if and else"_s),
        rule(
            uR"(\b(currentDateTime(Utc)?|currentDate|currentTime|currentMSecsSinceEpoch|currentSecsSinceEpoch)\s*\(|\bQRandomGenerator\b|\b(system|steady)_clock::now\b|\brandom_device\b|\bcreateUuid(V7)?\s*\()"_s,
            false, within(u"src/core/"_s), u"core has no clock and no random: pass them in"_s),
        rule(
            uR"(#\s*include\s*<(QFile|QSaveFile|QDir|QProcess|QSettings|QStandardPaths|fstream|iostream|filesystem)>)"_s,
            false, within(u"src/core/"_s), u"core does no input or output"_s),
        rule(
            uR"(#\s*include\s*<(QtGui/|QtWidgets/|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog|QAbstractItemView|QColor|QBrush|QPen|QPainter|QPixmap|QImage|QIcon|QFont|QPalette|QAction|QMenu|QLabel|QPushButton|QTextDocument|QDesktopServices|QClipboard|QScreen))"_s,
            false,
            // A PDF is painted; nothing else of src is.
            [](const QString &path) { return path.startsWith(u"src/"_s) && !path.startsWith(u"src/report/pdf/"_s); },
            u"src knows neither Qt Gui nor Qt Widgets"_s),
        rule(uR"(\bstatic\s+[\w:]+\s*[&*]\s*(instance|self)\s*\(|\b(?!Q)[A-Z]\w*::(instance|self)\s*\(\))"_s, false,
             everywhere, u"no singletons: pass it to the constructor"_s),
        rule(
            uR"(\bQColor\s*(\w+\s*)?[({]\s*(u?"#|\d|0x)|\bQt::(white|black|red|darkRed|green|darkGreen|blue|darkBlue|cyan|darkCyan|magenta|darkMagenta|yellow|darkYellow|gray|darkGray|lightGray)\b|"[^"]*#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b)"_s,
            true, [](const QString &path) { return inWindow(path) && !path.startsWith(u"ui/theme/"_s); },
            u"colours come from ui/theme"_s),
        rule(uR"(\b(SIGNAL|SLOT)\s*\()"_s, false, everywhere, u"connect by pointer to member or lambda with context"_s),
        rule(uR"(\bprocessEvents\s*\(|\bQEventLoop\b|[.>]waitFor[A-Z]\w*\s*\()"_s, false, inSrcOrUi,
             u"no nested event loops, no waiting on the window's thread"_s),
    };
    return rules;
}

} // namespace

Breaches roomBreaches(const SourceFile &file)
{
    Breaches found;
    const QString room = roomOfFile(file.path);
    if (!floors().contains(room))
        return found;
    const QStringList allowed = floors().value(room);
    const QString page = room == u"ui"_s ? file.path.split(u'/').value(1) : QString();
    for (qsizetype i = 0; i < file.code.size(); ++i) {
        const QRegularExpressionMatch match = kInclude.match(file.code[i]);
        if (!match.hasMatch() || match.captured(1) != u"\""_s)
            continue;
        const QString target = match.captured(2);
        const QString other = roomOfFile(target);
        if (target.contains(u"../"_s))
            found.push_back({file.path, i + 1, u"includes are relative to src/ or the root, not %1"_s.arg(target)});
        if (floors().contains(other) && other != room && !allowed.contains(other))
            found.push_back({file.path, i + 1, u"%1 may not include from %2 (%3)"_s.arg(room, other, target)});
        const QString otherPage = target.split(u'/').value(1);
        if (room == u"ui"_s && other == u"ui"_s && page != u"shell"_s && otherPage != page && !isSharedUi(otherPage))
            found.push_back(
                {file.path, i + 1, u"ui/%1 may not include from ui/%2 (%3)"_s.arg(page, otherPage, target)});
    }
    return found;
}

Breaches wordBreaches(const SourceFile &file)
{
    Breaches found;
    for (const WordRule &rule : wordRules()) {
        if (!rule.applies(file.path))
            continue;
        const QStringList &lines = rule.inStrings ? file.code : file.bare;
        for (qsizetype i = 0; i < lines.size(); ++i)
            if (rule.pattern.match(lines[i]).hasMatch())
                found.push_back({file.path, i + 1, rule.says});
    }
    return found;
}

Breaches formBreaches(const SourceFile &file)
{
    // A test of a server is one long story with its cases in order; halves of it would need each other.
    const qsizetype most = file.path.startsWith(u"tests/"_s) ? 600 : 400;
    Breaches found;
    const QString head = file.raw.mid(0, 5).join(u'\n');
    if (!head.contains(u"SPDX-FileCopyrightText:"_s) || !head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        found.push_back({file.path, 1, u"the SPDX lines are missing"_s});
    if (file.path.endsWith(u".h"_s) && !file.code.contains(u"#pragma once"_s))
        found.push_back({file.path, 1, u"#pragma once is missing"_s});
    // A migration is one step and never edited again: it is as long as it is.
    if (file.raw.size() > most && !file.path.endsWith(u".sql"_s))
        found.push_back({file.path, most + 1, u"%1 lines; %2 are the most"_s.arg(file.raw.size()).arg(most)});
    return found;
}

} // namespace slipway::architecture
