// SPDX-FileCopyrightText: 2026 The Slipway authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/shell/sidebar_button.h"
#include "ui/shell/sidebar_delegate.h"
#include "ui/shell/sidebar_model.h"
#include "ui/theme/icon.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/logo.h"
#include "ui/widgets/paint.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slipway::ui {

namespace {
constexpr int kWidth = 208;
constexpr int kFoldedWidth = 48;
constexpr int kMargin = 8;
constexpr int kHeadHeight = 48;
} // namespace

Sidebar::Sidebar(const std::vector<PageEntry> &entries, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFixedWidth(kWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, 0, kMargin + 1, kMargin + 2);
    column->setSpacing(0);
    buildHead(*column);

    std::vector<PageEntry> pages;
    std::vector<PageEntry> ends;
    for (const PageEntry &entry : entries)
        (entry.isAtBottom ? ends : pages).push_back(entry);
    m_pages = buildPart(pages, u"pageList"_s, tr("Pages"));
    m_ends = buildPart(ends, u"settingsList"_s, tr("Settings"));
    column->addWidget(m_pages.list);
    column->addStretch(1);
    column->addWidget(m_ends.list);
    m_workspace = new SidebarButton(this);
    m_workspace->setObjectName(u"workspaceButton"_s);
    column->addWidget(m_workspace);
    column->addSpacing(2);
    m_person = new SidebarButton(this);
    m_person->setObjectName(u"personButton"_s);
    column->addWidget(m_person);
}

void Sidebar::buildHead(QVBoxLayout &column)
{
    auto *head = new QWidget(this);
    head->setFixedHeight(kHeadHeight);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(kMargin, 0, 0, 0);
    m_title = new QWidget(head);
    auto *title = new QHBoxLayout(m_title);
    title->setContentsMargins(0, 0, 0, 0);
    title->setSpacing(8);
    title->addWidget(new Logo(20, m_title));
    title->addWidget(new Label(u"Slipway"_s, Type::Subtitle, Token::Text, m_title));
    row->addWidget(m_title);
    row->addStretch(1);
    m_fold = makeIconButton(icon(u"sidebar-collapse"_s), tr("Fold the sidebar"), head);
    m_fold->setObjectName(u"foldSidebar"_s);
    connect(m_fold, &QToolButton::clicked, this, [this] { Q_EMIT foldRequested(!m_isFolded); });
    row->addWidget(m_fold);
    column.addWidget(head);
}

Sidebar::Part Sidebar::buildPart(const std::vector<PageEntry> &entries, const QString &objectName, const QString &name)
{
    Part part;
    part.list = new QListView(this);
    part.model = new SidebarModel(entries, part.list);
    part.delegate = new SidebarDelegate(part.list);
    part.list->setModel(part.model);
    part.list->setItemDelegate(part.delegate);
    part.list->setObjectName(objectName);
    part.list->setAccessibleName(name);
    part.list->setFrameShape(QFrame::NoFrame);
    part.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.list->setMouseTracking(true);
    part.list->setTabKeyNavigation(false);
    part.list->viewport()->setAutoFillBackground(false);
    part.list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    int height = 0;
    for (int row = 0; row < part.model->rowCount(); ++row)
        height += part.list->sizeHintForRow(row);
    part.list->setFixedHeight(height);
    connect(part.list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isSetting && current.isValid())
                    Q_EMIT pageChosen(current.data(SidebarModel::IdRole).toString());
            });
    return part;
}

void Sidebar::setCurrent(const QString &page)
{
    m_isSetting = true;
    for (const Part &part : parts()) {
        const QModelIndex index = part.model->indexOf(page);
        if (index.isValid())
            part.list->setCurrentIndex(index);
        else
            part.list->selectionModel()->clear();
    }
    m_isSetting = false;
}

void Sidebar::setFolded(bool folded)
{
    m_isFolded = folded;
    setFixedWidth(folded ? kFoldedWidth : kWidth);
    setShown(m_title, !folded);
    m_fold->parentWidget()->layout()->setContentsMargins(folded ? 4 : kMargin, 0, 0, 0);
    m_fold->setIcon(icon(folded ? u"sidebar-expand"_s : u"sidebar-collapse"_s));
    const QString name = folded ? tr("Unfold the sidebar") : tr("Fold the sidebar");
    m_fold->setToolTip(name);
    m_fold->setAccessibleName(name);
    for (const Part &part : parts()) {
        part.delegate->setFolded(folded);
        part.list->viewport()->update();
    }
    m_workspace->setFolded(folded);
    m_person->setFolded(folded);
}

bool Sidebar::hasKeyboard() const
{
    const QWidget *focus = focusWidget();
    return focus && focus->hasFocus();
}

void Sidebar::setBadge(const QString &page, int count, const QString &meaning)
{
    for (const Part &part : parts())
        part.model->setBadge(page, count, meaning);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(Token::Sidebar));
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), theme.color(Token::Border));
}

} // namespace slipway::ui
