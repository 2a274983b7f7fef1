// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ci/buildbot/log_text.h"

namespace slipway::ci::buildbot {

namespace {

LogStream streamOf(char letter)
{
    switch (letter) {
    case 'e': return LogStream::Error;
    case 'h': return LogStream::Header;
    default: return LogStream::Output;
    }
}

} // namespace

LogText logText(const QString &content, QChar type)
{
    const QByteArray utf8 = content.toUtf8();
    if (type != u's')
        return {utf8, {}, utf8.count('\n')};
    LogText text;
    text.bytes.reserve(utf8.size());
    for (qsizetype from = 0; from < utf8.size();) {
        const qsizetype newline = utf8.indexOf('\n', from);
        const qsizetype end = newline < 0 ? utf8.size() : newline + 1;
        const LogStream stream = streamOf(utf8[from]);
        const qsizetype begin = text.bytes.size();
        text.bytes.append(utf8.constData() + from + 1, end - from - 1);
        if (stream != LogStream::Output) {
            auto *last = text.stretches.empty() ? nullptr : &text.stretches.back();
            if (last && last->stream == stream && last->from + last->size == begin)
                last->size += end - from - 1;
            else
                text.stretches.push_back({begin, end - from - 1, stream});
        }
        ++text.lines;
        from = end;
    }
    return text;
}

} // namespace slipway::ci::buildbot
