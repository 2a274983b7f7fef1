// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lesson.h"

#include "core/base/tr.h"

using namespace Qt::StringLiterals;

namespace slipway {

ReportTextId idOfReport(ReleaseId release)
{
    return {Uuid::version5(release.value, "report")};
}

QStringList reportTemplateNames()
{
    return {u"page.html"_s, u"page.md"_s, u"summary.md"_s};
}

ReportTemplateId idOfReportTemplate(const QString &name)
{
    // A space of our own, made once at random.
    static constexpr Uuid kSpace{
        {0x5b, 0x0e, 0x4c, 0x61, 0x2f, 0x37, 0x4d, 0x9a, 0x8e, 0x0d, 0x71, 0xa4, 0x63, 0x2c, 0x90, 0x1f}};
    return {Uuid::version5(kSpace, name.toUtf8())};
}

QString kindWord(LessonKind kind)
{
    return kind == LessonKind::WentWell ? tr("Went well") : tr("Went badly");
}

} // namespace slipway
