// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/release/template_spec.h"

#include <QByteArray>

/// Templates as YAML, as people write them:
///
///     name: Standard service release
///     start: T-20wd@09:00
///     environment: production
///     bookings: [staging]                # held for the phase `testing`
///     coordinator_may_sign_qa: false
///     milestones:
///       - {key: code_freeze, name: Code freeze, at: T-5wd@18:00}
///     phases:
///       - key: testing
///         name: Testing
///         starts: code_freeze            # without: when the phase before ends
///         ends: T-1wd@18:00
///         items:
///           - key: load_test
///             title: Load test on staging
///             owner: qa_lead             # a role
///             due: T-3wd@17:00
///             required: true
///             depends_on: [other_key]
///             items: []                  # nested
///         criteria:
///           - {title: All tests pass, kind: manual, threshold: "≥ 99.5 %", blocking: true}
///           - {title: Testing done, kind: checklist, phase: testing, percent: 100}
///         signoffs:
///           # separate_duties: who coordinates must not give it alone; without: true of qa_lead only, unless
///           # coordinator_may_sign_qa lifts it
///           - {role: qa_lead, quorum: 1, due: T-1wd@12:00, separate_duties: true}
///     jobs:
///       - name: Integration tests        # as the release calls it
///         purpose: test                  # build, test, deploy, rollback, other
///         phase: testing
///         environment: staging           # of a deploy or a rollback: where to; without: every environment
///         connection: buildbot           # name of a connection
///         job: app-integration           # the server's key of it
///         ref: "release/{{ release.version }}"
///         ref_pattern: "release/.*"      # the ref must match it
///         parameters: {version: "{{ release.version }}"}
///
/// Criteria of kind `ci`, `tests` and `coverage` have the keys of their condition beside the others, an item that is done by
/// itself has them under `automatic`: see core/pipeline/ci_condition.h.
namespace slipway::formats {

/// @param sourceName file name for `Error::where`, which names the line
/// @retval ErrorKind::BadInput malformed YAML, an unknown or missing key, a wrong type, a bad date rule, a key used twice,
///                             or a dependency on an item that is not there
[[nodiscard]] Result<TemplateSpec> parseTemplate(QByteArrayView bytes, const QString &sourceName);

/// Text that parseTemplate() reads back as the same value.
[[nodiscard]] QByteArray writeTemplate(const TemplateSpec &spec);

/// `text` changed so that it says `after`: what is the same keeps its lines, its layout and its comments. Text that is laid
/// out in an unusual way, as with aliases, is written anew as a whole.
[[nodiscard]] QByteArray rewriteTemplate(const QByteArray &text, const TemplateSpec &after);
/// Whether rewriteTemplate() would lose comments of this text with any change.
[[nodiscard]] bool isRewrittenWhole(const QByteArray &text);
/// How many lines hold a comment.
[[nodiscard]] int commentsIn(const QByteArray &text);

} // namespace slipway::formats
