// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/monitoring/check_state.h"
#include "core/monitoring/silence.h"

#include <QByteArray>
#include <QJsonObject>

#include <vector>

/// What the JSON CGIs of Nagios Core 4 answer, asked with `formatoptions=enumerate`.
namespace slipway::monitoring::nagios {

/// What stands under `data`. Every answer has status 200: whether it is one says `result`.
/// @retval ErrorKind::NotFound there is no such object @retval ErrorKind::Remote all other refusals
[[nodiscard]] Result<QJsonObject> dataOf(const QJsonObject &answer);

[[nodiscard]] std::vector<CheckState> hostsFrom(const QJsonObject &data);
[[nodiscard]] std::vector<CheckState> servicesFrom(const QJsonObject &data);
/// Downtimes.
[[nodiscard]] std::vector<Silence> downtimesFrom(const QJsonObject &data, Instant now);

/// A comment that Nagios keeps and tells again as it is. It takes out angle brackets and what would end the command (cgi/cmd.c),
/// and its JSON CGIs, which mostly run without a locale, answer an empty text for one beyond ASCII: letters lose their accents,
/// other characters become question marks.
[[nodiscard]] QString storedComment(const QString &comment);

/// What `cmd.cgi` answers, a page with status 200 whatever happened.
struct CommandPage {
    enum class Outcome : std::uint8_t { Taken, NotAllowed, WrongToken, Refused };
    Outcome outcome = Outcome::Refused;
    QString text; ///< of a refusal
};
[[nodiscard]] CommandPage commandPage(const QByteArray &html);

/// The form that a command begins with: its token, and how the server writes *now*.
struct CommandForm {
    QString token;
    QString now; ///< prefilled start of a downtime; empty: the command has none
};
/// @retval ErrorKind::NotAllowed it is no form; the sentence has the page's words
[[nodiscard]] Result<CommandForm> commandForm(const QByteArray &html);

/// How the server writes times: the order of the parts and its distance from UTC, learned from a time that is about now. When its
/// clocks change is known where its zone is.
class WallClock
{
public:
    /// @param zone of the server, IANA; empty, or of another distance from UTC: this machine's, if that fits
    /// @return nothing when the text is no date
    [[nodiscard]] static std::optional<WallClock> from(const QString &prefilled, Instant now,
                                                       const QByteArray &zone = {});
    [[nodiscard]] QString write(Instant at) const;
    /// The span, around it or a little longer, whose ends its clocks show once only: an hour that comes twice in a night belongs
    /// to it whole.
    [[nodiscard]] TimeSpan clear(TimeSpan span) const;

private:
    [[nodiscard]] std::optional<TimeSpan> repeated(Instant at) const;

    QByteArray m_zone; ///< empty: only the distance is known
    QString m_format;
    std::chrono::milliseconds m_offset{};
};

} // namespace slipway::monitoring::nagios
