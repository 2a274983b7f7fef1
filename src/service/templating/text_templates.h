// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantHash>

#include <expected>

namespace slipway::service {

/// Fills values into texts like `{{ release.version|upper }}`. May be used on any thread.
class TextTemplates
{
public:
    TextTemplates() = default;
    virtual ~TextTemplates() = default;
    Q_DISABLE_COPY_MOVE(TextTemplates)

    /// @return the text filled in, nothing escaped; or what the engine says is wrong with it, which may be empty
    [[nodiscard]] virtual std::expected<QString, QString> filled(const QString &text, const QVariantHash &values) = 0;
};

/// Those of KTextTemplate.
[[nodiscard]] TextTemplates &linkedTextTemplates();

/// Those of the program: linkedTextTemplates() unless it defines this function itself, to load the library when it is needed.
[[nodiscard]] TextTemplates &textTemplates();

} // namespace slipway::service
