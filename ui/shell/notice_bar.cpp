// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

namespace {

constexpr auto kStay = 8s;
constexpr int kNoticeMargin = 16;
constexpr int kWidest = 720;

Glyph glyphOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return Glyph::Approved;
    case Notice::Kind::Information: return Glyph::Information;
    case Notice::Kind::Problem: return Glyph::Failed;
    }
    return Glyph::None;
}

} // namespace

NoticeBar::NoticeBar(QWidget *page)
    : QWidget(page),
      m_glyph(new GlyphLabel(Glyph::None, 16, this)),
      m_text(new Label({}, Type::Body, Token::Text, this)),
      m_detail(new Label({}, Type::Small, Token::Text2, this)),
      m_action(makeButton({}, ButtonLook::Plain, this, {}, true)),
      m_close(makeIconButton(icon(u"window-close"_s), tr("Close the notice"), this))
{
    setObjectName(u"notice"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"closeNotice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kNoticeMargin, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(m_glyph);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_text);
    lines->addWidget(m_detail);
    row->addLayout(lines, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.action)
            m_notice.action();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    page->installEventFilter(this);
    hide();
}

QString NoticeBar::text() const
{
    return isVisible() ? m_notice.text : QString();
}

void NoticeBar::show(const Notice &notice)
{
    m_notice = notice;
    m_glyph->setGlyph(glyphOf(notice.kind));
    m_text->setText(notice.text);
    m_detail->setText(notice.detail);
    m_detail->setVisible(!notice.detail.isEmpty());
    m_action->setText(notice.actionText);
    m_action->setAccessibleName(notice.actionText);
    m_action->setVisible(!notice.actionText.isEmpty());
    setAccessibleName(notice.text);
    m_timer.stop();
    if (notice.kind != Notice::Kind::Problem)
        m_timer.start(kStay);
    place();
    raise();
    setVisible(true);
    announce(notice);
}

void NoticeBar::announce(const Notice &notice)
{
    QAccessibleAnnouncementEvent event(this,
                                       notice.detail.isEmpty() ? notice.text : notice.text + u'\n' + notice.detail);
    event.setPoliteness(notice.kind == Notice::Kind::Problem ? QAccessible::AnnouncementPoliteness::Assertive
                                                             : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::place()
{
    const QRect page = parentWidget()->rect();
    const int widest = std::min(kWidest, page.width() - 2 * kNoticeMargin);
    ensurePolished();
    layout()->activate();
    const int inside = m_text->fontMetrics().horizontalAdvance(m_notice.text);
    const int others = layout()->sizeHint().width() - m_text->sizeHint().width();
    const int width = std::clamp(inside + std::max(others, 0) + 2 * kNoticeMargin, std::min(320, widest), widest);
    const int height = std::max(layout()->heightForWidth(width), layout()->minimumSize().height());
    setGeometry(page.left() + (page.width() - width) / 2, page.bottom() + 1 - height - kNoticeMargin, width, height);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.color(Token::Raised), theme.color(Token::BorderControl));
}

void NoticeBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

void NoticeBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void NoticeBar::leaveEvent(QEvent *event)
{
    if (m_notice.kind != Notice::Kind::Problem)
        m_timer.start(kStay);
    QWidget::leaveEvent(event);
}

bool NoticeBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace slipway::ui
