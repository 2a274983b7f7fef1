// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/incidents/feedback.h"
#include "service/commands/command.h"

#include <vector>

/// What users said. It comes into an inbox, and one act gives it to a release or takes it away.
namespace slipway::service {

struct AddFeedback {
    static constexpr const char *kWord = "feedback.add";
    using Answer = FeedbackNoteId;

    QString source;
    QString author;
    Sentiment sentiment = Sentiment::Neutral;
    QString text;
    std::optional<Instant> at; ///< when it was said; none: now
    QString link;
    std::optional<ProductId> product;
    std::optional<ReleaseId> release; ///< assigned at once

    [[nodiscard]] Uuid subject() const { return release ? release->value : Uuid{}; }
    /// @retval ErrorKind::BadInput no text, a time in the future, or a link that is no web address
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// What an import did.
struct FeedbackImport {
    int added = 0;
    int known = 0;    ///< of the same source and key, or without a key saying the same: left alone
    int assigned = 0; ///< of those added: the table names their release
};

/// Takes notes from a table. Those that name product and version of a release are assigned to it, the others wait in the inbox.
struct ImportFeedback {
    static constexpr const char *kWord = "feedback.import";
    using Answer = FeedbackImport;

    QByteArray text;
    QString sourceName;               ///< ends in .csv or .json
    QString source;                   ///< of rows that name none; empty: the file's name
    std::optional<ProductId> product; ///< of rows that name none
    QByteArray zone;                  ///< of times without one

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::BadInput nothing was taken; `where` names the line
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says which release the notes are about.
struct AssignFeedback {
    static constexpr const char *kWord = "feedback.assign";
    using Answer = Done;

    std::vector<FeedbackNoteId> notes;
    ReleaseId release;

    [[nodiscard]] Uuid subject() const { return release.value; }
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

/// Says that the notes are about none of our releases.
struct DismissFeedback {
    static constexpr const char *kWord = "feedback.dismiss";
    using Answer = Done;

    std::vector<FeedbackNoteId> notes;
    QString reason;

    [[nodiscard]] Uuid subject() const { return {}; }
    /// @retval ErrorKind::BadInput no reason
    [[nodiscard]] Result<Answer> execute(CommandContext &context) const;
};

} // namespace slipway::service
