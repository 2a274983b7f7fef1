// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rehearsal/rehearsal.h"

/// What a release still needs, as things that wait for each other. Inside of `core/rehearsal` only.
namespace slipway {

/// One thing to be done, before it is known when.
struct RehearsalNode {
    RehearsalTask::Kind kind = RehearsalTask::Kind::Item;
    Uuid subject;
    QString title;
    std::vector<std::size_t> after{};
    Instant earliest;
    std::optional<std::pair<std::size_t, std::chrono::milliseconds>> notBefore{}; ///< so long after the end of that one
    std::optional<Instant> due{};
    bool isBegunForDue = false;     ///< begun the working day before it is due, not sooner
    std::vector<PersonId> people{}; ///< who may do it
    int quorum = 1;                 ///< how many of them must
    QString role{};                 ///< under which they are asked
    bool needsPerson = false;
    bool isInCutover = false; ///< done at its hour, whoever sleeps then
    std::chrono::milliseconds takes{};
    std::optional<RehearsalLength> learnt{}; ///< what `takes` comes from
    std::optional<ReleaseJobId> job{};
    std::optional<EnvironmentId> place{}; ///< of a deployment: which must be free
    bool ships = false;                   ///< with its end, and that of all such, the release is out
    std::vector<std::pair<RehearsalBlock::Kind, QString>> stops{}; ///< what does not end by itself
};

/// Nodes in an order in which each stands after what it waits for.
struct RehearsalNetwork {
    std::vector<RehearsalNode> nodes;
    std::optional<std::size_t> deployment; ///< into where it ships
    std::chrono::milliseconds planned{};   ///< how long that takes by the plan
};

/// What a job's or a decision's earlier ones say; nothing when they are too few.
[[nodiscard]] std::optional<RehearsalLength> lengthOf(const std::vector<std::chrono::milliseconds> &durations);

/// How long a job takes in this rehearsal, without what goes wrong.
[[nodiscard]] std::chrono::milliseconds rehearsedDuration(const RehearsalScene &scene, const RehearsalWish &wish,
                                                          ReleaseJobId job, std::chrono::milliseconds otherwise);

/// Whether a fault is about the node.
[[nodiscard]] bool isMeant(const RehearsalScene &scene, const RehearsalNode &node, const RehearsalFault &fault);

[[nodiscard]] RehearsalNetwork networkOf(const RehearsalScene &scene, const RehearsalWish &wish);

} // namespace slipway
