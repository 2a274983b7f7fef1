// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/lesson.h"

#include "core/base/tr.h"

namespace slipway {

ReportTextId idOfReport(ReleaseId release)
{
    return {Uuid::version5(release.value, "report")};
}

QString kindWord(LessonKind kind)
{
    return kind == LessonKind::WentWell ? tr("Went well") : tr("Went badly");
}

} // namespace slipway
