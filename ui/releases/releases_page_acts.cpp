// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/releases/releases_page.h"

#include "core/release/transitions.h"
#include "service/commands/release_commands.h"
#include "service/commands/workspace_commands.h"
#include "ui/releases/name_popup.h"
#include "ui/releases/release_table.h"
#include "ui/releases/views_bar.h"
#include "ui/theme/glyph.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/words.h"

#include <QMenu>

using namespace Qt::StringLiterals;

/// What is done with a release or a view from the table.
namespace slipway::ui {

const service::ReleaseRow *ReleasesPage::currentRow()
{
    return m_model.rows()->row(m_table->currentIndex().row());
}

void ReleasesPage::open(int row)
{
    if (const auto *it = m_model.rows()->row(row))
        Q_EMIT routeRequested({u"releases"_s, it->id, u"overview"_s, {}, {}});
}

void ReleasesPage::remove(int row)
{
    const auto *it = m_model.rows()->row(row);
    if (!it)
        return;
    if (const QString why = m_model.whyNotRemove(*it); !why.isEmpty()) {
        Q_EMIT noticeRaised({Notice::Kind::Problem, tr("%1 stays: %2").arg(it->title, why)});
        return;
    }
    run(service::RemoveRelease{it->id},
        [this, title = it->title](auto &&) { offerUndo(tr("%1 was removed").arg(title)); });
}

void ReleasesPage::changeState(ReleaseId release, ReleaseState state)
{
    // What cannot be undone is asked for on the release itself, where its gate is in sight.
    using enum ReleaseState;
    if (state == Deploying || state == Closed || state == Cancelled) {
        Q_EMIT routeRequested({u"releases"_s, release, u"overview"_s, {}, toText(state)});
        return;
    }
    run(service::ChangeReleaseState{release, state, {}},
        [this, state](auto &&) { offerUndo(tr("The release is now %1").arg(stateWord(state))); });
}

void ReleasesPage::showRowMenu(int row, const QPoint &at)
{
    const auto *found = m_model.rows()->row(row);
    if (!found)
        return;
    const service::ReleaseRow it = *found;
    const QString readOnly = m_model.whyReadOnly();
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const auto go = [this, &it](const QString &tab, const QString &intent) {
        return [this, id = it.id, tab, intent] { Q_EMIT routeRequested({u"releases"_s, id, tab, {}, intent}); };
    };
    menu->setDefaultAction(menu->addAction(tr("Open"), this, go(u"overview"_s, {})));
    menu->addAction(tr("Checklist"), this, go(u"checklist"_s, {}));
    menu->addAction(tr("Sign-offs"), this, go(u"signoffs"_s, {}));
    menu->addSeparator();
    QAction *move =
        menu->addAction(icon(u"view-calendar-month"_s), tr("Move ship date…"), this, go(u"overview"_s, u"move"_s));
    const bool isOver = !isActive(it.state);
    setAvailable(move, !readOnly.isEmpty() ? readOnly
                       : isOver            ? tr("A release that is %1 cannot be moved.").arg(stateWord(it.state))
                                           : QString());
    QMenu *states = menu->addMenu(tr("Change state"));
    for (const ReleaseState next : nextStates(it.state)) {
        QAction *action = states->addAction(glyphIcon(glyphOf(next)), words::capitalized(stateWord(next)), this,
                                            [this, id = it.id, next] { changeState(id, next); });
        setAvailable(action, readOnly);
    }
    states->setEnabled(!states->isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Show in calendar"), this,
                    [this, id = it.id] { Q_EMIT routeRequested({u"calendar"_s, id, {}, {}, {}}); });
    menu->addAction(icon(u"edit-copy"_s), tr("Copy name"), this,
                    [title = it.title] { QGuiApplication::clipboard()->setText(title); });
    menu->addSeparator();
    QAction *gone = menu->addAction(icon(u"edit-delete"_s), tr("Remove"), this, [this, row] { remove(row); });
    gone->setShortcut(QKeySequence::Delete);
    setAvailable(gone, m_model.whyNotRemove(it));
    menu->popup(at);
}

void ReleasesPage::saveView(const QString &name)
{
    SavedView view;
    view.page = u"releases"_s;
    view.name = name;
    view.filter = viewToJson(m_model.query(), m_table->shownColumns());
    run(service::Save<SavedView>{view}, [this, name](SavedViewId id) {
        m_model.refresh();
        m_model.openView(id.toString());
        offerUndo(tr("The view “%1” was saved").arg(name));
    });
}

void ReleasesPage::updateView(const QString &key, const QString &name, bool withQuery)
{
    const ReleaseView *view = m_model.view(key);
    if (!view || !view->saved)
        return;
    SavedView changed = *view->saved;
    changed.name = name;
    if (withQuery)
        changed.filter = viewToJson(m_model.query(), m_table->shownColumns());
    run(service::Save<SavedView>{changed}, [this, name, key](auto &&) {
        m_model.refresh();
        m_model.openView(key);
        offerUndo(tr("The view “%1” was changed").arg(name));
    });
}

void ReleasesPage::showViewMenu(const QString &key, const QPoint &at)
{
    const ReleaseView *view = m_model.view(key);
    if (!view || !view->saved)
        return;
    const QString name = view->name;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icon(u"document-edit"_s), tr("Rename…"), this, [this, key, name] {
        m_renaming = key;
        m_name->open(m_views, name);
    });
    menu->addAction(icon(u"document-save"_s), tr("Keep the table as it is now"), this,
                    [this, key, name] { updateView(key, name, true); });
    menu->addAction(icon(u"edit-delete"_s), tr("Remove"), this, [this, id = view->saved->id, name] {
        run(service::Remove<SavedView>{id},
            [this, name](auto &&) { offerUndo(tr("The view “%1” was removed").arg(name)); });
    });
    menu->popup(at);
}

} // namespace slipway::ui
