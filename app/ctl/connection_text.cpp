// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/connection_text.h"

#include "app/ctl/call.h"
#include "app/ctl/text.h"
#include "core/base/tr.h"

#include <QFileInfo>
#include <QJsonArray>

namespace slipway::ctl {

using namespace Qt::StringLiterals;

QString secretPlace(SecretKind kind, const QString &name)
{
    switch (kind) {
    case SecretKind::Keyring: return tr("keyring");
    case SecretKind::Environment: return u'$' + name;
    case SecretKind::File: return name;
    case SecretKind::None: break;
    }
    return tr("none", "no secret");
}

QString absoluteFile(Call &call, const char *option)
{
    return call.text(option).isEmpty() ? QString() : QFileInfo(call.text(option)).absoluteFilePath();
}

bool takeSecretPlace(Call &call, const char *variable, const char *file, SecretKind &kind, QString &name)
{
    if (call.has(variable)) {
        kind = SecretKind::Environment;
        name = call.text(variable);
        return true;
    }
    if (!call.has(file))
        return false;
    kind = SecretKind::File;
    name = absoluteFile(call, file);
    return true;
}

Result<Answer> answerOfTest(const Result<service::ConnectionReport> &report)
{
    if (!report)
        return std::unexpected(report.error());
    if (!report->works && report->lines.empty())
        return failure(ErrorKind::Remote, report->headline);
    using Mark = service::ConnectionReport::Line::Mark;
    QStringList lines{report->headline};
    QJsonArray findings;
    for (const auto &each : report->lines) {
        const QString mark = each.mark == Mark::Good ? u"good"_s : each.mark == Mark::Warning ? u"warning"_s : u"bad"_s;
        lines +=
            u"  %1: %2"_s.arg(each.what, each.found) + (each.mark == Mark::Good ? QString() : u" ("_s + mark + u')');
        findings.append(QJsonObject{{u"mark"_s, mark},
                                    {u"what"_s, each.what},
                                    {u"found"_s, each.found},
                                    {u"milliseconds"_s, static_cast<qint64>(each.took.count())}});
    }
    return Answer{.text = plainLines(lines.join(u'\n')),
                  .json = {{u"works"_s, report->works}, {u"headline"_s, report->headline}, {u"findings"_s, findings}},
                  .isYes = report->works};
}

} // namespace slipway::ctl
