// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/order_key.h"

namespace slipway::orderkey {

namespace {
constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int kBase = 62;
constexpr int kInitialLength = 5;

int digit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'a')
        return u - u'a' + 36;
    if (u >= u'A')
        return u - u'A' + 10;
    return u - u'0';
}
QChar letter(int value)
{
    return QLatin1Char(kDigits[value]);
}
} // namespace

QString between(const QString &before, const QString &after)
{
    QString key;
    bool belowAfter = after.isEmpty();
    for (qsizetype i = 0;; ++i) {
        const int low = i < before.size() ? digit(before[i]) : 0;
        const int high = belowAfter || i >= after.size() ? kBase : digit(after[i]);
        if (high - low > 1)
            return key + letter((low + high) / 2);
        key += letter(low);
        if (low < high)
            belowAfter = true;
    }
}

QString initial(qsizetype index)
{
    // The middle digit at the end keeps the key from ending in 0, which `between` could not go below.
    qsizetype value = index + 1;
    QString key(kInitialLength, QLatin1Char('0'));
    key[kInitialLength - 1] = letter(kBase / 2);
    for (qsizetype i = kInitialLength - 2; i >= 0 && value > 0; --i, value /= kBase)
        key[i] = letter(static_cast<int>(value % kBase));
    return key;
}

} // namespace slipway::orderkey
