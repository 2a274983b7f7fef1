// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/template_remedy.h"

#include "app/ctl/text.h"
#include "formats/template/template_yaml.h"

#include <algorithm>

namespace slipway::ctl {

namespace {

/// The environments a template names.
QStringList environmentsOf(Call &call, TemplateId id)
{
    const auto all = call.queries().templates();
    if (!all)
        return {};
    const auto found = std::ranges::find(*all, id, &Template::id);
    const auto spec = found == all->end() ? Result<TemplateSpec>(TemplateSpec{})
                                          : formats::parseTemplate(found->body.toUtf8(), found->name);
    return spec ? spec->bookings + QStringList{spec->environment} : QStringList();
}

} // namespace

Error withRemedy(Call &call, const std::optional<TemplateId> &origin, Error error)
{
    if (!origin || error.kind != ErrorKind::NotFound)
        return error;
    const auto names = call.names();
    for (const QString &each : environmentsOf(call, *origin)) {
        const bool isThere = !names || each.isEmpty() || !error.sentence.contains(each)
                             || std::ranges::any_of(names->environments, [&](const QString &known) {
                                    return known.compare(each, Qt::CaseInsensitive) == 0;
                                });
        if (isThere)
            continue;
        error.sentence = tr("The template names the environment “%1”, which does not exist. Add it with "
                            "slipwayctl environment add \"%1\", or change the template.")
                             .arg(each);
        return error;
    }
    return error;
}

} // namespace slipway::ctl
