// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/monitoring/panel.h"
#include "core/pipeline/run_state.h"
#include "core/pipeline/runbook.h"
#include "core/release/states.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slipway {

/// A template as read from its YAML. Rules are `DueRule` texts, references are keys. Everything is in file order.
struct TemplateSpec {
    /// A named date, by its rule.
    struct Milestone {
        QString key;
        QString name;
        QString rule;
        bool operator==(const Milestone &) const = default;
    };
    /// One thing to do, with what is nested under it.
    struct Item {
        QString key; ///< for `dependsOn`; may be empty
        QString title;
        QString body;
        QString ownerRole; ///< the person who holds it for the release gets the item
        QString due;
        bool required = true;
        QStringList dependsOn; ///< keys of items anywhere in the template
        std::vector<Item> children;
        QJsonObject automation{}; ///< as Item::automation
        bool operator==(const Item &) const = default;
    };
    /// A condition that is judged in its phase.
    struct Criterion {
        QString title;
        CriterionKind kind = CriterionKind::Manual;
        QJsonObject parameters;
        QString threshold;
        bool blocking = true;
        QString ownerRole;
        bool operator==(const Criterion &) const = default;
    };
    /// A role whose decision the phase needs.
    struct Signoff {
        QString role;
        int quorum = 1;
        QString due;
        std::optional<bool> separateDuties{}; ///< as SignoffRequirement::separateDuties
        bool operator==(const Signoff &) const = default;
    };
    /// A stage, with what is done, judged and decided in it.
    struct Phase {
        QString key;
        QString name;
        QString start; ///< empty: when the phase before ends
        QString end;
        std::vector<Item> items;
        std::vector<Criterion> criteria; ///< block leaving this phase
        std::vector<Signoff> signoffs;   ///< needed to leave this phase
        bool operator==(const Phase &) const = default;
    };

    /// A CI job for a phase or an environment; see ReleaseJob.
    struct Job {
        QString name;
        RunPurpose purpose = RunPurpose::Test;
        QString phase;       ///< key; empty: of no phase
        QString environment; ///< name; empty: any
        QString connection;
        QString job;
        QString ref;
        QString refPattern;
        QJsonObject parameters;
        bool operator==(const Job &) const = default;
    };

    /// A line of the minute plan; see RunbookStep.
    struct Step {
        QString key; ///< for `dependsOn`; may be empty
        QString title;
        QString body;
        StepKind kind = StepKind::Manual;
        QString role;
        QString job; ///< name of one of the template's jobs
        int startMinutes = 0;
        int plannedMinutes = 5;
        QStringList dependsOn; ///< keys of steps
        bool operator==(const Step &) const = default;
    };

    /// A gate that is left out; see SkippedGate.
    struct Skip {
        QString gate;
        QString reason;
        QString ownerRole;
        QString due; ///< empty: kDefaultDue
        bool required = true;
        bool operator==(const Skip &) const = default;

        static constexpr QStringView kDefaultDue = u"T+2d";
    };

    /// A chart that is watched; see slipway::Panel.
    struct Panel {
        QString title;
        QString connection;
        std::vector<PanelQuery> queries;
        ValueUnit unit = ValueUnit::Number;
        std::vector<PanelThreshold> thresholds;
        bool operator==(const Panel &) const = default;
    };

    QString name;
    QString description;
    QString start;        ///< `DueRule` of the release's start, e.g. `T-20wd@09:00`
    QString environment;  ///< name; where it ships to
    QStringList bookings; ///< names of environments booked for the testing phase
    bool coordinatorMaySignQa = false;
    std::vector<Milestone> milestones;
    std::vector<Phase> phases;
    std::vector<Job> jobs{};
    std::vector<Step> runbook{};
    std::vector<Skip> skips{};
    std::vector<Panel> panels{};

    bool operator==(const TemplateSpec &) const = default;
};

} // namespace slipway
