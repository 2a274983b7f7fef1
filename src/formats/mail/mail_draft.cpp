// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail/mail_draft.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::formats {

namespace {

/// RFC 2045 §6.8 and RFC 2047 §2: lines of base64 are at most 76 characters, an encoded word at most 75.
constexpr qsizetype kLineLength = 76;
constexpr qsizetype kWordBytes = 45;
constexpr QByteArrayView kLineEnd = "\r\n";

bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

/// A header's text; what is not ASCII in encoded words, cut between characters.
QByteArray headerText(const QString &text)
{
    const QString line = text.simplified();
    if (isPlainAscii(line) && line.size() <= kLineLength)
        return line.toLatin1();
    QByteArray out;
    QByteArray word;
    const auto flush = [&] {
        if (word.isEmpty())
            return;
        if (!out.isEmpty())
            out += QByteArray(kLineEnd.data(), kLineEnd.size()) + ' ';
        out += "=?utf-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (word.size() + bytes.size() > kWordBytes)
            flush();
        word += bytes;
    }
    flush();
    return out;
}

QByteArray wrapped(const QByteArray &base64)
{
    QByteArray out;
    for (qsizetype at = 0; at < base64.size(); at += kLineLength)
        out += base64.mid(at, kLineLength) + QByteArray(kLineEnd.data(), kLineEnd.size());
    return out;
}

/// The day and month names of RFC 5322 are English everywhere.
QByteArray mailDate(Instant at)
{
    return QLocale::c().toString(inZone(at, "UTC"), u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

QByteArray writeMailDraft(const MailDraft &draft)
{
    const QByteArray end(kLineEnd.data(), kLineEnd.size());
    QByteArray out;
    const auto header = [&](const QByteArray &name, const QByteArray &value) {
        if (!value.isEmpty())
            out += name + ": " + value + end;
    };
    header("X-Unsent", "1");
    header("Date", mailDate(draft.at));
    header("From", draft.from.simplified().toUtf8());
    header("To", draft.to.join(u",\r\n "_s).toUtf8());
    header("Subject", headerText(draft.subject));
    header("Message-ID", '<' + draft.id.simplified().toUtf8() + "@slipway.invalid>");
    header("MIME-Version", "1.0");
    header("Content-Type", "text/plain; charset=utf-8");
    header("Content-Transfer-Encoding", "base64");
    QString body = draft.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    return out + end + wrapped(body.toUtf8().toBase64());
}

QUrl mailtoUrl(const MailDraft &draft)
{
    QString body = draft.body;
    body.replace(u"\r\n"_s, u"\n"_s).replace(u'\n', u"\r\n"_s);
    const auto encoded = [](const QString &text) { return QUrl::toPercentEncoding(text); };
    QByteArrayList to;
    for (const QString &each : draft.to)
        to += QUrl::toPercentEncoding(each, "@");
    return QUrl::fromEncoded("mailto:" + to.join(',') + "?subject=" + encoded(draft.subject.simplified())
                             + "&body=" + encoded(body));
}

} // namespace slipway::formats
