// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page_stack.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

PageStack::PageStack(service::Session &session, std::vector<PageEntry> entries, QWidget *parent)
    : QStackedWidget(parent),
      m_session(session),
      m_entries(std::move(entries))
{
    setObjectName(u"pages"_s);
}

Page *PageStack::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

Page *PageStack::pageFor(const Route &route)
{
    auto entry = std::ranges::find(m_entries, route.page, &PageEntry::id);
    if (entry == m_entries.end())
        entry = m_entries.begin();
    if (entry == m_entries.end())
        return nullptr;
    const bool isDetail = route.release && entry->makeDetail;
    const QString key = isDetail ? entry->id + u"/detail"_s : entry->id;
    if (const auto found = m_pages.find(key); found != m_pages.end())
        return found->second;
    Page *page = (isDetail ? entry->makeDetail : entry->make)(m_session, this);
    page->setObjectName(isDetail ? u"releasePage"_s : entry->id + u"Page"_s);
    addWidget(page);
    m_pages.emplace(key, page);
    Q_EMIT pageMade(page);
    return page;
}

Page *PageStack::open(const Route &route)
{
    Page *page = pageFor(route);
    if (!page)
        return nullptr;
    Route known = route;
    if (!std::ranges::contains(m_entries, route.page, &PageEntry::id))
        known = {.page = m_entries.front().id};
    page->openRoute(known);
    setCurrentWidget(page);
    return page;
}

} // namespace slipway::ui
