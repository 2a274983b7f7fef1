// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/list_section.h"

#include "ui/settings/form_row.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {
namespace {
constexpr int kListWidth = 296;
constexpr int kLeastListWidth = 176;
} // namespace

ListSection::ListSection(service::Session &session, Words words, QWidget *parent)
    : Section(session, parent),
      m_words(std::move(words)),
      m_model(new SettingsListModel(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList(m_words.add));
    row->addWidget(makeForm(), 1);
    auto *saveKey = new QShortcut(QKeySequence::Save, this);
    saveKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, [this] {
        if (m_isDirty)
            save();
    });
}

QWidget *ListSection::makeList(const QString &add)
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(kListWidth);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QWidget(pane);
    head->setFixedHeight(heightFor(48, font()));
    auto *headRow = new QHBoxLayout(head);
    headRow->setContentsMargins(16, 0, 8, 0);
    auto *heading = new Label(m_words.heading, Type::Strong);
    heading->setElided(true);
    headRow->addWidget(heading, 1);
    QPushButton *button = makeButton(tr("Add"), ButtonLook::Plain, head, icon(u"list-add"_s), true);
    button->setObjectName(u"add"_s);
    button->setAccessibleName(add);
    button->setToolTip(add);
    connect(button, &QPushButton::clicked, this, &ListSection::beginNew);
    headRow->addWidget(button);
    column->addWidget(head);
    m_view = new QListView(pane);
    m_view->setObjectName(u"things"_s);
    m_view->setAccessibleName(m_words.heading);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SettingsRowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && !m_isLoading)
            choose(m_model->idAt(index.row()));
    });
    column->addWidget(m_view, 1);
    return pane;
}

QWidget *ListSection::makeForm()
{
    auto *pane = new QWidget(this);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_nothing = new EmptyState(pane);
    m_nothing->setText(m_words.heading, m_words.empty);
    auto *first = new QAction(icon(u"list-add"_s, Token::OnAccent), m_words.add, this);
    connect(first, &QAction::triggered, this, &ListSection::beginNew);
    m_nothing->setActions({first});
    column->addWidget(m_nothing, 1);

    m_editor = new QWidget(pane);
    auto *editorColumn = new QVBoxLayout(m_editor);
    editorColumn->setContentsMargins(0, 0, 0, 0);
    editorColumn->setSpacing(0);
    auto *scroll = new QScrollArea(m_editor);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *contents = new QWidget(scroll);
    auto *inside = new QVBoxLayout(contents);
    inside->setContentsMargins(32, 24, 32, 24);
    inside->setSpacing(16);
    auto *titleRow = new QHBoxLayout;
    m_title = new Label({}, Type::Title);
    m_title->setElided(true);
    titleRow->addWidget(m_title, 1);
    m_remove = makeButton(tr("Remove"), ButtonLook::Flat, contents, icon(u"edit-delete"_s));
    m_remove->setObjectName(u"remove"_s);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(); });
    titleRow->addWidget(m_remove);
    inside->addLayout(titleRow);
    m_form = ui::makeForm();
    inside->addLayout(m_form);
    m_below = new QVBoxLayout;
    m_below->setSpacing(16);
    inside->addLayout(m_below, 1);
    inside->addStretch();
    scroll->setWidget(contents);
    scroll->viewport()->setAutoFillBackground(false);
    contents->setAutoFillBackground(false);
    editorColumn->addWidget(scroll, 1);
    editorColumn->addWidget(makeFoot());
    column->addWidget(m_editor, 1);
    m_editor->hide();
    return pane;
}

QWidget *ListSection::makeFoot()
{
    auto *foot = new QWidget(m_editor);
    foot->setMinimumHeight(heightFor(56, font()));
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(32, 8, 32, 8);
    row->setSpacing(8);
    m_error = new Label({}, Type::Small);
    m_error->setObjectName(u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    row->addWidget(m_error, 1);
    m_standing = new Label({}, Type::Small, Token::Text2);
    row->addWidget(m_standing, 1);
    m_discard = makeButton(tr("Discard"), ButtonLook::Plain, foot);
    m_discard->setObjectName(u"discard"_s);
    connect(m_discard, &QPushButton::clicked, this, [this] {
        setDirty(false);
        if (goOn())
            return;
        if (m_isNew && m_model->rowCount() > 0)
            show(m_model->idAt(0));
        else
            show(m_current);
    });
    row->addWidget(m_discard);
    m_save = makeButton(tr("Save"), ButtonLook::Default, foot, icon(u"document-save"_s, Token::OnAccent));
    m_save->setObjectName(u"save"_s);
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    row->addWidget(m_save);
    return foot;
}

void ListSection::resizeEvent(QResizeEvent *event)
{
    Section::resizeEvent(event);
    m_view->parentWidget()->setFixedWidth(std::clamp(width() * 3 / 10, kLeastListWidth, kListWidth));
}

void ListSection::refresh()
{
    m_isLoading = true;
    m_model->setRows(rows());
    m_isLoading = false;
    const bool isGone = !m_current.isNull() && m_model->rowOf(m_current) < 0;
    if (isGone)
        m_current = {};
    if (m_isDirty || m_isNew)
        return;
    if (m_current.isNull() && m_model->rowCount() > 0)
        m_current = m_model->idAt(0);
    show(m_current);
}

void ListSection::focusOn(const Uuid &id)
{
    if (!id.isNull())
        choose(id);
}

void ListSection::beginNew()
{
    if (m_isDirty)
        return askFirst([this] { beginNew(); });
    m_isNew = true;
    m_current = {};
    m_view->setCurrentIndex({});
    show({});
}

void ListSection::choose(const Uuid &id)
{
    if (id == m_current && !m_isNew)
        return;
    if (m_isDirty)
        return askFirst([this, id] { choose(id); });
    m_isNew = false;
    show(id);
}

void ListSection::askFirst(std::function<void()> then)
{
    m_next = std::move(then);
    // The view is still in the middle of changing its current row.
    QMetaObject::invokeMethod(this, &ListSection::showCurrentRow, Qt::QueuedConnection);
    const QString what = m_isNew ? m_words.fresh : m_title->text();
    showError({});
    m_standing->setText(tr("“%1” has changes. Save or discard them first.").arg(what));
    m_save->setFocus(Qt::OtherFocusReason);
    QAccessibleAnnouncementEvent event(m_standing, m_standing->text());
    QAccessible::updateAccessibility(&event);
}

void ListSection::saveThen(std::function<void()> then)
{
    m_next = std::move(then);
    save();
}

bool ListSection::goOn()
{
    const auto next = std::exchange(m_next, {});
    if (next)
        next();
    return static_cast<bool>(next);
}

void ListSection::showCurrentRow()
{
    m_isLoading = true;
    m_view->setCurrentIndex(m_isNew ? QModelIndex() : m_model->index(m_model->rowOf(m_current)));
    m_isLoading = false;
}

void ListSection::show(const Uuid &id)
{
    m_isLoading = true;
    m_current = id;
    const bool hasThing = m_isNew || !id.isNull();
    m_editor->setVisible(hasThing);
    m_nothing->setVisible(!hasThing);
    if (!id.isNull()) {
        m_isNew = false;
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(id)));
    }
    m_remove->setVisible(!id.isNull());
    m_title->setText(id.isNull() ? m_words.fresh : m_model->index(m_model->rowOf(id)).data().toString());
    if (hasThing)
        load(id);
    m_isLoading = false;
    setDirty(false);
    if (m_isNew && m_form->rowCount() > 0)
        if (const auto *label = qobject_cast<QLabel *>(m_form->itemAt(0, QFormLayout::LabelRole)->widget()))
            label->buddy()->setFocus();
}

void ListSection::saved(const Uuid &id)
{
    m_isNew = false;
    setDirty(false);
    m_current = id;
    refresh();
    goOn();
}

void ListSection::removed(const QString &name)
{
    setDirty(false);
    m_current = {};
    offerUndo(tr("“%1” was removed.").arg(name));
    refresh();
}

void ListSection::raise(const Error &error)
{
    m_next = {};
    showCurrentRow();
    showError(error.where.isEmpty() ? error.sentence : error.where + u": "_s + error.sentence);
}

void ListSection::touched()
{
    if (m_isLoading)
        return;
    m_next = {};
    setDirty(true);
}

void ListSection::setDirty(bool dirty)
{
    m_isDirty = dirty;
    m_save->setEnabled(dirty);
    m_discard->setEnabled(dirty || m_isNew);
    m_standing->setText(dirty ? tr("Not saved yet") : QString());
    showError({});
}

void ListSection::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
    m_standing->setVisible(sentence.isEmpty());
    QPalette colors = m_error->palette();
    colors.setColor(QPalette::WindowText, themeOf(this).family(Family::Red).fg);
    m_error->setPalette(colors);
}

} // namespace slipway::ui
