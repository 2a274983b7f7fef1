// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ansi/ansi_line.h"
#include "formats/ansi/log_line.h"

#include <array>

using namespace Qt::StringLiterals;

namespace slipway::formats {
namespace {

constexpr QByteArrayView kBuildkiteTime = "\x1b_bk;t=";

/// What stands before the first letter of a line's own text.
struct LinePrefix {
    qsizetype length = 0;
    bool isBuildkite = false;
};

/// End of the escape sequence at `at`; `at` when there is none.
qsizetype afterSequence(QByteArrayView line, qsizetype at)
{
    if (at + 1 >= line.size() || line[at] != '\x1b')
        return at;
    if (line[at + 1] == '[') {
        qsizetype end = at + 2;
        while (end < line.size() && line[end] >= 0x20 && line[end] < 0x40)
            ++end;
        return std::min(end + 1, line.size());
    }
    if (line[at + 1] == '_' || line[at + 1] == ']') {
        const qsizetype bell = line.indexOf('\x07', at);
        return bell < 0 ? at : bell + 1;
    }
    return at + 2;
}

LinePrefix prefixOf(QByteArrayView line)
{
    LinePrefix prefix;
    prefix.length = line.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (qsizetype at = prefix.length; at < line.size(); prefix.length = at) {
        prefix.isBuildkite = prefix.isBuildkite || line.sliced(at).startsWith(kBuildkiteTime);
        if (const qsizetype after = afterSequence(line, at); after > at) {
            at = after;
            continue;
        }
        const char byte = line[at];
        if (byte == ' ' || byte == '\t' || byte == '\r') {
            ++at;
            continue;
        }
        constexpr qsizetype longestTime = 48;
        if ((byte >= '0' && byte <= '9')
            || (byte == '[' && at + 1 < line.size() && line[at + 1] >= '0' && line[at + 1] <= '9'))
            if (const auto time =
                    timeOfLine(QString::fromLatin1(line.sliced(at, std::min(longestTime, line.size() - at)))))
            {
                at += time->length;
                continue;
            }
        return prefix;
    }
    return prefix;
}

QString plainTitle(QByteArrayView bytes)
{
    return parseAnsiLine(bytes).text.trimmed();
}

FoldMarker start(QString title, QByteArray id = {}, bool isCollapsed = false)
{
    return {FoldMarker::Kind::Start, std::move(id), std::move(title), isCollapsed};
}

FoldMarker end(QByteArray id = {})
{
    return {FoldMarker::Kind::End, std::move(id), {}, false};
}

FoldMarker header(QString title, bool isCollapsed)
{
    return {FoldMarker::Kind::Header, {}, std::move(title), isCollapsed};
}

/// `section_start:1522927103:build_script[collapsed=true]\r\e[0KTitle`, several in a line.
void readGitlab(QByteArrayView line, std::vector<FoldMarker> &markers)
{
    for (qsizetype at = line.indexOf("section_"); at >= 0; at = line.indexOf("section_", at + 1)) {
        const QByteArrayView rest = line.sliced(at);
        const bool isStart = rest.startsWith("section_start:");
        if (!isStart && !rest.startsWith("section_end:"))
            continue;
        const qsizetype time = isStart ? 14 : 12;
        qsizetype name = time;
        while (name < rest.size() && rest[name] >= '0' && rest[name] <= '9')
            ++name;
        if (name == time || name >= rest.size() || rest[name] != ':')
            continue;
        qsizetype nameEnd = ++name;
        while (nameEnd < rest.size() && static_cast<unsigned char>(rest[nameEnd]) > 0x20 && rest[nameEnd] != '[')
            ++nameEnd;
        const QByteArray id = rest.sliced(name, nameEnd - name).toByteArray();
        if (id.isEmpty())
            continue;
        if (!isStart) {
            markers.push_back(end(id));
            continue;
        }
        const qsizetype carriage = rest.indexOf('\r');
        const QByteArrayView options = rest.sliced(nameEnd, (carriage < 0 ? rest.size() : carriage) - nameEnd);
        qsizetype next = rest.indexOf("section_", nameEnd);
        next = next < 0 ? rest.size() : next;
        const QString title =
            carriage < 0 || carriage > next ? QString() : plainTitle(rest.sliced(carriage, next - carriage));
        markers.push_back(
            start(title.isEmpty() ? QString::fromUtf8(id) : title, id, options.contains("collapsed=true")));
    }
}

/// `##[group]Title`, `::group::Title`, Azure's `##[section]Starting: Title`.
void readHash(QByteArrayView text, std::vector<FoldMarker> &markers)
{
    const auto isMark = [text](QByteArrayView word) { return text.startsWith(word); };
    if (isMark("##[group]"))
        markers.push_back(start(plainTitle(text.sliced(9)), {}, true));
    else if (isMark("::group::"))
        markers.push_back(start(plainTitle(text.sliced(9)), {}, true));
    else if (isMark("##[endgroup]") || isMark("::endgroup::"))
        markers.push_back(end());
    else if (isMark("##[section]Starting: "))
        markers.push_back(start(plainTitle(text.sliced(21)), text.sliced(21).trimmed().toByteArray()));
    else if (isMark("##[section]Finishing: "))
        markers.push_back(end(text.sliced(22).trimmed().toByteArray()));
}

/// `========= Started compile (results: 0, …) (at …) =========`
void readBuildbot(QByteArrayView text, std::vector<FoldMarker> &markers)
{
    constexpr QByteArrayView bar = "=========";
    const QByteArrayView inner = text.trimmed();
    if (inner.size() < 2 * bar.size() || !inner.endsWith(bar))
        return;
    const QByteArrayView words = inner.sliced(bar.size(), inner.size() - 2 * bar.size()).trimmed();
    const bool isStart = words.startsWith("Started ");
    if (!isStart && !words.startsWith("Finished "))
        return;
    QByteArrayView name = words.sliced(isStart ? 8 : 9);
    if (const qsizetype results = name.indexOf(" (results:"); results >= 0)
        name = name.first(results);
    const QByteArray id = name.trimmed().toByteArray();
    markers.push_back(isStart ? start(plainTitle(name), id) : end(id));
}

void readJenkins(QByteArrayView text, std::vector<FoldMarker> &markers)
{
    const QByteArrayView step = text.sliced(11).trimmed();
    if (step == "}")
        markers.push_back(end());
    else if (step == "{")
        markers.push_back(start({}));
    else if (step.startsWith("{ (") && step.endsWith(')'))
        markers.push_back(start(plainTitle(step.sliced(3, step.size() - 4))));
}

} // namespace

std::vector<FoldMarker> foldMarkers(QByteArrayView line)
{
    std::vector<FoldMarker> markers;
    const LinePrefix prefix = prefixOf(line);
    const QByteArrayView text = line.sliced(prefix.length);
    if (text.isEmpty())
        return markers;
    switch (text[0]) {
    case 's': readGitlab(text, markers); break;
    case '#':
    case ':': readHash(text, markers); break;
    case '=': readBuildbot(text, markers); break;
    case '[':
        if (text.startsWith("[Pipeline] "))
            readJenkins(text, markers);
        break;
    case '-':
    case '+':
    case '~':
        if (prefix.isBuildkite && (text.startsWith("--- ") || text.startsWith("+++ ") || text.startsWith("~~~ ")))
            markers.push_back(header(plainTitle(text.sliced(4)), text[0] != '+'));
        break;
    default: break;
    }
    return markers;
}

const std::vector<QByteArray> &foldWords()
{
    static const std::vector<QByteArray> words{
        "##[", "section_", "::group", "::endgroup", "========= ", "[Pipeline] ", "--- ", "+++ ", "~~~ "};
    return words;
}

QString withoutMarkers(const QString &text)
{
    static constexpr std::array kMarks{"##[error]"_L1,    "##[warning]"_L1, "##[debug]"_L1, "##[command]"_L1,
                                       "##[notice]"_L1,   "##[section]"_L1, "##[group]"_L1, "##[endgroup]"_L1,
                                       "::endgroup::"_L1, "::group::"_L1};
    for (const QLatin1StringView mark : kMarks)
        if (text.startsWith(mark))
            return text.sliced(mark.size());
    return text;
}

} // namespace slipway::formats
