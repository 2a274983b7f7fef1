// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/enum_text.h"
#include "core/base/ids.h"
#include "core/base/time.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace slipway {

enum class Sentiment : std::uint8_t { Neutral, Positive, Negative };

/// What became of a note: nobody looked yet, it belongs to a release, or it is none of ours.
enum class FeedbackState : std::uint8_t { Inbox, Assigned, Dismissed };

/// What a user said, from wherever it came.
struct FeedbackNote {
    FeedbackNoteId id;
    QString source; ///< "App store", "Support"
    QString author; ///< as it stood there; nobody of the workspace
    Sentiment sentiment = Sentiment::Neutral;
    QString text; ///< plain text
    Instant at;
    QString link;                     ///< where it stands; may be empty
    QString key;                      ///< its identity in the file it came from; empty: typed in
    std::optional<ProductId> product; ///< it was said about; none: not told
    std::optional<ReleaseId> release; ///< it was assigned to
    FeedbackState state = FeedbackState::Inbox;
    QString reason; ///< why it was dismissed
    std::optional<PersonId> addedBy;
    std::optional<PersonId> settledBy; ///< who assigned or dismissed it

    bool operator==(const FeedbackNote &) const = default;
};

template <>
struct EnumText<Sentiment> {
    static constexpr std::array<std::pair<Sentiment, QStringView>, 3> values{{
        {Sentiment::Neutral, u"neutral"},
        {Sentiment::Positive, u"positive"},
        {Sentiment::Negative, u"negative"},
    }};
};
template <>
struct EnumText<FeedbackState> {
    static constexpr std::array<std::pair<FeedbackState, QStringView>, 3> values{{
        {FeedbackState::Inbox, u"inbox"},
        {FeedbackState::Assigned, u"assigned"},
        {FeedbackState::Dismissed, u"dismissed"},
    }};
};

} // namespace slipway
