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

/// Says over the lower edge of the page what happened. Goes by itself after some seconds, a problem only when closed.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    /// @param page the widget over whose lower edge it floats
    explicit NoticeBar(QWidget *page);

    void show(const Notice &notice);
    [[nodiscard]] QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void announce(const Notice &notice);

    GlyphLabel *m_glyph;
    Label *m_text;
    Label *m_detail;
    QPushButton *m_action;
    QToolButton *m_close;
    Notice m_notice;
    QTimer m_timer;
};

} // namespace slipway::ui
