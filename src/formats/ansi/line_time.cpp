// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ansi/log_line.h"

namespace slipway::formats {
namespace {

/// Reads from the front of a text; every take…() moves on only when it takes something.
class TimeCursor
{
public:
    explicit TimeCursor(QStringView text) : m_text(text) {}

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool isAt(QChar letter) const { return m_at < m_text.size() && m_text[m_at] == letter; }

    bool take(QChar letter)
    {
        const bool is = isAt(letter);
        m_at += is ? 1 : 0;
        return is;
    }

    bool takeDigits(qsizetype count)
    {
        for (qsizetype i = 0; i < count; ++i)
            if (m_at + i >= m_text.size() || m_text[m_at + i] < u'0' || m_text[m_at + i] > u'9')
                return false;
        m_at += count;
        return true;
    }

    qsizetype takeAllDigits()
    {
        const qsizetype from = m_at;
        while (takeDigits(1)) {
        }
        return m_at - from;
    }

    /// `2026-11-24T` or with a blank.
    bool takeDate()
    {
        const qsizetype from = m_at;
        if (takeDigits(4) && take(u'-') && takeDigits(2) && take(u'-') && takeDigits(2) && (take(u'T') || take(u' ')))
            return true;
        m_at = from;
        return false;
    }

    /// `10:18:02`
    bool takeClock()
    {
        const qsizetype from = m_at;
        if (takeDigits(2) && take(u':') && takeDigits(2) && take(u':') && takeDigits(2))
            return true;
        m_at = from;
        return false;
    }

    /// Fractions of a second and the zone.
    /// @return how many digits the fraction has
    qsizetype takeFractionAndZone()
    {
        const qsizetype digits = take(u'.') || take(u',') ? takeAllDigits() : 0;
        if (!take(u'Z') && (isAt(u'+') || isAt(u'-'))) {
            ++m_at;
            takeDigits(2);
            take(u':');
            takeDigits(2);
        }
        return digits;
    }

    /// GitLab's `00O ` or `00E+`: the stream, and whether the line goes on in this one.
    void takeStream()
    {
        constexpr qsizetype length = 4;
        const QStringView mark = m_text.sliced(m_at, std::min(length, m_text.size() - m_at));
        const auto isHex = [](QChar letter) {
            return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
        };
        if (mark.size() >= 3 && isHex(mark[0]) && isHex(mark[1]) && (mark[2] == u'O' || mark[2] == u'E')
            && (mark.size() == 3 || mark[3] == u' ' || mark[3] == u'+'))
            m_at += mark.size();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

std::optional<LineTime> timeOfLine(QStringView text)
{
    constexpr qsizetype fractionOfGitlab = 6;
    TimeCursor cursor(text);
    (void)cursor.take(QChar::ByteOrderMark);
    const bool isInBrackets = cursor.take(u'[');
    const bool hasDate = cursor.takeDate();
    const qsizetype clockAt = cursor.at();
    if (!cursor.takeClock())
        return std::nullopt;
    const qsizetype fraction = cursor.takeFractionAndZone();
    if (isInBrackets && !cursor.take(u']'))
        return std::nullopt;
    if (cursor.at() < text.size() && !cursor.take(u' '))
        return std::nullopt;
    if (hasDate && fraction == fractionOfGitlab)
        cursor.takeStream();
    constexpr qsizetype clockLength = 8;
    return LineTime{cursor.at(), text.sliced(clockAt, clockLength).toString()};
}

} // namespace slipway::formats
