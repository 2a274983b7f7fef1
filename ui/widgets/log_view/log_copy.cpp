// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/log_view/log_copy.h"

#include "ui/widgets/log_view/log_text.h"

#include <algorithm>

namespace slipway::ui {

QString copiedLines(QByteArrayView lines, qsizetype from, qsizetype to)
{
    QString copied;
    for (qsizetype at = 0; at <= lines.size();) {
        const qsizetype end = lines.indexOf('\n', at);
        const QByteArrayView line = lines.sliced(at, (end < 0 ? lines.size() : end) - at);
        const QString text = plainLogText(line).text;
        const bool isFirst = at == 0;
        const bool isLast = end < 0;
        const qsizetype last = isLast ? std::min(to, text.size()) : text.size();
        const qsizetype first = isFirst ? std::min(from, last) : 0;
        copied += QStringView(text).sliced(first, last - first);
        if (isLast)
            break;
        copied += u'\n';
        at = end + 1;
    }
    return copied;
}

} // namespace slipway::ui
