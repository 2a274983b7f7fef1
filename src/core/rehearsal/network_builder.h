// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/readiness/signoffs.h"
#include "core/rehearsal/network.h"

/// Inside of `core/rehearsal` only.
namespace slipway {

/// Of a job that never ended green.
inline constexpr std::chrono::milliseconds kUnknownJobTakes = std::chrono::minutes(10);

/// Makes the nodes part by part; what stands later waits for what stands before, by index.
class NetworkBuilder
{
public:
    NetworkBuilder(const RehearsalScene &scene, const RehearsalWish &wish) : m_scene(scene), m_wish(wish) {}
    [[nodiscard]] RehearsalNetwork build();

private:
    using Kind = RehearsalTask::Kind;
    const ReleasePlan &plan() const { return m_scene.plan; }
    const Release &release() const { return m_scene.plan.release; }
    std::size_t add(RehearsalNode node);
    [[nodiscard]] Instant startOf(const std::optional<PhaseId> &id) const;
    [[nodiscard]] std::vector<PersonId> holders(QStringView role) const;
    /// The person named, else who holds the role, else who coordinates.
    void ask(RehearsalNode &node, const std::optional<PersonId> &owner, const QString &role) const;
    /// The job a condition names: a job of the release by its name, or CONNECTION/JOB.
    [[nodiscard]] std::optional<ReleaseJobId> jobNamed(const QString &name) const;
    [[nodiscard]] RehearsalNode jobNode(const ReleaseJob &job) const;
    /// From when on a run is young enough for the conditions that ask for one; nothing when any age will do.
    [[nodiscard]] std::optional<Instant> freshFrom(const ReleaseJob &job) const;
    void addJobs();
    [[nodiscard]] std::optional<std::size_t> nodeOfJob(ReleaseJobId id) const;
    /// Lets the node wait for the runs its condition is about, or says that there are none.
    void waitForRuns(RehearsalNode &node, QStringView kind, const QJsonObject &condition) const;
    [[nodiscard]] bool isToBeDone(const Item &item) const;
    /// The gate before shipping wants it.
    [[nodiscard]] bool isBeforeShipping(const Item &item) const;
    void addItem(const Item &item);
    void addItems();
    void linkItems();
    void addCriteria();
    /// What somebody who signs for that gate decides on.
    [[nodiscard]] std::vector<std::size_t> contentOf(const std::optional<PhaseId> &gate) const;
    [[nodiscard]] std::vector<PersonId> eligible(const SignoffRequirement &requirement) const;
    /// How long sign-offs of the role took in earlier releases, in working hours of who gave them.
    [[nodiscard]] std::vector<std::chrono::milliseconds> decisionsOf(QStringView role) const;
    void addSignoffs();
    void stopSignoff(RehearsalNode &node, const SignoffRequirement &requirement, const SignoffStatus &status) const;
    [[nodiscard]] std::size_t addGate();
    [[nodiscard]] const ReleaseJob *deployJob(const std::optional<EnvironmentId> &place) const;
    [[nodiscard]] QString placeName(const std::optional<EnvironmentId> &place) const;
    [[nodiscard]] RehearsalNode deploymentNode(const std::optional<EnvironmentId> &place) const;
    /// The job that does it, or the coordinator by hand.
    void deployWith(RehearsalNode &node) const;
    /// How long a deployment is planned to take: what four in five took at most.
    [[nodiscard]] std::chrono::milliseconds plannedFor(const RehearsalNode &node) const;
    /// The rings before the last one, each deployed early enough that it has soaked by the ship date.
    [[nodiscard]] std::vector<std::size_t> addRings();
    [[nodiscard]] std::chrono::milliseconds plannedOfRing(const RehearsalRing &ring) const;
    void addDeployment(std::size_t gate, const std::vector<std::size_t> &soaked);
    void addSteps(std::size_t start);
    /// What is to be done once it is out.
    void addWhatFollows();

    const RehearsalScene &m_scene;
    const RehearsalWish &m_wish;
    RehearsalNetwork m_net;
    std::vector<std::pair<ReleaseJobId, std::size_t>> m_jobs;
    std::vector<std::size_t> m_tests;
    std::vector<std::pair<ItemId, std::size_t>> m_items;
    std::vector<std::pair<std::optional<PhaseId>, std::size_t>> m_criteria;
};

} // namespace slipway
