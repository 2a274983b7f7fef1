// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/views_bar.h"

#include "ui/theme/icon.h"
#include "ui/theme/type.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/paint.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

constexpr int kInset = 12;
constexpr int kGap = 6;

} // namespace

/// A view's name and count; checked: outlined, filled and strong.
class ViewsBar::Tab : public QAbstractButton
{
public:
    explicit Tab(QWidget *parent) : QAbstractButton(parent)
    {
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    void setView(const ViewTab &view)
    {
        m_view = view;
        m_count = view.count ? QLocale().toString(*view.count) : QString();
        setText(view.name);
        setAccessibleName(view.count ? view.name + u' ' + m_count : view.name);
        setToolTip(view.name.toHtmlEscaped());
        updateGeometry();
        update();
    }
    [[nodiscard]] const ViewTab &view() const { return m_view; }

    [[nodiscard]] QSize sizeHint() const override
    {
        // As wide as it is when checked, so that checking moves nothing.
        const int name = QFontMetrics(fontOf(Type::Strong, font())).horizontalAdvance(text());
        const int count =
            QFontMetrics(fontOf(Type::Small, font())).horizontalAdvance(m_count.isEmpty() ? u"00"_s : m_count);
        return {2 * kInset + name + kGap + count, heightFor(32, font())};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (isChecked())
            paintBox(painter, rect(), theme.color(Token::Selected), theme.color(Token::AccentText));
        else if (underMouse())
            paintBox(painter, rect(), theme.color(Token::Hover), {});
        const QFont name = fontOf(isChecked() ? Type::Strong : Type::Body, font());
        const QFont small = fontOf(Type::Small, font());
        const int countWidth = QFontMetrics(small).horizontalAdvance(m_count);
        const QRect inside = rect().adjusted(kInset, 0, -kInset, 0);
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        painter.setFont(name);
        painter.setPen(theme.color(isChecked() ? Token::AccentText : Token::Text));
        painter.drawText(isRightToLeft ? inside.adjusted(countWidth + kGap, 0, 0, 0)
                                       : inside.adjusted(0, 0, -countWidth - kGap, 0),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), text());
        painter.setFont(small);
        painter.setPen(theme.color(isChecked() ? Token::AccentText : Token::Text2));
        painter.drawText(inside, static_cast<int>(Qt::AlignVCenter | Qt::AlignTrailing), m_count);
        if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocusRing(painter, rect(), theme);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *bar = static_cast<ViewsBar *>(parentWidget());
        if (m_view.isOwn)
            Q_EMIT bar->menuRequested(m_view.key, event->reason() == QContextMenuEvent::Keyboard
                                                      ? mapToGlobal(rect().bottomLeft())
                                                      : event->globalPos());
    }

private:
    ViewTab m_view;
    QString m_count;
};

ViewsBar::ViewsBar(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    setObjectName(u"viewsBar"_s);
    setAccessibleName(tr("Views"));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(2);
    m_more = makeIconButton(icon(u"overflow-menu"_s), tr("More views"), this);
    m_more->setObjectName(u"moreViews"_s);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    m_save = makeIconButton(icon(u"list-add"_s), tr("Save as a view"), this);
    m_save->setObjectName(u"saveView"_s);
    m_row->addWidget(m_more);
    m_row->addWidget(m_save);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_save, &QToolButton::clicked, this, &ViewsBar::saveRequested);
}

void ViewsBar::setSaveAvailable(const QString &whyNot)
{
    setAvailable(m_save, whyNot, tr("Save as a view"));
}

QSize ViewsBar::minimumSizeHint() const
{
    return {120, m_save->sizeHint().height()};
}

void ViewsBar::setViews(const std::vector<ViewTab> &views, const QString &current)
{
    m_views = views;
    m_current = current;
    while (m_tabs.size() > std::ssize(views))
        delete m_tabs.takeLast();
    while (m_tabs.size() < std::ssize(views)) {
        auto *tab = new Tab(this);
        m_row->insertWidget(static_cast<int>(m_tabs.size()), tab);
        QWidget *before = m_tabs.isEmpty() ? nullptr : m_tabs.last();
        if (before)
            setTabOrder(before, tab);
        m_tabs.append(tab);
        connect(tab, &QAbstractButton::clicked, this, [this, tab] {
            tab->setChecked(true);
            Q_EMIT viewChosen(tab->view().key);
        });
    }
    for (qsizetype i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setView(views[static_cast<std::size_t>(i)]);
        m_tabs[i]->setChecked(views[static_cast<std::size_t>(i)].key == current);
    }
    fit();
}

void ViewsBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ViewsBar::fit()
{
    int room = width() - m_save->sizeHint().width() - m_more->sizeHint().width() - 8;
    m_more->menu()->clear();
    bool isFull = false;
    for (Tab *tab : std::as_const(m_tabs)) {
        room -= tab->sizeHint().width() + m_row->spacing();
        isFull = isFull || room < 0;
        tab->setVisible(!isFull);
        if (!isFull)
            continue;
        QAction *action = m_more->menu()->addAction(QString(tab->view().name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        action->setChecked(tab->view().key == m_current);
        connect(action, &QAction::triggered, this, [this, key = tab->view().key] { Q_EMIT viewChosen(key); });
    }
    m_more->setVisible(isFull);
}

} // namespace slipway::ui
