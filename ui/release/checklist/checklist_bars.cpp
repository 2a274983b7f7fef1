// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_actions.h"
#include "ui/release/checklist/checklist_tab.h"
#include "ui/release/checklist/checklist_view.h"
#include "ui/release/parts/release_text.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/words.h"

#include "core/release/transitions.h"

#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

/// The bars over the tree, and its menu.
namespace slipway::ui {

QWidget *ChecklistTab::buildToolbar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_search = new SearchField(tr("Filter items"));
    m_search->setObjectName(u"checklistFilter"_s);
    m_search->setMaximumWidth(224);
    m_search->setMinimumWidth(140);
    row->addWidget(m_search, 1);
    m_show = new Segments(tr("Which items"));
    for (int i = 0; i < 4; ++i)
        m_show->addSegment({});
    row->addWidget(m_show);
    row->addStretch(1);
    m_import = makeButton(tr("Import…"), ButtonLook::Flat, bar, icon(u"document-import"_s));
    m_import->setObjectName(u"importChecklist"_s);
    m_import->setAccessibleName(tr("Import a task list from a file"));
    m_paste = makeButton(tr("Paste list"), ButtonLook::Flat, bar, icon(u"edit-paste"_s));
    m_paste->setObjectName(u"pasteChecklist"_s);
    m_paste->setAccessibleName(tr("Paste a Markdown task list"));
    m_add = makeButton(tr("Add item"), ButtonLook::Plain, bar, icon(u"list-add"_s));
    m_add->setObjectName(u"addItem"_s);
    for (QPushButton *button : {m_import, m_paste, m_add})
        row->addWidget(button);
    connect(m_import, &QPushButton::clicked, this, &ChecklistTab::importFile);
    connect(m_paste, &QPushButton::clicked, this, &ChecklistTab::pasteList);
    connect(m_add, &QPushButton::clicked, this, &ChecklistTab::beginAdd);
    connect(m_search, &QLineEdit::textChanged, this, &ChecklistTab::filterChanged);
    connect(m_show, &Segments::chosen, this, &ChecklistTab::filterChanged);
    return bar;
}

QWidget *ChecklistTab::buildSelectionBar()
{
    auto *bar = new QWidget;
    bar->setObjectName(u"selectionBar"_s);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(8);
    m_selectedCount = new Label({}, Type::Strong);
    row->addWidget(m_selectedCount);
    row->addStretch();
    const auto button = [&](const QString &text, const QString &object, auto action) {
        QPushButton *made = makeButton(text, ButtonLook::Plain, bar, {}, true);
        made->setObjectName(object);
        connect(made, &QPushButton::clicked, this, action);
        row->addWidget(made);
        return made;
    };
    button(tr("Done"), u"selectedDone"_s, [this] { m_actions->setState(selected(), ItemState::Done); });
    button(tr("Open"), u"selectedOpen"_s, [this] { m_actions->setState(selected(), ItemState::Open); });
    button(tr("Block…"), u"selectedBlock"_s, [this] { m_actions->setState(selected(), ItemState::Blocked); });
    button(tr("Skip…"), u"selectedSkip"_s, [this] { m_actions->setState(selected(), ItemState::Skipped); });
    auto *owner = makeButton(tr("Owner"), ButtonLook::Plain, bar, {}, true);
    owner->setObjectName(u"selectedOwner"_s);
    auto *owners = new QMenu(owner);
    owner->setMenu(owners);
    connect(owners, &QMenu::aboutToShow, this, [this, owners] {
        owners->clear();
        addOwnerActions(owners);
    });
    row->addWidget(owner);
    button(tr("Remove"), u"selectedRemove"_s, [this] { m_actions->remove(selected()); });
    return bar;
}

QWidget *ChecklistTab::buildAddBar()
{
    m_addBar = new QWidget;
    auto *row = new QHBoxLayout(m_addBar);
    row->setContentsMargins(16, 8, 16, 8);
    row->setSpacing(8);
    m_newPhase = new Label({}, Type::Body, Token::Text2);
    row->addWidget(m_newPhase);
    m_newTitle = new QLineEdit;
    m_newTitle->setObjectName(u"newItemTitle"_s);
    m_newTitle->setPlaceholderText(tr("What is to be done? Return adds it, Esc ends"));
    m_newTitle->setAccessibleName(tr("Title of the new item"));
    row->addWidget(m_newTitle, 1);
    QPushButton *add = makeButton(tr("Add"), ButtonLook::Default, m_addBar);
    add->setObjectName(u"newItemAdd"_s);
    row->addWidget(add);
    QPushButton *end = makeButton(tr("End"), ButtonLook::Plain, m_addBar);
    row->addWidget(end);
    connect(m_newTitle, &QLineEdit::returnPressed, this, &ChecklistTab::addItem);
    connect(add, &QPushButton::clicked, this, &ChecklistTab::addItem);
    const auto close = [this] {
        m_addBar->hide();
        m_tree->setFocus();
    };
    connect(end, &QPushButton::clicked, this, close);
    auto *escape = new QAction(m_addBar);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_addBar->addAction(escape);
    connect(escape, &QAction::triggered, this, close);
    m_addBar->hide();
    return m_addBar;
}

void ChecklistTab::addStateActions(QMenu *menu)
{
    for (const auto &[state, word] : EnumText<ItemState>::values) {
        const bool asks = state == ItemState::Blocked || state == ItemState::Skipped;
        const QString text = words::capitalized(stateWord(state)) + (asks ? u"…"_s : QString());
        menu->addAction(glyphIcon(glyphOf(state)), text, this,
                        [this, wanted = state] { m_actions->setState(selected(), wanted); });
    }
}

void ChecklistTab::addOwnerActions(QMenu *menu)
{
    menu->addAction(tr("Nobody"), this, [this] { m_actions->setOwner(selected(), std::nullopt); });
    for (const Person &each : desk().people())
        menu->addAction(QString(each.name).replace(u'&', u"&&"_s), this,
                        [this, id = each.id] { m_actions->setOwner(selected(), id); });
}

void ChecklistTab::showMenu(const QPoint &at)
{
    if (selected().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString why = desk().whyReadOnly(); !why.isEmpty()) {
        menu->addAction(why)->setEnabled(false);
    } else {
        addStateActions(menu);
        addOwnerActions(menu->addMenu(tr("Owner")));
        menu->addSeparator();
        menu->addAction(tr("Edit the title"), this,
                        [this] { m_tree->edit(m_tree->currentIndex().siblingAtColumn(0)); });
        menu->addAction(tr("Remove"), this, [this] { m_actions->remove(selected()); });
    }
    menu->popup(m_tree->viewport()->mapToGlobal(at));
}

} // namespace slipway::ui
