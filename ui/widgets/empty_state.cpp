// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kRowWidth = 520;
constexpr int kRowHeight = 62;
constexpr int kSentenceWidth = 432;
constexpr int kMainHeight = 40;
constexpr QSize kPicture(176, 104);

/// Keys of a shortcut beside the button they stand for.
class Keys : public QWidget
{
public:
    Keys(const QKeySequence &keys, QWidget *parent) : QWidget(parent), m_names(keyNames(keys)) {}

    [[nodiscard]] QSize sizeHint() const override { return {keycapsWidth(m_names, font()), 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintKeycaps(painter, rect(), m_names, themeOf(this), font(), layoutDirection());
    }

private:
    QStringList m_names;
};

/// Another way to begin: icon, what it is, a sentence about it, an arrow at the end.
class WayRow : public QAbstractButton
{
public:
    WayRow(QAction *action, QWidget *parent) : QAbstractButton(parent), m_action(action)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setAttribute(Qt::WA_Hover);
        connect(this, &QAbstractButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, this, [this] { follow(); });
        follow();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const int text = QFontMetrics(font()).height() + QFontMetrics(fontOf(Type::Small, font())).height();
        return {kRowWidth, std::max(kRowHeight, text + 26)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        const bool isHovered = underMouse() && isEnabled();
        paintBox(painter, rect(), theme.color(isHovered ? Token::Hover : Token::Surface), theme.color(Token::Border));
        const QRect inside = rect().adjusted(16, 0, -16, 0);
        m_action->icon().paint(&painter, leading(inside, 16), Qt::AlignCenter);
        const Qt::LayoutDirection way = layoutDirection();
        slipway::ui::icon(way == Qt::RightToLeft ? u"go-previous"_s : u"go-next"_s)
            .paint(&painter, QStyle::alignedRect(way, Qt::AlignRight | Qt::AlignVCenter, {16, 16}, inside));
        const QRect text = QStyle::visualRect(way, rect(), rect().adjusted(48, 0, -40, 0));
        const QFont strong = fontOf(Type::Strong, font());
        const QFont small = fontOf(Type::Small, font());
        const int upper = QFontMetrics(strong).height();
        const int lower = m_action->whatsThis().isEmpty() ? 0 : QFontMetrics(small).height() + 1;
        QRect line(text.left(), (height() - upper - lower) / 2, text.width(), upper);
        paintLine(painter, line, this->text(), strong, theme.color(isEnabled() ? Token::Text : Token::TextDisabled));
        line = QRect(line.left(), line.bottom() + 2, line.width(), lower);
        paintLine(painter, line, m_action->whatsThis(), small,
                  theme.color(isEnabled() ? Token::Text2 : Token::TextDisabled));
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, rect(), theme);
    }

private:
    void follow()
    {
        setText(QString(m_action->text()).remove(u'&'));
        setAccessibleDescription(m_action->whatsThis());
        setEnabled(m_action->isEnabled());
        setToolTip(isEnabled() ? QString() : m_action->toolTip());
        update();
    }

    [[nodiscard]] QRect leading(const QRect &area, int size) const
    {
        return QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {size, size}, area);
    }

    static void paintLine(QPainter &painter, const QRect &area, const QString &text, const QFont &font,
                          const QColor &color)
    {
        painter.setFont(font);
        painter.setPen(color);
        painter.drawText(area, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                         QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
    }

    QAction *m_action;
};

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// A ship on its slip.
void paintPicture(QPainter &painter, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(Token::BorderControl), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(8, 96), QPointF(168, 96));
    painter.drawPolyline(QPolygonF({{25, 96}, {153, 60}, {153, 96}}));
    for (const qreal x : {64.0, 97.0, 125.0})
        painter.drawLine(QPointF(x, 96 - (x - 25) * 36 / 128), QPointF(x, 96));
    painter.setPen(QPen(theme.color(Token::AccentText), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(theme.color(Token::Window));
    painter.drawPolygon(QPolygonF({{48, 68}, {125, 47}, {118, 64}, {65, 79}}));
    painter.drawPolygon(QPolygonF({{74, 26}, {64, 57}, {80, 53}}));
    painter.setBrush(theme.color(Token::Selected));
    painter.drawPolygon(QPolygonF({{74, 15}, {111, 45}, {85, 52}}));
    painter.drawLine(QPointF(85, 52), QPointF(87, 57));
}

} // namespace

EmptyState::EmptyState(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    outer->setSpacing(8);
    outer->addStretch(2);
    outer->addSpacing(kPicture.height() + 16);
    m_title = new Label({}, Type::Title);
    m_title->setAlignment(Qt::AlignHCenter);
    outer->addWidget(m_title);
    m_sentence = new Label({}, Type::Body, Token::Text2);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setWordWrap(true);
    outer->addWidget(m_sentence, 0, Qt::AlignHCenter);
    outer->addSpacing(8);
    m_main = new QVBoxLayout;
    outer->addLayout(m_main);
    outer->addSpacing(16);
    auto *column = new QWidget(this);
    column->setMaximumWidth(kRowWidth);
    auto *inside = new QVBoxLayout(column);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(8);
    m_or = new Label(tr("Or begin with what you have"), Type::CaptionStrong, Token::Text2, column);
    inside->addWidget(m_or);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(8);
    inside->addLayout(m_rows);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    outer->addLayout(centred);
    outer->addStretch(3);
    fitSentence();
}

void EmptyState::setText(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    fitSentence();
}

/// As wide as a sentence reads well, in the size of the font.
void EmptyState::fitSentence()
{
    const int width = std::max(kSentenceWidth, fontMetrics().averageCharWidth() * 54);
    m_sentence->setFixedWidth(width);
    m_sentence->setMinimumHeight(std::max(0, m_sentence->heightForWidth(width)));
}

QWidget *EmptyState::firstFocus()
{
    QWidget *main = m_main->count() > 0 ? m_main->itemAt(0)->widget() : nullptr;
    if (!main)
        return this;
    auto *inner = main->findChild<QAbstractButton *>();
    return inner ? inner : main;
}

QWidget *EmptyState::makeMainButton(QAction *action)
{
    auto *holder = new QWidget(this);
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addStretch(1);
    QPushButton *button = makeButton(action->text(), ButtonLook::Default, holder, action->icon());
    button->setMinimumHeight(heightFor(kMainHeight, font()));
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    row->addWidget(button);
    if (!action->shortcut().isEmpty())
        row->addWidget(new Keys(action->shortcut(), holder), 0, Qt::AlignVCenter);
    row->addStretch(1);
    setFocusProxy(button);
    return holder;
}

void EmptyState::setActions(const QList<QAction *> &actions)
{
    clear(m_main);
    clear(m_rows);
    if (!actions.isEmpty())
        m_main->addWidget(makeMainButton(actions.first()));
    for (QAction *action : actions.mid(1))
        m_rows->addWidget(new WayRow(action, m_or->parentWidget()));
    m_or->setVisible(actions.size() > 1);
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitSentence();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.translate((width() - kPicture.width()) / 2.0, m_title->y() - kPicture.height() - 16);
    paintPicture(painter, themeOf(this));
}

} // namespace slipway::ui
