// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/release/checklist/checklist_tab.h"

#include "service/commands/checklist_commands.h"
#include "ui/release/checklist/checklist_actions.h"
#include "ui/release/checklist/checklist_delegate.h"
#include "ui/release/checklist/checklist_filter.h"
#include "ui/release/checklist/checklist_model.h"
#include "ui/release/checklist/checklist_rows.h"
#include "ui/release/checklist/checklist_view.h"
#include "ui/release/checklist/item_panel.h"
#include "ui/release/checklist/paste_sheet.h"
#include "ui/release/parts/ask_bar.h"
#include "ui/release/parts/release_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAction>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {

constexpr int kToolbar = 48;
constexpr int kNarrow = 900; ///< below it the lesser buttons show their icon only
constexpr qint64 kMostRead = 16 * 1024 * 1024;

} // namespace

ChecklistTab::ChecklistTab(ReleaseDesk &desk, QWidget *parent)
    : ReleaseTab(desk, parent),
      m_model(new ChecklistModel(this)),
      m_filter(new ChecklistFilter(this)),
      m_ask(new AskBar),
      m_actions(new ChecklistActions(desk, *m_ask, this))
{
    m_filter->setSourceModel(m_model);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_bars = new QStackedWidget;
    m_bars->setFixedHeight(heightFor(kToolbar, font()));
    m_bars->addWidget(buildToolbar());
    m_bars->addWidget(buildSelectionBar());
    column->addWidget(m_bars);
    m_ask->setObjectName(u"reasonAsk"_s);
    column->addWidget(m_ask);
    column->addWidget(buildAddBar());
    buildTree();
    column->addWidget(m_lists, 1);
    outer->addLayout(column, 1);
    buildPanel();
    outer->addWidget(m_panel);
    connectTree();
}

void ChecklistTab::buildTree()
{
    auto *delegate = new ChecklistDelegate([this] { return desk().people(); }, this);
    m_tree = new ChecklistView(m_filter, delegate);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(delegate, &ChecklistDelegate::blockerClicked, this, [this](const QString &key) {
        if (const auto id = Uuid::fromString(key))
            goToItem(ItemId{*id});
    });
    connect(delegate, &ChecklistDelegate::evidenceClicked, this, [this](const QModelIndex &index) {
        m_tree->setCurrentIndex(index.siblingAtColumn(0));
        openPanel(true);
        m_panel->focusEvidence();
    });
    m_empty = new EmptyState;
    m_addAction = new QAction(tr("Add item"), this);
    m_addAction->setShortcut(Qt::CTRL | Qt::Key_Return);
    m_addAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_pasteAction = new QAction(tr("Paste a Markdown task list"), this);
    m_importAction = new QAction(tr("Import a task list from a file"), this);
    connect(m_addAction, &QAction::triggered, this, &ChecklistTab::beginAdd);
    connect(m_pasteAction, &QAction::triggered, this, &ChecklistTab::pasteList);
    connect(m_importAction, &QAction::triggered, this, &ChecklistTab::importFile);
    addActions({m_addAction, m_pasteAction, m_importAction});
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_empty);
}

void ChecklistTab::buildPanel()
{
    m_panel = new ItemPanel(desk(), *m_actions);
    m_panel->setObjectName(u"itemPanel"_s);
    m_panel->hide();
    connect(m_panel, &ItemPanel::itemRequested, this, &ChecklistTab::goToItem);
    connect(m_panel, &SidePanel::closeRequested, this, [this] {
        m_wantsPanel = false;
        openPanel(false);
        m_tree->setFocus();
    });
}

void ChecklistTab::connectTree()
{
    connect(m_tree, &ChecklistView::toggleRequested, this, [this] { m_actions->toggle(selected()); });
    connect(m_tree, &ChecklistView::removeRequested, this, [this] { m_actions->remove(selected()); });
    connect(m_tree, &ChecklistView::panelRequested, this, [this] {
        m_wantsPanel = true;
        openPanel(!selected().empty());
    });
    connect(m_tree, &ChecklistView::itemSelectionChanged, this, &ChecklistTab::selectionChanged);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ChecklistTab::showMenu);
    connect(m_model, &ChecklistModel::toggled, this, [this](const ItemId &item) { m_actions->toggle({item}); });
    connect(m_model, &ChecklistModel::titleEdited, m_actions, &ChecklistActions::setTitle);
    connect(m_model, &ChecklistModel::dueEdited, this, [this](const ItemId &item, const QString &text) {
        m_actions->setDue(item, text, [this, item, text](const QString &why) {
            // The cell has no room for the reason; the panel has.
            m_wantsPanel = true;
            focusOn(item.value, {});
            m_panel->mendDue(text, why);
            m_panel->focusDue();
        });
    });
    connect(m_model, &ChecklistModel::moved, m_actions, &ChecklistActions::move);
    connect(m_model, &ChecklistModel::ownerEdited, this, [this](const ItemId &item, const QString &person) {
        m_actions->setOwner({item}, Uuid::fromString(person).transform([](const Uuid &id) { return PersonId{id}; }));
    });
    connect(m_ask, &AskBar::dismissed, m_tree, qOverload<>(&QWidget::setFocus));
    // What a filter lets in again is seen at once.
    connect(m_filter, &QAbstractItemModel::rowsInserted, m_tree, [this](const QModelIndex &parent) {
        if (parent.isValid() && m_filter->isFiltering())
            m_tree->expand(parent);
    });
}

QString ChecklistTab::count() const
{
    const auto &items = desk().page().plan.items;
    const auto done = std::ranges::count_if(
        items, [](const Item &each) { return each.state == ItemState::Done || each.state == ItemState::Skipped; });
    return items.empty() ? QString() : u"%1/%2"_s.arg(done).arg(items.size());
}

QWidget *ChecklistTab::firstFocus()
{
    return m_lists->currentIndex() == 0 ? static_cast<QWidget *>(m_tree) : m_empty->firstFocus();
}

void ChecklistTab::reset()
{
    m_ask->dismiss();
    m_addBar->hide();
    m_search->clear();
    m_isFolded = false;
    openPanel(false);
}

void ChecklistTab::flush()
{
    m_panel->flush();
}

void ChecklistTab::showPage()
{
    const QString why = desk().whyReadOnly();
    m_filter->setMe(desk().session().actor());
    m_model->setPage(desk().page(), desk().now(), !why.isEmpty());
    if (!m_isFolded) {
        m_isFolded = true;
        m_tree->foldCompletePhases();
    }
    setAvailable(m_add, why);
    setAvailable(m_paste, why, tr("Paste a Markdown task list"));
    setAvailable(m_import, why, tr("Import a task list from a file"));
    for (QAction *action : {m_addAction, m_pasteAction, m_importAction})
        setAvailable(action, why);
    if (!why.isEmpty())
        m_addBar->hide();
    m_tree->setDragEnabled(why.isEmpty() && !m_filter->isFiltering());
    showCounts();
    showEmpty();
    selectionChanged();
}

void ChecklistTab::showCounts()
{
    const ChecklistCounts counts = countItems(desk().page().plan, desk().session().actor(), desk().now());
    m_show->setSegmentText(0, tr("All %1").arg(counts.all));
    m_show->setSegmentText(1, tr("Mine %1").arg(counts.mine));
    m_show->setSegmentText(2, tr("Open %1").arg(counts.open));
    m_show->setSegmentText(3, tr("Overdue %1").arg(counts.overdue));
}

void ChecklistTab::showEmpty()
{
    const bool hasItems = !desk().page().plan.items.empty();
    const bool isShown = hasItems && m_filter->rowCount() > 0;
    if (!hasItems) {
        m_empty->setText(tr("Nothing to do yet"),
                         tr("The checklist holds what must be done before the release goes out: by phase, with owner, "
                            "due date and evidence."));
        m_empty->setActions({m_addAction, m_pasteAction, m_importAction});
    } else if (!isShown) {
        m_empty->setText(tr("No item matches"), tr("Other items are hidden by the filter."));
        m_empty->setActions({});
    }
    m_lists->setCurrentIndex(isShown ? 0 : 1);
}

std::vector<ItemId> ChecklistTab::selected() const
{
    std::vector<ItemId> items;
    for (const QModelIndex &index : m_tree->selectedItems())
        if (const auto item = m_model->itemAt(m_filter->mapToSource(index)))
            items.push_back(*item);
    return items;
}

void ChecklistTab::selectionChanged()
{
    const auto items = selected();
    const bool isMany = items.size() > 1 && desk().whyReadOnly().isEmpty();
    m_selectedCount->setText(tr("%n item(s) selected", nullptr, static_cast<int>(items.size())));
    m_bars->setCurrentIndex(isMany ? 1 : 0);
    const bool isOne = items.size() == 1;
    if (isOne)
        m_panel->showItem(items.front());
    openPanel(isOne && m_wantsPanel);
    if (const Phase *phase = phaseForNew() ? desk().page().plan.phase(*phaseForNew()) : nullptr)
        m_newPhase->setText(tr("New item in %1").arg(phase->name));
    else
        m_newPhase->setText(tr("New item"));
}

void ChecklistTab::openPanel(bool isOpen)
{
    m_panel->setVisible(isOpen);
    fitToolbar();
}

void ChecklistTab::fitToolbar()
{
    const bool isNarrow = width() - (m_panel->isVisible() ? m_panel->width() : 0) < kNarrow;
    m_import->setText(isNarrow ? QString() : tr("Import…"));
    m_paste->setText(isNarrow ? QString() : tr("Paste list"));
}

void ChecklistTab::resizeEvent(QResizeEvent *event)
{
    ReleaseTab::resizeEvent(event);
    m_tree->setColumnHidden(ChecklistModel::EvidenceColumn, width() < 760);
    fitToolbar();
}

void ChecklistTab::filterChanged()
{
    const bool wasFiltering = m_filter->isFiltering();
    if (!wasFiltering)
        m_unfolded = m_tree->unfoldedKeys();
    m_filter->setShow(static_cast<ChecklistFilter::Show>(m_show->current()));
    m_filter->setText(m_search->text());
    if (m_filter->isFiltering())
        m_tree->expandAll();
    else if (wasFiltering)
        m_tree->unfold(m_unfolded);
    m_tree->setDragEnabled(desk().whyReadOnly().isEmpty() && !m_filter->isFiltering());
    showEmpty();
}

std::optional<PhaseId> ChecklistTab::phaseForNew() const
{
    if (const QModelIndex current = m_tree->currentIndex(); current.isValid())
        return m_model->phaseAt(m_filter->mapToSource(current));
    return desk().page().currentPhase;
}

void ChecklistTab::beginAdd()
{
    if (!desk().whyReadOnly().isEmpty())
        return;
    m_addBar->show();
    m_newTitle->setFocus();
}

void ChecklistTab::addItem()
{
    const QString title = m_newTitle->text().trimmed();
    if (title.isEmpty())
        return;
    service::AddItem add{};
    add.release = desk().release();
    add.phase = phaseForNew();
    add.title = title;
    desk().run(add, [this](const ItemId &item) {
        m_newTitle->clear();
        const QModelIndex made = shownIndex(item.toString());
        m_tree->scrollTo(made);
    });
}

void ChecklistTab::pasteList()
{
    if (!desk().whyReadOnly().isEmpty())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    (new PasteSheet(*m_actions, taskLines(text) > 0 ? text : QString(), this))->open();
}

void ChecklistTab::importFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Import a task list"), {}, tr("Markdown (*.md *.markdown *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            desk().raise({ErrorKind::BadInput, tr("The file cannot be read: %1").arg(file.errorString()), path, {}});
        else
            m_actions->importText(file.read(kMostRead), path);
    });
    dialog->open();
}

QModelIndex ChecklistTab::shownIndex(const QString &key) const
{
    return m_filter->mapFromSource(m_model->indexOf(key));
}

void ChecklistTab::goToItem(const ItemId &item)
{
    focusOn(item.value, {});
}

void ChecklistTab::focusOn(const Uuid &id, const QString &intent)
{
    if (intent == "new"_L1)
        beginAdd();
    if (id.isNull())
        return;
    if (!shownIndex(id.toString()).isValid()) {
        m_search->clear();
        m_show->setCurrent(0);
        filterChanged();
    }
    const QModelIndex found = shownIndex(id.toString());
    if (!found.isValid())
        return;
    m_wantsPanel = true;
    m_tree->expand(found);
    m_tree->setCurrentIndex(found);
    m_tree->scrollTo(found, QAbstractItemView::PositionAtCenter);
    m_tree->setFocus();
}

} // namespace slipway::ui
