// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page_entry.h"

#include <QStackedWidget>

#include <map>

namespace slipway::ui {

/// The pages: built when first opened, kept from then on.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    /// @param session outlives the stack
    PageStack(service::Session &session, std::vector<PageEntry> entries, QWidget *parent = nullptr);

    [[nodiscard]] const std::vector<PageEntry> &entries() const { return m_entries; }
    /// Shows the page of the route, at the place the route names. An unknown page opens the first.
    Page *open(const Route &route);
    [[nodiscard]] Page *currentPage() const;

Q_SIGNALS:
    /// A page was built; to be connected.
    void pageMade(slipway::ui::Page *page);

private:
    [[nodiscard]] Page *pageFor(const Route &route);

    service::Session &m_session;
    std::vector<PageEntry> m_entries;
    std::map<QString, Page *> m_pages;
};

} // namespace slipway::ui
