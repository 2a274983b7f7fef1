// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/charts/chart_csv.h"

#include "formats/table/table.h"

#include <cmath>
#include <limits>

namespace slipway::ui {

using namespace Qt::StringLiterals;

QByteArray chartCsv(const ChartContents &contents, TimeSpan within)
{
    struct Reader {
        const DenseSeries *series;
        std::size_t at;
        std::size_t end;
    };
    QStringList columns{u"time"_s};
    std::vector<Reader> readers;
    for (const ChartLine &line : contents.lines) {
        columns.append(line.name);
        readers.push_back({&line.samples, line.samples.lowerBound(toUnixMilliseconds(within.from)),
                           line.samples.lowerBound(toUnixMilliseconds(within.to) + 1)});
    }
    QByteArray csv = formats::writeCsv(columns, {});
    constexpr qint64 kNone = std::numeric_limits<qint64>::max();
    for (;;) {
        qint64 next = kNone;
        for (const Reader &each : readers)
            if (each.at < each.end)
                next = std::min(next, each.series->time(each.at));
        if (next == kNone)
            break;
        // Numbers and times need no quotes, and a minus is no formula.
        csv += toRfc3339(fromUnixMilliseconds(next)).toLatin1();
        for (Reader &each : readers) {
            const bool isHere = each.at < each.end && each.series->time(each.at) == next;
            const float value = isHere ? each.series->value(each.at++) : std::numeric_limits<float>::quiet_NaN();
            csv += ',';
            if (std::isinf(value))
                csv += value > 0 ? "Inf" : "-Inf";
            else if (!std::isnan(value))
                csv +=
                    QByteArray::number(static_cast<double>(value), 'g', std::numeric_limits<float>::max_digits10 - 1);
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace slipway::ui
