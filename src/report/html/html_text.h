// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

/// HTML as bytes: what is ours goes in as it is, everything else escaped.
namespace slipway::report {

/// Grows a document.
class HtmlText
{
public:
    HtmlText() { m_bytes.reserve(1 << 16); }

    /// Markup of ours.
    HtmlText &raw(QByteArrayView markup)
    {
        m_bytes.append(markup);
        return *this;
    }
    /// Anything else, in a text or in a quoted attribute: it cannot end either, and control characters are not there.
    HtmlText &text(QStringView text);
    HtmlText &number(double value);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

} // namespace slipway::report
