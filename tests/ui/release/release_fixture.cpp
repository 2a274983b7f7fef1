// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "release_fixture.h"

#include "core/release/roles.h"
#include "service/commands/checklist_commands.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"

#include <QApplication>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slipway::test {

ReleaseFixture::ReleaseFixture()
{
    product = workspace.done(service::Save<Product>{{.name = u"Payments"_s, .zone = "Europe/Berlin"}});
    mara = workspace.done(service::Save<Person>{
        {.name = u"Mara Lind"_s, .roles = {roles::kCoordinator.toString()}, .zone = "Europe/Berlin"}});
    jonas = workspace.done(service::Save<Person>{
        {.name = u"Jonas Weber"_s, .roles = {roles::kQaLead.toString()}, .zone = "Europe/Berlin"}});
    workspace->setActor(mara);
    release =
        workspace.done(service::CreateRelease{.product = product,
                                              .version = u"4.2"_s,
                                              .ship = fromWallTime(QDate(2027, 1, 14), QTime(14, 0), "Europe/Berlin"),
                                              .coordinator = mara});
    workspace.done(
        service::ImportChecklist{.release = release,
                                 .text = "# Testing\n- [ ] Load test\n- [ ] Smoke test\n# Deployment\n- [ ] Deploy\n",
                                 .sourceName = u"list.md"_s});
}

ui::ReleaseDetailPage &ReleaseFixture::page()
{
    if (m_page)
        return *m_page;
    m_page = std::make_unique<ui::ReleaseDetailPage>(workspace.session());
    m_page->resize(1200, 800);
    QObject::connect(m_page.get(), &ui::Page::noticeRaised, m_page.get(),
                     [this](const ui::Notice &notice) { notices.push_back(notice); });
    QObject::connect(m_page.get(), &ui::Page::routeRequested, m_page.get(),
                     [this](const ui::Route &route) { m_page->openRoute(route); });
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()))
        qFatal("the page does not become active");
    return *m_page;
}

void ReleaseFixture::open(const QString &tab, const Uuid &focus, const QString &intent)
{
    page().openRoute({u"releases"_s, release, tab, focus, intent});
}

ReleasePlan ReleaseFixture::plan()
{
    return valueOf(workspace.queries().plan(release));
}

service::ReleasePage ReleaseFixture::data()
{
    return valueOf(workspace.queries().release(release));
}

Item ReleaseFixture::item(const QString &title)
{
    const ReleasePlan all = plan();
    const auto found = std::ranges::find(all.items, title, &Item::title);
    if (found == all.items.end())
        qFatal("no item %s", qPrintable(title));
    return *found;
}

QWidget *ReleaseFixture::findWidget(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        for (QWidget *each : top->findChildren<QWidget *>(name))
            if (each->isVisible())
                return each;
    }
    return nullptr;
}

QWidget *ReleaseFixture::dialog(const QString &name)
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top->objectName() == name && top->isVisible())
            return top;
    return nullptr;
}

} // namespace slipway::test
