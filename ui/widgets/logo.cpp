// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/logo.h"

#include "ui/theme/drawing.h"

#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr auto kLogo = "logo/slipway"_L1;

/// Draws it when it is asked for, which of most windows nobody does.
class LogoEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        paintDrawing(*painter, rect, kLogo);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap &pixmap = m_painted[size.width()];
        if (pixmap.size() != size) {
            pixmap = QPixmap(size);
            pixmap.fill(Qt::transparent);
            QPainter painter(&pixmap);
            paint(&painter, QRect(QPoint(), size), mode, state);
        }
        return pixmap;
    }
    /// What a window manager is given.
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {32, 32}, {48, 48}, {64, 64}}; }
    [[nodiscard]] QIconEngine *clone() const override { return new LogoEngine(*this); }

private:
    /// By its width: Qt gives it to a window twice.
    QHash<int, QPixmap> m_painted;
};

} // namespace

Logo::Logo(int size, QWidget *parent) : QWidget(parent)
{
    setFixedSize(size, size);
}

void Logo::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintDrawing(painter, rect(), kLogo);
}

QIcon logoIcon()
{
    return QIcon(new LogoEngine);
}

} // namespace slipway::ui
