// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_renderer.h"

#include "core/base/tr.h"
#include "core/report/report_json.h"
#include "report/html/html_report.h"
#include "report/markdown/markdown_report.h"

#include <QCryptographicHash>
#include <QFile>

static void initialiseReportFiles()
{
    Q_INIT_RESOURCE(slipway_report_files);
}

using namespace Qt::StringLiterals;

namespace slipway::report {

namespace {

QString allowed(const QString &text)
{
    return u"'sha256-"_s
           + QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64())
           + u"'"_s;
}

} // namespace

QString shippedFile(const QString &name)
{
    initialiseReportFiles();
    QFile file(u":/slipway/report/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString contentPolicy(const QString &style, const QString &script)
{
    return u"default-src 'none'; style-src %1; script-src %2; base-uri 'none'; form-action 'none'"_s.arg(
        allowed(style), allowed(script));
}

Result<QByteArray> rendered(const ReleaseReport &report, const QString &hash, ReportFormat format, const Look &look,
                            const GoOn &goOn)
{
    if (format == ReportFormat::Json)
        return toJson(report);
    const Document document = composed(report, hash);
    if (format == ReportFormat::Html)
        return htmlReport(document, look.frame.html, goOn);
    if (format == ReportFormat::Markdown)
        return markdownReport(document, look.frame.markdown, goOn);
    if (!look.drawPdf)
        return failure(ErrorKind::BadInput, tr("This program cannot draw a PDF."));
    return look.drawPdf(document, look.paper, goOn);
}

} // namespace slipway::report
