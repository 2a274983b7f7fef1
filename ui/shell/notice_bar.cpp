// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notice_bar.h"

#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace slipway::ui {

namespace {

constexpr auto kStay = 8s;
constexpr auto kStayOfProblem = 30s;
constexpr int kNoticeMargin = 24; ///< as the pages have it

Glyph glyphOf(Notice::Kind kind)
{
    switch (kind) {
    case Notice::Kind::Done: return Glyph::Approved;
    case Notice::Kind::Information: return Glyph::Information;
    case Notice::Kind::Warning: return Glyph::Warning;
    case Notice::Kind::Problem: return Glyph::Failed;
    }
    return Glyph::None;
}

bool isUrgent(Notice::Kind kind)
{
    return kind == Notice::Kind::Problem || kind == Notice::Kind::Warning;
}

} // namespace

QString NoticeBar::spokenText(const Notice &notice)
{
    //: What a screen reader says for the sign of a notice: %1 its text
    return notice.kind == Notice::Kind::Warning ? tr("Warning: %1").arg(notice.text) : notice.text;
}

NoticeBar::NoticeBar(QWidget *parent)
    : QWidget(parent),
      m_glyph(new GlyphLabel(Glyph::None, 16, this)),
      m_text(new Label({}, Type::Body, Token::Text, this)),
      m_detail(new Label({}, Type::Small, Token::Text2, this)),
      m_other(makeButton({}, ButtonLook::Plain, this, {}, true)),
      m_action(makeButton({}, ButtonLook::Plain, this, {}, true)),
      m_close(makeIconButton(icon(u"window-close"_s), tr("Close the notice"), this))
{
    setObjectName(u"notice"_s);
    m_text->setObjectName(u"noticeText"_s);
    m_text->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_other->setObjectName(u"noticeOtherAction"_s);
    m_action->setObjectName(u"noticeAction"_s);
    m_close->setObjectName(u"closeNotice"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kNoticeMargin, 8, 16, 8);
    row->setSpacing(12);
    row->addWidget(m_glyph);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(2);
    lines->addWidget(m_text);
    lines->addWidget(m_detail);
    row->addLayout(lines, 1);
    row->addWidget(m_other);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.action)
            m_notice.action();
    });
    connect(m_other, &QPushButton::clicked, this, [this] {
        hide();
        if (m_notice.otherAction)
            m_notice.otherAction();
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (isAncestorOf(QApplication::focusWidget()))
            goLater();
        else
            hide();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
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
    m_other->setText(notice.otherText);
    m_other->setAccessibleName(notice.otherText);
    m_other->setVisible(!notice.otherText.isEmpty());
    setAccessibleName(spokenText(notice));
    goLater();
    m_isFresh = true;
    QTimer::singleShot(0, this, [this] { m_isFresh = false; });
    setVisible(true);
    announce(notice);
}

void NoticeBar::leavePage()
{
    if (!m_isFresh)
        hide();
}

std::chrono::milliseconds NoticeBar::stay(Notice::Kind kind)
{
    return isUrgent(kind) ? kStayOfProblem : kStay;
}

void NoticeBar::goLater()
{
    m_timer.start(stay(m_notice.kind));
}

void NoticeBar::announce(const Notice &notice)
{
    const QString text = spokenText(notice);
    QAccessibleAnnouncementEvent event(this, notice.detail.isEmpty() ? text : text + u'\n' + notice.detail);
    event.setPoliteness(isUrgent(notice.kind) ? QAccessible::AnnouncementPoliteness::Assertive
                                              : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Raised));
    painter.fillRect(QRect(0, 0, width(), 1), theme.color(Token::BorderControl));
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
    goLater();
    QWidget::leaveEvent(event);
}

} // namespace slipway::ui
