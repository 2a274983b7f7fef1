// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/templates.h"

#include "formats/template/template_yaml.h"

#include <QDir>
#include <QFile>

static void initialiseResources()
{
    Q_INIT_RESOURCE(slipway_templates);
}

namespace slipway::service {

Result<TemplateSpec> checkTemplate(const QByteArray &yaml, const QString &sourceName)
{
    return formats::parseTemplate(yaml, sourceName);
}

QByteArray changedTemplate(const QByteArray &yaml, const TemplateSpec &spec)
{
    return formats::rewriteTemplate(yaml, spec);
}

bool losesComments(const QByteArray &yaml)
{
    return formats::isRewrittenWhole(yaml);
}

std::vector<QByteArray> shippedTemplates()
{
    initialiseResources();
    std::vector<QByteArray> texts;
    const QDir folder(QStringLiteral(":/slipway/templates"));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name | QDir::Reversed)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            texts.push_back(file.readAll());
    }
    return texts;
}

} // namespace slipway::service
