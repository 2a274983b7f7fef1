// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temporary_workspace.h"
#include "ui/release/release_detail_page.h"

#include <QTest>
#include <QWidget>

namespace slipway::test {

/// A workspace with one release of Payments, and its page on screen.
///
/// Ships Thu 14 Jan 2027 14:00 in Berlin; Testing has *Load test* and *Smoke test*, Deployment has *Deploy*; Mara
/// coordinates, Jonas is QA lead; now is Mon 4 Jan 2027 09:00.
class ReleaseFixture
{
public:
    ReleaseFixture();

    TemporaryWorkspace workspace;
    ProductId product;
    PersonId mara;
    PersonId jonas;
    ReleaseId release;
    std::vector<ui::Notice> notices;

    /// The page, shown and active; made at the first call.
    ui::ReleaseDetailPage &page();
    void open(const QString &tab, const Uuid &focus = {}, const QString &intent = {});
    [[nodiscard]] ReleasePlan plan();
    [[nodiscard]] Item item(const QString &title);
    [[nodiscard]] service::ReleasePage data();
    /// The visible widget of that object name on the page or in a dialog, once it is there; ends the test when it does not come.
    template <class Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        (void)QTest::qWaitFor([&] { return findWidget(name) != nullptr; });
        auto *found = qobject_cast<Widget *>(findWidget(name));
        if (!found)
            qFatal("no visible %s on the page", qPrintable(name));
        return found;
    }
    [[nodiscard]] QWidget *findWidget(const QString &name);
    /// The dialog of that object name, once it is there.
    [[nodiscard]] QWidget *dialog(const QString &name);

private:
    std::unique_ptr<ui::ReleaseDetailPage> m_page;
};

} // namespace slipway::test
