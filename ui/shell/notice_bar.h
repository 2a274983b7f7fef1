// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/notice.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace slipway::ui {

class GlyphLabel;
class Label;

/// Says below the page what happened, in a row of its own, so that nothing of the page is covered. Goes when closed, when
/// another page is opened, and by itself after some seconds; a problem stays longer.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent);

    void show(const Notice &notice);
    [[nodiscard]] QString text() const;
    /// Another page is opened: hides, unless what it says was raised in the same step.
    void leavePage();
    /// How long it stays when nobody points at it.
    [[nodiscard]] static std::chrono::milliseconds stay(Notice::Kind kind);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void goLater();
    void announce(const Notice &notice);
    [[nodiscard]] static QString spokenText(const Notice &notice);

    GlyphLabel *m_glyph;
    Label *m_text;
    Label *m_detail;
    QPushButton *m_other;
    QPushButton *m_action;
    QToolButton *m_close;
    Notice m_notice;
    QTimer m_timer;
    bool m_isFresh = false;
};

} // namespace slipway::ui
