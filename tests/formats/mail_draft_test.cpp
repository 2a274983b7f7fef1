// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail/mail_draft.h"

#include <QTest>
#include <QUrlQuery>

using namespace slipway;
using namespace slipway::formats;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

MailDraft draftWith(const QString &subject, const QString &body)
{
    return {.from = {},
            .to = {u"all@example.org"_s},
            .subject = subject,
            .body = body,
            .id = u"1"_s,
            .at = Instant{std::chrono::sys_days{std::chrono::January / 14 / 2027} + 13h}};
}

QByteArray headerOf(const QByteArray &mail, const QByteArray &name)
{
    const qsizetype at = mail.indexOf("\r\n" + name + ": ");
    return at < 0 ? QByteArray() : mail.mid(at + 4 + name.size(), mail.indexOf("\r\n", at + 2) - at - 4 - name.size());
}

QByteArray bodyOf(const QByteArray &mail)
{
    return QByteArray::fromBase64(mail.mid(mail.indexOf("\r\n\r\n") + 4).replace("\r\n", ""));
}

} // namespace

/// Mails that a person sends from their own mail program.
class MailDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itOpensForWriting_andSaysWhatWasMeant()
    {
        const QByteArray mail = writeMailDraft(draftWith(u"Maintenance"_s, u"From: 14:00\nTo: 15:00 – thank you"_s));
        QVERIFY(mail.startsWith("X-Unsent: 1\r\n"));
        QCOMPARE(headerOf(mail, "Subject"), "Maintenance");
        QCOMPARE(headerOf(mail, "Date"), "Thu, 14 Jan 2027 13:00:00 +0000");
        QCOMPARE(QString::fromUtf8(bodyOf(mail)), u"From: 14:00\r\nTo: 15:00 – thank you"_s);
        QVERIFY(!mail.contains("From:"));
    }

    void noText_canAddAHeader()
    {
        const QByteArray mail = writeMailDraft(draftWith(u"Hello\r\nBcc: x@evil.example"_s, u"\r\n.\r\nRCPT TO"_s));
        QVERIFY(headerOf(mail, "Bcc").isEmpty());
        QCOMPARE(headerOf(mail, "Subject"), "Hello Bcc: x@evil.example");
    }

    void aSubjectInAnyScript_isWrittenInWordsOfAtMost75Bytes()
    {
        const QString subject = u"Wartung für Zahlungen 決済の保守のお知らせ – "_s.repeated(3);
        const QByteArray mail = writeMailDraft(draftWith(subject, u"x"_s));
        const qsizetype at = mail.indexOf("\r\nSubject: ") + 11;
        const QByteArray header = mail.mid(at, mail.indexOf("\r\nMessage-ID", at) - at);
        QByteArray read;
        for (const QByteArray &word : header.split('\n')) {
            const QByteArray one = word.trimmed();
            QVERIFY2(one.size() <= 75, one);
            QVERIFY(one.startsWith("=?utf-8?B?") && one.endsWith("?="));
            const QByteArray part = QByteArray::fromBase64(one.sliced(10).chopped(2));
            QVERIFY(!QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
            read += part;
        }
        QCOMPARE(QString::fromUtf8(read), subject.simplified());
    }

    void aMailtoAddress_keepsEveryCharacter()
    {
        const QUrl url = mailtoUrl(draftWith(u"50 % & more = ?"_s, u"a\nb"_s));
        QCOMPARE(url.scheme(), u"mailto"_s);
        QCOMPARE(url.path(), u"all@example.org"_s);
        const QUrlQuery query(url);
        QCOMPARE(query.queryItemValue(u"subject"_s, QUrl::FullyDecoded), u"50 % & more = ?"_s);
        QCOMPARE(query.queryItemValue(u"body"_s, QUrl::FullyDecoded), u"a\r\nb"_s);
    }
};

QTEST_GUILESS_MAIN(MailDraftTest)
#include "mail_draft_test.moc"
