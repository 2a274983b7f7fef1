// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/command_context.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/checklist_recognition.h"

#include <set>

namespace slipway::service {

/// The phases that the headings of a file are, and what the file says under them. A phase keeps, for each file, how its
/// heading was called and what stood under it when the file was read last. Inside of `service/commands` only.
class ChecklistPhases
{
public:
    /// @param plan, recognition, report must outlive this
    ChecklistPhases(CommandContext &context, ReleasePlan &plan, const ChecklistRecognition &recognition,
                    ChecklistImport &report)
        : m_context(context),
          m_plan(plan),
          m_recognition(recognition),
          m_report(report)
    {}

    /// Known by the heading the file had before, by its key, or by its name; else a new one. None: tasks without a heading.
    [[nodiscard]] Result<std::optional<PhaseId>> phaseFor(const formats::ChecklistSection &section);
    /// Key of the heading of this file that the phase is.
    [[nodiscard]] QString headingOf(std::optional<PhaseId> phase) const;
    /// Writes what changed of the phases that were asked for.
    [[nodiscard]] Result<> write();

private:
    struct Given {
        QString heading;
        QStringList prose;
    };

    [[nodiscard]] Phase *known(const formats::ChecklistSection &section);
    [[nodiscard]] Phase *headedBy(const QString &heading);
    void rename(Phase &phase, const QString &heading, const QString &title);
    [[nodiscard]] Phase made(const formats::ChecklistSection &section) const;
    /// @return whether the file says something new
    bool describe(Phase &phase, const QString &prose);

    CommandContext &m_context;
    ReleasePlan &m_plan;
    const ChecklistRecognition &m_recognition;
    ChecklistImport &m_report;
    std::map<PhaseId, Given> m_given;
};

} // namespace slipway::service
