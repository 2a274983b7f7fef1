// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ics/ics_lines.h"

#include "core/base/tr.h"
#include "formats/text/source_text.h"

#include <algorithm>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestCalendarBytes = 32 * 1024 * 1024;
constexpr qsizetype kMostComponents = 200'000;
constexpr qsizetype kDeepestComponent = 20;
constexpr qsizetype kMostWarnings = 50;

struct ContentLine {
    QByteArray text; ///< unfolded
    int number = 0;
};

/// A folded line may be cut inside a character, so bytes are joined before they are taken for text.
std::vector<ContentLine> unfold(QByteArrayView text)
{
    std::vector<ContentLine> lines;
    int number = 0;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype end = text.indexOf('\n', from);
        if (end < 0)
            end = text.size();
        const QByteArrayView line = text.sliced(from, end - from);
        from = end + 1;
        ++number;
        const bool continues = !line.isEmpty() && (line.front() == ' ' || line.front() == '\t');
        if (continues && !lines.empty() && !lines.back().text.isEmpty())
            lines.back().text += line.sliced(1);
        else
            lines.push_back({line.trimmed().isEmpty() ? QByteArray() : line.toByteArray(), number});
    }
    return lines;
}

bool isNameCharacter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

/// @return nothing when the line is no property
std::optional<IcsProperty> propertyIn(const ContentLine &line)
{
    const QByteArray &text = line.text;
    const auto nameEnd = std::ranges::find_if_not(text, isNameCharacter);
    qsizetype at = nameEnd - text.begin();
    if (at == 0 || at >= text.size() || (text[at] != ':' && text[at] != ';'))
        return std::nullopt;
    IcsProperty property;
    property.name = text.first(at).toUpper();
    property.line = line.number;
    while (at < text.size() && text[at] == ';') {
        const qsizetype start = ++at;
        bool isQuoted = false;
        for (; at < text.size() && (isQuoted || (text[at] != ';' && text[at] != ':')); ++at)
            isQuoted = isQuoted != (text[at] == '"');
        const QByteArray parameter = text.sliced(start, at - start);
        const qsizetype equals = parameter.indexOf('=');
        const QByteArray name = equals < 0 ? parameter : parameter.first(equals);
        QByteArray value = equals < 0 ? QByteArray() : parameter.sliced(equals + 1);
        property.parameters.emplace_back(name.trimmed().toUpper(), value.replace("\"", "").trimmed());
    }
    if (at >= text.size())
        return std::nullopt;
    property.value = text.sliced(at + 1).trimmed();
    return property;
}

class ComponentReader
{
public:
    ComponentReader(IcsWarnings &warnings) : m_warnings(warnings) {}

    Result<std::vector<IcsComponent>> read(const std::vector<ContentLine> &lines)
    {
        int last = 1;
        for (const ContentLine &line : lines) {
            last = line.number;
            if (line.text.isEmpty()) {
                if (m_open.size() > 1)
                    m_warnings.add(line.number, tr("empty line inside a component"));
                continue;
            }
            if (const auto done = readLine(line); !done)
                return std::unexpected(done.error());
        }
        if (!m_open.isEmpty())
            return failureAt(m_warnings.source(), last,
                             tr("“BEGIN:%1” is never closed; the file seems cut off.")
                                 .arg(QString::fromUtf8(m_open.back().left(40))));
        if (!m_sawCalendar && m_found.empty())
            return failureAt(m_warnings.source(), 1, tr("This is not an iCalendar file: it has no BEGIN:VCALENDAR."));
        if (m_outside > 0)
            m_warnings.add(m_outside, tr("components stand outside of VCALENDAR; they are read all the same"));
        return std::move(m_found);
    }

private:
    [[nodiscard]] std::unexpected<Error> failAt(int line, const QString &sentence) const
    {
        return failureAt(m_warnings.source(), line, sentence);
    }
    [[nodiscard]] bool isInCalendar() const { return !m_open.isEmpty() && m_open.front() == "VCALENDAR"; }
    /// How many components are open below the calendar.
    [[nodiscard]] qsizetype depth() const { return m_open.size() - (isInCalendar() ? 1 : 0); }

    Result<> readLine(const ContentLine &line)
    {
        const auto property = propertyIn(line);
        if (!property)
            return failAt(line.number, tr("This line is no iCalendar property (NAME:VALUE): “%1”.")
                                           .arg(QString::fromUtf8(line.text.left(60))));
        if (!isUtf8(line.text))
            return failAt(line.number, tr("This line is not UTF-8. Save the file as UTF-8 and read it again."));
        if (property->name == "BEGIN")
            return open(property->value.toUpper(), line);
        if (property->name == "END")
            return close(property->value.toUpper(), line);
        if (m_open.isEmpty())
            return failAt(
                line.number,
                tr("The property “%1” stands outside of VCALENDAR.").arg(QString::fromUtf8(property->name.left(40))));
        if (depth() == 0) {
            if (property->name == "METHOD")
                m_method = property->value.toUpper();
            return {};
        }
        m_found.back().text += line.text;
        if (depth() == 1)
            m_found.back().properties.push_back(*property);
        else if (depth() == 2 && !m_found.back().parts.empty())
            m_found.back().parts.back().properties.push_back(*property);
        return {};
    }

    Result<> open(const QByteArray &component, const ContentLine &line)
    {
        if (component.isEmpty())
            return failAt(line.number, tr("BEGIN names no component."));
        if (m_open.size() >= kDeepestComponent)
            return failAt(line.number, tr("Components are nested deeper than %1.").arg(kDeepestComponent));
        if (component == "VCALENDAR") {
            if (!m_open.isEmpty())
                return failAt(line.number, tr("BEGIN:VCALENDAR stands inside of “%1”, which is not closed.")
                                               .arg(QString::fromUtf8(m_open.back().left(40))));
            m_sawCalendar = true;
            m_method.clear();
        } else if (m_open.isEmpty()) {
            static const QByteArrayList known{"VEVENT", "VTODO", "VJOURNAL", "VTIMEZONE", "VFREEBUSY", "VALARM"};
            if (!known.contains(component))
                return failAt(
                    line.number,
                    tr("The component “%1” stands outside of VCALENDAR.").arg(QString::fromUtf8(component.left(40))));
            m_outside = m_outside == 0 ? line.number : m_outside;
            m_method.clear();
        }
        m_open.push_back(component);
        if (depth() == 1)
            m_found.push_back({component, {}, {}, {line.text}, m_method, line.number});
        else if (depth() > 1)
            m_found.back().text += line.text;
        if (depth() == 2 && m_found.back().name == "VTIMEZONE")
            m_found.back().parts.push_back({component, {}, {}, {}, {}, line.number});
        if (std::ssize(m_found) > kMostComponents)
            return failAt(
                line.number,
                tr("The calendar has more than %1 entries. Split it into smaller files.").arg(kMostComponents));
        return {};
    }

    Result<> close(const QByteArray &component, const ContentLine &line)
    {
        if (m_open.isEmpty() || m_open.back() != component)
            return failAt(line.number,
                          tr("“END:%1” closes nothing that is open here.").arg(QString::fromUtf8(component.left(40))));
        if (depth() > 0)
            m_found.back().text += line.text;
        m_open.pop_back();
        return {};
    }

    IcsWarnings &m_warnings;
    QByteArrayList m_open;
    QByteArray m_method;
    std::vector<IcsComponent> m_found;
    int m_outside = 0; ///< line of the first component outside of a calendar
    bool m_sawCalendar = false;
};

} // namespace

QByteArray IcsProperty::parameter(QByteArrayView wanted) const
{
    for (const auto &[key, text] : parameters)
        if (key == wanted)
            return text;
    return {};
}

const IcsProperty *IcsComponent::property(QByteArrayView wanted) const
{
    const auto found = std::ranges::find_if(properties, [&](const IcsProperty &each) { return each.name == wanted; });
    return found == properties.end() ? nullptr : &*found;
}

QString IcsComponent::textOf(QByteArrayView wanted) const
{
    const IcsProperty *found = property(wanted);
    return found ? unescapedText(found->value).trimmed() : QString();
}

void IcsWarnings::add(int line, const QString &what)
{
    if (m_texts.size() < kMostWarnings)
        m_texts += placeInFile(m_source, line) + u": "_s + what;
    else
        ++m_more;
}

QStringList IcsWarnings::take()
{
    if (m_more > 0)
        m_texts += tr("%n more warning(s)", nullptr, m_more);
    return std::exchange(m_texts, {});
}

Result<std::vector<IcsComponent>> readComponents(QByteArrayView bytes, IcsWarnings &warnings)
{
    return readBytes(bytes, warnings.source(), kLargestCalendarBytes).and_then([&](QByteArray text) {
        // A CR too many is what a text-mode copy of a CR LF file leaves; it must not cut folded lines apart.
        if (text.contains('\r'))
            text.replace("\r\r\n", "\n").replace("\r\n", "\n").replace('\r', '\n');
        return ComponentReader(warnings).read(unfold(text));
    });
}

QStringList unescapedList(QByteArrayView value)
{
    QByteArrayList parts{QByteArray()};
    for (qsizetype at = 0; at < value.size(); ++at) {
        const char c = value[at];
        if (c == ',') {
            parts.push_back({});
        } else if (c == '\\' && at + 1 < value.size()) {
            const char next = value[++at];
            if (static_cast<unsigned char>(next) >= 0x20)
                parts.back() += next == 'n' || next == 'N' ? '\n' : next;
        } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t') {
            // Other control characters have no place in a text, and would be lost when it is written.
            parts.back() += c;
        }
    }
    QStringList texts;
    for (const QByteArray &each : parts)
        texts += QString::fromUtf8(each);
    return texts;
}

QString unescapedText(QByteArrayView value)
{
    // Commas outside of lists are often left unescaped.
    return unescapedList(value).join(u',');
}

QByteArray escapedText(const QString &text)
{
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (c == '\n')
            out += "\\n";
        else if (c == '\\' || c == ',' || c == ';')
            out += '\\', out += c;
        else if (static_cast<unsigned char>(c) >= 0x20 || c == '\t')
            out += c;
    }
    return out;
}

QByteArray foldedLine(const QByteArray &line)
{
    constexpr qsizetype kWidth = 75;
    QByteArray out;
    qsizetype from = 0;
    while (line.size() - from > kWidth - (from > 0 ? 1 : 0)) {
        qsizetype end = from + kWidth - (from > 0 ? 1 : 0);
        while (end > from + 1 && (static_cast<unsigned char>(line[end]) & 0xC0) == 0x80)
            --end;
        out += (from > 0 ? " " : "") + line.sliced(from, end - from) + "\r\n";
        from = end;
    }
    return out + (from > 0 ? " " : "") + line.sliced(from) + "\r\n";
}

} // namespace slipway::formats
