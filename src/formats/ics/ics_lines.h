// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QStringList>

#include <utility>
#include <vector>

/// Content lines and components (RFC 5545 §3.1, §3.4). Inside of `formats/ics` only.
namespace slipway::formats {

/// `NAME;PARAMETER=VALUE:value`, unfolded.
struct IcsProperty {
    QByteArray name;                                           ///< upper case
    std::vector<std::pair<QByteArray, QByteArray>> parameters; ///< names in upper case, values without quotes
    QByteArray value;                                          ///< as written, not unescaped
    int line = 0;                                              ///< where it begins, one-based

    /// Value of a parameter; empty when it is not there.
    [[nodiscard]] QByteArray parameter(QByteArrayView name) const;
};

/// A component that stands directly in a calendar, with the lines of what is nested in it.
struct IcsComponent {
    QByteArray name;                     ///< upper case: `VEVENT`, `VTIMEZONE` …
    std::vector<IcsProperty> properties; ///< its own, not those of nested components
    std::vector<IcsComponent> parts;     ///< of a VTIMEZONE only: STANDARD and DAYLIGHT
    QByteArrayList text;                 ///< unfolded lines from BEGIN to END
    QByteArray method;                   ///< METHOD of the calendar around it, upper case
    int line = 0;

    /// The first property of that name, or none.
    [[nodiscard]] const IcsProperty *property(QByteArrayView name) const;
    /// Its value as text (RFC 5545 §3.3.11), unescaped and without blanks around it.
    [[nodiscard]] QString textOf(QByteArrayView name) const;
};

/// What was read over without harm. After the first 50 only their number is kept.
class IcsWarnings
{
public:
    explicit IcsWarnings(QString sourceName) : m_source(std::move(sourceName)) {}

    /// Notes what was read over in a line.
    void add(int line, const QString &what);
    /// The notes so far, each as `FILE:LINE: what`; none remain.
    [[nodiscard]] QStringList take();
    [[nodiscard]] const QString &source() const { return m_source; }

private:
    QString m_source;
    QStringList m_texts;
    int m_more = 0;
};

/// Checks the grammar and cuts the file into components. Components outside of a VCALENDAR are taken with a warning.
/// @retval ErrorKind::BadInput BEGIN and END do not match, a line is no property, not UTF-8, no calendar at all
[[nodiscard]] Result<std::vector<IcsComponent>> readComponents(QByteArrayView bytes, IcsWarnings &warnings);

/// Text as written in a value: `\n`, `\,`, `\;` and `\\` taken for what they mean.
[[nodiscard]] QString unescapedText(QByteArrayView value);
/// The parts of a list of texts, split at commas that are not escaped, unescaped.
[[nodiscard]] QStringList unescapedList(QByteArrayView value);
/// The other way round.
[[nodiscard]] QByteArray escapedText(const QString &text);
/// A content line cut into pieces of at most 75 bytes, never inside a character, ended by CR LF.
[[nodiscard]] QByteArray foldedLine(const QByteArray &line);

} // namespace slipway::formats
