// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/choice_button.h"

#include "ui/theme/theme.h"
#include "ui/theme/type.h"
#include "ui/widgets/paint.h"

#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace slipway::ui {

ChoiceButton::ChoiceButton(const QString &name, QWidget *parent)
    : QPushButton(parent),
      m_name(name),
      m_menu(new QMenu(this))
{
    setAutoDefault(false);
    setMenu(m_menu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_menu, &QMenu::triggered, this, [this](QAction *action) {
        if (action->data().isNull())
            setChosen({});
        tell();
        Q_EMIT edited();
    });
    tell();
}

void ChoiceButton::setChoices(const QList<Choice> &choices)
{
    if (choices == m_choices && !m_menu->isEmpty())
        return;
    const QStringList before = chosen();
    m_choices = choices;
    m_menu->clear();
    m_menu->addAction(tr("Any"));
    m_menu->addSeparator();
    for (const Choice &each : choices) {
        QAction *action = m_menu->addAction(each.icon, QString(each.text).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setData(each.key);
    }
    setChosen(before);
}

QStringList ChoiceButton::chosen() const
{
    QStringList keys;
    const auto all = m_menu->actions();
    for (const QAction *each : all)
        if (each->isChecked())
            keys += each->data().toString();
    return keys;
}

void ChoiceButton::setChosen(const QStringList &keys)
{
    const auto all = m_menu->actions();
    for (QAction *each : all)
        if (each->isCheckable())
            each->setChecked(keys.contains(each->data().toString()));
    tell();
}

void ChoiceButton::tell()
{
    const QStringList keys = chosen();
    const auto first = std::ranges::find_if(m_choices, [&](const Choice &each) { return keys.contains(each.key); });
    m_shown = keys.isEmpty()     ? tr("Any")
              : keys.size() == 1 ? first->text
                                 : tr("%n chosen", nullptr, static_cast<int>(keys.size()));
    setAccessibleName(tr("%1: %2", "filter: what is chosen").arg(m_name, m_shown));
    QStringList names;
    for (const Choice &each : std::as_const(m_choices))
        if (keys.contains(each.key))
            names += each.text;
    setToolTip(names.join(u", "_s).toHtmlEscaped());
    update();
}

QSize ChoiceButton::sizeHint() const
{
    return {80, heightFor(24, fontOf(Type::Small, font())) - 4};
}

QSize ChoiceButton::minimumSizeHint() const
{
    return {40, sizeHint().height()};
}

void ChoiceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const Token outline = underMouse() && isEnabled() ? Token::Text3 : Token::BorderControl;
    paintBox(painter, rect(), theme.color(Token::Surface), theme.color(outline));
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const QRect inside = rect().adjusted(8, 0, -8, 0);
    const QRectF arrow = QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {8, 4}, inside);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::Text2), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({arrow.topLeft(), QPointF(arrow.center().x(), arrow.bottom()), arrow.topRight()}));
    const QRect text = isRightToLeft ? inside.adjusted(14, 0, 0, 0) : inside.adjusted(0, 0, -14, 0);
    const QFont small = fontOf(Type::Small, font());
    painter.setFont(small);
    painter.setPen(theme.color(chosen().isEmpty() ? Token::Text3 : Token::Text));
    painter.drawText(text, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetrics(small).elidedText(m_shown, Qt::ElideRight, text.width()));
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), theme);
}

} // namespace slipway::ui
