// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/search_button.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kBarHeight = 48;
constexpr int kBarMargin = 16;
constexpr int kButtonInside = 12; ///< a flat button's text begins this far inside it

QToolButton *actionButton(QAction *action, const QString &objectName, QWidget *parent)
{
    QToolButton *button = makeIconButton(action->icon(), action->text(), parent);
    button->setDefaultAction(action);
    button->setObjectName(objectName);
    return button;
}

} // namespace

TopBar::TopBar(QAction *back, QAction *forward, QAction *search, QWidget *parent)
    : QWidget(parent),
      m_path(new QWidget(this)),
      m_pathRow(new QHBoxLayout(m_path))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedHeight(heightFor(kBarHeight, font()));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kBarMargin - kButtonInside, 0, kBarMargin, 1);
    row->setSpacing(4);
    m_path->setObjectName(u"path"_s);
    m_path->setAccessibleName(tr("Where you are"));
    m_pathRow->setContentsMargins(0, 0, 0, 0);
    m_pathRow->setSpacing(0);
    row->addWidget(m_path, 1);
    row->addWidget(actionButton(back, u"back"_s, this));
    row->addWidget(actionButton(forward, u"forward"_s, this));
    row->addSpacing(8);
    row->addWidget(new SearchButton(search, this));
}

void TopBar::setPath(const std::vector<Crumb> &path)
{
    std::vector<std::pair<QString, std::optional<Route>>> wanted;
    for (const Crumb &crumb : path)
        wanted.emplace_back(crumb.text, crumb.route);
    if (wanted == m_shown)
        return;
    m_shown = std::move(wanted);
    while (QLayoutItem *item = m_pathRow->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (std::size_t i = 0; i < path.size(); ++i)
        addCrumb(path[i], i + 1 == path.size());
    m_pathRow->addStretch(0);
}

void TopBar::addCrumb(const Crumb &crumb, bool isLast)
{
    if (isLast) {
        m_pathRow->addSpacing(kButtonInside);
        auto *label = new Label(crumb.text, Type::Subtitle, Token::Text, m_path);
        label->setElided(true);
        m_pathRow->addWidget(label, 1);
        return;
    }
    QPushButton *button = makeButton(crumb.text, ButtonLook::Flat, m_path);
    button->setObjectName(u"crumb"_s);
    button->setProperty("quiet", true);
    button->setEnabled(crumb.route.has_value());
    if (crumb.route)
        connect(button, &QPushButton::clicked, this, [this, route = *crumb.route] { Q_EMIT routeRequested(route); });
    m_pathRow->addWidget(button);
    m_pathRow->addWidget(new Label(u"/"_s, Type::Body, Token::Text3, m_path));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Token::Border));
}

} // namespace slipway::ui
