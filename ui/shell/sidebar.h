// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QWidget>

#include <array>

class QListView;
class QToolButton;
class QVBoxLayout;

namespace slipway::ui {

class SidebarButton;
class SidebarDelegate;
class SidebarModel;

/// The way to the pages, the workspace and the person at work. Folds to icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(const std::vector<PageEntry> &entries, QWidget *parent = nullptr);

    void setCurrent(const QString &page);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    /// One of its parts has the keyboard.
    [[nodiscard]] bool hasKeyboard() const;
    void setBadge(const QString &page, int count, const QString &meaning);

    [[nodiscard]] SidebarButton *workspaceButton() const { return m_workspace; }
    [[nodiscard]] SidebarButton *personButton() const { return m_person; }

Q_SIGNALS:
    void pageChosen(const QString &page);
    void foldRequested(bool folded);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        SidebarModel *model = nullptr;
        QListView *list = nullptr;
        SidebarDelegate *delegate = nullptr;
    };

    void buildHead(QVBoxLayout &column);
    [[nodiscard]] Part buildPart(const std::vector<PageEntry> &entries, const QString &objectName, const QString &name);
    [[nodiscard]] std::array<Part, 2> parts() const { return {m_pages, m_ends}; }

    QWidget *m_title = nullptr;
    QToolButton *m_fold = nullptr;
    Part m_pages;
    Part m_ends;
    SidebarButton *m_workspace = nullptr;
    SidebarButton *m_person = nullptr;
    bool m_isFolded = false;
    bool m_isSetting = false; ///< the choice comes from the program
};

} // namespace slipway::ui
