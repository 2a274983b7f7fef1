// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/look.h"

#include "ui/style/slipway_style.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QStyleHints>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {

/// The desktop's font with figures of one width.
QFont applicationFont()
{
    QFont font = desktopFont(QFontDatabase::GeneralFont);
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

/// Keys one finds one's way with.
bool isWayfinding(int key)
{
    return key == Qt::Key_Tab || key == Qt::Key_Backtab || (key >= Qt::Key_Home && key <= Qt::Key_PageDown);
}

} // namespace

Look::Look(QApplication &application) : QObject(&application)
{
    QApplication::setStyle(new SlipwayStyle);
    QApplication::setFont(applicationFont());
    application.installEventFilter(this);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Look::apply);
    apply();
}

bool Look::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::KeyPress)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool isKey = type == QEvent::KeyPress && isWayfinding(static_cast<QKeyEvent *>(event)->key());
    if (!widget || (type == QEvent::KeyPress && !isKey))
        return false;
    // Qt sets the mark when Tab is pressed, and never takes it away.
    if (widget->window()->testAttribute(Qt::WA_KeyboardFocusChange) != isKey) {
        widget->window()->setAttribute(Qt::WA_KeyboardFocusChange, isKey);
        if (QWidget *focus = QApplication::focusWidget())
            focus->update();
    }
    return false;
}

void Look::choose(Appearance appearance)
{
    m_appearance = appearance;
    apply();
}

void Look::apply()
{
    const bool isSystemDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    const bool isDark = m_appearance == Appearance::Dark || (m_appearance == Appearance::System && isSystemDark);
    const Theme &theme = isDark ? Theme::dark() : Theme::light();
    if (m_applied == &theme)
        return;
    m_applied = &theme;
    const QPalette palette = theme.palette();
    QPalette input = palette;
    input.setColor(QPalette::All, QPalette::Highlight, theme.color(Token::Accent));
    input.setColor(QPalette::All, QPalette::HighlightedText, theme.color(Token::OnAccent));
    QApplication::setPalette(palette);
    for (const char *kind : {"QLineEdit", "QTextEdit", "QPlainTextEdit", "QAbstractSpinBox"})
        QApplication::setPalette(input, kind);
    QPalette raised = palette;
    raised.setColor(QPalette::All, QPalette::Base, theme.color(Token::Raised));
    raised.setColor(QPalette::All, QPalette::Window, theme.color(Token::Raised));
    for (const char *kind : {"QMenu", "QComboBoxListView", "QTipLabel"})
        QApplication::setPalette(raised, kind);
}

} // namespace slipway::ui
