// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/templating/text_templates.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>

namespace slipway::service {

namespace {

class LinkedTextTemplates : public TextTemplates
{
public:
    std::expected<QString, QString> filled(const QString &text, const QVariantHash &values) override
    {
        // It loads its filters from plugins.
        thread_local KTextTemplate::Engine engine;
        const KTextTemplate::Template made = engine.newTemplate(text, {});
        if (!made || made->error() != KTextTemplate::NoError)
            return std::unexpected(made ? made->errorString() : QString());
        KTextTemplate::Context context(values);
        context.setAutoEscape(false);
        return made->render(&context);
    }
};

} // namespace

TextTemplates &linkedTextTemplates()
{
    static LinkedTextTemplates templates;
    return templates;
}

} // namespace slipway::service
