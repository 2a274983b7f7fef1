// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/ics/ics_lines.h"

#include "formats/text/source_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <vector>

namespace slipway::formats {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("slipway", text);
}

struct ContentLine {
    QByteArray text; ///< unfolded
    int number = 0;
};

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
        if (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t') && !lines.empty())
            lines.back().text += line.sliced(1);
        else
            lines.push_back({line.toByteArray(), number});
    }
    return lines;
}

/// Where the value begins: the first colon outside quotes; -1 without one.
qsizetype colonOf(const QByteArray &line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"')
            isQuoted = !isQuoted;
        else if (line[i] == ':' && !isQuoted)
            return i;
    }
    return -1;
}

QString badRule(const QString &rule)
{
    static const QRegularExpression frequency(u"^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$"_s);
    static const QRegularExpression number(u"^[+-]?\\d+$"_s);
    bool hasFrequency = false;
    for (const QString &part : rule.split(u';', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 0, 0).toUpper();
        const QString value = part.section(u'=', 1).toUpper();
        if (name == u"FREQ") {
            hasFrequency = true;
            if (!frequency.match(value).hasMatch())
                return tr("“%1” is no frequency of a recurrence rule").arg(value.left(40));
        } else if ((name == u"COUNT" || name == u"INTERVAL") && (!number.match(value).hasMatch() || value.toLongLong() < 1)) {
            return tr("“%1” must be a number above 0").arg(name);
        }
    }
    return hasFrequency ? QString() : tr("the recurrence rule has no FREQ");
}

QString badDate(const QByteArray &value)
{
    static const QRegularExpression form(u"^(\\d{8})(?:T(\\d{6})Z?)?$"_s);
    const QString text = QString::fromUtf8(value).trimmed();
    const auto match = form.match(text);
    const bool isDay = match.hasMatch() && QDate::fromString(match.captured(1), u"yyyyMMdd"_s).isValid();
    const bool isTime = !match.hasCaptured(2) || match.captured(2).endsWith(u"60") || QTime::fromString(match.captured(2), u"HHmmss"_s).isValid();
    return isDay && isTime ? QString() : tr("“%1” is no date").arg(text.left(40));
}

class Checker
{
public:
    Checker(const QString &sourceName, QStringList &warnings) : m_source(sourceName), m_warnings(warnings) {}

    Result<> check(const std::vector<ContentLine> &lines)
    {
        int last = 1;
        for (const ContentLine &line : lines) {
            last = line.number;
            if (line.text.trimmed().isEmpty()) {
                if (!m_open.isEmpty())
                    m_warnings += placeInFile(m_source, line.number) + u": "_s + tr("empty line inside a component");
                continue;
            }
            if (const auto done = checkLine(line); !done)
                return done;
        }
        if (!m_open.isEmpty())
            return failureAt(m_source, last, tr("“BEGIN:%1” is never closed; the file seems cut off.").arg(QString::fromUtf8(m_open.back())));
        if (!m_sawCalendar)
            return failureAt(m_source, 1, tr("This is not an iCalendar file: it has no BEGIN:VCALENDAR."));
        return {};
    }

private:
    Result<> checkLine(const ContentLine &line)
    {
        const qsizetype colon = colonOf(line.text);
        static const QRegularExpression name(u"^[A-Za-z0-9-]+(;|$)"_s);
        if (colon <= 0 || !name.match(QString::fromUtf8(line.text.left(colon))).hasMatch())
            return failureAt(m_source, line.number,
                             tr("This line is no iCalendar property (NAME:VALUE): “%1”.").arg(QString::fromUtf8(line.text.left(60))));
        const QByteArray property = line.text.left(colon).split(';').front().toUpper();
        const QByteArray value = line.text.mid(colon + 1);
        if (property == "BEGIN") {
            m_open.push_back(value.trimmed().toUpper());
            if (m_open.back() == "VCALENDAR")
                m_sawCalendar = true;
            else if (m_open.size() == 1)
                return failureAt(m_source, line.number, tr("A component stands outside of VCALENDAR."));
            return {};
        }
        if (property == "END")
            return close(value.trimmed().toUpper(), line.number);
        if (m_open.isEmpty())
            return failureAt(m_source, line.number, tr("A property stands outside of VCALENDAR."));
        return checkValue(property, line.text.left(colon).toUpper(), value, line.number);
    }

    Result<> close(const QByteArray &component, int number)
    {
        if (m_open.isEmpty() || m_open.back() != component)
            return failureAt(m_source, number,
                             tr("“END:%1” closes nothing that is open here.").arg(QString::fromUtf8(component.left(40))));
        m_open.pop_back();
        return {};
    }

    Result<> checkValue(const QByteArray &property, const QByteArray &head, const QByteArray &value, int number)
    {
        if (m_open.back() == "VTIMEZONE" || m_open.back() == "STANDARD" || m_open.back() == "DAYLIGHT")
            return {};
        QString why;
        if (property == "RRULE" || property == "EXRULE")
            why = badRule(QString::fromUtf8(value).trimmed());
        else if ((property == "DTSTART" || property == "DTEND" || property == "RECURRENCE-ID" || property == "DUE")
                 && !head.contains("VALUE=PERIOD"))
            why = badDate(value);
        if (!why.isEmpty())
            return failureAt(m_source, number, tr("%1: %2.").arg(QString::fromUtf8(property), why));
        return {};
    }

    QString m_source;
    QStringList &m_warnings;
    QByteArrayList m_open;
    bool m_sawCalendar = false;
};

} // namespace

Result<> checkContentLines(QByteArrayView text, const QString &sourceName, QStringList &warnings)
{
    return Checker(sourceName, warnings).check(unfold(text));
}

} // namespace slipway::formats
