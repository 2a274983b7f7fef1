// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "service/commands/scope_commands.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/scope/late_change_sheet.h"
#include "ui/release/scope/scope_tab.h"
#include "ui/widgets/scope/repository_access.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slipway::ui {

void ScopeTab::begin()
{
    m_control = std::make_shared<service::JobControl>();
    m_progress->start();
    showButtons();
}

void ScopeTab::end()
{
    m_control.reset();
    m_progress->stop();
    showPage();
}

void ScopeTab::cancel()
{
    if (m_control)
        m_control->cancel();
}

void ScopeTab::look()
{
    RepositoryAccess *access = RepositoryAccess::of(desk().session());
    if (!access || m_control)
        return;
    m_trouble = {};
    begin();
    access->desk().refresh(desk().release(), {}, m_control).then(this, [this](const Result<ScopeSnapshotId> &seen) {
        if (!seen)
            desk().raise(seen.error());
        end();
    });
}

void ScopeTab::fetch()
{
    RepositoryAccess *access = RepositoryAccess::of(desk().session());
    if (!access || m_control)
        return;
    begin();
    access->desk().fetch(m_page.release.product, m_control).then(this, [this](const Result<> &done) {
        m_control.reset();
        if (done) {
            if (RepositoryAccess *reached = RepositoryAccess::of(desk().session()))
                (void)reached->desk().askUpstream(desk().release());
            return look();
        }
        desk().raise(done.error());
        end();
    });
}

void ScopeTab::openSettings()
{
    Q_EMIT desk().routeRequested({u"settings"_s, {}, u"products"_s, m_page.release.product.value, {}});
}

void ScopeTab::follow(const QString &link)
{
    if (link.startsWith(u"explain:"))
        explain(link.sliced(8));
    else if (link.startsWith(u"ask:"))
        askForLeave(link.sliced(4));
}

void ScopeTab::explain(const QString &subject)
{
    m_ask->ask(tr("Why is it all right?"), tr("Reason; it is kept with the release"), tr("Explain"),
               [this, subject](const QString &reason) {
                   desk().run(service::ExplainMismatch{desk().release(), subject, reason},
                              [this](auto &&) { showPage(); });
               });
}

void ScopeTab::askForLeave(const QString &commit)
{
    const auto entry = std::ranges::find(m_page.scope.entries, commit, &ScopeEntry::commit);
    auto *sheet =
        new LateChangeSheet(desk(), commit, entry == m_page.scope.entries.end() ? QString() : entry->text, this);
    connect(sheet, &QDialog::accepted, this, [this] {
        showPage();
        desk().offerUndo(tr("Leave was asked for."));
    });
    sheet->open();
}

void ScopeTab::decide(bool isApproved)
{
    const LateChange *change = currentChange();
    if (!change)
        return;
    if (isApproved) {
        desk().run(service::DecideLateChange{change->id, true, {}}, [this](auto &&) { showPage(); });
        return;
    }
    m_ask->ask(tr("Why is “%1” refused?").arg(change->title), tr("Reason"), tr("Refuse"),
               [this, id = change->id](const QString &reason) {
                   desk().run(service::DecideLateChange{id, false, reason}, [this](auto &&) { showPage(); });
               });
}

} // namespace slipway::ui
