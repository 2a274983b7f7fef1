// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"

#include "ui/theme/drawing.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <optional>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

class BreezeEngine : public QIconEngine
{
public:
    BreezeEngine(QString name, std::optional<Token> token) : m_name(std::move(name)), m_token(token) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatio() : 1.0;
        const QPixmap picture = picturedAt(rect.size() * ratio, mode, state);
        painter->drawPixmap(rect, picture);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return picturedAt(size, mode, state);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap picture = picturedAt(size, mode, state);
        picture.setDevicePixelRatio(scale);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new BreezeEngine(m_name, m_token); }
    QString key() const override { return u"slipway-breeze"_s; }
    /// Tells icons of one colour, which may be recoloured, from all others.
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] Token tokenFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return Token::TextDisabled;
        if (m_token)
            return *m_token;
        return state == QIcon::On ? Token::AccentText : Token::Text2;
    }
    [[nodiscard]] QPixmap picturedAt(const QSize &pixels, QIcon::Mode mode, QIcon::State state) const
    {
        const QColor color = applicationTheme().color(tokenFor(mode, state));
        const QString key = u"icon/%1/%2/%3"_s.arg(m_name).arg(pixels.width()).arg(color.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(pixels);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        const QByteArray name = "icon/" + m_name.toLatin1();
        paintDrawing(painter, QRectF(QPointF(), pixels), QLatin1StringView(name), {.ink = color});
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    std::optional<Token> m_token;
};

} // namespace

QIcon icon(const QString &name)
{
    return QIcon(new BreezeEngine(name, std::nullopt));
}

QIcon icon(const QString &name, Token token)
{
    return QIcon(new BreezeEngine(name, token));
}

} // namespace slipway::ui
