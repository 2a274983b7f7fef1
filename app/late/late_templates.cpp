// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/late/late_library.h"
#include "service/templating/text_templates.h"

namespace slipway::service {

namespace {

/// Says why there are none.
class MissingTemplates : public TextTemplates
{
public:
    explicit MissingTemplates(QString why) : m_why(std::move(why)) {}

    std::expected<QString, QString> filled(const QString &, const QVariantHash &) override
    {
        return std::unexpected(m_why);
    }

private:
    QString m_why;
};

} // namespace

TextTemplates &textTemplates()
{
    static const auto make = late::findPart(QStringLiteral("templates"));
    static MissingTemplates missing(make ? QString()
                                         : make.error().where + QStringLiteral(": ") + make.error().sentence);
    static TextTemplates &loaded = make ? *reinterpret_cast<TextTemplates *(*)()>(*make)() : missing;
    return loaded;
}

} // namespace slipway::service
