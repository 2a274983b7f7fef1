// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "app/ctl/text.h"

#include <QJsonDocument>

#include <cstdio>

#include <unistd.h>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

namespace {

Exit statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Remote: return Exit::Remote;
    case ErrorKind::NotAllowed: return Exit::NotAllowed;
    case ErrorKind::BadInput:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Storage: break;
    }
    return Exit::BadInput;
}

QString wordOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::BadInput: return u"bad_input"_s;
    case ErrorKind::NotFound: return u"not_found"_s;
    case ErrorKind::Conflict: return u"conflict"_s;
    case ErrorKind::NotAllowed: return u"not_allowed"_s;
    case ErrorKind::Remote: return u"remote"_s;
    case ErrorKind::Storage: return u"storage"_s;
    }
    return {};
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QByteArray jsonLine(const QJsonObject &json)
{
    const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
    QString safe;
    safe.reserve(text.size() + 1);
    for (const QChar each : text) {
        // Only strings can hold these, and JSON allows to escape any character there.
        const char16_t c = each.unicode();
        const bool isUnsafe = (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
        safe += isUnsafe ? u"\\u%1"_s.arg(c, 4, 16, QLatin1Char('0')) : QString(each);
    }
    return safe.toUtf8() + '\n';
}

bool writeOut(const QByteArray &bytes)
{
    const auto written = std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    return std::fflush(stdout) == 0 && written == static_cast<std::size_t>(bytes.size());
}

void printWarning(const QString &sentence)
{
    const QByteArray line = u"slipwayctl: %1\n"_s.arg(tr("Warning: %1").arg(plain(sentence))).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

int printAnswer(const Answer &answer, bool asJson)
{
    QByteArray bytes;
    if (asJson)
        bytes = jsonLine(answer.json);
    else if (answer.file)
        bytes = isatty(STDOUT_FILENO) ? plainLines(QString::fromUtf8(*answer.file)).toUtf8() : *answer.file;
    else if (!answer.text.isEmpty())
        bytes = plainLines(answer.text).toUtf8() + '\n';
    for (const QString &each : answer.warnings)
        printWarning(each);
    if (!writeOut(bytes))
        return printError({ErrorKind::Storage, tr("The answer could not be written to standard output."), {}, {}},
                          false);
    return static_cast<int>(answer.isYes ? Exit::Yes : Exit::No);
}

int printError(const Error &error, bool asJson, std::optional<Exit> status)
{
    const QString where = error.where.isEmpty() ? QString() : plain(error.where) + u": "_s;
    const QByteArray line = u"slipwayctl: %1%2\n"_s.arg(where, plain(error.sentence)).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
    const QString kind = status == Exit::WrongUsage ? u"usage"_s : wordOf(error.kind);
    if (asJson)
        (void)writeOut(jsonLine({{u"error"_s, QJsonObject{{u"kind"_s, kind},
                                                          {u"sentence"_s, error.sentence},
                                                          {u"where"_s, textOrNull(error.where)},
                                                          {u"detail"_s, textOrNull(error.detail)}}}}));
    return static_cast<int>(status.value_or(statusOf(error.kind)));
}

} // namespace slipway::ctl
