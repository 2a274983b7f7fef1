// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/given_evidence.h"

#include "app/ctl/text.h"

#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace slipway::ctl {

namespace {

bool isLink(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == QLatin1StringView("http") || url.scheme() == QLatin1StringView("https"));
}

bool isSentence(const QString &text)
{
    return std::ranges::any_of(text.trimmed(), [](QChar each) { return each.isSpace(); });
}

} // namespace

Result<std::vector<service::NewEvidence>> givenEvidence(const QStringList &given)
{
    std::vector<service::NewEvidence> evidence;
    for (const QString &each : given) {
        const QFileInfo file(each.startsWith(QLatin1StringView("file:")) ? QUrl(each).toLocalFile() : each);
        if (file.isDir())
            return failure(ErrorKind::BadInput, tr("This is a folder. Evidence is a link, a file or a sentence."),
                           each);
        if (!isLink(each) && !isSentence(each) && !file.isFile())
            return failure(ErrorKind::BadInput, tr("This is neither a link nor a file that is there."), each);
        evidence.push_back({each, {}});
    }
    return evidence;
}

} // namespace slipway::ctl
