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

/// The key's first digits as a counter one further or one back, and the middle behind; empty when the counter is at its end.
/// A list that only grows at one end, as an import does, keeps keys of one length this way.
QString counted(const QString &neighbour, int step)
{
    qsizetype value = 0;
    for (int i = 0; i < kInitialLength - 1; ++i)
        value = value * kBase + (i < neighbour.size() ? digit(neighbour[i]) : 0);
    value += step;
    if (value < 0)
        return {};
    QString key(kInitialLength, letter(kBase / 2));
    for (int i = kInitialLength - 2; i >= 0; --i, value /= kBase)
        key[i] = letter(static_cast<int>(value % kBase));
    return value == 0 ? key : QString();
}

QString middle(const QString &before, const QString &after)
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

} // namespace

QString between(const QString &before, const QString &after)
{
    if (before.isEmpty() == after.isEmpty())
        return middle(before, after);
    const QString key = before.isEmpty() ? counted(after, -1) : counted(before, 1);
    return key.isEmpty() ? middle(before, after) : key;
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
