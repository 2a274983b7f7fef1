// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/closure/sealed_sample.h"

#include "core/report/lesson.h"
#include "service/closure/seal.h"
#include "service/command_context.h"
#include "service/commands/workspace_commands.h"
#include "storage/repositories/report_repository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::service {

namespace {

constexpr auto kClosedAfter = std::chrono::days(2);

Result<> closeAsThen(CommandContext &context, const Release &release)
{
    const auto person = context.get(*release.coordinator);
    const auto lessons = storage::lessonsOf(context.transaction(), release.id);
    if (!person || !lessons)
        return std::unexpected(person ? lessons.error() : person.error());
    CommandContext then(context.transaction(), context.surroundings(), *person,
                        std::min(context.now(), *release.shippedAt + kClosedAfter));
    Release before = release;
    before.state = ReleaseState::Released;
    return sealRelease(then, before, *person, lessons->empty() ? u"It went as the ones before."_s : QString())
        .transform([](const QString &) {});
}

} // namespace

Result<Done> MakeSealedSample::execute(CommandContext &context) const
{
    if (const auto made = MakeSample{}.execute(context); !made)
        return made;
    const auto releases = context.transaction().all<Release>("ship, id");
    if (!releases)
        return std::unexpected(releases.error());
    for (const Release &each : *releases)
        if (each.state == ReleaseState::Closed && each.shippedAt && each.coordinator)
            if (const auto done = closeAsThen(context, each); !done)
                return std::unexpected(done.error());
    return Done{};
}

} // namespace slipway::service
