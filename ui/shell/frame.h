// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_stack.h"

namespace slipway::ui {

class JobStrip;
class NoticeBar;
class Sidebar;
class TopBar;
struct ShellActions;

/// Sidebar, top bar, pages, strip: the contents of the window, put together.
class Frame : public QWidget
{
    Q_OBJECT

public:
    Frame(service::Session &session, QWidget *parent);
    /// Adds what needs the actions.
    void build(const ShellActions &actions, std::vector<PageEntry> entries);

    [[nodiscard]] Sidebar &sidebar() const { return *m_sidebar; }
    [[nodiscard]] TopBar &topBar() const { return *m_topBar; }
    [[nodiscard]] PageStack &pages() const { return *m_pages; }
    [[nodiscard]] NoticeBar &notice() const { return *m_notice; }
    [[nodiscard]] JobStrip &jobs() const { return *m_jobs; }
    /// Darkens all while a dialog waits for an answer.
    void setScrim(bool shown);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    service::Session &m_session;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    PageStack *m_pages = nullptr;
    NoticeBar *m_notice = nullptr;
    JobStrip *m_jobs = nullptr;
    QWidget *m_scrim = nullptr;
    const uchar *m_memory = nullptr; ///< what the window was last painted into
};

} // namespace slipway::ui
