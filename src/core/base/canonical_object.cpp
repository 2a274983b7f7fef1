// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_object.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace slipway {

namespace {

/// `\u` and four digits.
constexpr qsizetype kLongestEscape = 6;

char hexDigit(char16_t value)
{
    return "0123456789abcdef"[value & 0xF];
}

char *escape(char *to, char16_t unit)
{
    *to++ = '\\';
    *to++ = 'u';
    for (const int shift : {12, 8, 4, 0})
        *to++ = hexDigit(static_cast<char16_t>(unit >> shift));
    return to;
}

char *writeAscii(char *to, char16_t unit)
{
    const auto shortly = [&](char letter) {
        *to++ = '\\';
        *to++ = letter;
        return to;
    };
    switch (unit) {
    case u'"':
    case u'\\': return shortly(static_cast<char>(unit));
    case u'\b': return shortly('b');
    case u'\f': return shortly('f');
    case u'\n': return shortly('n');
    case u'\r': return shortly('r');
    case u'\t': return shortly('t');
    default: break;
    }
    if (unit < 0x20)
        return escape(to, unit);
    *to++ = static_cast<char>(unit);
    return to;
}

char *writeTail(char *to, char32_t point, int bytes)
{
    while (bytes-- > 0)
        *to++ = static_cast<char>(0x80 | ((point >> (6 * bytes)) & 0x3F));
    return to;
}

/// Half of a pair that stands alone has no UTF-8 and is escaped.
void appendText(QByteArray &out, QStringView text)
{
    const qsizetype most = out.size() + text.size() * kLongestEscape + 2;
    if (out.capacity() < most)
        out.reserve(std::max(most, 2 * out.capacity()));
    const qsizetype before = out.size();
    out.resizeForOverwrite(most);
    char *const begin = out.data();
    char *to = begin + before;
    *to++ = '"';
    for (auto each = text.utf16(), end = each + text.size(); each != end; ++each) {
        const char16_t unit = *each;
        if (unit < 0x80) {
            to = writeAscii(to, unit);
        } else if (unit < 0x800) {
            *to++ = static_cast<char>(0xC0 | (unit >> 6));
            to = writeTail(to, unit, 1);
        } else if (!QChar::isSurrogate(unit)) {
            *to++ = static_cast<char>(0xE0 | (unit >> 12));
            to = writeTail(to, unit, 2);
        } else if (QChar::isHighSurrogate(unit) && each + 1 != end && QChar::isLowSurrogate(each[1])) {
            const char32_t point = QChar::surrogateToUcs4(unit, *++each);
            *to++ = static_cast<char>(0xF0 | (point >> 18));
            to = writeTail(to, point, 3);
        } else {
            to = escape(to, unit);
        }
    }
    *to++ = '"';
    out.truncate(to - begin);
}

} // namespace

void CanonicalObject::setText(const QString &key, QStringView value)
{
    begin(key);
    appendText(m_values, value);
    end();
}

void CanonicalObject::setTexts(const QString &key, const std::vector<QString> &values)
{
    begin(key);
    m_values += '[';
    for (const QString &each : values) {
        if (&each != &values.front())
            m_values += ',';
        appendText(m_values, each);
    }
    m_values += ']';
    end();
}

void CanonicalObject::setFlag(const QString &key, bool value)
{
    begin(key);
    m_values += value ? QByteArrayView("true") : QByteArrayView("false");
    end();
}

void CanonicalObject::setNull(const QString &key)
{
    begin(key);
    m_values += QByteArrayView("null");
    end();
}

void CanonicalObject::setObject(const QString &key, const CanonicalObject &value)
{
    begin(key);
    value.appendTo(m_values);
    end();
}

void CanonicalObject::setValue(const QString &key, const QJsonValue &value)
{
    if (value.isString())
        return setText(key, value.toString());
    begin(key);
    const QByteArray inList = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    m_values += QByteArrayView(inList).sliced(1).chopped(1);
    end();
}

QByteArray CanonicalObject::toJson() const
{
    QByteArray out;
    appendTo(out);
    return out;
}

void CanonicalObject::begin(const QString &key)
{
    m_members.push_back({key, m_values.size(), 0});
}

void CanonicalObject::appendTo(QByteArray &out) const
{
    std::vector<const Member *> sorted(m_members.size());
    std::ranges::transform(m_members, sorted.begin(), [](const Member &each) { return &each; });
    if (!std::ranges::is_sorted(m_members, {}, &Member::key))
        std::ranges::stable_sort(sorted, {}, [](const Member *each) -> const QString & { return each->key; });
    out += '{';
    bool isFirst = true;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (i + 1 < sorted.size() && sorted[i]->key == sorted[i + 1]->key)
            continue;
        if (!isFirst)
            out += ',';
        isFirst = false;
        appendText(out, sorted[i]->key);
        out += ':';
        out += QByteArrayView(m_values).sliced(sorted[i]->from, sorted[i]->length);
    }
    out += '}';
}

} // namespace slipway
