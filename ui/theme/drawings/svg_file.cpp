// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/drawings/svg_file.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace slipway::ui::drawn {

QByteArray coloredSvg(const QByteArray &svg, const DrawingColors &colors)
{
    static const QRegularExpression sheet(uR"(<style\b.*?</style>)"_s, QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(svg);
    text.remove(sheet);
    text.replace(u"currentColor"_s, colors.ink.name());
    for (const auto &[name, color] : {std::pair(u"cut"_s, colors.cut), std::pair(u"accent"_s, colors.accent),
                                      std::pair(u"on-accent"_s, colors.onAccent)})
        text.replace(QRegularExpression(uR"(var\(--%1,[^)]*\))"_s.arg(name)), color.name());
    return text.toUtf8();
}

std::expected<void, QString> checkSvg(const QByteArray &svg)
{
    static const QSet<QString> known{u"svg"_s,  u"defs"_s,     u"style"_s,  u"metadata"_s, u"title"_s,
                                     u"g"_s,    u"path"_s,     u"circle"_s, u"rect"_s,     u"ellipse"_s,
                                     u"line"_s, u"polyline"_s, u"polygon"_s};
    static const QRegularExpression refused(
        uR"(\b(clip-path|mask|filter|marker(-\w+)?|vector-effect|mix-blend-mode)\s*[:=]|\burl\()"_s);
    static const QRegularExpression role(uR"(var\((?!--(cut|accent|on-accent),))"_s);
    static const QRegularExpression style(uR"([{;]\s*(?!color\s*:)[\w-]+\s*:)"_s);
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        xml.readNext();
        const auto failed = [&](QStringView what) {
            return std::unexpected(u"line %1: a drawing cannot hold %2"_s.arg(xml.lineNumber()).arg(what));
        };
        if (!xml.isStartElement())
            continue;
        if (xml.namespaceUri() == "http://www.w3.org/2000/svg"_L1 && !known.contains(xml.name().toString()))
            return failed(xml.name());
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString said = u"%1=%2"_s.arg(attribute.name(), attribute.value());
            if (said.contains(refused) || said.contains(role))
                return failed(said);
        }
        if (xml.name() == "style"_L1 && xml.readElementText().contains(style))
            return failed(u"a style sheet that sets more than colours");
    }
    if (xml.hasError())
        return std::unexpected(u"line %1: %2"_s.arg(xml.lineNumber()).arg(xml.errorString()));
    return {};
}

} // namespace slipway::ui::drawn
