// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace slipway {

/// Finds issues and requests that texts refer to, by the patterns of a product.
///
/// A pattern is an example of one that is built in (`#123`, `ABC-123`, `!45`, `BUG: 12345`), or a regular expression; what it
/// captures first, else all of it, is the reference.
class ReferencePatterns
{
public:
    /// The built-in ones, for products that say nothing else.
    ReferencePatterns();
    /// @retval ErrorKind::BadInput a pattern is no regular expression, or fits the empty text
    [[nodiscard]] static Result<ReferencePatterns> from(const QStringList &patterns);

    /// Each reference once, in the order of the text: `#123`, `ABC-123`, `!45`, `BUG:12345`.
    [[nodiscard]] QStringList in(const QString &text) const;

    /// Examples of the built-in ones, as they are written in settings.
    [[nodiscard]] static QStringList builtIn();

private:
    struct Pattern {
        QRegularExpression expression;
        QString prefix;
    };
    explicit ReferencePatterns(std::vector<Pattern> patterns) : m_patterns(std::move(patterns)) {}
    static std::vector<Pattern> namedByExample(const QString &example);

    std::vector<Pattern> m_patterns;
};

} // namespace slipway
